import { ARTICLE, BY } from '../../text/affixes.ts';
import { SOUND_PLURAL } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isTied } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';
import { isReportingParticiple, mayReport } from './reporting-participle.ts';
import { isProper, isUnknown } from './source-name.ts';

/**
 * "جمعية القضاة | التونسيين | أن", "العميد يحيى | سريع | إن": of a verb that takes أن alone, nouns between who speaks and أن, a time, a mark or
 * a preposition have no other place than in his name: adjectives behind a definite word, a surname behind a given name.
 */
export function upToThat(view: SentenceView, source: Phrase, { first: that }: Marker, cue: Cue): Phrase {
  const comp = view.s[that];
  const from = source.last + 1;
  if (comp.tag !== 'comp' || from >= that || (comp.folded.startsWith(BY) && !TELLING.has(cue.act)))
    return source;
  if (BARRED.some((flag) => cue.flags.has(flag))) return source;
  const isPart = isProper(view.nameAt[source.last]) ? isSurname : isAttribute;
  if (isDescribed(view, source, that)) return { first: source.first, last: that - 1 };
  let end = from;
  while (end < that && end - from < LONGEST && isPlain(view, end) && isPart(view, end)) end++;
  return end > from && isClosed(view.s[end]) ? { first: source.first, last: end - 1 } : source;
}
const BARRED = ['dative', 'blame', 'relay', 'learns', 'describe', 'deems'] as const;
/** أفاد | بأن; not نفى الأنباء | بأن. */
const TELLING: ReadonlySet<string> = new Set(['state', 'announce', 'confirm']);
const LONGEST = 3;

/** السلطات | المعينة من موسكو | إن, أحد السجناء المفرج | عنهم | إن: a definite participle with the phrases that it asks for, and nothing else up to أن. */
function isDescribed(view: SentenceView, { first, last }: Phrase, that: number): boolean {
  const at = isAsking(view, last) && last > first ? last : isAsking(view, last + 1) ? last + 1 : -1;
  if (at < 0 || !view.s[at - 1].article || that - last > FAR) return false;
  return view.s
    .slice(at + 1, that)
    .every(
      (t) =>
        (isNominal(t) || asks(t)) &&
        t.unit?.kind !== 'time' &&
        !mayReport(t) &&
        !isReportingParticiple(t) &&
        !hasClass(t.facts, TEXTS),
    );
}

/** The participle, with its pronoun, من or, of one that ties somebody to a master, whatever preposition it asks for. */
function isAsking(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  const next = view.s[at + 1];
  if (t === undefined || !t.article || t.conj || t.prep !== '' || !isParticiple(t) || !asks(next))
    return false;
  return next.fn?.cls === 'prepositional_pronoun' || next.fn?.code === 'min' || isTied(t);
}
const FAR = 8;
/** في بيان, خلال مؤتمر: where it was said. */
const TEXTS: ReadonlySet<string> = new Set(['document', 'event', 'act']);

/** A noun with nothing glued to it, which is no time, no number and no other way to report. */
const isPlain = ({ s }: SentenceView, i: number): boolean =>
  isNominal(s[i]) &&
  s[i].fn === null &&
  (s[i].unit === null || s[i].unit?.kind === 'name') &&
  !s[i].conj &&
  s[i].prep === '' &&
  s[i].enclitic === '' &&
  !isReportingParticiple(s[i]) &&
  !mayReport(s[i]);

/** القضاة | التونسيين, الطاقات | المتجددة, العريش | العسكري: a definite word behind a definite one, that tells of no thing or happening. */
function isAttribute(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  const before = view.s[i - 1];
  return (
    t.article &&
    (before.article || before.unit?.kind === 'place' || before.facts.fallback.article) &&
    !t.facts.isMasdar &&
    !view.isEventNominal(i) &&
    !hasClass(t.facts, THINGS) &&
    // السلطات المعينة | من موسكو: with what it asks for, or not at all.
    !(isParticiple(t) && asks(view.s[i + 1]))
  );
}
const THINGS: ReadonlySet<string> = new Set(['abstract', 'act', 'event', 'document', 'blame', 'public']);
const isParticiple = ({ nominals }: Tagged): boolean =>
  nominals.some(({ form, noun }) => form.endsWith('participle') || noun?.classes.has('tied') === true);
const asks = (t: Tagged | undefined): boolean =>
  t !== undefined && (t.tag === 'prep' || t.prep !== '' || t.fn?.cls === 'prepositional_pronoun');

/** يحيى | سريع, نجيب | خلف الله: a word without an article, no adverb (صراحة, ساخرا) and nobody's office. */
function isSurname({ s, nameAt, raw }: SentenceView, i: number): boolean {
  const t = s[i];
  if (nameAt[i] !== undefined) return isProper(nameAt[i]);
  if (raw.startsWith(ARTICLE, t.start) || t.article) return false;
  if (isUnknown(t)) return true;
  // الطيب | لوح | إن: before أن a verbal noun may be what he speaks of.
  if (t.facts.isMasdar && !raw.startsWith(INNA, s[i + 1]?.start)) return false;
  const isOne = hasClass(t.facts, PERSON);
  // بلحاج | خليفة | إن: a word for a person without a genitive.
  if (isOne) return s[i + 1]?.tag === 'comp';
  return !ADVERB.test(t.folded) && !hasClass(t.facts, OTHERS) && !SOUND_PLURAL.test(t.folded);
}
/** صراحة, ساخرا, folded. */
const ADVERB = /[\u0627\u0647]$/u;
/** The first letter of إن. */
const INNA = '\u0625';
const PERSON: ReadonlySet<string> = new Set(['person']);
const OTHERS: ReadonlySet<string> = new Set(['body', 'quantity', 'document', 'public']);

const isClosed = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  (t.tag === 'comp' ||
    t.tag === 'punct' ||
    t.tag === 'prep' ||
    t.unit?.kind === 'time' ||
    t.prep === 'li' ||
    t.fn?.cls === 'prepositional_pronoun');
