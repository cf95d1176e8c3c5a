import type { PlaceEntry, PlaceKit } from '../places.ts';
import { AND, ARTICLE, BY, FOR } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { EACH, FROM, IN, ON, TO, TOWARD } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import { isBare } from './bare.ts';
import { EITHER, headOver, isCountryside, isRuralToo, mayBeEither, withSeveral } from './either.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, type PlaceHead, placeHead } from './heads.ts';
import { isOfAny } from './kinds-at.ts';
import { isListed } from './lists.ts';
import { toldDistrict } from './own-district.ts';
import { isAreaOf, isCalledProvince, isListedAreaOf, isScene } from './own-province.ts';

/** What a name is taken for when its province is meant. */
const PROVINCE: PlaceHead = placeHead('province', new Set(['adm1', 'seat']));

/** The same as its countryside, which the next of a list may be too. */
const COUNTRYSIDE: PlaceHead = placeHead('countryside', new Set(['adm1', 'seat', 'rural']));

/** The same by its governor, who may speak of the city too. */
export const GOVERNED: PlaceHead = placeHead('governed', new Set(['adm1', 'seat', 'governed']));

/** والي سوسة, محافظ المنيا, بجهة القيروان: a governor is one of a province, and a region is one. */
export function provinceOf(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): PlaceHead | null {
  const { first, proclitic, value } = match;
  if (first === 0 || ![...value.senses, ...value.headed].some(({ place }) => place.kind === 'adm1'))
    return null;
  const word = kit.headOf(tokens[first - 1].word);
  if (holdsTown(tokens, match, kit) || isOwner(tokens, match, kit) || isBehindTown(tokens, match, kit))
    return PROVINCE;
  // بجهة بتطاوين: the region may lie in it too.
  const isGoverned = word?.head.kinds.has('of_province') === true;
  // واليا لصفاقس.
  if (proclitic === FOR && isGoverned) return GOVERNED;
  if (proclitic !== '' && !(proclitic === BY && word?.head.kinds.has('in_province') === true)) return null;
  if (isGoverned) return isWayTo(tokens, first - 1, kit) ? null : GOVERNED;
  if (isSetOver(tokens, first - 1, kit) || isEnclave(tokens, first - 1, kit)) return GOVERNED;
  if (word?.head.kinds.has('in_province') !== true) return null;
  return word.proclitic === BY || !SIDE.has(withoutAnd(tokens[first - 2]?.word.folded ?? ''))
    ? PROVINCE
    : null;
}

/** بالمعمورة ب|نابل: in a town of the province whose name is an ordinary word too. */
function isBehindTown(
  tokens: readonly Token[],
  { first, proclitic, value }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean {
  if (proclitic !== BY || !value.hasSeat) return false;
  const before = kit.names.find(tokens.slice(Math.max(0, first - 3), first));
  const end = Math.min(3, first) - 1;
  return before.some(
    (town) =>
      town.last === end &&
      town.proclitic === BY &&
      town.value.type === 'name' &&
      town.value.senses.some(({ place }) => place.kind === 'town' && value.ids.includes(place.adm1 ?? '')),
  );
}

/** معتمدية بئر الحفي التابعة | لسيدي بوزيد, بلدية تابعة | لصفاقس: to what a district, a town or a village belongs. */
const isOwner = (tokens: readonly Token[], { first, proclitic }: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  proclitic === FOR &&
  kit.setsOf(tokens[first - 1].word).has('belongs') &&
  tokens.slice(Math.max(0, first - 1 - OWNED_REACH), first - 1).some((token) => isOfAny(token, OWNED, kit));

const OWNED = ['unit', 'town', 'village', 'mountain'] as const;
/** Tokens of the name of what belongs to it. */
const OWNED_REACH = 4;

/** خمس معتمديات في | سوسة, بلدة في | إدلب: what has several districts, or a town of its own, is a province. */
function holdsTown(
  tokens: readonly Token[],
  { first, proclitic, value }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean {
  const at = insideAt(tokens, first, proclitic);
  if (!value.hasSeat || at < 0) return false;
  const word = kit.headOf(tokens[at].word);
  if (word === null) return isApart(headOver(tokens, at, kit));
  const { kinds } = word.head;
  if (kinds.has('units')) return true;
  // مهرجان المدينة بسوسة: the old town lies in the city.
  return !word.isDefinite && kinds.has('town') && !isAnyOf(word.head, PARTS);
}

/** جبال بوعمران ب|قفصة, معتمدية الشعيبات في | نابل, حقول النفط ب|تطاوين: what lies in a province and in no city, with a name that no gazetteer knows. */
const isApart = (head: PlaceHead | null): boolean =>
  head !== null && (head.kinds.has('apart') || (isAnyOf(head, LONELY) && !isAnyOf(head, PARTS_OF_CITY)));

const LONELY = ['mountain', 'village', 'unit'] as const;
export const PARTS_OF_CITY = ['neighbourhood', 'facility', 'site'] as const;

/** Kinds of heads that are also said of what lies in a city: مركز, منطقة. */
const PARTS = ['adm3', 'neighbourhood', 'site'] as const;

/** Index of the token before ب or في that says what lies in a name (at `first`), or -1. */
export function insideAt(tokens: readonly Token[], first: number, proclitic: string): number {
  if (proclitic === BY) return first - 1;
  return proclitic === '' && tokens[first - 1].word.folded === IN ? first - 2 : -1;
}

/** واليا | على بنزرت, وال جديد | على سوسة: over which province somebody is set. */
const isSetOver = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  tokens[at].word.folded === ON &&
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => kit.headOf(word)?.head.kinds.has('of_province') === true);

/** الجيب الروسي | كالينينغراد. */
const isEnclave = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  at > 0 && tokens[at].word.folded.startsWith(ARTICLE) && isOfAny(tokens[at - 1], ['enclave'], kit);

/** Tokens between the start of a way and its end. */
const WAY_REACH = 6;

/** من سوسة والى القيروان, من وإلى قابس: folded, the governor is وإلى too; كل من والي سوسة, بطلب من والي سوسة and من جهته قال والي سوسة are none. */
const isWayTo = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  tokens[at].word.folded === AND_TO &&
  tokens
    .slice(Math.max(0, at - WAY_REACH), at)
    .some(
      ({ word }, i, before) =>
        word.folded === FROM &&
        before[i - 1]?.word.folded !== EACH &&
        (i === before.length - 1 ? isTo(tokens[at]) : opensName(before.slice(i + 1), kit)),
    );

/** وإلى, والى: by its hamza or its last letter. */
const isTo = ({ word }: Token): boolean => word.isMaqsura || word.isJoined;

/** Whether a place is named at once, or behind a head. */
const opensName = (tokens: readonly Token[], kit: PlaceKit): boolean =>
  kit.names.find(tokens.slice(0, 3)).some(({ first, value }) => first < 2 && value.type === 'name');

const AND_TO = AND + TO;
/** من جهة دمشق "on its part", إلى جهة, نحو جهة. */
const SIDE: ReadonlySet<string> = new Set([FROM, TO, TOWARD]);

/**
 * وزغوان (زغوان، الفحص), بنزرت (ماطر), بلدة سرمين في إدلب, منطقة سبيطلة (القصرين), قرى حلب: a name that a list of towns in brackets follows,
 * that a town lies in, that explains one in brackets or whose towns are meant is that of their province; what may be either is told apart from both.
 */
export function asDivisions(tokens: readonly Token[], hits: readonly PlaceHit[], kit: PlaceKit): PlaceHit[] {
  const divided: PlaceHit[] = [];
  for (const [i, hit] of hits.entries()) {
    const around = { before: divided[i - 1], next: hits[i + 1] };
    const inherited = hit.type === 'name' ? takenFor(tokens, hit, around, kit) : null;
    divided.push(inherited === null || inherited === hit.heads[0] ? hit : { ...hit, heads: [], inherited });
  }
  return withSeveral(tokens, divided, kit);
}

/** صفاقس | عاصمة الثقافة العربية, الموصل، | عاصمة محافظة نينوى: a capital is a city. */
function isCalledCapital(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean {
  if (hit.form?.hasSeat !== true || !isBare(hit)) return false;
  const at = tokens[hit.last + 1]?.word.kind === 'punct' ? hit.last + 2 : hit.last + 1;
  const word = tokens[at] === undefined ? null : kit.headOf(tokens[at].word);
  return word !== null && word.proclitic === '' && !word.isDefinite && word.head.kinds.has('capital');
}

/** What a name is taken for when its city is meant. */
export const CITY: PlaceHead = placeHead('city', new Set(['city']));

/** The hits before and after one. */
export type Around = { readonly before: PlaceHit | undefined; readonly next: PlaceHit | undefined };

function takenFor(
  tokens: readonly Token[],
  hit: PlaceHit,
  { before, next }: Around,
  kit: PlaceKit,
): PlaceHead | null {
  if (hit.inherited === null && isGovernedArea(tokens, hit, kit)) return GOVERNED;
  const district = toldDistrict(tokens, hit, { before, next }, kit);
  if (district !== null) return district;
  if (isCountryside(hit) || (before !== undefined && isSaidOfProvince(tokens, hit, before))) return EITHER;
  if (isCalledCapital(tokens, hit, kit)) return CITY;
  if (hit.heads.length > 0) return isWhole(hit) ? (listsOn(tokens, hit, next) ?? PROVINCE) : null;
  if (hit.inherited !== null) return null;
  const isOpened = tokens[hit.last + 1]?.word.folded === '(' && next?.first === hit.last + 2;
  const holds =
    (isOpened && mayHold(hit, next, kit)) ||
    isCalledProvince(tokens, hit, next, kit) ||
    isAreaOf(tokens, hit, next, kit) ||
    isScene(tokens, hit, next, kit) ||
    (before !== undefined &&
      (isListedAreaOf(tokens, hit, before) ||
        isAround(tokens, hit, before, kit) ||
        explains(tokens, hit, before, kit)));
  if (holds) return PROVINCE;
  if (before !== undefined && isRuralToo(tokens, hit, before)) return COUNTRYSIDE;
  return mayBeEither(tokens, hit, before, kit) ? EITHER : null;
}

/** بلدة خان شيخون في | مدينة إدلب: the city in which another town is said to lie is rather its province. */
const isSaidOfProvince = (
  tokens: readonly Token[],
  { first, proclitic, heads, form }: PlaceHit,
  inner: PlaceHit,
): boolean =>
  form?.hasSeat === true &&
  heads.length === 1 &&
  heads[0].kinds.has('city') &&
  insideAt(tokens, first, proclitic) === inner.last &&
  inner.heads.some(({ slug }) => TOWNS.has(slug));

const TOWNS: ReadonlySet<string> = new Set(['town', 'village', 'locality']);

/** حاكم | منطقة غازي عنتاب: a governor is one of a province. */
const isGovernedArea = (
  tokens: readonly Token[],
  { first, heads, form, proclitic }: PlaceHit,
  kit: PlaceKit,
): boolean =>
  first > 0 &&
  proclitic === '' &&
  form?.hasSeat === true &&
  heads.length === 1 &&
  heads[0].kinds.has('loose') &&
  kit.headOf(tokens[first - 1].word)?.head.kinds.has('of_province') === true;

/** قرى حلب, معتمديات المنستير: the towns of a province, when no list of towns follows (مدن المهدية والمنستير). */
const isWhole = ({ heads, form, direction }: PlaceHit): boolean =>
  form?.hasSeat === true && direction === null && heads.length === 1 && heads[0].kinds.has('units');

/** معتمديات القصرين وتالة: its plural is that of the list; معتمديات سوسة وتقدم may go on with a name that no gazetteer knows. */
function listsOn(tokens: readonly Token[], hit: PlaceHit, next: PlaceHit | undefined): PlaceHead | null {
  if (next !== undefined && isListed(tokens, hit.last, next.first, next.proclitic)) return hit.heads[0];
  if (!LISTS_ON.test(tokens[hit.last + 1]?.word.folded ?? '')) return null;
  return hit.heads[0].kinds.has('adm3') ? EITHER : hit.heads[0];
}

/** A comma, and a word with و. */
const LISTS_ON = /^[\u0648\u060C,]/u;

/** منطقة سبيطلة (القصرين): what stands alone in brackets behind a town of it. */
function explains(tokens: readonly Token[], hit: PlaceHit, before: PlaceHit, kit: PlaceKit): boolean {
  const { first, last, proclitic, form, name } = hit;
  if (form?.hasSeat !== true || proclitic !== '' || before.last !== first - 2 || before.name === name)
    return false;
  if (tokens[first - 1].word.folded !== '(' || tokens[last + 1]?.word.folded !== ')') return false;
  const divisions = new Set(form.ids);
  return before.candidates.some((id) => divisions.has(kit.byId.get(id)?.adm1 ?? ''));
}

/** بلدة سرمين في | إدلب, معتمدية فريانة ب|القصرين, معبر الذهيبة ب|تطاوين: what a town, a village, a district or a place apart lies in is no city. */
function isAround(
  tokens: readonly Token[],
  { first, proclitic, name, form }: PlaceHit,
  inner: PlaceHit,
  kit: PlaceKit,
): boolean {
  if (insideAt(tokens, first, proclitic) !== inner.last) return false;
  if (form === null || inner.name === name || !form.hasSeat) return false;
  if (inner.candidates.every((id) => liesApart(kit.byId.get(id), form.ids))) return true;
  return inner.heads.some((head) => head.isNaming && isAnyOf(head, APART) && !isAnyOf(head, WITHIN_CITY));
}

/** Whether a place is one of a province and lies in no city. */
const liesApart = (place: PlaceEntry | undefined, divisions: readonly string[]): boolean =>
  place !== undefined && SETTLED.has(place.kind) && divisions.includes(place.adm1 ?? '');

const SETTLED: ReadonlySet<string> = new Set([
  'town',
  'village',
  'crossing',
  'mountain',
  'island',
  'base',
  'region',
  'adm2',
]);
const APART = ['town', 'village', 'adm2', 'adm3'] as const;
const WITHIN_CITY = ['neighbourhood', 'camp', 'site'] as const;

function mayHold(hit: PlaceHit, inner: PlaceHit, kit: PlaceKit): boolean {
  const division = hit.form?.senses.find(({ place }) => place.kind === 'adm1')?.place;
  if (division === undefined || inner.type !== 'name' || inner.heads.some((head) => head.isNaming))
    return false;
  if (inner.name === hit.name) return true;
  const places = inner.candidates.flatMap((id) => kit.byId.get(id) ?? []);
  return (
    places.length > 0 &&
    places.every(({ country, kind }) => country === division.country && kind === 'town') &&
    places.every(({ adm1 }) => adm1 === null || adm1 === division.place_id)
  );
}
