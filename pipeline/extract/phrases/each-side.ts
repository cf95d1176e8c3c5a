import type { Tagged } from '../words/tags.ts';
import { isComma } from './clauses.ts';

/** بين الجيش | من جهة، وبين | العشائر: where the other side begins behind one that بين names; -1 when nothing tells of sides. */
export function otherSideAt(s: readonly Tagged[], first: number, at: number): number {
  if (s[first - 1]?.fn?.code !== 'bayna' || !isSide(s, at)) return -1;
  let i = at + 2;
  if (s[i]?.folded === '\u060C') i++;
  const t = s[i];
  if (t?.conj !== true) return -1;
  if (t.fn?.code === 'bayna') i++;
  const head = s[i];
  return head?.tag === 'noun' || head?.tag === 'name' ? i : -1;
}

/**
 * Where a clause goes on behind the sides it tells of, "بين الجيش من جهة، وقوات النظام من جهة أخرى، | في ريف دمشق"; the same token when
 * no side is told there.
 */
export function pastSide(s: readonly Tagged[], i: number): number {
  const from = isComma(s[i]) && s[i + 1]?.conj === true && s[i + 1].prep === '' ? markAfter(s, i + 2) : i;
  if (from < 0) return i;
  const last = isSide(s, from) ? from + 1 : isOtherSide(s, from) ? s[from].unit!.last : -1;
  if (last < 0) return i;
  const another = s[last + 1]?.tag === 'noun' && s[last + 1].facts.classes.includes('adjective');
  return (another ? last + 1 : last) + 1;
}

/** The next mark of a side behind nothing but nouns and names; -1 when there is none. */
function markAfter(s: readonly Tagged[], from: number): number {
  for (let i = from; i < s.length && i - from <= NAMES; i++) {
    if (isSide(s, i) || isOtherSide(s, i)) return i;
    if (s[i].tag !== 'noun' && s[i].tag !== 'name') return -1;
  }
  return -1;
}
/** Tokens of a side that is told: مقاتلي قوات أحمد العبدو وجيش أسود الشرقية. */
const NAMES = 8;

/** من جهة أخرى is one word of the lexicon. */
const isOtherSide = (s: readonly Tagged[], at: number): boolean =>
  s[at]?.fn?.code === 'kama' &&
  s[at].unit?.first === at &&
  s[at + 1]?.facts.classes.includes('direction') === true;

/** من جهة, من جانب: an indefinite side behind من. */
const isSide = (s: readonly Tagged[], at: number): boolean =>
  (s[at]?.fn?.code === 'min' || (s[at]?.fn?.code === 'alayad' && s[at].unit?.last === at + 1)) &&
  (s[at + 1]?.tag === 'noun' || s[at].unit?.last === at + 1) &&
  s[at + 1].article !== true &&
  s[at + 1].enclitic === '' &&
  s[at + 1].facts.classes.includes('direction');
