import { fold } from './fold.ts';

/**
 * Entries by the letters that all their forms are written with: those that a word can be a form of are taken off
 * when the word is first met, so that nobody waits for forms that no text has.
 */
export type Shelves = {
  readonly put: (entry: number, letters: number) => void;
  /** Gives every entry that is written with no other letters, once. */
  readonly take: (letters: number, give: (entry: number) => void) => void;
};

/** Empty shelves: one for each letter, which holds the entries whose rarest letter it is, and one for the rest. */
export function createShelves(): Shelves {
  const shelves: { entry: number; letters: number }[][] = Array.from({ length: STEADY.length + 1 }, () => []);
  return {
    put(entry, letters) {
      let shelf = 0;
      while (shelf < STEADY.length && (letters & (1 << shelf)) === 0) shelf++;
      shelves[shelf].push({ entry, letters });
    },
    take(letters, give) {
      for (let shelf = 0; shelf <= STEADY.length; shelf++) {
        if (shelf < STEADY.length && (letters & (1 << shelf)) === 0) continue;
        const entries = shelves[shelf];
        let kept = 0;
        for (const held of entries)
          if ((held.letters & ~letters) === 0) give(held.entry);
          else entries[kept++] = held;
        entries.length = kept;
      }
    },
  };
}

/**
 * Letters that no form of a word drops or changes, the rarest first. Weak letters and hamzas change, ة becomes ت, and
 * ه may stand for it.
 */
const STEADY = 'ظذضثغزصطشخجهسفقحكعدبنرلم';
const BITS: ReadonlyMap<string, number> = new Map([...STEADY].map((letter, bit) => [letter, 1 << bit]));

/** The steady letters of a folded word as bits. Where it has ت, a form in ة (folded ه) may stand before a pronoun. */
export function lettersOfWord(folded: string): number {
  let letters = folded.includes('ت') ? (BITS.get('ه') ?? 0) : 0;
  for (let i = 0; i < folded.length; i++) letters |= BITS.get(folded[i]) ?? 0;
  return letters;
}

/** The steady letters that all principal parts of a verb or all given forms of a noun share. */
export function steadyLetters(parts: string): number {
  let letters = -1;
  for (const part of parts.trim().split(/\s+/u)) letters &= lettersOfPart(part);
  return letters;
}

/** Without the endings ة and ون ين, which other forms lack. */
function lettersOfPart(part: string): number {
  const folded = fold(part.replaceAll('ة', '')).replace(/[وي]ن$/u, '');
  let letters = 0;
  for (let i = 0; i < folded.length; i++) letters |= BITS.get(folded[i]) ?? 0;
  return letters;
}
