import { fold } from './fold.ts';
import { MONTH_NAMES } from './words/months.ts';

/** Folded month name → 1-12. Names of two words hold one space. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(([month, , names]) => names.split('|').map((name) => [fold(name), month] as const)),
);

/** Month number of a name in any spelling, or null. */
export function monthOf(name: string): number | null {
  return MONTHS.get(fold(name).trim().replace(/\s+/g, ' ')) ?? null;
}

/** Alternation of all folded month names, longest first, for use in a regular expression on folded text. */
export const MONTH_PATTERN: string = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => name.replace(' ', '\\s+'))
  .join('|');
