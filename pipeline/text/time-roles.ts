import type { CliticWord } from './clitic-lookup.ts';
import type { NumberWord } from './number-words.ts';
import type { TimeWord } from './time-words.ts';
import { TIME_HEADS } from './words/openings.ts';

/** What a word can do for a time expression; 0 nothing. */
export const NONE = 0;
/** A word with a meaning of time that can begin an expression. */
export const TIME = 1;
/** A word that only follows: الماضي, القليلة, كامل. */
export const FOLLOWS = 2;
/** هذا "this": begins one when a time word follows. */
export const THIS = 3;
/** في, من, بين …: begins one when a time word or a number stands behind it. */
export const HEAD = 4;
/** A number word: a day when a time word follows soon. */
export const NUMBER = 5;
/** Thousands: a year in words. */
export const SCALE = 6;
export const DIGITS = 7;

/** The role of a word of letters, by what it says as a time and as a number. */
export function timeRole(
  folded: string,
  time: CliticWord<TimeWord> | undefined,
  number: CliticWord<NumberWord> | undefined,
): number {
  if (time?.word.kind === 'this') return THIS;
  if (time !== undefined) return FOLLOWERS.has(time.word.kind) ? FOLLOWS : TIME;
  if (TIME_HEADS.has(folded)) return HEAD;
  if (number === undefined) return NONE;
  return number.word.role === 'scale' || number.word.role === 'dual' ? SCALE : NUMBER;
}

const FOLLOWERS: ReadonlySet<string> = new Set(['relative', 'few', 'whole']);
