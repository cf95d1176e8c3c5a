import type { Count, MentionView } from './views.ts';

/** What counts say of two mentions: the same number is evidence, another number of dead against. */
const WEIGHTS = {
  same: 1.5,
  /** More for a number that is not round: 146 prisoners. */
  odd: 1,
  /** Many arrest six in one town: a few of anything but dead and wounded say less in two articles. */
  few: -0.75,
  /** 15 dead in the market, 75 in the mosque: of two numbers of dead hardly both are of one happening. */
  otherDead: -1.5,
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

/** The common count, or what other numbers of dead take away: two commanders may be two of the three dead. */
export const compareCounts = (a: MentionView, b: MentionView): number =>
  weighCounts(a, b) || (clashingUnit(many(a), many(b), DEAD) === null ? 0 : WEIGHTS.otherDead);

/** What other numbers of dead in two clusters take away when they have none in common. */
export function weighTolls(a: readonly MentionView[], b: readonly MentionView[]): number {
  const [ones, others] = [a.flatMap(many), b.flatMap(many)];
  const isCommon = ones.some((x) => others.some((y) => x.unit === y.unit && x.low === y.low));
  return !isCommon && clashingUnit(ones, others, DEAD) !== null ? WEIGHTS.otherDead : 0;
}

const DEAD: ReadonlySet<string> = new Set(['killed']);
const many = ({ counts }: MentionView): Count[] => counts.filter(({ low }) => (low ?? 0) >= 3);

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
