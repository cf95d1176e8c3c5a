/** How much a batch holds: it is closed when it weighs so much, or counts so many. */
export type BatchLimit = { readonly weight: number; readonly count: number };

/** Consecutive values in batches, each closed by the value that reaches a limit. */
export function batched<T>(values: Iterable<T>, weigh: (value: T) => number, limit: BatchLimit): T[][] {
  const batches: T[][] = [];
  let [weight, count] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (weight >= limit.weight || count >= limit.count) {
      batches.push([]);
      [weight, count] = [0, 0];
    }
    batches[batches.length - 1].push(value);
    weight += weigh(value);
    count += 1;
  }
  return batches;
}
