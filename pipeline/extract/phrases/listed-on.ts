import { isMasdar, NOMINAL_TAGS, type Tagged } from '../words/tags.ts';

/** The members of a list that و joins are nouns, names and figures. */
const isMember = (t: Tagged | undefined): t is Tagged => t !== undefined && NOMINAL_TAGS.has(t.tag);

/**
 * Where the next member of a list begins at و: "حلب | وحماة", where و is a word of its own ("و | 6 مدافع", "السائق و | مرافقه",
 * "البوكمال" و" | الميادين"), and with too behind it ("الجنود وكذلك | المدنيين"); -1 when no list goes on.
 */
export function listedBy(s: readonly Tagged[], i: number, end: number): number {
  const t = s[i];
  if (t === undefined || i >= end) return -1;
  if (isAnd(t) && i + 1 < end && isJoinable(s[i + 1])) return i + 1;
  if (isAnd(t) && i + 2 < end && isMark(s[i + 1]) && isMember(s[i + 2])) return i + 2;
  const next = s[i + 1];
  const isToo = t.conj && t.unit === null && t.fn?.code === 'kama' && i + 1 < end;
  // وكذلك | استهداف قادة: another act.
  if (isToo && isMember(next) && !next.conj && next.prep === '' && !isMasdar(next)) return i + 1;
  return t.conj && isMember(t) ? i : -1;
}

/** و that stands as a word of its own. */
export const isAnd = ({ fn, folded }: Tagged): boolean =>
  fn?.cls === 'conjunction' && fn.code === 'wa' && folded.length === 1;

/** What و, as a word of its own, may join: a figure, a noun, a name, without a preposition. */
export const isJoinable = (t: Tagged): boolean => isMember(t) && t.prep === '';

export const isMark = (t: Tagged | undefined): boolean => t?.tag === 'punct' && '“”«»"'.includes(t.folded);

/** "3 دبابات | للعدو | و4 مدافع": behind whose they are a counted thing goes on with a count of others; the same token otherwise. */
export function pastOwner(s: readonly Tagged[], first: number, at: number): number {
  const owner = s[at];
  if (s[first].tag !== 'number' || owner?.prep !== 'li' || owner.conj) return at;
  for (let i = owner.unit?.last ?? at; i < at + OWNER; i++) {
    const next = s[i + 1];
    if (next?.fn?.code === 'wa' && s[i + 2]?.tag === 'number') return i + 1;
    if (next?.tag === 'number' && next.conj) return i + 1;
    if (next?.tag !== 'noun' || next.conj || next.prep !== '' || !next.article) return at;
  }
  return at;
}
const OWNER = 4;
