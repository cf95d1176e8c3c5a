import type { PlaceLink } from '../found.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';

/** The place that a phrase names; of سفارة السويد the land whose mission it is, is not where it stands. */
export function placeIn(view: SentenceView, { first, last }: Phrase): PlaceLink | null {
  const place = view.places.find((link) => link.last >= first && link.first <= last) ?? null;
  if (place?.kind !== 'country') return place;
  const isMission = view.s.slice(first, place.first).some(({ facts }) => hasClass(facts, MISSIONS));
  return isMission ? null : place;
}
const MISSIONS: ReadonlySet<string> = new Set(['mission']);

/** بتوقيت | دمشق: when, not where. */
export const isOfTime = ({ unit, facts }: Tagged): boolean =>
  unit === null && facts.classes.length > 0 && facts.classes.every((cls) => cls === 'time');
