import { FEMININE } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import { isRelational } from '../words/word-kinds.ts';

/** القوات السورية والروسية, القوات الأمنية والعسكرية: a second adjective of the same noun, no second noun. */
export function isSharedAdjective(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  return (
    at > first &&
    next.conj &&
    next.prep === '' &&
    next.tag === 'noun' &&
    next.article === s[at].article &&
    isRelational(next) &&
    isRelational(s[at]) &&
    // الحكومة السورية والأكراد: people beside a body are no adjective of it.
    (!FEMININE.test(s[at].folded) || FEMININE.test(next.folded))
  );
}
