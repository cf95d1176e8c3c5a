/** A reading in stages: it pauses after each and gives what it has read at the end. */
export type Staged<T> = Generator<undefined, T, undefined>;

/**
 * What all readings give, one stage of every one before the next stage of any. Thousands of small functions read an
 * article, more machine code than the nearest memory of a processor holds: the code of a stage stays there while it
 * runs for one article after the other.
 */
export function readTogether<T>(readings: readonly Staged<T>[]): T[] {
  const read: T[] = [];
  const ended = readings.map(() => false);
  for (let waiting = readings.length; waiting > 0; )
    for (let i = 0; i < readings.length; i++) {
      if (ended[i]) continue;
      const step = readings[i].next();
      if (step.done !== true) continue;
      read[i] = step.value;
      ended[i] = true;
      waiting -= 1;
    }
  return read;
}
