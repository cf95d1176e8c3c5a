import { isComma } from '../phrases/clauses.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Marker } from './content.ts';

/** "وأضاف، | هناك جهات تستغل الوضع", "وقال المصدر، | لا توجد إصابات": a comma for the colon, before words that open a clause. */
export function wordsBehindComma(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!isComma(view.s[from]) || !cue.content.has('quote') || cue.act !== 'state') return null;
  const first = view.s[from + 1];
  if (first === undefined || first.conj || !opensWords(first)) return null;
  const end = view.s.findIndex((t) => t.i > from && (t.tag === 'comp' || isFullStop(t)));
  // وأضاف، لدى وصوله، أن: what is said comes behind أن.
  const isLeadIn = end > 0 && view.s[end].tag === 'comp' && isComma(view.s[end - 1]);
  return isLeadIn || view.end - from < SHORTEST ? null : { first: from + 1, isQuoted: false };
}
const SHORTEST = 5;
const isFullStop = (t: Tagged): boolean => t.tag === 'punct' && '.\u061F!\u061B'.includes(t.folded);

/** هناك, لا توجد, نحن, نأمل. */
const opensWords = ({ tag, fn, prep, verbs }: Tagged): boolean =>
  prep === '' &&
  ((tag === 'neg' && fn?.code === 'verbal') ||
    fn?.code === 'there' ||
    fn?.cls === 'pronoun' ||
    (tag === 'verb' && verbs.length > 0 && verbs.every(({ person }) => person === 1)));
