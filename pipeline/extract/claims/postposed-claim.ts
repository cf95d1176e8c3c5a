import { ALEF } from '../../text/affixes.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { type ClaimDraft, draftOf } from './claim-draft.ts';
import { subjectAfter } from './claim-subject.ts';
import { sourceRef } from './source-kind.ts';

/** "الوضع هادئ، يقول أحد السكان.", "«…»، قالت إحداهن": a verb of saying behind what was said, with its subject alone. */
export function postposedClaim(view: SentenceView, t: Tagged, cue: Cue): ClaimDraft | null {
  if (t.conj || t.enclitic !== '' || cue.flags.has('sourced')) return null;
  const isTelling = cue.content.has('quote') || (cue.content.has('inna') && TELLING.has(cue.act));
  if (!isTelling) return null;
  const comma = view.s[t.i - 1];
  if (comma === undefined || !BEFORE.includes(comma.folded)) return null;
  const subject = subjectAfter(view, t.i);
  if (subject === null || !maySpeak(view, subject)) return null;
  // ارتفع عدد المصابين، أفادت الوزارة.: of a verb that leads to no quotation a source that is sure.
  if (!cue.content.has('quote') && !(view.isSourceLike(subject) && view.s[subject.last + 1]?.folded === '.'))
    return null;
  const first = contentStart(view, t.i - 1);
  const isClosed = CLOSING.includes(view.s[t.i - 2]?.folded ?? ' ') || CLOSING.includes(comma.folded);
  const after = subject.last + 1;
  if (!endsAt(view, after) && !(isClosed && (goesOn(view, after) || isTold(view, after)))) return null;
  let last = t.i - 2;
  while (last > first && view.s[last].tag === 'punct') last--;
  if (last - first < 1 || !view.s.slice(first, last + 1).some((token) => token.tag !== 'prep')) return null;
  const isQuoted = QUOTES.includes(view.s[first - 1]?.folded ?? ' ');
  const draft = draftOf(view, cue, `claim/${cue.id}`, t.i, t.i, { first, isQuoted }, subject);
  const outlet = view.nameAt[after];
  if (outlet !== undefined && isTold(view, after)) draft.chain.push(sourceRef(view, outlet));
  return { ...draft, contentLast: last };
}

const TELLING: ReadonlySet<string> = new Set(['state', 'announce']);

/** A source, or a word that no lexicon knows as a noun: somebody's given name. */
const maySpeak = (view: SentenceView, subject: Phrase): boolean => {
  const { facts, article } = view.s[subject.first];
  return (
    view.isSourceLike(subject) || // …، أعلنت حدادا: an accusative is what was declared.
    (subject.first === subject.last &&
      !article &&
      facts.nominals.length === 0 &&
      !view.s[subject.first].folded.endsWith(ALEF))
  );
};

/** "«…»، تقول أم محمد | وهي تجلس", "… | من أمام خيمتها": behind a closed quotation how and where it was said. */
const goesOn = (view: SentenceView, at: number): boolean =>
  view.s[at].tag === 'prep' ||
  view.s[at].tag === 'rel' ||
  (view.s[at].conj && view.s[at].fn?.cls === 'pronoun');

/** "«…»، تقول والدته | لوكالة الأنباء": to whom, and nothing more. */
const isTold = (view: SentenceView, at: number): boolean => {
  const outlet = view.nameAt[at];
  return outlet?.kind === 'media' && view.s[at].prep === 'li' && endsAt(view, outlet.last + 1);
};

const CLOSING = '\u00BB\u201D"';
const BEFORE = '\u060C\u00BB\u201D"';
const QUOTES = '\u00AB\u201C"';

/** Nothing follows the source but a mark or where and when it spoke. */
const endsAt = (view: SentenceView, at: number): boolean => {
  const t = view.s[at];
  return t === undefined || (t.tag === 'punct' && t.folded !== ':' && !QUOTES.includes(t.folded));
};

/** The first word of the clause before: after a full stop or the opening mark of a quotation. */
function contentStart(view: SentenceView, at: number): number {
  let first = 0;
  for (let i = 0; i < at; i++) if ('.\u061B\u061F!\u00AB\u201C'.includes(view.s[i].folded)) first = i + 1;
  while (first < at && view.s[first].tag === 'punct') first++;
  return first;
}
