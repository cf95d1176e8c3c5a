import type { SentenceView } from '../words/view.ts';
import { quoteEnd } from './quote-end.ts';

/** A few quoted words inside a longer phrase: “تطويق” العاصمة, not a quotation of speech, nor a clause («ليست لها أي علاقة» بالهجوم). */
export function isScareQuote(view: SentenceView, open: number): boolean {
  const close = quoteEnd(view.s, open, view.end);
  if (close < 0 || close - open > SHORT || CLAUSE.has(view.s[open + 1].tag)) return false;
  const next = view.s[close + 1];
  return (
    next !== undefined &&
    next.tag !== 'punct' &&
    !view.cueHits.some((hit) => hit.first === close + 1 && hit.cue.type === 'prep')
  );
}
const SHORT = 9;
/** What opens a clause. */
const CLAUSE: ReadonlySet<string> = new Set(['verb', 'neg']);
