import type { PlaceEntry, PlaceKit, Sense } from '../places.ts';
import { FOR } from '../text/affixes.ts';
import { isNaming, type PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, isFirstKind, type PlaceHead } from './heads.ts';
import { CAPITAL } from './hierarchy.ts';

/** The readings that remain, and the rule that left them. */
export type Choice = {
  readonly senses: readonly Sense[];
  readonly basis: LinkBasis;
  readonly rule: string;
};

/** Why a hit is linked, or why not. */
export type LinkBasis = 'unique' | 'head_noun' | 'context' | 'ambiguous' | 'none';

/** An ordinary word needs a head that names it, its own or that of its list. */
export function isUsable(sense: Sense, hit: PlaceHit): boolean {
  if (sense.safety === 'placed')
    return hit.is_placed && !isPurpose(hit) && (sense.place.kind !== 'country' || !isCentre(hit));
  if (sense.safety !== 'common') return true;
  if (hit.listed !== null && hit.is_common)
    return sense.place.country === hit.listed && sense.place.rank >= 1;
  return hit.inherited !== null || hit.heads.some(isNaming);
}

/** لينبع "let it spring", لمالي: glued to an ordinary word, ل says nothing of a place. */
const isPurpose = ({ proclitic, heads, direction }: PlaceHit): boolean =>
  proclitic.endsWith(FOR) && heads.length === 0 && direction === null;

/** مركز مالي, سوق مالي: behind a noun the name of a country is an adjective; عاصمة مالي is not. */
const isCentre = ({ heads }: PlaceHit): boolean =>
  heads.some((head) => isNaming(head) && !head.kinds.has('capital') && !head.kinds.has('country'));

/** The readings of a name, with those that its head or that of its list makes of it: محافظات صنعاء وعدن, مطاري صنعاء وعدن. */
export function sensesOf(hit: PlaceHit): readonly Sense[] {
  const { senses, headed } = hit.form ?? NO_FORM;
  const head = headed.length === 0 ? null : headBy(hit);
  if (head === null || (head === hit.inherited && !isAnyOf(head, OF_LISTS))) return senses;
  const own = headed.filter(({ place, slug }) => isFirstKind(head, place) && isOfSort(place, slug, head));
  return own.length === 0
    ? senses
    : [...senses, ...own.map(({ place }) => ({ place, safety: 'free' as const }))];
}

/** What makes of a bare name what it is called with its head: محافظات صنعاء وعدن, حاكم دبي. */
const OF_LISTS = ['many', 'governed'] as const;

/** محطة منوبة is no prison: of facilities only those of the same word, or of its plural. */
const isOfSort = ({ kind }: PlaceEntry, slug: string, head: PlaceHead): boolean =>
  kind !== 'facility' || head.slug === slug || head.slug === `${slug}s`;

const NO_FORM: Pick<PlaceForm, 'senses' | 'headed'> = { senses: [], headed: [] };

/** The innermost head that says what a name is (the province of محافظة العاصمة بغداد), or that of its list. */
const headBy = ({ heads, inherited }: PlaceHit): PlaceHead | null =>
  heads.find(
    (known, i) => isNaming(known) && !known.kinds.has('region_of') && !isTitle(known, heads[i + 1]),
  ) ?? inherited;

const isTitle = ({ kinds }: PlaceHead, outer: PlaceHead | undefined): boolean =>
  kinds.has('apposition') && outer?.kinds.has('seat') === true;

/** Keeps the readings of the kinds that the innermost head allows (محافظة: a division, قرية: a village). */
export function byHead(hit: PlaceHit, senses: readonly Sense[]): Choice {
  if (isAnywhereElse(hit, senses)) return { senses: [], basis: 'unique', rule: 'place/unique-name' };
  const head = headBy(hit);
  const from: Choice = { senses, basis: 'unique', rule: 'place/unique-name' };
  if (head === null || head.kinds.has('any') || isPart(hit, head)) return byRural(hit, from);
  return byKind(hit, head, { ...from, senses: senses.filter(({ place }) => isAtHome(place, head)) });
}

/** مديرية همدان is in Yemen, معتمدية الحامة in Tunisia: some divisions are called so in a few countries only. */
const isAtHome = ({ country }: PlaceEntry, { homes }: PlaceHead): boolean =>
  homes.length === 0 || homes.includes(country ?? '');

function byKind(hit: PlaceHit, head: PlaceHead, from: Choice): Choice {
  const { senses } = from;
  const regions = senses.filter(({ place }) => isRegionOf(place, head));
  if (regions.length > 0) return narrowed(from, regions, 'head_noun', 'place/head-noun');
  const exact = senses.filter(
    (sense) => head.kinds.has(sense.place.kind) && !isCapitalOfDistrict(sense, head),
  );
  const fitting = exact.length > 0 ? exact : senses.filter((sense) => standsFor(sense, head));
  if (fitting.length === 0)
    return hit.heads.length === 0 || (senses.every(isDistrict) && !isTerritory(head))
      ? from
      : byCountry(senses, head, from);
  return narrowed(from, preferFirstKind(fitting, head), 'head_noun', 'place/head-noun');
}

/** إقليم سوسة المدينة: what a company calls so is no district of that name. */
const isTerritory = ({ kinds }: PlaceHead): boolean => kinds.has('region') && kinds.has('seat');

/** قرى قضاء صور, بلدية معتمدية الشابة: what lies in a district does not say what it is. */
const isDistrict = ({ place }: Sense): boolean => place.kind === 'adm2';

/** منطقتا خاركيف وزابوريجيا: the word for an area is that for a province in some countries. */
const isRegionOf = ({ kind, country }: PlaceEntry, { kinds }: PlaceHead): boolean =>
  kind === 'adm1' && country !== null && kinds.has(`adm1:${country}`);

/** ناحية الرياض: a capital is no district; مركز is a centre too. */
const isCapitalOfDistrict = ({ place }: Sense, { slug, kinds }: PlaceHead): boolean =>
  slug.startsWith('district') && !kinds.has('institute') && place.rank === CAPITAL;

/** خارج تونس may be anywhere; خارج حمص is by the town. */
function isAnywhereElse({ heads }: PlaceHit, senses: readonly Sense[]): boolean {
  if (!heads.some(isOutside)) return false;
  return senses.some(({ place }) => COUNTRIES.has(place.kind)) || senses.every(isDivision);
}

export const isOutside = ({ kinds }: PlaceHead): boolean => kinds.has('outside');
const isDivision = ({ place }: Sense): boolean => place.kind === 'adm1';

/** منطقة شمال تونس, سجن شمال المكسيك, قواعد داخل إيران: a part of what the bare name means. */
function isPart({ direction, name_first, first, heads }: PlaceHit, { kinds }: PlaceHead): boolean {
  if (!kinds.has('loose') && !kinds.has('site')) return false;
  return heads[0]?.kinds.has('inside') === true || (direction !== null && name_first - first > 1);
}

/** مطار بجاية, ميناء مدينة جرجيس: a site of its own, which the gazetteer may lack, is not the town it is called after. */
export const isUnlistedSite = ({ heads, inherited }: PlaceHit, { kind }: PlaceEntry): boolean =>
  (inherited?.kinds.has('site') || heads.some(({ kinds }) => kinds.has('site'))) && SETTLED.has(kind);

const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'island', 'adm1', 'adm2', 'adm3']);

/** A head that fits no reading is dropped before a country (مقاطعة قطر "boycott"), never that of an area or of a feature on the map. */
function byCountry(senses: readonly Sense[], head: PlaceHead, from: Choice): Choice {
  const isOther = isAnyOf(head, NEVER_DROPPED);
  return { ...from, senses: isOther ? [] : senses.filter(({ place }) => place.kind === 'country') };
}

/** منطقة السودان, خليجي تونس والحمامات, العاصمة مالي, ميناء السودان. */
const NEVER_DROPPED = [
  'neighbourhood',
  'loose',
  'sea',
  'mountain',
  'river',
  'apposition',
  'site',
  'part',
] as const;

/** ريف before the name of a governorate means the governorate. */
function byRural(hit: PlaceHit, choice: Choice): Choice {
  if (!hit.heads.some((head) => head.kinds.has('rural'))) return choice;
  const divisions = choice.senses.filter((sense) => sense.place.kind === 'adm1');
  return divisions.length === 0
    ? choice
    : narrowed(choice, divisions, 'head_noun', 'place/countryside-of-division');
}

/**
 * What a head may mean besides its own kinds: مدن سوريا and مطارات تونس stand in the country, مدينة at a village that is no
 * ordinary word, ولاية at a city of which no division is known; محافظة جدة is not the city.
 */
function standsFor({ place, safety }: Sense, head: PlaceHead): boolean {
  const { kinds } = head;
  if (kinds.has('capital')) return place.rank === CAPITAL;
  if (kinds.has('loose') || (kinds.has('island') && place.kind === 'sea')) return true;
  if (kinds.has('many') && place.rank >= 2 && CONTAINERS.has(place.kind)) return true;
  if (kinds.has('near') || (kinds.has('city') && place.kind === 'island')) return POINTS.has(place.kind);
  if (kinds.has('seat')) return place.rank >= 2 && place.kind === 'city' && place.adm1 === null;
  return kinds.has('town') && place.kind === 'village' && safety !== 'common';
}

const COUNTRIES: ReadonlySet<string> = new Set(['country', 'region']);
const POINTS: ReadonlySet<string> = new Set(['city', 'town', 'island']);
const CONTAINERS: ReadonlySet<string> = new Set(['country', 'region', 'adm1', 'city']);

/** Among readings of one hierarchy a city head means the city, a district head the district. */
function preferFirstKind(senses: readonly Sense[], head: PlaceHead): readonly Sense[] {
  if (head.kinds.has('capital')) return senses.filter((sense) => sense.place.rank === CAPITAL);
  for (const kind of head.kinds) {
    const first = senses.filter((sense) => sense.place.kind === kind);
    if (first.length > 0 && senses.every((sense) => sense.place.country === first[0].place.country))
      return first;
  }
  return senses;
}

export function narrowed(from: Choice, senses: readonly Sense[], basis: LinkBasis, rule: string): Choice {
  return senses.length === from.senses.length ? { ...from, senses } : { senses, basis, rule };
}

/** عاصمة مالي; العاصمة مالي is Malé. */
export const isCapitalOf = (head: PlaceHead | undefined): boolean =>
  head?.kinds.has('capital') === true && !head.kinds.has('apposition');

/** عاصمة بوركينا فاسو is its capital. */
export function capitalOf(hit: PlaceHit, senses: readonly Sense[], kit: PlaceKit): readonly Sense[] {
  if (!isCapitalOf(hit.heads[0]) || senses.some(({ place }) => place.rank === CAPITAL)) return senses;
  return senses.flatMap(({ place, safety }) => {
    const capital = place.kind === 'country' ? kit.capitals.get(place.country ?? '') : undefined;
    return capital === undefined ? [] : [{ place: capital, safety }];
  });
}

/** مركز ولاية بنزرت, عاصمة محافظة نينوى: the seats of the provinces that a name may be, or null when it stands otherwise. */
export function seatOfProvince({ heads }: PlaceHit, senses: readonly Sense[], kit: PlaceKit): Choice | null {
  const isSeat = heads.some((head) => isCapitalOf(head) || head.kinds.has('institute'));
  if (!isSeat || !(heads[0].kinds.has('seat') || senses.every(isDivision))) return null;
  const seats = senses.flatMap(({ place, safety }) => {
    const seat = place.kind === 'adm1' ? kit.seats.get(place.place_id) : undefined;
    return seat === undefined ? [] : [{ place: seat, safety }];
  });
  if (seats.length > 0) return { senses: seats, basis: 'head_noun', rule: 'place/seat-of-province' };
  // عاصمة ولاية تكساس: a city that no gazetteer tells is not its province.
  return senses.every(isDivision) && heads.some(isCapitalOf)
    ? { senses: [], basis: 'unique', rule: 'place/unique-name' }
    : null;
}

/** The city حلب is meant, not a village of that name. */
export function byProminence(choice: Choice): Choice {
  const senses = prominent(choice.senses);
  return senses.length === choice.senses.length
    ? choice
    : { senses, basis: choice.basis, rule: 'place/prominent' };
}

/** Villages of the OCHA list are dropped beside a city or a site of their name; two known places never are. */
export function prominent(senses: readonly Sense[]): readonly Sense[] {
  const known = senses.filter((sense) => sense.place.rank >= 1);
  return known.some((sense) => sense.place.rank >= 2) ? known : senses;
}

export function sole(values: readonly (string | null)[]): string | null {
  if (values.length === 0 || values[0] === null) return null;
  return values.every((value) => value === values[0]) ? values[0] : null;
}
