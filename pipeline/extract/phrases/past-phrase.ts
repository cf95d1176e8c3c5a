import type { Tagged } from '../words/tags.ts';

/** العقوبات الاقتصادية على إيران | ضغوطا: the last token of a definite noun with its adjectives and one phrase of a preposition and a name. */
export function pastPhrase(s: readonly Tagged[], at: number): number {
  let last = at;
  while (s[last + 1] !== undefined && isAdjective(s[last + 1])) last++;
  const named = s[last + 1]?.tag === 'prep' ? s[last + 2]?.unit : null;
  return named != null && named.first === last + 2 && named.kind !== 'time' ? named.last : last;
}

const isAdjective = ({ tag, article, prep, conj, unit }: Tagged): boolean =>
  tag === 'noun' && article && prep === '' && !conj && unit === null;
