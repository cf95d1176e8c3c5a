import { AND, BY, FOR, THEN } from './affixes.ts';
import { wordAt } from './number-parse.ts';
import type { NumberAtom } from './numerals.ts';
import { FROM, OTHER_THAN } from './particles.ts';
import type { Token } from './tokens.ts';
import { SEVERAL_HEADS, SIZES, UNTOLD } from './words/numbers.ts';

/**
 * A count without a number: "عشرات الآلاف" (at least 20,000), "عدة مئات", "بضعة", "عدد من".
 * `low` is the least that the word allows, null when it allows anything.
 */
export function parseVague(tokens: readonly Token[], first: number): NumberAtom | undefined {
  const powers = parsePowers(tokens, first);
  return powers === undefined ? undefined : vague(first, powers.last, powers.low);
}

/** "عدة", "بضع", "عدد من", "العديد من": the noun follows; a power of ten may follow too ("عدة آلاف"). */
export function parseSeveral(tokens: readonly Token[], first: number): NumberAtom | undefined {
  const bare = SEVERAL.get(tokens[first].word.folded);
  if (bare === undefined) return undefined;
  let last = first;
  if (bare === 'of') {
    if (SIZES.has(tokens[last + 1]?.word.folded ?? '')) last++;
    else if (tokens[last + 1]?.word.folded === OTHER_THAN && UNTOLD.has(tokens[last + 2]?.word.folded ?? ''))
      last += 2;
    if (tokens[last + 1]?.word.folded !== FROM) return undefined;
    last++;
  }
  const powers = parsePowers(tokens, last + 1);
  return powers === undefined ? vague(first, last, null) : vague(first, powers.last, powers.low);
}

/** Whether a word can begin such a count. */
export const isSeveral = (folded: string): boolean => SEVERAL.has(folded);

function parsePowers(tokens: readonly Token[], first: number): { last: number; low: number } | undefined {
  const found = wordAt(tokens, first);
  const low = found?.word.vague;
  if (low === undefined) return undefined;
  const of = wordAt(tokens, first + 1);
  if (of?.word.vague === undefined || !of.article || of.conjunction !== '' || of.word.vague <= low)
    return { last: first, low };
  return { last: first + 1, low: (low / 2) * (of.word.vague / 2) * 2 };
}

const vague = (first: number, last: number, low: number | null): NumberAtom => ({
  first,
  last,
  value: null,
  low,
  high: null,
  kind: 'vague',
  isDigits: false,
});

/** The heads alone and with و ف ب ل before them. */
const SEVERAL: ReadonlyMap<string, 'bare' | 'of'> = new Map(
  ['', AND, THEN, BY, FOR].flatMap((proclitic) =>
    SEVERAL_HEADS.map(([head, rest]) => [proclitic + head, rest] as const),
  ),
);
