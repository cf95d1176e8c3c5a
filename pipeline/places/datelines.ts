import type { PlaceEntry, PlaceKit } from '../places.ts';
import { AND } from '../text/affixes.ts';
import { isBare } from './bare.ts';
import { openDistrict } from './districts.ts';
import { isOfCountryside } from './either.ts';
import type { PlaceHit } from './find.ts';
import { CAPITAL } from './hierarchy.ts';
import type { LinkedPlace, PlaceContext } from './link.ts';
import { precisionOf } from './precision.ts';
import { readTold, type Told } from './told.ts';

/**
 * "القيروان : اصطدام حافلة", "العثور على جثة بالقيروان" over an article that tells of a town من ولاية القيروان: a dateline, and what is in a
 * bare name of a headline, is in the province that the article names or has a town of, when it does not name the city.
 * In its body, and wherever nothing tells which in a country that calls provinces by the bare names of their cities, the name may be either, unless it is rather that of the province (غزة beside خان يونس).
 */
export function withDatelines(
  links: readonly LinkedPlace[],
  kit: PlaceKit,
  { headline = NO_HITS, isOfCity = () => false }: Pick<PlaceContext, 'headline' | 'isOfCity'>,
): LinkedPlace[] {
  const told = readTold(links, kit);
  const roll = rollOf(links, kit, headline);
  const read: LinkedPlace[] = [];
  for (const [at, link] of links.entries()) {
    const division = divisionOf(link, kit);
    const other = cityOf(link, { told, headline }, kit) ?? openDistrict(link, told, kit);
    if (other !== null) {
      read.push(asEither(link, other));
      continue;
    }
    const found =
      division === null
        ? 'city'
        : roll.has(link.hit)
          ? 'either'
          : readingOf(link, division.place_id, {
              told,
              isHeadline: headline.has(link.hit),
              isListed: link.hit.is_dateline && headline.size > 0 && !headline.has(link.hit),
              isShared: isOfCountryside(link.hit, kit),
              isAmong: isAmongTowns(links, at, kit),
            });
    const carried = division === null ? 'city' : carriedOn(read.at(-1), link, division);
    const reading = found === 'province' || carried === 'city' ? found : carried;
    if (division === null || reading === 'city') read.push(link);
    // "المهدية : حريق وسط المدينة": the word for the city stands against the province.
    else
      read.push(
        reading === 'province' && !(isTitle(link, headline) && isOfCity())
          ? asProvince(link, division, kit)
          : asEither(link, division),
      );
  }
  return read;
}

/** A dateline or a name of a headline, which is rather that of the city than of the land where its bare name is open. */
const isTitle = ({ hit }: LinkedPlace, headline: ReadonlySet<PlaceHit>): boolean =>
  (hit.is_dateline || headline.has(hit)) && hit.form?.isWhole !== true;

const NO_HITS: ReadonlySet<PlaceHit> = new Set();

/** سوسة و|الجم, زار صفاقس وقابس و|جربة: in one list with a town, an island or the capital. */
function isAmongTowns(links: readonly LinkedPlace[], at: number, kit: PlaceKit): boolean {
  let [first, last] = [at, at];
  while (followsOn(links[first - 1], links[first])) first--;
  while (followsOn(links[last], links[last + 1])) last++;
  return links.slice(first, last + 1).some((link) => isTown(link, kit));
}

const followsOn = (a: LinkedPlace | undefined, b: LinkedPlace | undefined): boolean =>
  a !== undefined && b !== undefined && b.hit.proclitic === AND && b.hit.first === a.hit.last + 1;

function isTown({ hit, place_id }: LinkedPlace, kit: PlaceKit): boolean {
  const place = kit.byId.get(place_id ?? '');
  if (place === undefined || hit.heads.length > 0) return false;
  return TOWNS.has(place.kind) || (place.kind === 'city' && place.rank === CAPITAL);
}
const TOWNS: ReadonlySet<string> = new Set(['town', 'island']);

/** Provinces that open lines of an article one by one. */
const ROLL = 3;

/** "2- زغوان :" under "3- بنزرت :", "نابل : فلان : 20202020": the names that open the lines of a list are those of provinces, or of their cities. */
function rollOf(
  links: readonly LinkedPlace[],
  kit: PlaceKit,
  headline: ReadonlySet<PlaceHit>,
): ReadonlySet<PlaceHit> {
  const opened = links.filter(({ hit }) => hit.is_dateline && !headline.has(hit));
  const provinces = new Set(opened.flatMap((link) => divisionOf(link, kit) ?? []));
  return new Set(provinces.size < ROLL ? [] : opened.map(({ hit }) => hit));
}

/**
 * في سيدي بوزيد و|قبلي: what goes on with a name that is taken for the province, or for either, is no city for sure, and the province
 * when its bare name is rather that (دونيتسك ولوغانسك).
 */
function carriedOn(previous: LinkedPlace | undefined, { hit }: LinkedPlace, division: PlaceEntry): Reading {
  if (previous === undefined || !READ.has(previous.rule)) return 'city';
  if (hit.stands !== null && hit.stands !== 'in') return 'city';
  if (hit.proclitic !== AND || hit.first !== previous.hit.last + 1) return 'city';
  return previous.place_id !== null && hit.form?.wide === division.place_id ? 'province' : 'either';
}

const READ: ReadonlySet<string> = new Set(['place/province-of-dateline', 'place/city-or-province']);

/** What a bare name is taken for. */
type Reading = 'city' | 'province' | 'either';

/** Of a bare name that is linked to the city of a province of its name. */
function readingOf(
  { hit, place_id }: LinkedPlace,
  province: string,
  {
    told,
    isHeadline,
    isListed,
    isShared,
    isAmong,
  }: Readonly<Record<'isHeadline' | 'isListed' | 'isShared' | 'isAmong', boolean>> & { readonly told: Told },
): Reading {
  const isRather = hit.form?.wide === province;
  // من سوسة إلى القيروان: a way leads to a town, where a bare name is not that of the province as well.
  if (hit.stands === 'seat' || (hit.stands === 'way' && !isShared && !isRather)) return 'city';
  const isCalled = told.called.has(province);
  const isCity = told.called.has(place_id) || told.meant.has(place_id);
  const isMeant = isCalled || told.meant.has(province);
  const isProvince = isMeant || told.offices.has(province);
  const isGoverned = told.governed.has(province);
  const isAround = told.towns.has(province);
  const isTold = isMeant || isAround;
  // الإدارة الجهوية للتجارة بسوسة: it has its seat in the city and acts in the province, which is its own or which the article tells of.
  if (hit.stands === 'regional') return isShared || (isTold && !isCity) ? 'either' : 'city';
  if (hit.stands === 'provincial') return isCity && !isTold ? 'either' : 'province';
  if (hit.stands === 'office') return isCity && !isTold ? 'city' : 'either';
  if (isRather) {
    if (isCity) return isCalled ? 'either' : 'city';
    if (isProvince || isGoverned || isAround) return 'province';
    if (isAmong) return 'city';
    // قصف غزة means the land; of قصف دونيتسك nothing tells which.
    return hit.form?.isWhole === true ? 'province' : 'either';
  }
  const isOpen = isHeadline || hit.is_dateline;
  const isIn = hit.stands === 'in' || hit.is_dateline;
  const isOfOffice = isProvince && hit.is_dateline;
  // "المنستير : مقر النادي" in a list of the body: a line of its own, whatever the article tells.
  if (isIn && (isTold || isOfOffice) && isOpen && !isCity) return isListed ? 'either' : 'province';
  // السيطرة على درعا: beside مدينة درعا the city is the better guess of the two.
  if (isProvince) return isIn || isShared || !isCity ? 'either' : 'city';
  if (isOpen && isGoverned) return isIn && !isCity && hit.is_dateline ? 'province' : 'either';
  // حريق في القيروان, سوسة والمهدية: where news calls the countryside so, nothing tells the city from it.
  if (isShared && !isCity) return isAmong && !isIn ? 'city' : 'either';
  return isIn && (isAround || told.regional.has(place_id)) && (isOpen || !isCity) ? 'either' : 'city';
}

/** The province that shares its bare name with the city that is linked, or null. */
function divisionOf({ hit, place_id }: LinkedPlace, kit: PlaceKit): PlaceEntry | null {
  if (place_id === null || !isBare(hit)) return null;
  const place = kit.byId.get(place_id);
  if (place === undefined || place.kind !== 'city' || place.rank === CAPITAL) return null;
  return hit.form?.senses.find((sense) => sense.place.place_id === place.adm1)?.place ?? null;
}

/**
 * كيبيك over an article that says مدينة كيبيك, "تونس : إيقاف سارقين" over one that says العاصمة تونس or in a digest: the city that a bare
 * name which is linked to a province or a country may be, or null.
 */
function cityOf(
  { hit, place_id }: LinkedPlace,
  { told: { called }, headline }: { readonly told: Told; readonly headline: ReadonlySet<PlaceHit> },
  kit: PlaceKit,
): PlaceEntry | null {
  if (hit.heads.length > 0 || hit.inherited !== null) return null;
  const kind = kit.byId.get(place_id ?? '')?.kind;
  const isCity = ({ place }: { readonly place: PlaceEntry }): boolean =>
    place.kind === 'city' && called.has(place.place_id);
  if (kind === 'country' && hit.is_dateline && hit.form?.sharedCountry != null) {
    const capital = hit.form.senses.find(({ place }) => place.kind === 'city')?.place ?? null;
    return headline.has(hit) && !hit.form.senses.some(isCity) ? null : capital;
  }
  if (called.has(place_id)) return null;
  return kind === 'adm1' ? (hit.form?.headed.find(isCity)?.place ?? null) : null;
}

const asProvince = (link: LinkedPlace, division: PlaceEntry, kit: PlaceKit): LinkedPlace => ({
  ...link,
  place_id: division.place_id,
  precision: precisionOf(link.hit, division, kit),
  link_basis: 'context',
  rule: link.hit.stands === 'provincial' ? 'place/province-of-office' : 'place/province-of-dateline',
});

const asEither = (link: LinkedPlace, division: PlaceEntry): LinkedPlace => ({
  ...link,
  place_id: null,
  precision: null,
  link_basis: 'ambiguous',
  candidates: [link.place_id as string, division.place_id],
  rule: 'place/city-or-province',
});
