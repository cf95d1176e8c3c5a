import type { Count, MentionView } from './views.ts';

/** What counts say of two mentions: the same number is evidence, another number of dead against. */
const WEIGHTS = {
  same: 1.5,
  /** More for a number that is not round: 146 prisoners. */
  odd: 1,
  /** Many arrest six in one town: a few of anything but dead and wounded say less in two articles. */
  few: -0.75,
  /** 15 dead in the market, 75 in the mosque: of two numbers of dead hardly both are of one happening. */
  otherDead: -2,
  /** Up to twice as many. */
  nearDead: -1,
  /** In two articles, where a toll also grows. */
  otherToll: -1.5,
  /** 28 dead in the mosque, 47 an hour later: tolls of many dead in one narrow place that are told on one day. */
  growing: 1,
} as const;

/** Up to so many are a few. */
const FEW = 10;

/** What the counts that both give are worth: small ones nothing, round ones less. */
export function weighCounts(a: MentionView, b: MentionView): number {
  let best = 0;
  const areApart = a.row.article_id !== b.row.article_id;
  for (const { of, low } of a.counts) {
    if (low === null || low < 3 || !b.counts.some((y) => y.of === of && y.low === low)) continue;
    const isFew = low <= FEW && of !== 'killed' && of !== 'injured';
    const more = !areApart ? 0 : isOdd(low) ? WEIGHTS.odd : isFew ? WEIGHTS.few : 0;
    best = Math.max(best, WEIGHTS.same + more);
  }
  return best;
}

const isOdd = (count: number): boolean => count > 10 && count % 10 !== 0;

/** The common count, or what other numbers of dead in one article take away. */
export function compareCounts(a: MentionView, b: MentionView): number {
  const common = weighCounts(a, b);
  if (common !== 0 || a.row.article_id !== b.row.article_id) return common;
  const gap = gapOfDead(a.counts, b.counts);
  return gap > FAR ? WEIGHTS.otherDead : gap > 1 ? WEIGHTS.nearDead : 0;
}

/** What far other numbers of dead in two clusters take away when they have none in common. */
export function weighTolls(a: readonly MentionView[], b: readonly MentionView[]): number {
  const [ones, others] = [a.flatMap((v) => v.counts), b.flatMap((v) => v.counts)];
  const isCommon = ones.some((x) => others.some((y) => x.unit === y.unit && x.low === y.low));
  return !isCommon && gapOfDead(ones, others) > FAR ? WEIGHTS.otherToll : 0;
}

/** What two tolls of many dead are worth that may be one as it grows. */
export function weighGrowth(a: MentionView, b: MentionView): number {
  if (a.row.article_id === b.row.article_id || weighCounts(a, b) > 0) return 0;
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) > 1) return 0;
  const gap = gapOfDead(a.counts.filter(isToll), b.counts.filter(isToll));
  return gap > 0 && gap <= FAR ? WEIGHTS.growing : 0;
}

const isToll = ({ low }: Count): boolean => (low ?? 0) >= MANY;
const MANY = 10;

/** How many times more dead one counts than the other at least, none fewer than three: two commanders may be two of the three. */
function gapOfDead(a: readonly Count[], b: readonly Count[]): number {
  const [ones, others] = [a, b].map((counts) =>
    counts.filter((c) => c.unit === 'killed' && c.lower >= LEAST),
  );
  let gap = 0;
  for (const x of ones)
    for (const y of others) gap = Math.max(gap, y.lower / upperOf(x), x.lower / upperOf(y));
  return gap;
}

/** At least 15 may be 20, hardly 70. */
const upperOf = ({ lower, upper }: Count): number => (Number.isFinite(upper) ? upper : lower * OPEN);

const LEAST = 3;
const OPEN = 1.5;
/** Up to twice as many may be one toll later, or all beside some of them. */
const FAR = 2;

/** The first of these units of which the two give bounds that cannot both hold. */
export function clashingUnit(
  a: readonly Count[],
  b: readonly Count[],
  units: ReadonlySet<string>,
): Count['unit'] | null {
  for (const x of a)
    for (const y of b) {
      if (x.unit !== y.unit || !units.has(x.unit)) continue;
      if (x.lower > y.upper || y.lower > x.upper) return x.unit;
    }
  return null;
}
