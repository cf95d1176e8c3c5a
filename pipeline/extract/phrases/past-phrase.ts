import type { Tagged } from '../words/tags.ts';
import { nounPhrase } from './chunks.ts';

/** العقوبات الاقتصادية على إيران | ضغوطا: the last token of a definite noun with its adjectives and one phrase of a preposition and a name. */
export function pastPhrase(s: readonly Tagged[], at: number): number {
  let last = at;
  while (s[last + 1] !== undefined && isAdjective(s[last + 1])) last++;
  const named = s[last + 1]?.tag === 'prep' ? s[last + 2]?.unit : null;
  if (named == null || named.first !== last + 2 || named.kind === 'time') return last;
  // عن كبار | رجال الشرطة
  const whole = nounPhrase(s, named.first, s.length);
  return Math.max(named.last, whole?.last ?? 0);
}

const isAdjective = ({ tag, article, prep, conj, unit }: Tagged): boolean =>
  tag === 'noun' && article && prep === '' && !conj && unit === null;
