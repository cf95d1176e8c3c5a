import { AND, THEN } from './affixes.ts';

/** A word without و or ف before it: وفي, فمن. */
export const withoutAnd = (folded: string): string =>
  folded.length > 2 && (folded[0] === AND || folded[0] === THEN) ? folded.slice(1) : folded;
