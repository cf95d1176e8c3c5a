import { EFFECT } from './lexeme.ts';
import type { SentenceView } from './view.ts';

/**
 * لم يسفر الهجوم عن سقوط ضحايا, لم ينتج عنه إصابات: what a denied verb of effect would have led to did not happen. The cause,
 * right behind the verb, did.
 */
export function isEffectOf({ s }: SentenceView, verb: number, first: number): boolean {
  if (!s[verb].verbs.some(({ lexeme }) => lexeme.sense === EFFECT)) return false;
  let at = first - 1;
  while (at > verb && s[at].fn?.cls === 'quantifier') at--;
  // لم يؤد القصف إلى إصابات; لم ينجم عن الحادث | إصابات: behind its preposition, or behind all that it takes.
  const isBehind = s[at].tag === 'prep' || s[first].prep !== '';
  const isLast = s[verb + 1].tag === 'prep' && at > verb + 1 && !s[first].article && !s[first].conj;
  return isBehind || isLast;
}
