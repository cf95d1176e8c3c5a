/** Spelling reduction of the scorer: its own, so that a bug in the pipeline's fold cannot hide itself. */
export function reduceSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(ALEFS, '\u0627')
    .replace(MAQSURA, '\u064a')
    .replace(MARBUTA, '\u0647');
}

/** Words of a text without the article and the particle glued before it. */
export function scoredWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of reduceSpelling(text).matchAll(/[\p{L}\p{N}_.]+/gu)) {
    const prefix = PREFIXES.find((p) => word.startsWith(p));
    words.push(prefix !== undefined && word.length > prefix.length + 1 ? word.slice(prefix.length) : word);
  }
  return words;
}

/** Dice coefficient of two texts as bags of words: 1 equal, 0 nothing in common or one is empty. */
export function wordOverlap(a: string, b: string): number {
  const left = scoredWords(a);
  const right = scoredWords(b);
  if (left.length === 0 || right.length === 0) return 0;
  return (2 * sharedCount(left, right)) / (left.length + right.length);
}

/** Size of the intersection of two bags. */
export function sharedCount<T>(left: readonly T[], right: readonly T[]): number {
  const counts = new Map<T, number>();
  for (const value of left) counts.set(value, (counts.get(value) ?? 0) + 1);
  let shared = 0;
  for (const value of right) {
    const count = counts.get(value) ?? 0;
    if (count === 0) continue;
    counts.set(value, count - 1);
    shared++;
  }
  return shared;
}

/** Intersection over union of two half-open spans; 0 when one is missing. */
export function spanOverlap(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return 0;
  const union = Math.max(a[1], b[1]) - Math.min(a[0], b[0]);
  if (union === 0) return 0;
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / union;
}

export type Span = readonly [start: number, end: number];

/** Pairs gold and predicted values greedily by score, best first; no value is used twice. */
export function pairGreedily<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  match: { readonly score: (g: G, p: P) => number; readonly least: number },
): [G, P][] {
  const candidates: [score: number, i: number, j: number][] = [];
  for (let i = 0; i < gold.length; i++)
    for (let j = 0; j < predicted.length; j++) {
      const score = match.score(gold[i], predicted[j]);
      if (score >= match.least) candidates.push([score, i, j]);
    }
  candidates.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: [G, P][] = [];
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([gold[i], predicted[j]]);
  }
  return pairs;
}

/** Harakat, Quranic marks, tatweel, zero-width and bidi controls, byte order mark. */
const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const ALEFS = /[\u0623\u0625\u0622\u0671]/g;
const MAQSURA = /\u0649/g;
const MARBUTA = /\u0629/g;

/** The article al- alone and after wa-, bi-, fa-, ka-, li-; the first that fits is taken off. */
const PREFIXES = [
  '\u0648\u0627\u0644',
  '\u0628\u0627\u0644',
  '\u0641\u0627\u0644',
  '\u0643\u0627\u0644',
  '\u0644\u0644',
  '\u0627\u0644',
];
