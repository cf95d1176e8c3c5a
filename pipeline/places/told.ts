import type { PlaceKit } from '../places.ts';
import { fold } from '../text/fold.ts';
import type { PlaceHit } from './find.ts';
import type { LinkedPlace } from './link.ts';
import { GOVERNED } from './provinces.ts';

/**
 * What an article tells of provinces and of the cities they are called after: which it names with a head (`called`), or only by the name of an office (`offices`), which stand
 * for a list or a region (`meant`), whose governor it names (`governed`), in which it names another town, a mountain, a crossing or a base (`towns`), and the
 * cities of which it names a regional office or a district around them (`regional`: معتمدية باجة الشمالية).
 */
export type Told = Readonly<
  Record<'called' | 'offices' | 'meant' | 'governed' | 'towns' | 'regional', ReadonlySet<string | null>>
>;

export function readTold(links: readonly LinkedPlace[], kit: PlaceKit): Told {
  const called = new Set<string | null>();
  const offices = new Set<string | null>();
  const meant = new Set<string | null>();
  const governed = new Set<string | null>();
  const towns = new Set<string | null>();
  const regional = new Set<string | null>();
  const around = aroundOwnCity(links, kit);
  for (const { hit, place_id } of links) {
    if (isNamed(hit) && !around.has(hit)) (isOffice(hit) ? offices : called).add(place_id);
    if (hit.inherited !== null) (hit.inherited === GOVERNED ? governed : meant).add(place_id);
    if (hit.stands === 'regional' || hit.stands === 'provincial') regional.add(place_id);
    const place = kit.byId.get(place_id ?? '');
    if (place === undefined || !SETTLED.has(place.kind) || hit.form?.hasSeat === true) continue;
    const seat = kit.seats.get(place.adm1 ?? '');
    // معتمدية سوسة المدينة is in the city.
    if (seat !== undefined && isInItsCity(place.name_ar, seat.name_ar, kit)) continue;
    if (seat !== undefined && place.name_ar.startsWith(`${seat.name_ar} `)) regional.add(seat.place_id);
    else towns.add(place.adm1);
  }
  return { called, offices, meant, governed, towns, regional };
}

/** معتمدية سوسة | المدينة: the city itself, behind its name. */
function isInItsCity(name: string, city: string, { heads }: PlaceKit): boolean {
  const at = name.lastIndexOf(' ');
  return name.slice(0, at).endsWith(` ${city}`) && heads.get(fold(name.slice(at + 1)))?.slug === CITY;
}
const CITY = 'city';

/** محافظة إدلب, مدينة غزة are names of their own; ريف حلب lies around the city, and مدخل غزة may be that of either. */
const isNamed = ({ heads, form }: PlaceHit): boolean =>
  (heads.some(({ kinds }) => !kinds.has('any')) || (form?.hasSeat === false && form.headed.length === 0)) &&
  !heads.some(({ kinds }) => kinds.has('rural'));

/** المدير الجهوي للصحة ب|ولاية بنزرت: an office of the province may tell of its city; مدينة has no such office. */
const isOffice = ({ stands, heads }: PlaceHit): boolean =>
  stands !== null && stands !== 'in' && heads.some(({ kinds }) => kinds.has('seat'));

const SETTLED: ReadonlySet<string> = new Set([
  'town',
  'city',
  'village',
  'mountain',
  'crossing',
  'base',
  'region',
  'adm2',
  'adm3',
]);

/** مدينة القيروان من ولاية القيروان: a province that only tells where its own city lies. */
function aroundOwnCity(links: readonly LinkedPlace[], kit: PlaceKit): ReadonlySet<PlaceHit> {
  const around = new Set<PlaceHit>();
  for (const { hit, place_id } of links) {
    const place = kit.byId.get(place_id ?? '');
    if (hit.container?.form?.hasSeat !== true || place?.kind !== 'city') continue;
    if (hit.container.candidates.includes(place.adm1 ?? '')) around.add(hit.container);
  }
  return around;
}
