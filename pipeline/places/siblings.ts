import type { PlaceKit } from '../places.ts';
import { AND, ARTICLE, LIKE } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { FROM, IN, ON } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { Spelling, Word } from '../text/vocabulary.ts';
import { districtHead } from './districts.ts';
import { EITHER, headUnderArticle } from './either.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, type PlaceHead, placeHead } from './heads.ts';
import { isOfAny, isOfKind } from './kinds-at.ts';
import { isListed } from './lists.ts';
import { GOVERNED, provinceOf } from './provinces.ts';
import { isQuote } from './quotes.ts';

/** The head that a bare name has from its list, from what is counted before it or from the office that it is of. */
export const inheritedHead = (
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  previous: PlaceHit | null,
  kit: PlaceKit,
): PlaceHead | null =>
  headOfList(tokens, { match, previous }, kit) ??
  countedHead(tokens, match, kit) ??
  headOfPart(tokens, match, kit) ??
  headOfQuoted(tokens, match, kit) ??
  headOfItem(tokens, match, kit) ??
  headBehindOthers(tokens, match, kit) ??
  districtHead(tokens, match, kit) ??
  provinceOf(tokens, match, kit);

/** ولاية "جناق قلعة", مدينة "موغلا": the head before the quotation marks that a name stands in. */
function headOfQuoted(
  tokens: readonly Token[],
  { first, last, proclitic }: Match,
  kit: PlaceKit,
): PlaceHead | null {
  if (first < 2 || proclitic !== '' || !isQuote(tokens[first - 1])) return null;
  if (tokens[last + 1] === undefined || !isQuote(tokens[last + 1])) return null;
  const word = kit.headOf(tokens[first - 2].word);
  if (word === null || word.isDefinite) return null;
  if (word.head.kinds.has('of_province')) return GOVERNED;
  return isAnyOf(word.head, UNITS) && !word.head.isNamesake ? word.head : null;
}

type Match = Hit<PlaceForm>;

/** Kinds of heads that say what a quoted name is. */
const UNITS = ['seat', 'unit', 'city', 'town', 'village', 'island'] as const;

/** بلدتي نبل والزهراء: the head of the first member holds for the others of an unbroken list. */
function headOfList(
  tokens: readonly Token[],
  { match, previous }: { readonly match: Match; readonly previous: PlaceHit | null },
  kit: PlaceKit,
): PlaceHead | null {
  if (previous === null || previous.type !== 'name') return null;
  // ولاية المهدية، | ومعتمديات صفاقس المدينة: it has its own.
  if (match.first < match.last && isOfKind(tokens[match.first], 'unit', kit)) return null;
  // معتمديات ولاية نابل وسوسة: the plural is not that of the name.
  const head = previous.inherited ?? previous.heads[0] ?? ownWord(previous, kit);
  if (head === null) return null;
  if (previous.inherited === null && !head.kinds.has('many')) return besideDistrict(head, previous, match);
  const last = afterCount(tokens, previous.last);
  const end = match.proclitic === AND ? overOthers(tokens, last, match.first, kit) : last;
  return isListed(tokens, end, match.first, match.proclitic) ? head : null;
}

/** معتمديات صفاقس المدينة: the word for a division that a name begins with. */
const ownWord = ({ name }: PlaceHit, { heads }: PlaceKit): PlaceHead | null => {
  const head = name.includes(' ') ? heads.get(name.split(' ')[0]) : undefined;
  return head?.kinds.has('unit') === true ? head : null;
};

/** معتمدية عمدون | وقبلاط: what goes on with one district may be the next, or its town. */
const besideDistrict = ({ kinds }: PlaceHead, { last }: PlaceHit, { first, proclitic, value }: Match) =>
  kinds.has('unit') &&
  kinds.has('adm2') &&
  proclitic === AND &&
  first === last + 1 &&
  value.headed.some(({ place }) => place.kind === 'adm2')
    ? EITHER
    : null;

/** Tokens of members that no gazetteer knows. */
const OTHERS_LENGTH = 4;

/** ولايات زغوان | والوطن القبلي | وسليانة: the last token before a name, when only definite members of its list stand between. */
function overOthers(tokens: readonly Token[], last: number, first: number, kit: PlaceKit): number {
  const between = tokens.slice(last + 1, first).map(({ word }) => word);
  if (between.length === 0 || between.length > OTHERS_LENGTH) return last;
  return between[0].folded.startsWith(AND) && between.every((word) => isOther(word, kit)) ? first - 1 : last;
}

/** الوطن, والوطن, بجهة, وبالساحل. */
const isOther = (word: Spelling, kit: PlaceKit): boolean =>
  DEFINITE.test(word.folded) || kit.setsOf(word).has('region');
const DEFINITE = /^\u0648?\u0628?\u0627\u0644.{2,}$/u;

/** معتمديات العيون | وتالة: the plural before members that no gazetteer knows, and a name that goes on with them. */
function headBehindOthers(
  tokens: readonly Token[],
  { first, proclitic }: Match,
  kit: PlaceKit,
): PlaceHead | null {
  if (proclitic !== AND) return null;
  for (let at = first - 1; at >= 0 && first - at <= OTHERS_LENGTH; at--) {
    const head = kit.headOf(tokens[at].word)?.head;
    if (head !== undefined)
      return at < first - 1 && head.kinds.has('many') && head.kinds.has('unit') ? head : null;
    if (!isOther(tokens[at].word, kit)) return null;
  }
  return null;
}

/** Tokens of what is said of one member in brackets. */
const ASIDE_LENGTH = 5;

/** ولايات أريانة (63) وبنزرت (11), صفاقس 1 وصفاقس 2: the last token of a member with its count. */
function afterCount(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.word.kind === 'number') return last + 1;
  if (tokens[last + 1]?.word.folded !== '(' || tokens[last + 2]?.word.kind !== 'number') return last;
  const close = tokens.slice(last + 2, last + 2 + ASIDE_LENGTH).findIndex(({ word }) => word.folded === ')');
  return close < 0 ? last : last + 2 + close;
}

/** Tokens of a list from the words for what it lists to one of its items. */
const ITEMS_LENGTH = 60;

/** بالمعتمديات التالية : ولاية صفاقس : ساقية الزيت و| عقارب, بمعتمدية: A- تبرسق B- | تستور: the districts whose list is opened by a colon. */
function headOfItem(tokens: readonly Token[], match: Match, kit: PlaceKit): PlaceHead | null {
  const { first, proclitic } = match;
  if (proclitic !== AND && !(proclitic === '' && opensItem(tokens[first - 1]))) return null;
  for (let at = first - 1; at > 0 && first - at < ITEMS_LENGTH; at--) {
    if (tokens[at].word.folded !== ':') continue;
    if (isOfProvince(tokens, at, match, kit)) return EITHER;
    const head = [at - 1, at - 2].flatMap((i) =>
      i < 0 ? [] : (headUnderArticle(tokens[i].word, kit) ?? []),
    )[0];
    if (head?.kinds.has('unit') === true && head.kinds.has('adm2'))
      return placeHead(head.slug, new Set([...head.kinds, 'many']));
  }
  return null;
}

/** "ولاية صفاقس : ساقية الزيت وطينة وعقارب": what a line tells of a province one by one may be its towns or its districts. */
const isOfProvince = (tokens: readonly Token[], colon: number, { value }: Match, kit: PlaceKit): boolean =>
  colon <= OPENING_LENGTH &&
  kit.headOf(tokens[0].word)?.head.kinds.has('seat') === true &&
  value.headed.some(({ place }) => place.kind === 'adm2');

/** Tokens of a province and its colon at the start of a line. */
const OPENING_LENGTH = 4;

/** A mark, or و on its own. */
const opensItem = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.kind === 'punct' || token.word.folded === AND);

/** Tokens between a plural and the first member of its list. */
const LIST_REACH = 12;

/** ثلاث ولايات هي سوسة ونابل, 16 ولاية على غرار قفصة, عدة ولايات أخرى ك|القيروان: the counted head of a list that follows. */
function countedHead(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): PlaceHead | null {
  if (match.proclitic !== '' && match.proclitic !== LIKE) return null;
  let isOpened = match.proclitic === LIKE;
  let others = 0;
  for (let at = match.first - 1; at >= 0 && match.first - at <= LIST_REACH; at--) {
    const { word } = tokens[at];
    const seen = kit.headOf(word)?.head;
    if (isOpened && seen !== undefined && isAnyOf(seen, COUNTED))
      return seen.kinds.has('many') || tokens[at - 1]?.word.kind === 'number' ? seen : null;
    const opens = seen?.kinds.has('enumerator') === true || OPENERS.has(word.folded);
    if (!opens && !isOpened && !LINKS.has(word.folded)) return null;
    if (opens) isOpened = true;
    else if (isOpened && (seen?.kinds.has('many') === true || (!LINKS.has(word.folded) && ++others > OTHERS)))
      return null;
  }
  return null;
}

const COUNTED = ['adm1', 'city'] as const;

/** عدة ولايات تونسية للترويج للسياحة بها، على غرار: words that are said of those that are counted. */
const OTHERS = 7;

const OPENERS: ReadonlySet<string> = new Set([':', '(']);

/** على غرار, من بينها, معظمها في. */
const LINKS: ReadonlySet<string> = new Set([ON, FROM, IN, AND]);

/** ولايات الوسط القيروان وسيدي بوزيد, ولايات الساحل الـ3 "سوسة, ولايات الساحل وصفاقس: the provinces of a part of the country, then their names. */
function headOfPart(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): PlaceHead | null {
  if (match.proclitic !== '' && match.proclitic !== AND) return null;
  let at = match.first - 1;
  while (at > 0 && isPart(tokens[at], kit)) at--;
  if (at === match.first - 1 || at < 0) return null;
  const head = kit.headOf(tokens[at].word)?.head;
  return head?.kinds.has('many') === true && head.kinds.has('adm1') ? head : null;
}

const PARTS = ['region_of', 'direction', 'direction_adjective'] as const;

const isPart = (token: Token, kit: PlaceKit): boolean =>
  COUNT.test(token.word.folded) || isTheCount(token.word) || isPartName(token, kit);

/** الـ3, and the mark that opens the list. */
const COUNT = /^(?:\u0627\u0644|(?:\u0627\u0644)?[0-9]+|["«“(:])$/u;

/** الثلاث, الأربع. */
const isTheCount = ({ number }: Word): boolean =>
  number?.article === true &&
  number.word.role === 'unit' &&
  number.word.value! > 2 &&
  number.conjunction + number.preposition === '';

const isPartName = (token: Token, kit: PlaceKit): boolean =>
  token.word.folded.startsWith(ARTICLE) && isOfAny(token, PARTS, kit);
