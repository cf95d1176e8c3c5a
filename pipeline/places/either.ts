import type { PlaceKit } from '../places.ts';
import { AND, BY, FOR } from '../text/affixes.ts';
import { ABOUT, EACH, FROM, IN, NOT, OR, WHAT } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { Spelling } from '../text/vocabulary.ts';
import { isBare } from './bare.ts';
import type { PlaceHit } from './find.ts';
import { type PlaceHead, placeHead } from './heads.ts';
import { hasKind } from './kinds-at.ts';
import { isListed } from './lists.ts';
import { isQuote } from './quotes.ts';

/** A name of which the text does not tell what it is: the country or its capital, the province or its city. */
export const EITHER: PlaceHead = placeHead('either', new Set(['either']));

/**
 * ولاية قفصة و|القصرين, ولاية صفاقس بنسبة 18 بالمائة و|سوسة ب10 بالمائة: what goes on with one province may be the next; دائرة سليانة,
 * النائب عن بنزرت: a constituency is mostly a province.
 */
export function mayBeEither(
  tokens: readonly Token[],
  hit: PlaceHit,
  previous: PlaceHit | undefined,
  kit: PlaceKit,
): boolean {
  if (hit.heads.length > 0 || hit.inherited !== null) return false;
  const { form } = hit;
  if (form === null) return false;
  if (isConstituency(tokens, hit, kit)) return true;
  if (!form.hasSeat) return false;
  if (isBracketed(tokens, hit, kit) || isInArea(tokens, hit, kit) || isOwned(tokens, hit, kit)) return true;
  if (isItem(tokens, hit, kit) || isNumbered(tokens, hit, kit)) return true;
  return previous !== undefined && goesOn(tokens, previous, hit, kit);
}

/** الأراضي الواقعة في | منطقة زغوان, مناطق نابل و|زغوان, قبالة | سواحل المهدية; منطقة إدلب of any country is that of the city or of the province. */
export function isCountryside({ heads, inherited, direction, form }: PlaceHit): boolean {
  if (form?.hasSeat !== true || direction !== null || heads.slice(1).some((head) => head.isNaming))
    return false;
  const head = heads[0] ?? inherited;
  const isSaid = (prefix: string): boolean =>
    form.senses.some(({ place }) => head?.kinds.has(`${prefix}:${place.country}`) === true);
  // منطقة خاركيف: there it is the word for a province.
  if (heads.length === 1 && head?.kinds.has('loose') === true && !isSaid('adm1')) return true;
  return isSaid('either');
}

/** غابة دغومس (توزر): alone in brackets it tells where something lies, unless that is a street or a quarter. */
const isBracketed = (
  tokens: readonly Token[],
  { first, last, proclitic, direction }: PlaceHit,
  kit: PlaceKit,
): boolean =>
  first > 1 &&
  direction === null &&
  proclitic === '' &&
  tokens[first - 1]?.word.folded === '(' &&
  tokens[last + 1]?.word.folded === ')' &&
  !tokens.slice(Math.max(0, first - ADDRESS_REACH), first - 1).some(({ word }) => {
    const slug = kit.headOf(word)?.head.slug ?? '';
    return ADDRESSES.has(slug);
  });

/** "تأجيل الإضراب العام في الجهة مرة أخرى نابل : غرق شاب": a line of a digest that runs on begins with the name of a province. */
const isItem = (tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean =>
  hit.first >= RUN_ON &&
  !hit.is_dateline &&
  hit.proclitic === '' &&
  hit.direction === null &&
  hit.stands === null &&
  tokens[hit.last + 1]?.word.folded === ':' &&
  tokens[hit.last + 2]?.word.kind === 'word' &&
  isOfCountryside(hit, kit);

/** "9-قفصة.": a line of a numbered list that is nothing but the name. */
const isNumbered = (tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean =>
  hit.first === 2 &&
  tokens.length - hit.last <= 2 &&
  tokens[0].word.kind === 'number' &&
  tokens[1].word.kind === 'punct' &&
  hit.direction === null &&
  isOfCountryside(hit, kit);

/** Words of the lines before; هجوم سوسة : opens a title, and سوسة : 30 درجة is measured in the city. */
const RUN_ON = 8;

/** Tokens between a street and the brackets behind its name. */
const ADDRESS_REACH = 5;
const ADDRESSES: ReadonlySet<string> = new Set(['avenue', 'lane', 'road', 'neighbourhood', 'building']);

/** بمنطقة الشعيبات ب|سوسة, جهة القلعة في | باجة: an area that no gazetteer knows, in a country that calls its countryside so. */
function isInArea(tokens: readonly Token[], { first, proclitic, form }: PlaceHit, kit: PlaceKit): boolean {
  const isIn = tokens[first - 1]?.word.folded === IN;
  if (proclitic !== BY && !isIn) return false;
  const last = isIn ? first - 2 : first - 1;
  const head = wildAt(tokens, last, kit) ?? areasAt(tokens, last, kit) ?? headOver(tokens, last, kit);
  if (head === null) return false;
  return form?.senses.some(({ place }) => head.kinds.has(`either:${place.country}`)) === true;
}

/** 45 كيلومترا تابعة | لسوسة: what belongs to a name may belong to the province. */
const isOwned = (tokens: readonly Token[], { first, proclitic, stands }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === FOR && stands === null && kit.setsOf(tokens[first - 1]?.word).has('belongs');

/** Words of a name that no gazetteer knows. */
const NAME_LENGTH = 3;

/** مخبأ ب|جيجل, غابة في | الكاف: what lies in the countryside without a name of its own. */
function wildAt(tokens: readonly Token[], at: number, kit: PlaceKit): PlaceHead | null {
  const word = at < 0 ? null : kit.headOf(tokens[at].word);
  return word !== null && !word.isDefinite && word.head.kinds.has('wild') ? word.head : null;
}

/** بعض المناطق ب|بنزرت, مناطق داخلية في | القصرين: areas without a name, with an adjective at most. */
function areasAt(tokens: readonly Token[], last: number, kit: PlaceKit): PlaceHead | null {
  for (const at of [last, last - 1]) {
    if (at < 0 || (at < last && !ADJECTIVE.test(tokens[last].word.folded))) return null;
    const { word } = tokens[at];
    const head = headUnderArticle(word, kit);
    if (head?.slug === 'areas') return head;
  }
  return null;
}

/** المناطق, بالمعتمديات, معتمديات: what a word heads, with its article or without. */
export const headUnderArticle = (word: Token['word'], kit: PlaceKit): PlaceHead | undefined =>
  kit.headOf(word)?.head ?? kit.heads.get(word.folded.replace(DEFINITE, ''));

/** داخلية, الداخلية. */
const ADJECTIVE = /^[\u0621-\u064A]{3,}\u0647$/u;
const DEFINITE = /^\u0628?\u0627\u0644/u;

/** The head of the unknown name that ends at a token: منطقة عين | الغراب, منطقة شط | مريم, قرية "كفرية". */
export function headOver(tokens: readonly Token[], last: number, kit: PlaceKit): PlaceHead | null {
  for (let at = last; at > 0 && last - at < NAME_LENGTH; at--) {
    const { word } = tokens[at];
    if (isQuote(tokens[at])) continue;
    if (word.kind !== 'word' || kit.headOf(word) !== null) return null;
    const before = kit.headOf(tokens[isQuote(tokens[at - 1]) && at > 1 ? at - 2 : at - 1].word);
    const isShort = before !== null && at < last && SHORT.test(word.folded) && !PARTICLES.has(word.folded);
    if (!isShort && !NAME.test(word.folded)) return null;
    if (before !== null) return before.isDefinite ? null : before.head;
  }
  return null;
}

/** شط, أم, بو: the first word of a name, unless it is a particle. */
const SHORT = /^[\u0621-\u064A]{2}$/u;
const PARTICLES: ReadonlySet<string> = new Set([IN, FROM, ABOUT, NOT, WHAT, OR, EACH]);

/** Words of at least three letters that no preposition is glued to. */
const NAME = /^(?![\u0628\u0644\u0643](?:\u0627\u0644|\u0644))[\u0621-\u064A]{3,}$/u;

/** دائرة سليانة, النائبة عن بنزرت; عن تونس is on behalf of the country. */
function isConstituency(
  tokens: readonly Token[],
  { first, proclitic, form }: PlaceHit,
  kit: PlaceKit,
): boolean {
  if (proclitic !== '' || first === 0 || form === null) return false;
  if (hasKind(tokens, first - 1, 'constituency', kit)) return form.hasSeat || form.sharedCountry !== null;
  return (
    (form.hasSeat || form.headed.some(({ place }) => place.kind === 'adm1')) &&
    tokens[first - 1].word.folded === ABOUT &&
    isDeputy(tokens, first - 2, kit)
  );
}

/** النائب عن, النائب الجمهوري عن. */
const isDeputy = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  hasKind(tokens, at, 'deputy', kit) ||
  (tokens[at] !== undefined &&
    DEFINITE.test(tokens[at].word.folded) &&
    hasKind(tokens, at - 1, 'deputy', kit));

/** Names of provinces in one sentence that tell of the provinces of a country. */
const SEVERAL = 5;

/**
 * سليانة والقيروان وتوزر وقفصة وقابس, سوسة ونابل | ومعتمديات المحرس وعقارب: a sentence that goes through the provinces of a country, or from
 * provinces to the districts of one, may name each of them rather than its city; among other towns they are cities.
 */
export function withSeveral(tokens: readonly Token[], hits: readonly PlaceHit[], kit: PlaceKit): PlaceHit[] {
  const hasTown = hits.some(({ type, form }) => type === 'name' && form?.isTown === true && !form.hasSeat);
  const provincial = hits.filter((hit) => mayBeProvince(hit) && isOfCountryside(hit, kit));
  const areProvinces = !hasTown && provincial.length >= SEVERAL;
  const listed = hits.some(isTownAlone) ? [] : listedProvinces(tokens, hits, kit);
  const read: PlaceHit[] = [];
  for (let i = hits.length - 1; i >= 0; i--) {
    const [hit, next] = [hits[i], read[0]];
    const isBefore =
      next !== undefined &&
      (next.inherited === EITHER || next.heads.some(({ kinds }) => kinds.has('unit') && kinds.has('many'))) &&
      isListed(tokens, hit.last, next.first, next.proclitic);
    const isEither = isBefore || listed.includes(hit) || (areProvinces && provincial.includes(hit));
    read.unshift(mayBeProvince(hit) && isEither ? { ...hit, inherited: EITHER } : hit);
  }
  return read;
}

/** بوكروفسك: a town after which no province is called. */
const isTownAlone = ({ type, form }: PlaceHit): boolean =>
  type === 'name' &&
  form?.isTown === true &&
  !form.hasSeat &&
  form.senses.some(({ place }) => place.kind !== 'adm1');

/** Names of provinces in a row. */
const ROW = 3;

/** فوق روستوف وبيلغورود | وكورسك: names in a row in a country whose news goes through its provinces by them. */
function listedProvinces(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  kit: PlaceKit,
): readonly PlaceHit[] {
  const found: PlaceHit[] = [];
  let row: PlaceHit[] = [];
  for (const hit of hits) {
    const isOne =
      mayBeProvince(hit) && hit.form?.senses.some(({ place }) => kit.listed.has(place.country ?? ''));
    const last = row.at(-1);
    const goes = last !== undefined && isListed(tokens, last.last, hit.first, hit.proclitic);
    row = isOne ? (goes ? [...row, hit] : [hit]) : [];
    if (row.length === ROW) found.push(...row);
    else if (row.length > ROW) found.push(hit);
  }
  return found;
}

/** Whether its country calls provinces by the bare names of their cities. */
export const isOfCountryside = ({ form }: PlaceHit, kit: PlaceKit): boolean =>
  form?.senses.some(({ place }) => kit.countryside.has(place.country ?? '')) === true;

const mayBeProvince = (hit: PlaceHit): boolean =>
  hit.type === 'name' &&
  hit.form?.hasSeat === true &&
  isBare(hit) &&
  (hit.stands === null || hit.stands === 'in');

/** Tokens of the figures between a province and the next one. */
const FIGURES = 8;

/** ريف حماة و|إدلب: what goes on with the countryside of a province is the next province; its city lies in it too. */
export const isRuralToo = (
  tokens: readonly Token[],
  hit: PlaceHit,
  { heads, inherited, direction, last }: PlaceHit,
): boolean =>
  hit.form?.hasSeat === true &&
  hit.heads.length === 0 &&
  hit.inherited === null &&
  direction === null &&
  [inherited, ...heads].some((head) => head?.kinds.has('rural')) &&
  isListed(tokens, last, hit.first, hit.proclitic);

/** Whether a name with و follows a province, with nothing but figures between them. */
function goesOn(
  tokens: readonly Token[],
  previous: PlaceHit,
  { first, proclitic }: PlaceHit,
  kit: PlaceKit,
): boolean {
  const { heads, inherited, form } = previous;
  const isProvince =
    inherited === EITHER ||
    [inherited, ...heads].some((head) => head?.kinds.has('seat')) ||
    (form !== null && form.plain.length > 0 && form.plain.every(({ place }) => place.kind === 'adm1'));
  if (!isProvince || previous.direction !== null) return false;
  const between = tokens.slice(previous.last + 1, first);
  const isJoined = [proclitic, between.at(-1)?.word.folded, between[0]?.word.folded[0]].includes(AND);
  if (!isJoined || between.length > FIGURES) return false;
  if (between.every(({ word }) => isFiller(word, kit)) || isPartOf(between, kit)) return true;
  return between.some(isNumber) && !between.some(({ word }) => STOP.test(word.folded));
}

/** محافظة إدلب | وأجزاء من | اللاذقية. */
const isPartOf = (between: readonly Token[], kit: PlaceKit): boolean =>
  between.length === 2 &&
  kit.headOf(between[0].word)?.head.kinds.has('parts') === true &&
  between[1].word.folded === FROM;

/** و, في, وكذلك, وأيضا. */
const isFiller = (word: Spelling, kit: PlaceKit): boolean =>
  FILLERS.has(word.folded) || kit.setsOf(word).has('also');
const FILLERS: ReadonlySet<string> = new Set([AND, IN, AND + IN]);

const isNumber = ({ word }: Token): boolean => /[0-9]/.test(word.folded);

const STOP = /^[.\u061B:!\u061F]$/u;
