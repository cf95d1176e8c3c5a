import type { Spelling } from './vocabulary.ts';

/**
 * Remembers what `make` says of a written form. Interned words are told by identity: two array reads instead of
 * a look-up by spelling. It holds no more words than their vocabulary.
 */
export function memoByWord<V, W extends Spelling = Spelling>(make: (word: W) => V): (word: W) => V {
  const words: (W | undefined)[] = [];
  const values: (V | undefined)[] = [];
  return (word) => {
    const { id } = word;
    if (id < words.length && words[id] === word) return values[id] as V;
    const value = make(word);
    if (id < 0) return value;
    // Filled without gaps, so that the arrays stay dense.
    while (words.length <= id) {
      words.push(undefined);
      values.push(undefined);
    }
    words[id] = word;
    values[id] = value;
    return value;
  };
}
