import type { Tagged } from '../words/tags.ts';
import { isComma } from './clauses.ts';

/** كل من, كلا من: who is told one by one; the second word is also "no". */
export const isEach = (s: readonly Tagged[], at: number): boolean =>
  EACH.has(s[at]?.fn?.code ?? '') && s[at + 1]?.fn?.code === 'min' && s[at + 1].enclitic === '';
const EACH: ReadonlySet<string> = new Set(['kull', 'reply']);

/**
 * Where the next member of a list begins: the conjoined word, or behind كل من one that only a comma parts from the last
 * (كل من المغرب، الجزائر وتونس), as long as و closes the list; -1 when there is none.
 */
export function listedAt(
  s: readonly Tagged[],
  first: number,
  conjunct: number,
  { at, end }: { readonly at: number; readonly end: number },
): number {
  if (conjunct >= 0 || first < 2 || !isEach(s, first - 2)) return conjunct;
  return isMember(s[at], s[at + 1]) && at + 1 < end && isClosed(s, at + 2, end) ? at + 1 : -1;
}

const isMember = (comma: Tagged | undefined, t: Tagged | undefined): boolean =>
  isComma(comma) &&
  t !== undefined &&
  (t.tag === 'name' || t.tag === 'noun') &&
  !t.conj &&
  t.prep === '' &&
  t.unit?.kind !== 'time';

/** و before a nominal, with nothing but nominals and commas before it. */
function isClosed(s: readonly Tagged[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const t = s[i];
    const isNominal = t.tag === 'name' || t.tag === 'noun';
    if (isNominal && t.conj) return true;
    if (!isNominal && !isComma(t)) return false;
  }
  return false;
}
