import type { DedupePlaces } from './kit.ts';
import { isNation } from './nations.ts';
import { type Agreement, agree, type Party } from './parties.ts';
import type { MentionView } from './views.ts';

/** What a common place is worth: the same one, one inside the other, or a country at least. */
export const PLACE_WEIGHTS = { same: 2, inside: 1.25, broad: 0.75 } as const;

/** Slots of place are compared with their own kind first; a place may be origin or destination elsewhere. */
export function agreePlaces(
  a: MentionView,
  b: MentionView,
  places: DedupePlaces,
  isLoose = false,
): Agreement {
  const same = (x: readonly Party[], y: readonly Party[], isFree = isLoose) =>
    agreeSites(x, y, places, isFree);
  // Most mentions have a plain place only: there is nothing to cross.
  if (!moves(a) && !moves(b)) return same(a.places, b.places);
  const own = [same(a.places, b.places), same(a.origins, b.origins), same(a.destinations, b.destinations)];
  if (own.includes('same')) return own.includes('clash') ? 'clash' : 'same';
  const crossed = same(everyPlace(a), everyPlace(b), false);
  if (crossed === 'same') return 'weak';
  if (own.includes('clash')) return 'clash';
  return crossed === 'weak' ? 'weak' : 'unknown';
}

/**
 * ميس الجبل and عيتا الجبل: one word in common of two each is not yet the same place; مدينة ومخيم جنين: the bare head
 * noun of a place hides no clash of those that are named; بعض المواقع may be any.
 */
function agreeSites(
  ones: readonly Party[],
  others: readonly Party[],
  places: DedupePlaces,
  isLoose: boolean,
): Agreement {
  const [a, b] = [withoutBareHeads(ones), withoutBareHeads(others)];
  const related = (x: string, y: string) => x === y || places.contains(x, y) || places.contains(y, x);
  const agreement = agree(a, b, related, isLoose);
  return agreement === 'same' && a.every((x) => b.every((y) => shareOneWord(x, y))) ? 'weak' : agreement;
}

function withoutBareHeads(sites: readonly Party[]): readonly Party[] {
  if (sites.length < 2) return sites;
  const others = sites.filter(({ id, names, words }) => id !== null || names.length > 0 || words.length > 1);
  return others.length > 0 ? others : sites;
}

const shareOneWord = (x: Party, y: Party): boolean =>
  (x.id === null || y.id === null) &&
  Math.min(x.names.length, y.names.length) > 1 &&
  x.names.filter((name) => y.names.includes(name)).length === 1;

const moves = (m: MentionView): boolean => m.origins.length + m.destinations.length > 0;

export const hasPlace = (m: MentionView): boolean =>
  m.places.length + m.origins.length + m.destinations.length > 0;

const everyPlace = (m: MentionView): readonly Party[] =>
  moves(m) ? [...m.places, ...m.origins, ...m.destinations] : m.places;

/** What the best common place is worth: the same narrow place most, one inside the other less, a country least. */
export function weighPlace(a: MentionView, b: MentionView, places: DedupePlaces): number {
  let best = 0;
  for (const x of everyPlace(a))
    for (const y of everyPlace(b)) best = Math.max(best, weighPair(x, y, places));
  return best;
}

/** مناطق في حمص ودرعا والسويداء beside بلدة الشجرة: what happens in several provinces is not what happened in towns of one. */
export function isInOneOf(several: readonly Party[], inner: readonly Party[], places: DedupePlaces): boolean {
  if (several.length < 2 || inner.length === 0 || !several.every(({ id }) => isProvince(id, places)))
    return false;
  const isWithin = (outer: Party, { id }: Party): boolean =>
    outer.id !== id && id !== null && places.contains(outer.id ?? '', id);
  const outer = several.filter((x) => inner.some((y) => isWithin(x, y)));
  return outer.length === 1;
}

/** What lies in a country at once, and in nothing smaller. */
function isProvince(id: string | null, places: DedupePlaces): boolean {
  const country = id === null ? null : places.parentOf(id);
  return country !== null && places.isBroad(country);
}

function weighPair(x: Party, y: Party, places: DedupePlaces): number {
  if (x.id === null || y.id === null) {
    const shared = x.names.filter((name) => y.names.includes(name));
    if (shared.length === 0) return 0;
    return shared.every(isNation) ? PLACE_WEIGHTS.broad : PLACE_WEIGHTS.same;
  }
  if (x.id === y.id) return places.isBroad(x.id) ? PLACE_WEIGHTS.broad : PLACE_WEIGHTS.same;
  const isInside = places.contains(x.id, y.id) || places.contains(y.id, x.id);
  if (!isInside) return 0;
  return places.isBroad(x.id) || places.isBroad(y.id) ? PLACE_WEIGHTS.broad : PLACE_WEIGHTS.inside;
}
