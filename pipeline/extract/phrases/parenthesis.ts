import type { Tagged } from '../words/tags.ts';
import { quoteEnd } from './quote-end.ts';

/** A short parenthesis or quotation right after a phrase belongs to it: أحمد الشرع( الجولاني ), قوات “ردع”. */
export function parenthesis(s: readonly Tagged[], open: number, end: number, at: number): number {
  const close = quoteEnd(s, open, end);
  if (close < 0 || close - open > 7 || close === open + 1) return at;
  if (s[open].folded !== '(' && isAnotherName(s[at], s[open + 1])) return at;
  // مناصرة (14 عاما): an age is told beside the name.
  if (s[open + 1].tag === 'number') return at;
  for (let i = open + 1; i < close; i++)
    if (s[i].tag !== 'noun' && s[i].tag !== 'name' && s[i].tag !== 'number') return at;
  return close;
}

/** قصفت إيران “إسرائيل”, قصف الجيش السوداني «الدعم السريع»: a name in quotation marks after the name of another is no part of it. */
function isAnotherName({ unit: last }: Tagged, { unit: next }: Tagged): boolean {
  if (last?.kind !== next?.kind) return false;
  if (last?.kind === 'place') return true;
  return last?.code !== undefined && next?.code !== undefined && last.code !== next.code;
}
