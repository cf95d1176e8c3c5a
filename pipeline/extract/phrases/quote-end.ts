import type { Tagged } from '../words/tags.ts';

/** Index of the mark that closes the quotation or parenthesis opened at i, or -1. */
export function quoteEnd(s: readonly Tagged[], i: number, end: number): number {
  if (i >= end || s[i].tag !== 'punct' || !OPENING.has(s[i].folded)) return -1;
  const closing = CLOSING[s[i].folded];
  // ((شينخوا)): brackets set twice close twice.
  const isTwice = s[i].folded === '(' && s[i + 1]?.folded === '(';
  for (let k = i + 1; k < end && k - i < 40; k++)
    if (closing.includes(s[k].folded) && s[k].tag === 'punct')
      return isTwice && s[k + 1]?.folded === s[k].folded ? k + 1 : k;
  return -1;
}

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
