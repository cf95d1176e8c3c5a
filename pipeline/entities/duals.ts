import type { EntityHit } from '../entities.ts';
import type { Token } from '../text/tokens.ts';

/** فاز طالبان تونسيان: before an adjective in the dual it is "two students". */
export const isDual = (tokens: readonly Token[], { last }: EntityHit): boolean =>
  DUAL.test(tokens[last].word.folded) && TWO.test(tokens[last + 1]?.word.folded ?? '');

/** ان at the end; of an indefinite adjective. */
const DUAL = /\u0627\u0646$/u;
const TWO = /^(?!\u0627\u0644)....*\u0627\u0646$/u;
