/**
 * Sort-based grouping: texts with equal keys stand next to each other after one numeric sort. A key gives its
 * upper 27 bits and a text its rank below 2^26, so that both fit the 53 exact bits of a double.
 */
const RANKS = 2 ** 26;

/** Calls `visit` with the ranks (ascending) of every bucket of at least two texts; `keyOf` null leaves a text out. */
export function eachBucket(
  count: number,
  keyOf: (rank: number) => number | null,
  visit: (ranks: Uint32Array) => void,
): void {
  if (count >= RANKS) throw new Error(`[isnad] ${count} texts of one level, split the input below ${RANKS}`);
  const composites = new Float64Array(count);
  let size = 0;
  for (let rank = 0; rank < count; rank++) {
    const key = keyOf(rank);
    if (key !== null) composites[size++] = (key >>> 5) * RANKS + rank;
  }
  const sorted = composites.subarray(0, size).sort();
  const ranks = Uint32Array.from(sorted, (composite) => composite % RANKS);
  for (let first = 0; first < size; ) {
    const key = Math.floor(sorted[first] / RANKS);
    let end = first + 1;
    while (end < size && Math.floor(sorted[end] / RANKS) === key) end++;
    if (end - first > 1) visit(ranks.subarray(first, end));
    first = end;
  }
}

/** Pairs of ranks, each once, sorted. */
export type PairSet = {
  readonly add: (a: number, b: number) => void;
  /** `count`: how often the pair was added. */
  readonly forEach: (visit: (a: number, b: number, count: number) => void) => void;
};

/** An empty set of pairs: 8 bytes a pair. */
export function createPairSet(): PairSet {
  let pairs = new Float64Array(1024);
  let size = 0;
  return {
    add(a, b) {
      if (a === b) return;
      if (size === pairs.length) {
        const larger = new Float64Array(size * 2);
        larger.set(pairs);
        pairs = larger;
      }
      pairs[size++] = Math.min(a, b) * RANKS + Math.max(a, b);
    },
    forEach(visit) {
      const sorted = pairs.subarray(0, size).sort();
      for (let first = 0; first < size; ) {
        let end = first + 1;
        while (end < size && sorted[end] === sorted[first]) end++;
        visit(Math.floor(sorted[first] / RANKS), sorted[first] % RANKS, end - first);
        first = end;
      }
    },
  };
}

/** Adds the pairs of a bucket: all of a small one; of a large one each with the first and with its neighbours. */
export function addBucketPairs(ranks: Uint32Array, pairs: PairSet): void {
  const reach = ranks.length <= FULL_BUCKET ? ranks.length : NEIGHBOURS;
  for (let i = 0; i < ranks.length; i++) {
    pairs.add(ranks[0], ranks[i]);
    for (let j = i + 1; j < Math.min(ranks.length, i + 1 + reach); j++) pairs.add(ranks[i], ranks[j]);
  }
}

const FULL_BUCKET = 64;
const NEIGHBOURS = 8;
