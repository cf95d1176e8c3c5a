import { createPairSet, type PairSet } from './buckets.ts';
import { longest, shingle } from './signatures.ts';
import type { Texts } from './text-store.ts';

/**
 * Adds pairs of ranks of which one may be contained in the other. The few smallest shingle hashes of a text (a
 * bottom-k sketch) all stand in a text that contains it, so one scan of all shingles finds the containers.
 */
export function addContainedPairs(
  texts: Texts,
  order: { readonly byRank: Uint32Array; readonly width: number; readonly minWords: number },
  pairs: PairSet,
): void {
  const sketches = sketchTexts(texts, order);
  const buffer = new Int32Array(longest(texts) + 1);
  const { heads, next, owners } = sketches;
  const seen = new Uint16Array(heads.length);
  const hits = createPairSet();
  for (let rank = 0; rank < order.byRank.length; rank++) {
    const count = shingle(texts, order.byRank[rank], order.width, buffer);
    for (let s = 0; s < count; s++) {
      const slot = sketches.find(buffer[s]);
      if (heads[slot] === 0 || seen[slot] >= FREQUENT) continue;
      seen[slot]++;
      for (let entry = heads[slot]; entry !== 0; entry = next[entry]) hits.add(owners[entry], rank);
    }
  }
  hits.forEach((a, b, count) => {
    if (count >= LEAST_HITS) pairs.add(a, b);
  });
}

/** Shingle hash → ranks whose sketch holds it: an open-addressing table with chained owners. */
function sketchTexts(
  texts: Texts,
  {
    byRank,
    width,
    minWords,
  }: { readonly byRank: Uint32Array; readonly width: number; readonly minWords: number },
) {
  const capacity = 2 ** Math.ceil(Math.log2(byRank.length * SKETCH * 2 + 16));
  const mask = capacity - 1;
  const keys = new Int32Array(capacity);
  const heads = new Uint32Array(capacity);
  const owners = new Uint32Array(byRank.length * SKETCH + 1);
  const next = new Uint32Array(byRank.length * SKETCH + 1);
  const buffer = new Int32Array(longest(texts) + 1);
  const find = (hash: number): number => {
    let slot = hash & mask;
    while (heads[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  let entries = 0;
  for (let rank = 0; rank < byRank.length; rank++) {
    const i = byRank[rank];
    if (texts.offsets[i + 1] - texts.offsets[i] < minWords) continue;
    for (const hash of smallest(buffer, shingle(texts, i, width, buffer))) {
      const slot = find(hash);
      keys[slot] = hash;
      owners[++entries] = rank;
      next[entries] = heads[slot];
      heads[slot] = entries;
    }
  }
  return { heads, owners, next, find };
}

/** The smallest distinct hashes, at most SKETCH. */
function smallest(hashes: Int32Array, count: number): readonly number[] {
  const least: number[] = [];
  for (let s = 0; s < count; s++) {
    const hash = hashes[s];
    if (least.length === SKETCH && hash >= least[SKETCH - 1]) continue;
    if (least.includes(hash)) continue;
    if (least.length === SKETCH) least.pop();
    let at = least.length;
    while (at > 0 && least[at - 1] > hash) at--;
    least.splice(at, 0, hash);
  }
  return least;
}

const SKETCH = 8;
/** A shingle with more occurrences is a formula and proves nothing. */
const FREQUENT = 32;
/** Of eight sketch hashes a text that holds 0.9 of another has at least four with chance 0.9996. */
const LEAST_HITS = 4;
