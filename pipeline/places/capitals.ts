import type { PlaceEntry, PlaceKit } from '../places.ts';
import { ARTICLE, BY } from '../text/affixes.ts';
import { ABOUT, FROM, IN, ON, TO } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import { EITHER } from './either.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceHead } from './heads.ts';
import { CAPITAL } from './hierarchy.ts';
import { isCounted, isOnTheWay } from './journeys.ts';
import { isOfAny, isOfKind } from './kinds-at.ts';
import { isListed } from './lists.ts';
import { CITY } from './provinces.ts';
import { seatOf, WITHIN } from './seats.ts';

/**
 * A name that a country shares with its capital is the capital beside another city of that country (تونس والقيروان,
 * خط تونس - قابس, من تونس نحو قابس) or of any on a journey (رحلة تونس جدة), with a direction (تونس الشمالية), after a local
 * office (عمدة تونس) or an institution (مستشفى الأطفال بتونس) and at the end of an address (نهج باريس تونس).
 */
export function asCapitals(tokens: readonly Token[], hits: PlaceHit[], kit: PlaceKit): PlaceHit[] {
  return hits.map((hit, i) => {
    if (isKeeping(tokens, hit)) return wholeCountry(hit);
    const country = sharedCountry(hit);
    return country === null ? hit : asCapital(tokens, hits, { at: i, country }, kit);
  });
}

/** ضرورة محافظة تونس على استقرارها: the word for a province is "keeping" too. */
const isKeeping = (tokens: readonly Token[], { heads, form, last }: PlaceHit): boolean =>
  heads[0]?.kinds.has('keeping') === true && form?.isCountry === true && tokens[last + 1]?.word.folded === ON;

function asCapital(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  { at, country }: { readonly at: number; readonly country: string },
  kit: PlaceKit,
): PlaceHit {
  const hit = hits[at];
  const isOwn = hit.last > hit.name_last;
  const isCity = (other: PlaceHit | undefined, isFar: boolean): other is PlaceHit =>
    other !== undefined && isCityOf(other, isFar ? null : country);
  const isAmongCities = isOnTheWay(tokens, hits, at, { isCity, kit });
  if (hit.heads.length > 0) return isAmongCities || isOwn ? hit : wholeCountry(hit);
  if (hit.first < hit.name_first) return hit;
  const seat = seatOf(tokens, hit, kit);
  if (seat === 'unnamed' || isAgreement(tokens, hit, kit)) return { ...hit, inherited: EITHER };
  const others = hits.filter((_, i) => i !== at).flatMap(placesOf);
  const isMoved = isReferral(tokens, hit, kit);
  const isAtHome = others.every((place) => place.country === country);
  if (isMoved && others.length === 0) return { ...hit, inherited: EITHER };
  if (isBesideCapital(tokens, hits, at) && !isBetweenCities(tokens, hits, at))
    return { ...hit, inherited: EITHER };
  const isTown =
    isOwn ||
    isAmongCities ||
    isBetweenCities(tokens, hits, at) ||
    seat !== null ||
    isLocal(tokens, hit, kit) ||
    isAddress(tokens, hit, kit) ||
    (isMoved && isAtHome);
  if (isRegional(tokens, hit, kit) || isInCount(tokens, hits, at, isCity))
    return { ...hit, inherited: EITHER };
  if (isTown) return { ...hit, inherited: CITY };
  if (others.length > 0 && isAtHome && isBodyFrom(tokens, hit, kit)) return { ...hit, inherited: EITHER };
  return OPEN.some((opens) => opens(tokens, hit, kit)) ? { ...hit, inherited: EITHER } : hit;
}

/** برازيليا، دمشق، تونس، لواندا: it stands in a list between cities of any country. */
function isBetweenCities(tokens: readonly Token[], hits: readonly PlaceHit[], at: number): boolean {
  const [before, hit, after] = [hits[at - 1], hits[at], hits[at + 1]];
  if (before === undefined || after === undefined || !isCityOf(before, null) || !isCityOf(after, null))
    return false;
  const isLined = (last: number, first: number): boolean =>
    first === last + 2 && tokens[last + 1].word.folded === '/';
  return (
    (isListed(tokens, before.last, hit.first, hit.proclitic) &&
      isListed(tokens, hit.last, after.first, after.proclitic)) ||
    (isLined(before.last, hit.first) && isLined(hit.last, after.first))
  );
}

/** سفيرا في دمشق و|الجزائر: behind a capital elsewhere it may be one too. */
function isBesideCapital(tokens: readonly Token[], hits: readonly PlaceHit[], at: number): boolean {
  const [before, hit] = [hits[at - 1], hits[at]];
  return (
    before?.type === 'name' &&
    before.heads.length === 0 &&
    (before.proclitic === BY || tokens[before.first - 1]?.word.folded === IN) &&
    isListed(tokens, before.last, hit.first, hit.proclitic) &&
    placesOf(before).some(({ rank }) => rank === CAPITAL) &&
    before.form?.isCountry === false &&
    placesOf(before).every(({ kind }) => kind !== 'country')
  );
}

/** 50 في منوبة و30 في تونس: the towns or the provinces of a country. */
const isInCount = (
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  at: number,
  isCity: (hit: PlaceHit | undefined, isFar: boolean) => hit is PlaceHit,
): boolean => {
  const [before, hit, after] = [hits[at - 1], hits[at], hits[at + 1]];
  return (
    (isCity(before, false) && isCounted(tokens, before, hit)) ||
    (isCity(after, false) && isCounted(tokens, hit, after))
  );
};

/** الاتحاد الجهوي بتونس: that of the province of the capital. */
const isRegional = (tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean =>
  hit.proclitic === BY && isBehind(tokens, hit.first, 'of_region', kit);

/** فرع المحامين بتونس, إحالته على الوحدات المختصة بتونس: a body that acts in a town or around it. */
const isOfBody = (tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean =>
  hit.proclitic === BY && isBehind(tokens, hit.first, 'remit', kit);

/** إدارة شرطة المرور من تونس: the same in a sentence about the country. */
const isBodyFrom = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' && tokens[first - 1]?.word.folded === FROM && isBehind(tokens, first - 1, 'remit', kit);

/** Whether the words of a name that ends before a token hold a head of a kind. */
function isBehind(tokens: readonly Token[], end: number, kind: string, kit: PlaceKit): boolean {
  for (let at = end - 1; at >= 0 && end - at <= OFFICE_REACH; at--) {
    const { word } = tokens[at];
    if (word.kind !== 'word' || PREPOSITIONS.has(withoutAnd(word.folded))) return false;
    if (isOfKind(tokens[at], kind, kit)) return true;
  }
  return false;
}

/** What stands before is not of the body. */
const PREPOSITIONS: ReadonlySet<string> = new Set([IN, FROM, ON, TO, ABOUT]);

/** بمركز الأمن بالبحيرة | تونس: behind a quarter that no gazetteer knows. */
const isBehindQuarter = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' &&
  first > 1 &&
  WITHIN.test(tokens[first - 1].word.folded) &&
  kit.headOf(tokens[first - 1].word) === null;

/** Tokens between a birth or the house of a body and its town. */
const OPEN_REACH = 5;

/** من مواليد سنة 1957 ب|تونس, مقر الهيئة ب|تونس: a person is born, and a body has its house, in the country or rather in its capital. */
const isBirthOrHouse = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  (proclitic === BY || tokens[first - 1]?.word.folded === IN) &&
  tokens.slice(Math.max(0, first - OPEN_REACH), first).some((token) => isOfAny(token, HOUSES, kit));
const HOUSES = ['birth', 'premises'] as const;

/** Tokens between a flight and its end. */
const FLIGHT_REACH = 9;

/** الطائرة المتجهة إلى تونس, الرحلة القادمة من تونس: a flight leads to the country and to its capital. */
const isFlightEnd = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' &&
  first > 1 &&
  (isOfKind(tokens[first - 1], 'route', kit) || tokens[first - 1].word.folded === FROM) &&
  isOfKind(tokens[first - 2], 'departure', kit) &&
  tokens.slice(Math.max(0, first - FLIGHT_REACH), first - 2).some((token) => isOfAny(token, FLIGHTS, kit));

const FLIGHTS = ['journey', 'flight'] as const;

const OPEN = [isBirthOrHouse, isOfBody, isBehindQuarter, isFlightEnd] as const;

/** إعلان تونس, اتفاق الجزائر: that of the country, or one that was signed in its capital. */
const isAgreement = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' && first > 0 && kit.headOf(tokens[first - 1].word)?.head.slug === 'agreement';

/** Code of the country that shares its bare name with its capital, or null. */
function sharedCountry(hit: PlaceHit): string | null {
  if (hit.type !== 'name' || hit.inherited !== null) return null;
  if (hit.heads.length > 0 && !isPlural(hit.heads[0])) return null;
  return hit.form?.sharedCountry ?? null;
}

const isPlural = ({ kinds }: PlaceHead): boolean => kinds.has('many');

/** ولايات تونس, مطارات تونس: those of the country, when no list follows. */
const wholeCountry = (hit: PlaceHit): PlaceHit => ({ ...hit, heads: [] });

/** Words between a regional office and its town. */
const OFFICE_REACH = 4;

/** عمدة تونس, المحكمة الابتدائية بتونس, الإدارة الجهوية للحماية المدنية بتونس. */
function isLocal(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean {
  const at = hit.first - 1;
  if (at < 0) return false;
  if (hit.proclitic === '') return isOfKind(tokens[at], 'of_city', kit);
  if (hit.proclitic !== BY) return false;
  const name = tokens.slice(Math.max(0, at - OFFICE_REACH), at + 1);
  return name.every(({ word }) => word.kind === 'word') && name.some((t) => isOfKind(t, 'court', kit));
}

/** Tokens between the street and the town of an address. */
const ADDRESS_REACH = 7;

/** نهج مفتاح فرحات تونس, حي الخضراء بتونس, قاطنة المروج 02 تونس: names, numbers and hyphens only stand between. */
function isAddress(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean {
  if (hit.proclitic !== '' && hit.proclitic !== BY) return false;
  for (let at = hit.first - 1; at > 0 && hit.first - at <= ADDRESS_REACH; at--) {
    const { word } = tokens[at];
    const slug = kit.headOf(word)?.head.slug ?? '';
    if (STREETS.has(slug)) return at < hit.first - 1;
    if (QUARTERS.has(slug)) return isDefinite(tokens.slice(at + 1, hit.first));
    if (word.kind === 'punct' && word.folded !== '-') return false;
    if (word.kind === 'word' && !NAME.test(word.folded)) return false;
  }
  return false;
}

const STREETS: ReadonlySet<string> = new Set(['lane', 'avenue', 'homestead']);
const QUARTERS: ReadonlySet<string> = new Set(['neighbourhood', 'area']);

/** النور, الطيار الملاسين: the name of a quarter. */
const isDefinite = (name: readonly Token[]): boolean =>
  name.length > 0 && name.length <= 2 && name.every(({ word }) => word.folded.startsWith(ARTICLE));

/** Words of at least three letters without ل: no preposition. */
const NAME = /^(?!\u0644)[\u0621-\u064A]{3,}$/u;

/** Tokens between a word of moving and the capital. */
const MOVED_REACH = 7;

/** نقل من القصرين إلى تونس, نقله على جناح السرعة إلى تونس: within a country, when the sentence names no other; without any place it is open. */
const isReferral = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' &&
  first > 0 &&
  isOfKind(tokens[first - 1], 'route', kit) &&
  tokens.slice(Math.max(0, first - MOVED_REACH), first).some((token) => isOfKind(token, 'moved', kit));

/** Whether a hit is a city, of one country unless it is null. */
const isCityOf = (hit: PlaceHit, country: string | null): boolean =>
  hit.type === 'name' &&
  placesOf(hit).every((place) => place.kind !== 'country') &&
  placesOf(hit).some((place) => TOWNS.has(place.kind) && (country ?? place.country) === place.country);

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'island']);

const placesOf = (hit: PlaceHit): readonly PlaceEntry[] => (hit.form?.senses ?? []).map(({ place }) => place);
