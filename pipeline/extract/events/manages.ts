import { FEMININE } from '../../text/endings.ts';
import { ASPECT } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * تمكن الجيش من دخول المدينة: before a masculine subject the past of "manage", whose subject does what follows, not the
 * present of "she enables".
 */
export function manages({ s }: SentenceView, at: number): boolean {
  const next = s[at + 1];
  // تمكن مئات المدنيين: a count is of either gender.
  if (next === undefined || (FEMININE.test(next.folded) && !hasClass(next.facts, COUNTS))) return false;
  const past = s[at].verbs.filter(
    ({ tense, gender, voice, enclitic }) =>
      tense === 'past' && gender === 'm' && voice === 'active' && enclitic === '',
  );
  return past.length > 0 && past.every(({ lexeme }) => lexeme.sense === ASPECT);
}
const COUNTS: ReadonlySet<string> = new Set(['quantity']);
