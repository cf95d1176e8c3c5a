import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** Index of the mark that closes the quotation or parenthesis opened at i, or -1. */
export function quoteEnd(s: readonly Tagged[], i: number, end: number): number {
  if (i >= end || s[i].tag !== 'punct' || !OPENING.has(s[i].folded)) return -1;
  const closing = CLOSING[s[i].folded];
  // ((شينخوا)): brackets set twice close twice.
  const isTwice = s[i].folded === '(' && s[i + 1]?.folded === '(';
  let nested = -1;
  for (let k = i + 1; k < end && k - i < 40; k++) {
    if (!closing.includes(s[k].folded) || s[k].tag !== 'punct') continue;
    // "قياديين في "حزب الله"": a straight mark with a space before it and none behind it opens another quotation.
    if (s[i].folded === STRAIGHT && opensAgain(s, k)) {
      if (nested < 0) nested = k;
      continue;
    }
    return isTwice && s[k + 1]?.folded === s[k].folded ? k + 1 : k;
  }
  return nested;
}
const STRAIGHT = '"';

const opensAgain = (s: readonly Tagged[], k: number): boolean =>
  k + 1 < s.length && s[k - 1].end < s[k].start && s[k].end === s[k + 1].start && s[k + 1].tag !== 'punct';

const OPENING = new Set(['“', '«', '"', '(', '‘', '+', '[', '”', '″']);
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“″"',
  '«': '»',
  '"': '"',
  '(': ')',
  '‘': '’',
  '+': '+',
  '[': ']',
  '”': '”″"“',
  '″': '″”',
};

/** How many tokens on a quotation that opens at a token ends; below nought where none does. */
export const quoteSpan = (view: SentenceView, i: number): number => quoteEnd(view.s, i, view.end) - i;
