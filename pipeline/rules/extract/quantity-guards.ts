import { ARTICLE } from '../../text/affixes.ts';
import type { NumberHit } from '../../text/numerals.ts';
import type { Token } from '../../text/tokens.ts';
import type { Unit, UnitLexicon } from './unit-lexicon.ts';

/** Whether a number is a name or a mark, no amount: "القرار 2254", "إف-16", "اللواء 52", a phone number, a score. */
export function isNameNumber(tokens: readonly Token[], number: NumberHit, units: UnitLexicon): boolean {
  const before = tokens[number.first - 1];
  const { folded } = tokens[number.first].word;
  if (before !== undefined && units.isName(before.word.folded)) return true;
  if (!number.isDigits) return false;
  if (folded.length > 1 && folded.startsWith('0') && !folded.includes('.')) return true;
  if (before !== undefined && MARKS.has(before.word.folded) && before.end === tokens[number.first].start)
    return true;
  const next = tokens[number.last + 1];
  const isGlued = next !== undefined && next.start === tokens[number.last].end;
  return (
    (isGlued && (CLOSING_MARKS.has(next.word.folded) || next.word.kind === 'latin')) ||
    isBareScore(tokens, number, units)
  );
}

/** "3-1" with nothing counted after it is a score. */
function isBareScore(tokens: readonly Token[], number: NumberHit, units: UnitLexicon): boolean {
  if (number.kind !== 'range' || (number.high ?? 0) > 20) return false;
  const next = tokens[number.last + 1];
  return tokens[number.last - 1].word.kind === 'punct' && (next === undefined || !isNounLike(next, units));
}

/** Whether a token can be a counted noun: a word without article that is no particle, and no clitic conjunction. */
export function isNounLike({ word }: Token, units: UnitLexicon): boolean {
  const { folded, kind } = word;
  if (kind !== 'word' || folded.length < 3 || units.setsOf(word).has('uncounted')) return false;
  return !folded.startsWith(ARTICLE) && !NO_NOUN.test(folded);
}
/** A conjunction, an article behind a preposition, or a verb of several. */
const NO_NOUN =
  /^[\u0641\u0628\u0644]\u0627\u0644|^\u0644\u0644|^\u0648|^[\u064A\u062A\u0633]\p{L}{2,}\u0648\u0646$|\p{L}{2}\u0648\u0627$/u;

/** "3.500 سجين" is three thousand five hundred when it counts whole things; "3.500 كلم" stays a decimal. */
export function readDotted(tokens: readonly Token[], number: NumberHit, unit: Unit): NumberHit {
  const isMeasure = unit === 'km' || unit === 'money' || unit === 'other';
  if (isMeasure || number.value === null || !tokens[number.first].word.digits?.isDotted) return number;
  const thousand = (value: number | null): number | null =>
    value === null ? null : Math.round(value * 1000);
  return { ...number, value: thousand(number.value), low: thousand(number.low), high: thousand(number.high) };
}

/** ر between digits is a decimal sign that is printed in either direction (9ر21): the value is not sure. */
const MARKS: ReadonlySet<string> = new Set(['-', '/', ':', '#', '+', '_', '@', 'ر']);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['/', ':', '_', 'ر']);
