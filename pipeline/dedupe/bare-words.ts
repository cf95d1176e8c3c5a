import { AND, ARTICLE, BY, FOR_THE, MEN_GOVERNED, THEN } from '../text/affixes.ts';
import { foldedWords } from './folded-words.ts';

/** The folded words of a text, each without al-, what stands glued before it and its case. */
export const bareWords = (text: string): string[] =>
  foldedWords(text).map((word) => withoutCase(bareWord(word)));

/** A folded word without al- and what stands glued before it. */
export function bareWord(word: string): string {
  const prefix = PREFIXES.find((p) => word.startsWith(p) && word.length - p.length >= 2);
  return prefix === undefined ? word : word.slice(prefix.length);
}

/** جنديا and جندي, فلسطينيون and فلسطينيين: one word in two cases. */
export const withoutCase = (word: string): string =>
  word.length < 4 ? word : word.replace(/\u0627$/u, '').replace(/(?<=.{3})\u0648\u0646$/u, MEN_GOVERNED);

/** wal-, bil-, fal-, lil-, al- */
const PREFIXES = [AND + ARTICLE, BY + ARTICLE, THEN + ARTICLE, FOR_THE, ARTICLE];
