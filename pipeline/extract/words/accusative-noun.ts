import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import { tokenBefore } from './word-kinds.ts';

/** نفيا قاطعا, فرضت طوقا: an indefinite accusative, not the dual of a verb, unless a dual stands before it. */
export function isAccusative(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  if (!ALIF.test(t.folded) || verbs.some((verb) => verb.number !== 'dual')) return false;
  const before = tokenBefore(s, t.i);
  return (
    before !== undefined &&
    before.tag !== 'punct' &&
    before.tag !== 'rel' &&
    !t.conj &&
    !DUAL.test(before.folded)
  );
}

/** The ending of an indefinite accusative: رجلا. */
export const ALIF = /\u0627$/u;
const DUAL = /(\u0627\u0646|\u0645\u0627)$/u;
