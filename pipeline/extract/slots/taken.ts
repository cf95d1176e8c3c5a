import type { Filler } from '../phrases/fillers.ts';

/** Whether the act has the filler already, in whatever role. */
export const isTaken = ({ start }: Filler, slots: ReadonlyMap<string, readonly Filler[]>): boolean =>
  [...slots.values()].some((fillers) => fillers.some((other) => other.start === start));
