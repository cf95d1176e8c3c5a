import { shingleSet } from './signatures.ts';
import type { Texts } from './text-store.ts';

export type Similarity = {
  /** Shared shingles over all shingles of both. */
  readonly jaccard: number;
  /** Shared shingles over those of the smaller text. */
  readonly containment: number;
};

/** Exact similarity of two sorted sets. */
export function compareSets(a: Int32Array, b: Int32Array): Similarity {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  const union = a.length + b.length - shared;
  const smaller = Math.min(a.length, b.length);
  return { jaccard: union > 0 ? shared / union : 0, containment: smaller > 0 ? shared / smaller : 0 };
}

/** Shingle sets of texts by index, kept once computed. */
export function createShingleSets(texts: Texts, width: number): (i: number) => Int32Array {
  const sets = new Map<number, Int32Array>();
  return (i) => {
    let set = sets.get(i);
    if (set === undefined) {
      set = shingleSet(texts, i, width);
      sets.set(i, set);
    }
    return set;
  };
}
