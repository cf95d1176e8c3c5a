import { NONE } from '../../text/arrays.ts';
import type { Filler } from '../phrases/fillers.ts';

/** حجز أسلحة وذخائر | وأجهزة: what is told among those to whom it is done is nobody who does it. */
export function withoutListed(slots: Map<string, readonly Filler[]>): void {
  const actors = slots.get('actor');
  const [, ...listed] = slots.get('target') ?? NONE;
  if (actors === undefined || listed.length === 0) return;
  const doers = actors.filter((actor) => !listed.some(({ start }) => start === actor.start));
  if (doers.length > 0) slots.set('actor', doers);
  else slots.delete('actor');
}
