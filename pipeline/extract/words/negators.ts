import type { Tagged } from './tags.ts';

/** لم "did not", with or without و or ف before it. */
export const isDidNot = (t: Tagged | undefined): boolean => t?.tag === 'neg' && DID_NOT.test(t.folded);

/** لن "will not", with or without و or ف before it. */
export const isWillNot = (t: Tagged | undefined): boolean => t?.tag === 'neg' && WILL_NOT.test(t.folded);

const DID_NOT = /^[\u0648\u0641]?\u0644\u0645$/u;
const WILL_NOT = /^[\u0648\u0641]?\u0644\u0646$/u;
