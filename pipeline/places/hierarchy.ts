import type { PlaceEntry, Sense } from '../places.ts';

/** Whether one place id lies in another. */
export type Contains = (outer: string, inner: string) => boolean;

/** Rank of a capital; a country is above it. */
export const CAPITAL = 4;

/**
 * Readings of a name shared along one line of the hierarchy, without those that the bare name does not mean: the
 * country stands before its capital (تونس), the city before its district and governorate (حمص), the governorate
 * before a district of its name (ريف دمشق).
 */
export function unshadowed(senses: readonly Sense[], contains: Contains): readonly Sense[] {
  if (senses.length < 2) return senses;
  const kept = senses.filter(
    ({ place }) => !senses.some(({ place: other }) => isShadowed(place, other, contains)),
  );
  return kept.length === 0 ? senses : kept;
}

/** Whether `other` is what the shared name means rather than `place`. */
function isShadowed(place: PlaceEntry, other: PlaceEntry, contains: Contains): boolean {
  if (place === other || place.kind === 'country') return false;
  if (other.kind === 'country') return place.country === other.country && place.rank >= 2;
  if (DIVISIONS.has(other.kind)) return DIVISIONS.has(place.kind) && contains(other.place_id, place.place_id);
  if (!DIVISIONS.has(place.kind) || !contains(place.place_id, other.place_id)) return false;
  return other.kind !== 'village' || place.kind !== 'adm1';
}

const DIVISIONS: ReadonlySet<string> = new Set(['adm1', 'adm2', 'adm3']);
