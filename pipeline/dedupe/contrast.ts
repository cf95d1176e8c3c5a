import type { LexiconRow } from '../lexicons.ts';
import { AND, ARTICLE, BY, FOR, FOR_THE, THEN } from '../text/affixes.ts';
import { fold } from '../text/fold.ts';
import { hashWords, type Texts } from './text-store.ts';

/** Why two alike sentences must not be merged. */
export type Contrast = 'negation' | 'denial' | 'number' | 'source';

/** Word hash → what it means for a statement when only one of two sentences has the word. */
export type ContrastWords = ReadonlyMap<number, Contrast>;

/** Compiles negators.csv (`class,gloss,words`): every form also with the conjunctions and prepositions that stick to it. */
export function compileContrastWords(rows: readonly LexiconRow[]): ContrastWords {
  const words = new Map<number, Contrast>();
  for (const row of rows) {
    const contrast = CLASSES.find((c) => c === row.class);
    if (contrast === undefined)
      throw new Error(`[isnad] negators.csv: class ${row.class} is unknown, use ${CLASSES.join(', ')}`);
    for (const form of row.words.split(/[ |]+/))
      for (const proclitic of PROCLITICS)
        hashWords(fold(proclitic + form), (hash) => words.set(hash, contrast));
  }
  return words;
}

/**
 * What differs between two texts in a way that changes the statement; null when they say the same. Words that
 * both have equally often do not count. `extra` tells whether an additional number in b counts.
 */
export function contrastOf(
  texts: Texts,
  pair: { readonly a: number; readonly b: number; readonly extraNumbers: boolean },
  words: ContrastWords,
): Contrast | null {
  const counts = new Map<number, number>();
  for (const word of wordsOf(texts, pair.a)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(texts, pair.b)) counts.set(word, (counts.get(word) ?? 0) - 1);
  let found: Contrast | null = null;
  for (const [word, count] of counts) {
    if (count === 0) continue;
    const contrast = (word & 1) === 1 ? 'number' : words.get(word);
    if (contrast === undefined || (contrast === 'number' && count < 0 && !pair.extraNumbers)) continue;
    if (found === null || CLASSES.indexOf(contrast) < CLASSES.indexOf(found)) found = contrast;
  }
  return found;
}

const wordsOf = (texts: Texts, i: number): Uint32Array =>
  texts.words.subarray(texts.offsets[i], texts.offsets[i + 1]);

/** In order of weight: the first that applies is published. */
const CLASSES: readonly Contrast[] = ['negation', 'denial', 'number', 'source'];

/** wa- "and", fa- "so", bi- "with", li- "for", al- "the", and their usual chains. */
const PROCLITICS = [
  '',
  AND,
  THEN,
  BY,
  FOR,
  AND + BY,
  AND + FOR,
  ARTICLE,
  AND + ARTICLE,
  BY + ARTICLE,
  FOR_THE,
];
