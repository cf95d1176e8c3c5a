import type { Scored, ScoredEvent } from './gold.ts';
import type { Tally } from './tally.ts';

/** Denial links, and same-event decisions as pairs and as B³, over the mentions found in both. */
export function scoreClusters(
  gold: Scored,
  output: Scored,
  pairs: readonly (readonly [ScoredEvent, ScoredEvent])[],
  tally: Tally,
): void {
  const goldIds = new Map(pairs.map(([g, p]) => [p.id, g.id]));
  const linkKey = (from: string, to: string) => `${from} ${to}`;
  const goldLinks = new Set(gold.denials.map(([from, to]) => linkKey(from, to)));
  const links = new Set(
    output.denials.map(([from, to]) => linkKey(goldIds.get(from) ?? `x${from}`, goldIds.get(to) ?? `y${to}`)),
  );
  tally.add('denial links', intersection(links, goldLinks), links.size, goldLinks.size);

  const matched = new Set(goldIds.values());
  const outputSets = output.sets.map((set) => set.flatMap((id) => goldIds.get(id) ?? []));
  const goldSets = gold.sets.map((set) => set.filter((id) => matched.has(id)));
  const [goldPairs, outputPairs] = [pairKeys(goldSets), pairKeys(outputSets)];
  tally.add(
    'same event (pairs, on matched)',
    intersection(outputPairs, goldPairs),
    outputPairs.size,
    goldPairs.size,
  );
  scoreBCubed(matched, goldSets, outputSets, tally);
}

/** B³ (Bagga and Baldwin 1998): for each mention, how pure and how complete its cluster is; singletons count. */
function scoreBCubed(
  matched: ReadonlySet<string>,
  goldSets: readonly (readonly string[])[],
  outputSets: readonly (readonly string[])[],
  tally: Tally,
): void {
  const goldOf = clusterOf(goldSets);
  const outputOf = clusterOf(outputSets);
  for (const id of matched) {
    const want = goldOf.get(id) ?? new Set([id]);
    const got = outputOf.get(id) ?? new Set([id]);
    const shared = intersection(got, want);
    tally.add('same event (B³, on matched)', shared / got.size, 1, 1, shared / want.size);
  }
}

function clusterOf(sets: readonly (readonly string[])[]): Map<string, Set<string>> {
  const clusters = new Map<string, Set<string>>();
  for (const set of sets) {
    const members = new Set(set);
    for (const id of set) if (!clusters.has(id)) clusters.set(id, members);
  }
  return clusters;
}

function pairKeys(sets: readonly (readonly string[])[]): Set<string> {
  const keys = new Set<string>();
  for (const set of sets) for (const a of set) for (const b of set) if (a < b) keys.add(`${a} ${b}`);
  return keys;
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared;
}
