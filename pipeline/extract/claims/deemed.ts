import { ACCUSATIVE } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isRelativeVerb } from './claim-subject.ts';
import type { Marker } from './content.ts';
import { mayReport } from './reporting-participle.ts';
import { isProper } from './source-name.ts';

/** "اعتبر الخبير | قرار النقابة "جريمة"": what somebody deems something, as a noun. */
export function deemedObject(
  view: SentenceView,
  verb: Tagged,
  { subject, from, cue }: { readonly subject: Phrase | null; readonly from: number; readonly cue: Cue },
): Marker | null {
  if (!cue.flags.has('deems') || subject === null || !view.isSourceLike(subject)) return null;
  const first = behindAside(view, from);
  const t = view.s[first];
  const isPast = verb.verbs.every(({ tense }) => tense === 'past') && verb.enclitic === '';
  if (!isPast || t === undefined || t.conj || t.prep !== '' || mayReport(t)) return null;
  // اعتبر القيادي بالحزب | فلان | المبادرة: more of who deems it.
  if (isProper(view.nameAt[first])) return null;
  const isThing =
    t.fn?.cls === 'demonstrative' ||
    t.fn?.code === 'nominal' ||
    (isNominal(t) && (first === from || t.article));
  return isThing && deemedAs(view, first) > first ? { first, isQuoted: false } : null;
}

/** اعتبر الناطق | في بيان أمس، | القصف خرقا: past when and in what text it was said, and the comma that closes it. */
function behindAside(view: SentenceView, from: number): number {
  const isIn = view.s[from]?.fn?.code === 'fi' && view.s[from].enclitic === '' && from + 1 < view.end;
  const text = isIn && hasClass(view.s[from + 1].facts, TEXTS) ? view.phraseAt(from + 1) : null;
  let at = text === null ? from : text.last + 1;
  while (view.s[at]?.unit?.kind === 'time' || view.s[at]?.fn?.cls === 'prepositional_pronoun') at++;
  return at > from && isComma(view.s[at]) ? at + 1 : from;
}
const TEXTS: ReadonlySet<string> = new Set(['document', 'saying', 'appearance']);

/** Where that begins which something is deemed, in quotation marks or an indefinite accusative behind its phrase; -1 when nothing is. */
export function deemedAs(view: SentenceView, from: number): number {
  const object = view.phraseAt(from);
  if (object === null) return -1;
  for (let i = object.last + 1; i < view.end && i - from <= REACH; i++) {
    const t = view.s[i];
    if (t.tag === 'verb' || t.tag === 'comp' || (t.tag === 'punct' && ENDS.includes(t.folded))) return -1;
    const isAs =
      t.tag === 'noun' &&
      !t.article &&
      !t.conj &&
      t.prep === '' &&
      ACCUSATIVE.test(t.folded) &&
      t.facts.nominals.length > 0;
    // القرار | غير ملزم
    if (isOpeningQuote(view, i) || isAs || (t.fn?.code === 'nominal' && isQuality(view.s[i + 1]))) return i;
  }
  return -1;
}
const isQuality = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' &&
  !t.article &&
  !t.conj &&
  (hasClass(t.facts, QUALITIES) || t.nominals.some(({ form }) => form.endsWith('participle')));
const QUALITIES: ReadonlySet<string> = new Set(['adjective']);
const REACH = 30;
const ENDS = '.:\u061B';

/** "التي | تعتبر | مخاطرة": what something is taken for, by nobody who is told. */
export const isTakenFor = (view: SentenceView, t: Tagged, cue: Cue, { first }: Marker): boolean =>
  cue.flags.has('deems') && isRelativeVerb(view, t.i) && t.enclitic === '' && view.s[first].tag !== 'comp';
