import type { Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { contentMarker, type Marker } from './content.ts';

/** أظهرت التحقيقات أن, دعت القمة إلى: what an inquiry or figures show, and what a gathering asks for, is theirs. */
export function findingAfter(view: SentenceView, t: Tagged, cue: Cue): Phrase | null {
  const at = t.i + 1;
  if (at >= view.end || view.s[at].prep !== '' || view.s[at].conj) return null;
  const isFound = cue.flags.has('shows') && hasClass(view.s[at].facts, FINDING);
  const isGathered = view.s[at].article && hasClass(view.s[at].facts, GATHERING);
  const phrase = isFound || isGathered ? view.phraseAt(at) : null;
  const marker = phrase === null ? null : contentMarker(view, phrase.last + 1, cue, true);
  return marker !== null && (isGathered || isFinding(view, phrase, marker)) ? phrase : null;
}

/** "التحقيقات | كشفت أن", "وكان التحقيق | قد خلص إلى أن": the same before its verb, at the front of a clause. */
export function findingBefore(view: SentenceView, t: Tagged, cue: Cue): Phrase | null {
  if (t.conj || t.enclitic !== '' || !cue.flags.has('shows')) return null;
  const last = view.s[t.i - 1]?.fn?.code === 'qad' ? t.i - 2 : t.i - 1;
  for (let first = Math.max(0, last - LONGEST); first <= last; first++) {
    const head = view.s[first];
    // أن دليلا ظاهرا يشير: evidence is only spoken of.
    if (
      !hasClass(head.facts, FINDING) ||
      !head.facts.fallback.article ||
      head.conj ||
      head.prep !== '' ||
      !opensClause(view, first)
    )
      continue;
    const phrase = view.phraseAt(first);
    const marker = phrase?.last === last ? contentMarker(view, t.i + 1, cue, true) : null;
    return marker !== null && view.s[marker.first].tag === 'comp' ? phrase : null;
  }
  return null;
}
const LONGEST = 6;

const opensClause = ({ s }: SentenceView, at: number): boolean =>
  at === 0 || s[at - 1].tag === 'punct' || s[at - 1].tag === 'comp' || s[at - 1].fn?.code === 'kana';

/** Of what is no speaker, a finding shows and a gathering asks. */
export const tells = (view: SentenceView, at: number, cue: Cue): boolean =>
  (cue.flags.has('shows') && hasClass(view.s[at].facts, FINDING)) || hasClass(view.s[at].facts, GATHERING);

/** أثبتت التحاليل أن, كشفت التحقيقات | عن تورط, أظهرت الأرقام | ارتفاع: a clause, what a preposition opens, or a verbal noun. */
const isFinding = (view: SentenceView, phrase: Phrase | null, { first }: Marker): boolean =>
  view.s[first].tag === 'comp' || first > (phrase?.last ?? first) + 1 || view.s[first].facts.isMasdar;

/** القمة, المؤتمر: those who met speak with one voice. */
const GATHERING: ReadonlySet<string> = new Set(['gathering']);
const FINDING: ReadonlySet<string> = new Set(['finding']);
