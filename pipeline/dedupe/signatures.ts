import type { Texts } from './text-store.ts';
import { mixBits } from './text-store.ts';

/** How a text is cut into shingles and how many MinHash values of it are compared. */
export type SignatureOptions = {
  /** Words in a shingle. */
  readonly width: number;
  readonly bands: number;
  /** MinHash values in a band: two texts of Jaccard s share a band with chance 1 - (1 - s^rows)^bands. */
  readonly rows: number;
};

/** Signed shingle hashes of text i into `into`; a text shorter than one shingle is one. Returns how many. */
export function shingle(texts: Texts, i: number, width: number, into: Int32Array): number {
  const { words, offsets } = texts;
  const from = offsets[i];
  const length = offsets[i + 1] - from;
  if (length === 0) return 0;
  const count = Math.max(1, length - width + 1);
  const size = Math.min(width, length);
  for (let s = from; s < from + count; s++) {
    let hash = 0x2545f491;
    for (let k = s; k < s + size; k++) hash = Math.imul(hash ^ words[k], 0x5bd1e995) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    into[s - from] = hash ^ (hash >>> 13);
  }
  return count;
}

/** The set of shingles of text i, sorted. */
export function shingleSet(texts: Texts, i: number, width: number): Int32Array {
  const buffer = new Int32Array(Math.max(1, texts.offsets[i + 1] - texts.offsets[i]));
  const sorted = buffer.subarray(0, shingle(texts, i, width, buffer)).sort();
  let size = 0;
  for (let k = 0; k < sorted.length; k++)
    if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[size++] = sorted[k];
  return sorted.slice(0, size);
}

/** MinHash signatures (Broder 1997) of the chosen texts, `bands * rows` values a text, one after the other. */
export function signTexts(
  texts: Texts,
  chosen: Uint32Array,
  { width, bands, rows }: SignatureOptions,
): Int32Array {
  const size = bands * rows;
  const signatures = new Int32Array(chosen.length * size);
  const factors = Int32Array.from({ length: size }, (_, k) => mixBits(2 * k + 1) | 1);
  const buffer = new Int32Array(longest(texts) + 1);
  for (let c = 0; c < chosen.length; c++) {
    const count = shingle(texts, chosen[c], width, buffer);
    for (let k = 0; k < size; k++) {
      // An odd factor permutes the 32-bit numbers; the running minimum stays in a register.
      const factor = factors[k];
      let least = 0x7fffffff;
      for (let s = 0; s < count; s++) {
        const value = Math.imul(buffer[s], factor);
        if (value < least) least = value;
      }
      signatures[c * size + k] = least;
    }
  }
  return signatures;
}

/** Words of the longest text. */
export function longest(texts: Texts): number {
  let most = 0;
  for (let i = 0; i < texts.ids.length; i++) most = Math.max(most, texts.offsets[i + 1] - texts.offsets[i]);
  return most;
}
