import type { TimeWord } from './time-words.ts';
import { OPENINGS } from './words/openings.ts';

/** What can begin at a word, as bits: one a grammar. A grammar is tried only where its bit is set, so a new first word is listed here. */
export const MOMENT = 1;
export const EDGE = 1 << 1;
export const RELATIVE_UNIT = 1 << 2;
export const COUNTED = 1 << 3;
export const MONTH = 1 << 4;
export const YEAR = 1 << 5;
export const SEASON = 1 << 6;
export const DECADE = 1 << 7;
export const WEEK_OF = 1 << 8;
export const ROLLING = 1 << 9;
export const REST = 1 << 10;
export const HOLIDAY = 1 << 11;
export const HIJRI = 1 << 12;
/** A range that begins with its opener, a number, a month or a year. */
export const RANGE = 1 << 13;

/** Names a holiday or an Islamic month, or begins such a name. */
export const NAME = 1 << 14;

/** Any number, in digits or words. */
export const OF_NUMBERS = MOMENT | EDGE | COUNTED | MONTH | YEAR | ROLLING | HIJRI | RANGE;

/** The grammars that can begin at a word of letters, by its meaning and by its folded spelling. */
export function timeOpenings(folded: string, kind: TimeWord['kind'] | undefined, isNumber: boolean): number {
  return (
    (kind === undefined ? 0 : OF_KINDS[kind]) | (isNumber ? OF_NUMBERS : 0) | (OF_WORDS.get(folded) ?? 0)
  );
}

const OF_KINDS: Readonly<Record<TimeWord['kind'], number>> = {
  month: MOMENT | MONTH | RANGE,
  'month-head': MOMENT | MONTH | RANGE,
  hijri: HOLIDAY | HIJRI | NAME,
  weekday: MOMENT | COUNTED,
  unit: MOMENT | RELATIVE_UNIT | COUNTED | MONTH | YEAR | WEEK_OF | ROLLING | HOLIDAY | HIJRI | RANGE,
  deictic: MOMENT,
  'day-part': MOMENT,
  relative: 0,
  this: MOMENT | RELATIVE_UNIT | MONTH | SEASON,
  edge: EDGE,
  season: SEASON | HIJRI | NAME,
  few: 0,
  decade: DECADE,
  whole: 0,
  name: HOLIDAY | HIJRI | NAME,
};

const GRAMMARS = { MOMENT, EDGE, COUNTED, ROLLING, REST, RANGE, HIJRI } as const;

/** A grammar that may begin at a word without a meaning of time. */
export type Grammar = keyof typeof GRAMMARS;

const OF_WORDS = collect();

function collect(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [grammars, words] of OPENINGS)
    for (const word of words.split(' '))
      found.set(
        word,
        grammars.reduce((bits, grammar) => bits | GRAMMARS[grammar], found.get(word) ?? 0),
      );
  return found;
}
