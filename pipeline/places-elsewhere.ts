import type { PlaceKit, Sense } from './places.ts';
import { divisionOf, isNaming, type PlaceHit } from './places-find.ts';

/**
 * قرية الصخيرات من ولاية القصرين, منطقة الرياض من جزيرة جربة, باريس بولاية تكساس: whether a reading is a homonym in another country than
 * the place it is said to lie in, where no gazetteer lists it.
 */
export function isElsewhere({ place }: Sense, hit: PlaceHit, kit: PlaceKit): boolean {
  const { container } = hit;
  if (container === null || place.country === null) return false;
  const isNamed = hit.heads.some(isNaming);
  // سفير فرنسا في ولاية الخرطوم: a country stands beside a province of another one.
  if (place.kind === 'country' && !isNamed) return false;
  const isHeaded = isNamed && container.heads.some(isNaming);
  const outer = isHeaded ? container : (divisionOf(container) ?? asDivision(hit, container, kit));
  if (outer === null) return false;
  const countries = outer.candidates.map((id) => kit.byId.get(id)?.country);
  return countries.every((country) => country !== null && country !== place.country);
}

/** الكرك بالبقاع: a name that every reading of which is a first-level division, behind a preposition. */
function asDivision(hit: PlaceHit, container: PlaceHit, kit: PlaceKit): PlaceHit | null {
  const isBehind = container.proclitic !== '' || container.first > hit.last + 1;
  if (container.type !== 'name' || !isBehind) return null;
  return container.candidates.every((id) => kit.byId.get(id)?.kind === 'adm1') ? container : null;
}
