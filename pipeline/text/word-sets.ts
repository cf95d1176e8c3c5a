import type { LexiconRow } from '../lexicons.ts';
import { fold } from './fold.ts';

/** The closed sets that a written form is of, each with the length of what is glued before the word itself. */
export type WordSets = ReadonlyMap<string, number>;

/** Compiles word_sets.csv: the words that a rule asks for by the name of their set. */
export function compileWordSets(rows: readonly LexiconRow[]): (folded: string) => WordSets {
  const sets = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const glued of gluedBefore(row.before))
      for (const word of row.words.split(' ')) {
        const form = glued + fold(word);
        const known = sets.get(form) ?? new Map<string, number>();
        sets.set(form, known.set(row.set, glued.length));
      }
  return (folded) => sets.get(folded) ?? NO_SETS;
}

/** What a word of no set is of. */
export const NO_SETS: WordSets = new Map();

/** "وف بل": nothing, one letter of each group, or one of both in their order. */
const gluedBefore = (groups: string): readonly string[] =>
  groups
    .split(' ')
    .reduce<readonly string[]>(
      (begun, letters) => begun.flatMap((start) => ['', ...letters].map((letter) => start + letter)),
      [''],
    );
