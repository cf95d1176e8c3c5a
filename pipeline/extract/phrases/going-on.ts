import type { Tagged } from '../words/tags.ts';

/** المتهمين | والأبحاث جارية: a definite conjunct of which an indefinite participle says that it goes on opens a clause. */
export const isGoingOn = (conjunct: Tagged, next: Tagged | undefined): boolean =>
  conjunct.article &&
  next !== undefined &&
  !next.article &&
  !next.conj &&
  next.prep === '' &&
  next.nominals.some(
    ({ form, lexeme }) => form === 'active_participle' && lexeme !== null && ONGOING.has(lexeme.sense),
  );
const ONGOING: ReadonlySet<string> = new Set(['aspect', 'occurrence']);
