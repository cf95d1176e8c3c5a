import { FEMININE, MEN } from '../text/endings.ts';
import type { NameContext } from './context.ts';
import type { Phrase } from './phrase.ts';

/** الشرطة التركية | المعارض فلان: behind feminine words alone a masculine one describes nobody of them; nor does one in ي several men (مسلحين | شرقي المدينة). */
export function disagrees(
  { tokens, words }: NameContext,
  { last, state }: Pick<Phrase, 'last' | 'state'>,
  from: number,
): boolean {
  const { folded, isDefinite } = words[last + 1].plain;
  if (state === 'indefinite' && MEN.test(words[last].plain.folded) && ONE_IN_YA.test(folded)) return true;
  if (state !== 'definite' || !isDefinite || !MASCULINE.test(folded)) return false;
  return tokens.slice(from, last + 1).every(({ word }) => FEMININE.test(word.folded));
}
const ONE_IN_YA = /..\u064A$/u;
const MASCULINE = /^\u0627\u0644.{2,}(?<!\u0647|\u0627\u062A|\u0648\u0646|\u064A\u0646|[\u0627\u0649])$/u;

/** الحكومة اليمنية | والحوثيين: people beside a body are no second adjective of it. */
export const isOfOthers = (adjective: string, next: string): boolean =>
  FEMININE.test(adjective) && !FEMININE.test(next);
