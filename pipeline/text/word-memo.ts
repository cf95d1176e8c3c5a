import type { Spelling } from './vocabulary.ts';

/**
 * Remembers what `make` says of a written form. Interned words are told by identity: two array reads instead of
 * a look-up by spelling. It holds no more words than their vocabulary.
 */
export function memoByWord<V, W extends Spelling = Spelling>(make: (word: W) => V): (word: W) => V {
  // Word and value by turns: they are read from one place of memory.
  const known: (W | V | undefined)[] = [];
  return (word) => {
    if (word.id < 0) return make(word);
    const at = word.id * 2;
    if (at < known.length && known[at] === word) return known[at + 1] as V;
    const value = make(word);
    // Filled without gaps, so that the array stays dense.
    while (known.length <= at) known.push(undefined, undefined);
    known[at] = word;
    known[at + 1] = value;
    return value;
  };
}
