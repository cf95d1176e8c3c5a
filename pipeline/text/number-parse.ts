import { ALEF, AND } from './affixes.ts';
import type { CliticWord } from './clitic-lookup.ts';
import type { NumberWord } from './number-words.ts';
import type { Token } from './tokens.ts';
import { AND_ONE, ANY, MONDAY, ONE_OF } from './words/numbers.ts';

/** A cardinal from its first token up to `last` (inclusive). */
export type Cardinal = {
  readonly last: number;
  readonly value: number;
  readonly isDigits: boolean;
  /** The only scale of the number (1000 in "5 آلاف"), else 1: a following "ونصف" is half of it. */
  readonly scale: number;
};

type Step = { readonly index: number; readonly word: CliticWord<NumberWord> | undefined };

/** The cardinal that begins at a token, in digits, words or both; undefined when none does. */
export function parseCardinal(tokens: readonly Token[], first: number): Cardinal | undefined {
  let sum = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let last = -1;
  let groups = 0;
  let scale = 1;
  let next: number | undefined = first;
  while (next !== undefined) {
    const group = parseScaled(tokens, next, groups === 0);
    if (group === undefined || group.scale >= ceiling || group.value >= ceiling) break;
    sum += group.value;
    last = group.last;
    scale = group.scale;
    ceiling = scale;
    groups++;
    next = scale > 12 ? joined(tokens, last) : undefined;
  }
  if (groups === 0) return undefined;
  const isDigits = tokens[first].word.kind === 'number';
  return { last, value: sum, isDigits, scale: groups === 1 ? scale : 1 };
}

/** A group below a thousand and the scale words after it, or a bare scale. */
function parseScaled(
  tokens: readonly Token[],
  first: number,
  isFirst: boolean,
): { last: number; value: number; scale: number } | undefined {
  const group = parseGroup(tokens, first);
  if (group === undefined) return parseBareScale(tokens, first, isFirst);
  let { last, value } = group;
  let scale = 1;
  for (;;) {
    const word = wordAt(tokens, last + 1);
    if (
      word === undefined ||
      word.word.role !== 'scale' ||
      word.conjunction !== '' ||
      word.preposition !== ''
    )
      break;
    if (word.article || word.word.value === undefined) break;
    value *= word.word.value;
    scale *= word.word.value;
    last++;
  }
  return { last, value, scale };
}

/** "ألف", "مليون", "ألفين" without a number before; a bare plural is a vague count, no cardinal. */
function parseBareScale(
  tokens: readonly Token[],
  first: number,
  isFirst: boolean,
): { last: number; value: number; scale: number } | undefined {
  const found = wordAt(tokens, first);
  if (found === undefined || found.word.value === undefined || found.word.vague !== undefined)
    return undefined;
  const { role, value } = found.word;
  if (role === 'dual') return { last: first, value, scale: value / 2 };
  if (role !== 'scale') return undefined;
  const following = wordAt(tokens, first + 1);
  // "ألف مليون" multiplies; "ألفا شخص" is the dual in construct.
  if (following?.word.role === 'scale' && following.conjunction === '' && following.preposition === '')
    return { last: first + 1, value: value * following.word.value!, scale: value * following.word.value! };
  const isDual = isFirst && found.stem.endsWith(ALEF) && tokens[first + 1]?.word.kind === 'word';
  return {
    last: first,
    value: isDual && !isConjunction(tokens, first + 1) ? 2 * value : value,
    scale: value,
  };
}

/** A value below a thousand in words, or any value in digits. */
function parseGroup(tokens: readonly Token[], first: number): { last: number; value: number } | undefined {
  const token = tokens[first];
  if (token === undefined) return undefined;
  if (token.word.kind === 'number') {
    const { digits } = token.word;
    if (digits === undefined) return undefined;
    const decimal = commaDecimal(tokens, first);
    if (decimal !== undefined) return decimal;
    const spaced = spacedThousands(tokens, first);
    if (spaced !== undefined) return spaced;
    return isBareRole(wordAt(tokens, first + 1), 'hundred') && digits.value < 10
      ? withRest(tokens, first + 1, digits.value * 100)
      : { last: first, value: digits.value };
  }
  const found = wordAt(tokens, first);
  if (found === undefined) return undefined;
  const { role, value } = found.word;
  if (value === undefined || role === undefined || role === 'scale' || role === 'dual') return undefined;
  if (role === 'hundred' || role === 'hundreds') return withRest(tokens, first, value);
  if (role === 'unit') return parseUnit(tokens, first, found);
  return { last: first, value };
}

/** "17،3": an Arabic comma glued between digits is a decimal comma. */
function commaDecimal(tokens: readonly Token[], first: number): { last: number; value: number } | undefined {
  const [mark, next] = [tokens[first + 1], tokens[first + 2]];
  if (next?.word.kind !== 'number' || mark.word.folded !== '،') return undefined;
  if (mark.start !== tokens[first].end || next.start !== mark.end) return undefined;
  const whole = tokens[first].word.digits;
  const part = next.word.digits;
  return whole === undefined || whole.width === 0 || part === undefined || part.width === 0
    ? undefined
    : { last: first + 2, value: Number(`${whole.value}.${next.word.folded}`) };
}

/** "10 000" and "1 234 567": groups of three digits with one space between, as in French and Maghrebi print. */
function spacedThousands(
  tokens: readonly Token[],
  first: number,
): { last: number; value: number } | undefined {
  const head = tokens[first].word.digits;
  if (head === undefined || head.width === 0 || head.width > 3 || head.value === 0) return undefined;
  let last = first;
  let { value } = head;
  for (;;) {
    const next = tokens[last + 1];
    if (next?.word.kind !== 'number' || next.start !== tokens[last].end + 1) break;
    const group = next.word.digits;
    if (group?.width !== 3) break;
    value = value * 1000 + group.value;
    last++;
  }
  return last === first ? undefined : { last, value };
}

/** Unit: alone, in a teen (خمسة عشر), before tens (خمسة وعشرون) or before a hundred (خمس مئة). */
function parseUnit(
  tokens: readonly Token[],
  first: number,
  found: CliticWord<NumberWord>,
): { last: number; value: number } | undefined {
  const value = found.word.value!;
  const following = wordAt(tokens, first + 1);
  if (isBareRole(following, 'ten')) return { last: first + 1, value: 10 + value };
  if (value > 2 && isBareRole(following, 'hundred')) return withRest(tokens, first + 1, 100 * value);
  const after = joined(tokens, first);
  const tens = after === undefined ? undefined : wordAt(tokens, after);
  if (after !== undefined && tens?.word.role === 'tens' && tens.preposition === '')
    return { last: after, value: value + tens.word.value! };
  // أحد, إحدى "one of" and the definite dual الاثنين "Monday" are no number alone.
  if (ANY.has(tokens[first - 1]?.word.folded ?? '')) return undefined;
  if (found.stem.startsWith(ONE_OF) || (found.article && found.stem === MONDAY)) return undefined;
  return { last: first, value };
}

/** Adds "و" + 1-99 to a hundred. */
function withRest(tokens: readonly Token[], last: number, value: number): { last: number; value: number } {
  const after = joined(tokens, last);
  if (after === undefined) return { last, value };
  const role = wordAt(tokens, after)?.word.role;
  const isDigits = tokens[after].word.kind === 'number';
  const dozens = wordAt(tokens, after)?.word.value ?? 0;
  if (dozens === 12 || dozens === 24) return { last: after, value: value + dozens };
  if (!isDigits && role !== 'unit' && role !== 'ten' && role !== 'tens') return { last, value };
  const rest = parseGroup(tokens, after);
  return rest === undefined || rest.value >= 100 || rest.value % 1 !== 0
    ? { last, value }
    : { last: rest.last, value: value + rest.value };
}

/** Index of the number token after a "و", glued to it or standing alone. */
export function joined(tokens: readonly Token[], last: number): number | undefined {
  const next = tokens[last + 1];
  if (next === undefined || next.word.kind !== 'word') return undefined;
  if (next.word.folded === AND) {
    const after = tokens[last + 2];
    const follows = after !== undefined && (after.word.kind === 'number' || step(tokens, last + 2));
    return follows ? last + 2 : undefined;
  }
  const found = next.word.number;
  // "وأحد عشر" is spelled like واحد "one" when folded.
  if (AND_ONE.has(next.word.folded) && wordAt(tokens, last + 2)?.word.role === 'ten') return last + 1;
  return found?.conjunction === AND && found.preposition === '' ? last + 1 : undefined;
}

const step = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index)?.conjunction === '' && wordAt(tokens, index)?.preposition === '';

/** Number word at an index. */
export const wordAt = (tokens: readonly Token[], index: number): CliticWord<NumberWord> | undefined =>
  index < tokens.length && index >= 0 ? tokens[index].word.number : undefined;

const isBareRole = (found: Step['word'], role: NumberWord['role']): boolean =>
  found !== undefined &&
  found.word.role === role &&
  found.conjunction + found.preposition === '' &&
  !found.article;

const isConjunction = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.word.folded.startsWith(AND) === true;
