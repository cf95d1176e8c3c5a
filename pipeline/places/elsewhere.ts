import type { PlaceEntry, PlaceKit, Sense } from '../places.ts';
import { FOR } from '../text/affixes.ts';
import { mapped } from '../text/arrays.ts';
import { divisionOf, isDivision, isNamedAs, isNaming, type PlaceHit } from './find.ts';

/**
 * قرية الصخيرات من ولاية القصرين, منطقة الناظور من معتمدية قفصة الجنوبية, باريس بولاية تكساس: whether a reading is a homonym in another
 * country or province than the place it is said to lie in, where no gazetteer lists it.
 */
export function isElsewhere({ place }: Sense, hit: PlaceHit, kit: PlaceKit): boolean {
  const { container } = hit;
  if (container === null || place.country === null) return false;
  const isNamed = isNamedAs(hit, kit);
  // سفير فرنسا في ولاية الخرطوم: a country stands beside a province of another one.
  if (place.kind === 'country' && !hit.heads.some(isNaming)) return false;
  const isHeaded = isNamed && isDivision(container, kit);
  const outer = isHeaded ? container : (divisionOf(container) ?? asDivision(hit, container, kit));
  // منطقة الرياض التابعة لحومة السوق.
  const owner = isNamed && container.type === 'name' && container.proclitic === FOR ? container : outer;
  if (owner !== null && isAbroad(place, owner, kit)) return true;
  const isTold = isDivision(container, kit) || (isNamed && isBehind(hit, container));
  return isTold && container.type === 'name' && isInOtherProvince(place, { hit, around: container }, kit);
}

function isAbroad(place: PlaceEntry, outer: PlaceHit, kit: PlaceKit): boolean {
  const countries = outer.candidates.map((id) => kit.byId.get(id)?.country);
  return countries.every((country) => country !== null && country !== place.country);
}

/**
 * Whether all that a container may be lies in one other province of the country. A town without a head (وصل من حمص في ريف حلب) may
 * stand beside a province, a village may not.
 */
function isInOtherProvince(
  place: PlaceEntry,
  { hit, around }: { readonly hit: PlaceHit; readonly around: PlaceHit },
  kit: PlaceKit,
): boolean {
  if (place.adm1 === null || place.adm1 === place.place_id) return false;
  if (!hit.heads.some(isNaming) && place.rank > 1) return false;
  const outers = mapped(around.candidates, (id) => kit.byId.get(id)?.adm1 ?? null);
  const [outer] = outers;
  if (outer === undefined || outer === null || outers.some((id) => id !== outer)) return false;
  if (kit.byId.get(outer)?.country !== place.country) return false;
  return outer !== place.adm1 && !isRing(outer, place.adm1, kit);
}

/** ريف دمشق lies around دمشق. */
function isRing(a: string, b: string, kit: PlaceKit): boolean {
  const [name, other] = [a, b].map((id) => kit.byId.get(id)?.name_ar ?? '');
  return name.endsWith(` ${other}`) || other.endsWith(` ${name}`);
}

/** الكرك بالبقاع: a name that every reading of which is a first-level division, behind a preposition. */
function asDivision(hit: PlaceHit, container: PlaceHit, kit: PlaceKit): PlaceHit | null {
  if (container.type !== 'name' || !isBehind(hit, container)) return null;
  return container.candidates.every((id) => kit.byId.get(id)?.kind === 'adm1') ? container : null;
}

/** Whether a preposition stands before the container. */
const isBehind = (hit: PlaceHit, container: PlaceHit): boolean =>
  container.proclitic !== '' || container.first > hit.last + 1;
