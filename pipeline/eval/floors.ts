import { z } from 'zod';
import type { Score } from './tally.ts';

/** The least F1 (or accuracy) that each task must reach on one gold folder. */
export const Floors = z.object({ gold_digest: z.string(), floors: z.record(z.string(), z.number()) });
export type Floors = z.infer<typeof Floors>;

/** What falls below its floor, one message a task; empty when the gate is open. */
export function checkFloors(scores: Readonly<Record<string, Score>>, floors: Floors): string[] {
  const failures: string[] = [];
  for (const [task, floor] of Object.entries(floors.floors)) {
    const value = scores[task]?.f1 ?? 0;
    if (value < floor)
      failures.push(`[isnad] ${task}: ${value} is below its floor ${floor}, find what was lost`);
  }
  return failures;
}

/** Raises every floor to the present value; throws when that would lower one on the same gold. */
export function updateFloors(
  scores: Readonly<Record<string, Score>>,
  floors: Floors,
  goldDigest: string,
): Floors {
  const lowered = goldDigest === floors.gold_digest ? checkFloors(scores, floors) : [];
  if (lowered.length > 0)
    throw new Error(`${lowered.join('\n')}\n[isnad] floors only go up, nothing was written`);
  const tasks = Object.keys(scores).sort();
  return {
    gold_digest: goldDigest,
    floors: Object.fromEntries(tasks.map((task) => [task, scores[task].f1])),
  };
}
