import type { PlaceEntry, PlaceKit } from '../places.ts';
import { FOR } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import { isBare } from './bare.ts';
import { headOver } from './either.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, type PlaceHead } from './heads.ts';
import type { LinkedPlace } from './link.ts';
import { DISTRICT, hasDistrict } from './own-district.ts';
import { insideAt, PARTS_OF_CITY } from './provinces.ts';
import type { Told } from './told.ts';

/** معتمد | القلعة الكبرى, معتمدا لجرجيس: a delegate is one of a district; مدينة سلاقطة ب|قصور الساف: a town of its own lies in a district. */
export function districtHead(
  tokens: readonly Token[],
  { first, proclitic, value }: Hit<PlaceForm>,
  kit: PlaceKit,
): PlaceHead | null {
  if (first === 0 || !hasDistrict(value)) return null;
  const before = kit.headOf(tokens[first - 1].word)?.head;
  if (before?.kinds.has('of_district') === true && (proclitic === '' || proclitic === FOR)) return DISTRICT;
  const at = value.hasSeat ? -1 : insideAt(tokens, first, proclitic);
  const inside = at < 0 ? null : headOver(tokens, at, kit);
  return inside !== null && (isTownApart(inside) || inside.slug === SECTOR) ? DISTRICT : null;
}

/** عمادة كروسية ب|سيدي الهاني: the smallest division is one of a district. */
const SECTOR = 'sector';

/** مدينة, قرية, جبل: what lies in a district and in no other town. */
const isTownApart = (head: PlaceHead): boolean => isAnyOf(head, APART) && !isAnyOf(head, PARTS);

const APART = ['city', 'town', 'village', 'mountain'] as const;
const PARTS = [...PARTS_OF_CITY, 'institute', 'unit'] as const;

/** The district of a bare name that is linked to its town, in an article that names the district and not the town; null otherwise, and where an institution stands in the town. */
export function openDistrict(
  { hit, place_id }: LinkedPlace,
  { called }: Told,
  kit: PlaceKit,
): PlaceEntry | null {
  if (place_id === null || called.has(place_id) || !isBare(hit) || hit.stands === 'seat') return null;
  const place = kit.byId.get(place_id);
  const district = place?.kind === 'town' ? kit.byId.get(place.parent ?? '') : undefined;
  if (district?.kind !== 'adm2' || !called.has(district.place_id)) return null;
  return hit.form?.headed.some((headed) => headed.place === district) === true ? district : null;
}
