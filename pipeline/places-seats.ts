import type { PlaceKit } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import type { Token } from './text/tokens.ts';

/** Words of the name of an institution before its town. */
const SEAT_REACH = 6;

/**
 * Whether a name stands behind an institution of a town: `named` when only its name stands between (المستشفى العسكري بتونس, كلية
 * الطب بتونس), `unnamed` when nothing does (مستشفى بتونس may be anywhere in the country), else null.
 */
export function seatOf(
  tokens: readonly Token[],
  { first, proclitic }: PlaceHit,
  kit: PlaceKit,
): 'named' | 'unnamed' | null {
  const isIn = proclitic === '' && tokens[first - 1]?.word.folded === IN;
  if (!isIn && proclitic !== BY) return null;
  const last = isIn ? first - 2 : first - 1;
  for (let at = last; at >= 0 && last - at < SEAT_REACH; at--) {
    const { word } = tokens[at];
    if (kit.headOf(word)?.head.kinds.has('seated') === true) {
      if (at === last) return 'unnamed';
      return isIn || word.folded.includes(ARTICLE)
        ? isDefinite(tokens, at + 1, isIn ? last : at + 1)
        : 'named';
    }
    if (word.kind !== 'word' || !NAME.test(word.folded)) return null;
  }
  return null;
}

/** المستشفى الجامعي شارل نيكول: a definite institution has a definite name; behind في every word of it is one. */
const isDefinite = (tokens: readonly Token[], from: number, to: number): 'named' | null =>
  tokens.slice(from, to + 1).every(({ word }) => DEFINITE.test(word.folded)) ? 'named' : null;

const ARTICLE = '\u0627\u0644';
/** Words of at least three letters without the preposition ل. */
const NAME = /^(?!\u0644\u0644)[\u0621-\u064A]{3,}$/u;
const DEFINITE = /^\u0648?\u0627\u0644/u;
const IN = '\u0641\u064A';
const BY = '\u0628';
