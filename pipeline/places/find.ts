import type { PlaceKit } from '../places.ts';
import { AND, BY, FOR } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { FROM, IN } from '../text/particles.ts';
import { type Token, tokenize, type Vocabulary } from '../text/tokens.ts';
import { isAt, readAfter, readBefore } from './around.ts';
import { asCapitals } from './capitals.ts';
import { isCapitalOf } from './choose.ts';
import type { PlaceForm } from './forms.ts';
import type { PlaceHead } from './heads.ts';
import { CAPITAL } from './hierarchy.ts';
import { listCountry } from './lists.ts';
import { chooseMatches, nameOf } from './match.ts';
import { isOtherName } from './other.ts';
import { type Position, withPositions } from './positions.ts';
import { asDivisions } from './provinces.ts';
import { isQuote } from './quotes.ts';
import { readNationality, readTheCountry } from './region.ts';
import { type Standing, standingOf } from './seats.ts';
import { inheritedHead } from './siblings.ts';
import { underProvinces } from './under.ts';

/** A span that may name a place. `nationality` hits (السورية) are evidence of a country, never a place. */
export type PlaceHit = {
  readonly type: 'name' | 'region' | 'nationality';
  /** Tokens of the whole phrase, inclusive: شرق مدينة حمص, ريف حلب الشمالي. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the name alone. */
  readonly name_first: number;
  readonly name_last: number;
  /** و ف ب ل ك before the first token of the phrase. */
  readonly proclitic: string;
  /** The folded name, without proclitic. */
  readonly name: string;
  readonly form: PlaceForm | null;
  /** Heads from the name outwards: for محيط مدينة حمص the city, then the surroundings. */
  readonly heads: readonly PlaceHead[];
  /** Head of a list (بلدتي نبل والزهراء) that an earlier member carries. */
  readonly inherited: PlaceHead | null;
  /** Folded direction words (شرق, الشمالي), or null. */
  readonly direction: string | null;
  /** Ids of all readings. */
  readonly candidates: readonly string[];
  /** Whether every reading needs a head noun because the form is an ordinary word too. */
  readonly is_common: boolean;
  /** Whether a preposition, head, direction or place list stands before it. */
  readonly is_placed: boolean;
  /** Whether في, إلى or على stand right before its bare name: في عدن is no meal as طبق من حمص is. */
  readonly is_at: boolean;
  /** Code of the country that the places beside it in a list lie in, or null. */
  readonly listed: string | null;
  /** Whether it opens the line before a colon (سوسة : …). */
  readonly is_dateline: boolean;
  /** How a bare name that is a province's too stands: as the seat of an office or the end of a way, where something is, or else. */
  readonly stands: Standing;
  /** Whether it only tells where another place lies (قضاء تلعفر | غرب الموصل). */
  readonly position: Position;
  /** The phrase right after it that contains it: بلدة الباب [بريف حلب]. */
  readonly container: PlaceHit | null;
};

/**
 * Places of a token sequence (a sentence) in order, not overlapping. A common word without a head noun, and a
 * name inside another name (صحيفة القدس العربي), is no hit.
 */
export function findPlaces(tokens: readonly Token[], kit: PlaceKit): PlaceHit[] {
  const hits: PlaceHit[] = [];
  let hidden = -1;
  let namesake = -2;
  const matches = chooseMatches(kit.names.find(tokens), tokens, kit);
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i];
    if (match.value.type === 'not') {
      hidden = match.last;
      continue;
    }
    const previous = hits.at(-1) ?? null;
    const hit = goesOn(tokens, namesake, match)
      ? NAMESAKE
      : readHit(tokens, match, { previous, hidden, listed: listCountry(tokens, hits, matches, i) }, kit);
    if (hit === NAMESAKE) namesake = match.last;
    if (hit === null || hit === NAMESAKE) continue;
    const whole = previous === null ? null : (apposition(previous, hit) ?? misnamed(previous, hit, kit));
    if (whole === null) hits.push(previous === null ? hit : asCalled(tokens, previous, hit));
    else hits[hits.length - 1] = whole;
  }
  return asCapitals(
    tokens,
    asDivisions(
      tokens,
      withPositions(tokens, underProvinces(tokens, linkContainers(tokens, hits, kit), kit), kit),
      kit,
    ),
    kit,
  );
}

/** بنك تونس والإمارات, جامعتا دمشق وحلب, جامعة ويسكونسن ميلووكي: what is called after a place is so after the next one too. */
const NAMESAKE = 'namesake';

function goesOn(
  tokens: readonly Token[],
  last: number,
  { first, proclitic, value }: Hit<PlaceForm>,
): boolean {
  if (proclitic === AND) return first === last + 1;
  const isBeside =
    last >= 0 && (first === last + 1 || (first === last + 2 && DASH.test(tokens[last + 1].word.folded)));
  return isBeside && proclitic === '' && value.isTown;
}

const DASH = /^[-\u2013]$/u;

/** Whether the gazetteer knows a name in a phrase. */
export const namesPlace = (
  phrase: string,
  kit: { readonly places: PlaceKit; readonly vocabulary: Vocabulary },
): boolean =>
  findPlaces(tokenize(phrase, 0, phrase.length, kit.vocabulary), kit.places).some(
    ({ type }) => type === 'name',
  );

/** العاصمة السورية + دمشق are one phrase. */
function apposition(capital: PlaceHit, hit: PlaceHit): PlaceHit | null {
  const isOne = isRightAfter(capital, hit) && capital.candidates.some((id) => hit.candidates.includes(id));
  return isOne ? joined(capital, hit) : null;
}

/** العاصمة التركية إسطنبول: the city that is named is meant, not the capital. */
function misnamed(capital: PlaceHit, hit: PlaceHit, kit: PlaceKit): PlaceHit | null {
  if (!isRightAfter(capital, hit) || !capital.heads.some((head) => head.kinds.has('capital'))) return null;
  const country = kit.byId.get(capital.candidates[0])?.country;
  const isCity = hit.form?.senses.some(({ place }) => place.kind === 'city' && place.country === country);
  return isCity ? { ...hit, first: capital.first, proclitic: capital.proclitic } : null;
}

/** دار السلام عاصمة تنزانيا, لاغوس، عاصمة نيجيريا الاقتصادية: what is called the capital is the city that it stands behind. */
function asCalled(tokens: readonly Token[], city: PlaceHit, hit: PlaceHit): PlaceHit {
  const isCalled = hit.proclitic === '' && hit.form?.isCountry === true && isCapitalOf(hit.heads[0]);
  if (!isCalled || city.form === null || !isBeside(tokens, city.last, hit.first)) return hit;
  const country = hit.form?.senses[0].place.country;
  const own = city.form.plain.filter(({ place }) => place.kind === 'city' && place.country === country);
  if (own.length === 0 || own.some(({ place }) => place.rank === CAPITAL)) return hit;
  const { form, name, candidates, is_common } = city;
  return { ...hit, form, name, candidates, is_common, is_placed: true, heads: [], container: null };
}

const isBeside = (tokens: readonly Token[], last: number, first: number): boolean =>
  first === last + 1 || (first === last + 2 && COMMA.test(tokens[last + 1].word.folded));

const COMMA = /^[,\u060C]$/u;

const isRightAfter = (region: PlaceHit, hit: PlaceHit): boolean =>
  region.type === 'region' && hit.type === 'name' && hit.proclitic === '' && hit.first === region.last + 1;

function joined(capital: PlaceHit, hit: PlaceHit): PlaceHit {
  const { first, proclitic, candidates } = capital;
  const heads = [...hit.heads, ...capital.heads];
  const direction = joinedDirections(capital.direction, hit.direction);
  return { ...hit, first, proclitic, heads, direction, candidates, is_placed: true };
}

/** The hit before, and the last token of the other name before (نفط الوسط). */
type Preceding = {
  readonly previous: PlaceHit | null;
  readonly hidden: number;
  readonly listed: string | null;
};

function readHit(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  { previous, hidden, listed }: Preceding,
  kit: PlaceKit,
): PlaceHit | null | typeof NAMESAKE {
  const isNear = previous !== null && previous.name_last > hidden;
  const before = readBefore(tokens, match, isNear ? previous : { name_last: hidden, last: -1 }, kit);
  if (match.value.type === 'nationality') return readNationality(tokens, match, before, kit);
  if (match.value.type === 'the_country') return readTheCountry(match, before);
  const after = readAfter(tokens, match, before.heads, kit);
  const named = before.heads.length > 0 ? before.heads : divisionBeforeQuote(tokens, match, kit);
  const heads = after.head === null ? named : [after.head, ...named];
  if (heads.some(({ kinds }) => kinds.has('firm'))) return NAMESAKE;
  if (heads.some((head) => head.isNamesake)) return null;
  const inherited = heads.length > 0 ? null : inheritedHead(tokens, match, previous, kit);
  const { value } = match;
  if (value.isCommon && inherited === null && listed === null && !heads.some(isNaming)) return null;
  if (isQuotedSite(tokens, match, kit) || isOtherName(tokens, match, before, kit)) return null;
  return {
    type: 'name',
    first: before.first,
    last: after.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: before.proclitic,
    name: nameOf(tokens, match),
    form: value,
    heads,
    inherited,
    direction: joinedDirections(before.direction, after.direction),
    candidates: value.ids,
    is_common: value.isCommon,
    is_placed:
      heads.length > 0 || before.direction !== '' || before.isPlaced || inherited !== null || listed !== null,
    is_at: heads.length === 0 && before.proclitic === '' && isAt(tokens, before.first),
    listed: heads.length > 0 ? null : listed,
    is_dateline: opensLine(tokens, before.first) && tokens[after.last + 1]?.word.folded === ':',
    stands: value.hasSeat
      ? standingOf(tokens, before, { previous, match: { last: after.last, value }, kit })
      : null,
    position: null,
    container: null,
  };
}

/** القيروان : …, * في سوسة : …, 2- زغوان : …: only marks, a number and في stand before it. */
const opensLine = (tokens: readonly Token[], first: number): boolean =>
  first < 3 && tokens.slice(0, first).every(({ word }) => word.kind !== 'word' || word.folded === IN);

/** معتمدية "الهوارية": the word for a division before the quotation marks of its name. */
function divisionBeforeQuote(
  tokens: readonly Token[],
  { first }: Hit<PlaceForm>,
  kit: PlaceKit,
): PlaceHead[] {
  if (first < 2 || !isQuote(tokens[first - 1])) return [];
  const head = kit.headOf(tokens[first - 2].word)?.head;
  return head?.kinds.has('unit') && head.isNaming ? [head] : [];
}

/** مطار "باريس أورلي": the name of a site in quotation marks. */
const isQuotedSite = (tokens: readonly Token[], { first }: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  first > 1 &&
  isQuote(tokens[first - 1]) &&
  kit.headOf(tokens[first - 2].word)?.head.kinds.has('site') === true;

const joinedDirections = (outer: string | null, inner: string | null): string | null =>
  outer && inner ? `${outer} ${inner}` : outer || inner || null;

/** A head that says what the name is; near and border words do not. */
export const isNaming = (head: PlaceHead): boolean => head.isNaming;

/** Gives every hit the phrase that follows it at once or after في: بلدة الباب في ريف حلب. */
function linkContainers(tokens: readonly Token[], hits: PlaceHit[], kit: PlaceKit): PlaceHit[] {
  for (let i = hits.length - 2; i >= 0; i--)
    if (hits[i].type === 'name' && isContainer(tokens, hits[i], hits[i + 1], kit))
      hits[i] = { ...hits[i], container: hits[i + 1] };
  return hits;
}

function isContainer(tokens: readonly Token[], inner: PlaceHit, outer: PlaceHit, kit: PlaceKit): boolean {
  if (outer.type === 'nationality') return outer.first === inner.last + 1 && outer.proclitic === '';
  if (outer.first === inner.last + 1) return outer.proclitic === BY || outer.proclitic === '';
  const isWithin = tokens[inner.last + 1].word.folded === IN && outer.proclitic === '';
  return (isWithin && outer.first === inner.last + 2) || isDivisionOf(tokens, inner, outer, kit);
}

/** The province that a phrase is, or that it is said to lie in. */
export const divisionOf = (hit: PlaceHit): PlaceHit | null =>
  [hit, hit.container].find((outer) => outer?.heads.some((head) => head.kinds.has('seat'))) ?? null;

/** Tokens between a place and the province it is said to belong to. */
const DIVISION_REACH = 5;

/** منطقة الصخيرات من معتمدية فريانة التابعة لولاية القصرين, قرية الناظور بمعتمدية أولاد سعيد من ولاية قفصة: a province further on, over divisions that no gazetteer knows. */
function isDivisionOf(tokens: readonly Token[], inner: PlaceHit, outer: PlaceHit, kit: PlaceKit): boolean {
  const between = outer.first - inner.last - 1;
  return (
    between > 0 &&
    between <= DIVISION_REACH &&
    isNamedAs(inner, kit) &&
    (isDivision(outer, kit) || (between === 1 && outer.proclitic === FOR)) &&
    opensDivision(tokens, inner.last + 1, kit) &&
    tokens.slice(inner.last + 1, outer.first).every(({ word }) => word.kind === 'word')
  );
}

/** Whether a head says what a place is, before its name or as the word for a division that its name begins with (معتمدية فريانة). */
export const isDivision = ({ heads, name }: PlaceHit, { heads: known }: PlaceKit): boolean =>
  heads.some(isNaming) || known.get(name.split(' ')[0])?.kinds.has('unit') === true;

/** Whether a head says what a name is, before it or as its first word (منطقة الرياض). */
export const isNamedAs = ({ heads, name }: PlaceHit, { heads: known }: PlaceKit): boolean =>
  heads.some(isNaming) || (name.includes(' ') && known.get(name.split(' ')[0])?.isNaming === true);

/** من, التابعة, بمعتمدية, في ناحية. */
function opensDivision(tokens: readonly Token[], at: number, kit: PlaceKit): boolean {
  const { word } = tokens[at];
  if (word.folded === FROM || kit.setsOf(word).has('lies_in')) return true;
  const isIn = word.folded === IN;
  const head = kit.headOf(tokens[isIn ? at + 1 : at].word);
  return head !== null && head.proclitic === (isIn ? '' : BY) && head.head.kinds.has('unit');
}
