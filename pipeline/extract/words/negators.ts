import type { Tagged } from './tags.ts';

/** لم "did not", with or without و or ف before it. */
export const isDidNot = (t: Tagged | undefined): boolean => t?.tag === 'neg' && t.facts.sets.has('did_not');

/** لن "will not", with or without و or ف before it. */
export const isWillNot = (t: Tagged | undefined): boolean => t?.tag === 'neg' && t.facts.sets.has('will_not');
