import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';

/** سقوط مواقع الجيش مع تدهور الواقع في | تلك المنطقة: beside a place of its own, "that area" only points back. */
export function dropPointedPlaces(view: SentenceView, slots: Map<string, readonly Filler[]>): void {
  const places = slots.get('place') ?? [];
  const kept = places.filter(({ start }) => view.tokenAt(start)?.fn?.cls !== 'demonstrative');
  if (kept.length > 0 && kept.length < places.length) slots.set('place', kept);
}
