import type { PlaceEntry, PlaceKit } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import { CAPITAL } from './places-hierarchy.ts';
import type { LinkedPlace } from './places-link.ts';
import { precisionOf } from './places-precision.ts';

/**
 * "القيروان : اصطدام حافلة", "العثور على جثة بالقيروان" over an article that tells of a town من ولاية القيروان: a dateline, and what is in a
 * bare name of a headline, is in the province that the article names or has a town of, when it does not name the city.
 * In its body the bare name may be either, unless it is rather that of the province (غزة beside خان يونس).
 */
export function withDatelines(
  links: readonly LinkedPlace[],
  kit: PlaceKit,
  headline: ReadonlySet<PlaceHit>,
): LinkedPlace[] {
  const told = readTold(links, kit);
  return links.map((link) => {
    const { hit, place_id } = link;
    const division = divisionOf(link, kit);
    if (division === null) return link;
    const isWide = hit.form?.wide === division.place_id && hit.stands !== 'seat';
    if (told.called.has(place_id) || told.meant.has(place_id))
      return isWide && told.called.has(division.place_id) ? asEither(link, division) : link;
    const id = division.place_id;
    const isCalled = told.called.has(id);
    if (isWide && (isCalled || told.towns.has(id))) return asProvince(link, division);
    if (hit.is_dateline)
      return isCalled || told.meant.has(id) || told.towns.has(id) ? asProvince(link, division) : link;
    if (hit.stands !== 'in') return link;
    if (headline.has(hit) && (isCalled || told.towns.has(id))) return asProvince(link, division);
    return isCalled ? asEither(link, division) : link;
  });
}

/** Places that an article names with a head, those that stand for a list or an office, and the divisions of its other towns. */
type Told = Readonly<Record<'called' | 'meant' | 'towns', ReadonlySet<string | null>>>;

function readTold(links: readonly LinkedPlace[], kit: PlaceKit): Told {
  const called = new Set<string | null>();
  const meant = new Set<string | null>();
  const towns = new Set<string | null>();
  for (const { hit, place_id } of links) {
    // محافظة إدلب, مدينة غزة are names of their own.
    if (hit.heads.length > 0 || hit.form?.hasSeat === false) called.add(place_id);
    if (hit.inherited !== null) meant.add(place_id);
    const place = kit.byId.get(place_id ?? '');
    if (place !== undefined && TOWNS.has(place.kind) && hit.form?.hasSeat !== true) towns.add(place.adm1);
  }
  return { called, meant, towns };
}

const TOWNS: ReadonlySet<string> = new Set(['town', 'city', 'village']);

/** The province that shares its bare name with the city that is linked, or null. */
function divisionOf({ hit, place_id }: LinkedPlace, kit: PlaceKit): PlaceEntry | null {
  if (place_id === null || hit.heads.length > 0 || hit.inherited !== null || hit.direction !== null)
    return null;
  const place = kit.byId.get(place_id);
  if (place === undefined || place.kind !== 'city' || place.rank === CAPITAL) return null;
  return hit.form?.senses.find((sense) => sense.place.place_id === place.adm1)?.place ?? null;
}

const asProvince = (link: LinkedPlace, division: PlaceEntry): LinkedPlace => ({
  ...link,
  place_id: division.place_id,
  precision: precisionOf(link.hit, division),
  link_basis: 'context',
  rule: 'place/province-of-dateline',
});

const asEither = (link: LinkedPlace, division: PlaceEntry): LinkedPlace => ({
  ...link,
  place_id: null,
  precision: null,
  link_basis: 'ambiguous',
  candidates: [link.place_id as string, division.place_id],
  rule: 'place/city-or-province',
});
