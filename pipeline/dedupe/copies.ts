import { byCodeUnit } from '../group.ts';
import { addBucketPairs, createPairSet, eachBucket, type PairSet } from './buckets.ts';
import { addContainedPairs } from './contained.ts';
import type { Contrast } from './contrast.ts';
import { type SignatureOptions, signTexts } from './signatures.ts';
import { compareSets, createShingleSets, type Similarity } from './similarity.ts';
import type { Texts } from './text-store.ts';
import { mixBits } from './text-store.ts';
import { createUnion } from './union.ts';

/** How one level is compared. */
export type CopyOptions = SignatureOptions & {
  /** Least Jaccard of a near copy. */
  readonly near: number;
  /** Least Jaccard over pairs of words, which keeps swapped roles apart; 0 for levels of long texts. */
  readonly nearPairs: number;
  /** Below this Jaccard a near copy must also be published within `windowDays`. */
  readonly nearAnyDay: number;
  readonly windowDays: number;
  /** Least share of the shorter text that a container holds. */
  readonly contained: number;
  readonly containedWidth: number;
  readonly minContainedWords: number;
  /** Shorter texts are only compared for equality. */
  readonly minWords: number;
  /** Days since 1970 of text i; null when unknown. */
  readonly dayOf: (i: number) => number | null;
  /** A hash of who is quoted in text i; texts of other speakers are never merged. */
  readonly speakerOf: (i: number) => number;
  readonly contrastOf: (a: number, b: number, extraNumbers: boolean) => Contrast | null;
};

export type Copies = {
  /** Index → index of its representative: the smallest id among its copies. */
  readonly representative: Uint32Array;
  /** Alike but not to be merged: index and the representative it resembles. */
  readonly contrasts: readonly { readonly i: number; readonly to: number; readonly contrast: Contrast }[];
  /** Contained in a longer text that is not a copy. */
  readonly contained: readonly {
    readonly i: number;
    readonly to: number;
    readonly containment: number;
    readonly contrast: Contrast | null;
  }[];
  readonly similarity: (a: number, b: number) => Similarity;
};

/** Groups copies: the same result for any order of the texts. */
export function findCopies(texts: Texts, options: CopyOptions): Copies {
  const byRank = Uint32Array.from(texts.ids.keys()).sort((a, b) => byCodeUnit(texts.ids[a], texts.ids[b]));
  const unique = uniteEqual(texts, byRank, options);
  const leaders = byRank.filter(
    (i, rank) => unique.find(rank) === rank && wordCount(texts, i) >= options.minWords,
  );
  const pairs = createPairSet();
  addNearPairs(texts, leaders, options, pairs);
  addContainedPairs(
    texts,
    { byRank: leaders, width: options.containedWidth, minWords: options.minContainedWords },
    pairs,
  );
  return verifyPairs(texts, { byRank, unique, leaders, pairs }, options);
}

type Union = ReturnType<typeof createUnion>;
const wordCount = (texts: Texts, i: number): number => texts.offsets[i + 1] - texts.offsets[i];

/** Joins texts of equal words and equal speaker; texts without a word are never copies. */
function uniteEqual(texts: Texts, byRank: Uint32Array, { speakerOf }: CopyOptions): Union {
  const [a, b] = texts.folded;
  const union = createUnion(byRank.length);
  const keyOf = (rank: number) => {
    const i = byRank[rank];
    return wordCount(texts, i) === 0 ? null : mixBits(a[i] ^ speakerOf(i));
  };
  eachBucket(byRank.length, keyOf, (ranks) => {
    const firsts = new Map<string, number>();
    for (const rank of ranks) {
      const i = byRank[rank];
      const key = `${a[i]} ${b[i]} ${speakerOf(i)}`;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, rank);
      else union.join(first, rank);
    }
  });
  return union;
}

/** Candidate pairs (indices into `leaders`) that share a band of their signatures. */
function addNearPairs(texts: Texts, leaders: Uint32Array, options: CopyOptions, pairs: PairSet): void {
  const { bands, rows } = options;
  const size = bands * rows;
  const signatures = signTexts(texts, leaders, options);
  const candidates = createPairSet();
  for (let band = 0; band < bands; band++) {
    const keyOf = (k: number) => {
      let key = band;
      for (let row = 0; row < rows; row++)
        key = Math.imul(key ^ signatures[k * size + band * rows + row], 0x5bd1e995) ^ (key >>> 15);
      return mixBits(key);
    };
    eachBucket(leaders.length, keyOf, (ranks) => addBucketPairs(ranks, candidates));
  }
  // The share of equal values estimates Jaccard; far below the threshold the exact comparison is in vain.
  const least = Math.floor(size * (options.near - ESTIMATE_SLACK));
  candidates.forEach((a, b) => {
    let equal = 0;
    for (let k = 0; k < size; k++) if (signatures[a * size + k] === signatures[b * size + k]) equal++;
    if (equal >= least) pairs.add(a, b);
  });
}

/** Four standard deviations of the estimate from 48 values. */
const ESTIMATE_SLACK = 0.27;

function verifyPairs(
  texts: Texts,
  found: { byRank: Uint32Array; unique: Union; leaders: Uint32Array; pairs: PairSet },
  options: CopyOptions,
): Copies {
  const { byRank, unique, leaders } = found;
  const rankOf = new Uint32Array(byRank.length);
  for (let rank = 0; rank < byRank.length; rank++) rankOf[byRank[rank]] = rank;
  const shingles = createShingleSets(texts, options.width);
  const wide =
    options.containedWidth === options.width ? shingles : createShingleSets(texts, options.containedWidth);
  const wordPairs = createShingleSets(texts, 2);
  const contrasts: { a: number; b: number; contrast: Contrast }[] = [];
  const containers: { a: number; b: number; containment: number }[] = [];
  found.pairs.forEach((x, y) => {
    const [a, b] = [leaders[x], leaders[y]];
    if (unique.find(rankOf[a]) === unique.find(rankOf[b])) return;
    const { jaccard } = compareSets(shingles(a), shingles(b));
    if (isNear(jaccard, a, b)) {
      const contrast =
        options.speakerOf(a) === options.speakerOf(b) ? options.contrastOf(a, b, true) : 'source';
      if (contrast === null) unique.join(rankOf[a], rankOf[b]);
      else contrasts.push({ a, b, contrast });
      return;
    }
    const [short, long] = wordCount(texts, a) < wordCount(texts, b) ? [a, b] : [b, a];
    if (wordCount(texts, short) < options.minContainedWords || !isWithin(short, long, options.windowDays))
      return;
    const { containment } = compareSets(wide(short), wide(long));
    if (containment >= options.contained) containers.push({ a: short, b: long, containment });
  });

  function isWithin(a: number, b: number, days: number): boolean {
    const [x, y] = [options.dayOf(a), options.dayOf(b)];
    return x === null || y === null || Math.abs(x - y) <= days;
  }
  function isNear(jaccard: number, a: number, b: number): boolean {
    if (jaccard < options.near) return false;
    if (jaccard < options.nearAnyDay && !isWithin(a, b, options.windowDays)) return false;
    return options.nearPairs === 0 || compareSets(wordPairs(a), wordPairs(b)).jaccard >= options.nearPairs;
  }
  const representative = Uint32Array.from(rankOf, (rank) => byRank[unique.find(rank)]);
  return {
    representative,
    contrasts: bestContrasts(contrasts, representative, rankOf),
    contained: bestContainers(containers, representative, rankOf, options),
    similarity: (a, b) => compareSets(shingles(a), shingles(b)),
  };
}

/** For each text the smallest representative that it resembles without being its copy. */
function bestContrasts(
  found: readonly { a: number; b: number; contrast: Contrast }[],
  representative: Uint32Array,
  rankOf: Uint32Array,
): Copies['contrasts'] {
  const best = new Map<number, { i: number; to: number; contrast: Contrast }>();
  for (const { a, b, contrast } of found) {
    const [x, y] = [representative[a], representative[b]];
    const [i, to] = rankOf[x] < rankOf[y] ? [y, x] : [x, y];
    const known = best.get(i);
    if (i !== to && (known === undefined || rankOf[to] < rankOf[known.to])) best.set(i, { i, to, contrast });
  }
  return [...best.values()];
}

/** For each text its best container: most contained, then smallest id. */
function bestContainers(
  found: readonly { a: number; b: number; containment: number }[],
  representative: Uint32Array,
  rankOf: Uint32Array,
  options: CopyOptions,
): Copies['contained'] {
  const best = new Map<number, Copies['contained'][number]>();
  for (const { a, b, containment } of found) {
    const [i, to] = [representative[a], representative[b]];
    if (i === to) continue;
    const contrast =
      options.speakerOf(a) === options.speakerOf(b) ? options.contrastOf(a, b, false) : 'source';
    const known = best.get(i);
    const isBetter =
      known === undefined ||
      containment > known.containment ||
      (containment === known.containment && rankOf[to] < rankOf[known.to]);
    if (isBetter) best.set(i, { i, to, containment, contrast });
  }
  return [...best.values()];
}
