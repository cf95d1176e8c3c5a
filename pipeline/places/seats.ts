import type { PlaceKit } from '../places.ts';
import { AND, ARTICLE, BY } from '../text/affixes.ts';
import { ABOUT, AFTER, BETWEEN, DURING, FROM, IN, ON, THAT, TO, TOWARDS } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import type { Before } from './around.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, type PlaceHead } from './heads.ts';
import { isOfAny, isOfKind } from './kinds-at.ts';
import { isListed } from './lists.ts';

/** Words of the name of an institution before its town. */
const SEAT_REACH = 6;

/**
 * Whether a name stands behind an institution of a town: `named` when only its name stands between (المستشفى العسكري بتونس, كلية
 * الطب بتونس), `unnamed` when nothing does (مستشفى بتونس may be anywhere in the country) or behind في, else null.
 */
export function seatOf(
  tokens: readonly Token[],
  { first, proclitic }: PlaceHit,
  kit: PlaceKit,
): 'named' | 'unnamed' | null {
  const isWithin = proclitic === '' && tokens[first - 1]?.word.folded === IN;
  if (!isWithin && proclitic !== BY) return null;
  const last = isWithin ? first - 2 : first - 1;
  for (let at = last; at >= 0 && last - at < SEAT_REACH; at--) {
    const { word } = tokens[at];
    if (kit.headOf(word)?.head.kinds.has('seated') === true) {
      // النيابة العسكرية في تونس: في says where in the world, ب where in the country.
      if (at === last || isWithin) return 'unnamed';
      return word.folded.includes(ARTICLE) && !DEFINITE.test(tokens[at + 1].word.folded) ? null : 'named';
    }
    if (word.kind !== 'word' || !NAME.test(word.folded)) return null;
  }
  return null;
}

/** Words of at least three letters without the preposition ل. */
const NAME = /^(?!\u0644\u0644)[\u0621-\u064A]{3,}$/u;
/** المستشفى الجامعي شارل نيكول: a definite institution has a definite name. */
const DEFINITE = /^\u0648?\u0627\u0644/u;

/** Words of the name of an office before its town. */
const OFFICE_REACH = 7;

/** See PlaceHit. */
export type Standing = 'seat' | 'way' | 'regional' | 'provincial' | 'office' | 'in' | null;

/**
 * محكمة الاستئناف ب|سوسة, الطريق بين سليانة و|القيروان: an office or an institution has its seat in a town and a road leads to one; حريق في |
 * القيروان may be anywhere in the province.
 */
export function standingOf(
  tokens: readonly Token[],
  before: Before,
  {
    previous,
    match: { last, value },
    kit,
  }: {
    readonly previous: PlaceHit | null;
    readonly match: { readonly last: number; readonly value: PlaceForm };
    readonly kit: PlaceKit;
  },
): Standing {
  const { first, proclitic } = before;
  if (isFirstOfOwn(tokens, first) || isOnLine(tokens, before, { previous, kit })) return 'seat';
  const seat = isWayEnd(tokens, before, last, kit)
    ? wayTo(tokens, first, kit)
    : officeOf(tokens, before, { value, floor: floorOf(previous, before) }, kit);
  if (seat !== null) return seat;
  if (proclitic === BY || tokens[first - 1]?.word.folded === IN) return 'in';
  if (first > 0 && proclitic === '' && isOfAny(tokens[first - 1], SCENES, kit)) return 'in';
  const isOn = previous?.heads.length === 0 && isListed(tokens, previous.last, first, proclitic);
  return isOn ? previous.stands : null;
}

/** أهالي | تطاوين, عاشت | قفصة: whose people are told of, and where something goes on. */
const SCENES = ['people', 'witness'] as const;

/** Tokens between a line or a road and its ends. */
const LINE_REACH = 8;
const LINES = ['journey', 'rail', 'road_line', 'bond', 'way'] as const;

/** خط قابس - صفاقس, الطريق بين سليانة و|القيروان: lines and roads run between towns; شبكة تنشط بين سوسة و|القصرين may be in their provinces. */
const wayTo = (tokens: readonly Token[], first: number, kit: PlaceKit): 'seat' | 'way' =>
  tokens.slice(Math.max(0, first - LINE_REACH), first).some((token) => isOfAny(token, LINES, kit))
    ? 'seat'
    : 'way';

/** خط تونس - قابس, قطار سريع تونس | قابس, رحلة وهران – تونس: a line is named by its ends. */
function isOnLine(
  tokens: readonly Token[],
  { first, proclitic, heads }: Before,
  { previous, kit }: { readonly previous: PlaceHit | null; readonly kit: PlaceKit },
): boolean {
  if (proclitic !== '' || heads.length > 0) return false;
  const end = DASH.test(tokens[first - 1]?.word.folded ?? '') ? first - 2 : first - 1;
  const at = previous?.last === end ? previous.first - 1 : end;
  // قطار سريع.
  return [at, at - 1].some((line) => line >= 0 && isOfAny(tokens[line], ['journey', 'rail'], kit));
}
const DASH = /^[-\u2013/]$/u;

/** إلى صفاقس, بين سليانة والقيروان. */
function isWayEnd(
  tokens: readonly Token[],
  { first, proclitic }: Before,
  last: number,
  kit: PlaceKit,
): boolean {
  if (first > 0 && leads(tokens, first - 1, last, kit)) return true;
  return proclitic === AND && first > 1 && leads(tokens, first - 2, last, kit);
}

/** Whether a preposition opens a way whose other end is at `last`: من صفاقس | إلى قابس; not شبان من صفاقس, زيارة إلى صفاقس. */
function leads(tokens: readonly Token[], at: number, last: number, kit: PlaceKit): boolean {
  const { folded } = tokens[at].word;
  if (!WAYS.has(withoutAnd(folded))) return false;
  const before = (reach: number, kinds: readonly string[]): boolean =>
    tokens.slice(Math.max(0, at - reach), at).some((token) => isOfAny(token, kinds, kit));
  if (withoutAnd(folded) === TO) return !before(1, ['besides']) && !before(VISIT_REACH, ['visit']);
  if (withoutAnd(folded) !== FROM) return true;
  return (
    before(2, LEAVING) || tokens.slice(last + 1, last + 4).some((token) => isOfKind(token, 'route', kit))
  );
}

const VISIT_REACH = 6;
const LEAVING = ['journey', 'moved', 'departure', 'route'] as const;

/** المستشفى المحلي بقليبية وعرض على طبيب ب|نابل: an office before another place is of that one, unless it is the place itself (مستشفى الشفاء في | غزة). */
const floorOf = (previous: PlaceHit | null, { first }: Before): number =>
  previous?.type !== 'name' || first - previous.last <= 2 ? -1 : previous.last;

/**
 * المدير الجهوي للتجارة ب|المنستير is that of the province, where a country calls its provinces regions; فرقة الأبحاث والتفتيش ب|قابس, مقر
 * الإدارة الجهوية ب|قابس may act around its town; any other office has its seat there.
 */
function officeOf(
  tokens: readonly Token[],
  { first, proclitic }: Before,
  { value, floor }: { readonly value: PlaceForm; readonly floor: number },
  kit: PlaceKit,
): 'seat' | 'regional' | 'provincial' | 'office' | null {
  const last = first - 1;
  let found: 'seat' | 'regional' | 'provincial' | 'office' | null = null;
  for (let at = last; at > floor && last - at < OFFICE_REACH; at--) {
    const { word } = tokens[at];
    if (word.kind === 'punct' && !LINKS.has(word.folded)) return found;
    if (at < last && PREPOSITION.has(withoutAnd(word.folded))) return found;
    const head = kit.headOf(word)?.head;
    // المدرسة الابتدائية بالكنايس ب|سوسة: it stands in a place that no gazetteer knows.
    if (at === last && head === undefined && proclitic === BY && WITHIN.test(word.folded)) return null;
    if (head === undefined) continue;
    if (isAnyOne(tokens, at, { proclitic, last }, kit)) return found;
    // الطريق الجهوية رقم 75, الإضراب الجهوي: no office of the region.
    if (head.kinds.has('way') || (isOfRegion(found) && head.kinds.has('occasion'))) return null;
    const isApart = (): boolean => isNamedApart(tokens, at, { proclitic, last }, { value, kit });
    if (head.kinds.has('seated')) return isApart() ? 'office' : 'seat';
    if (found === 'provincial' && head.kinds.has('premises')) return 'office';
    if (head.kinds.has('of_region') || isForce(head))
      found = isIn(head, PROVINCE, value) ? 'provincial' : 'regional';
    else if (isOffice(head)) found ??= isIn(head, REMIT, value) || isApart() ? 'office' : 'seat';
  }
  return found;
}

const isOfRegion = (found: Standing): boolean => found === 'regional' || found === 'provincial';

/** Whether a head says something of the places of one country (`province:TN`, `remit:TN`), and a name may lie in it. */
const isIn = ({ kinds }: PlaceHead, prefix: string, { senses }: PlaceForm): boolean =>
  senses.some(({ place }) => kinds.has(`${prefix}:${place.country}`));

/** بالكنايس, بالبحيرة: in what has the article. */
export const WITHIN = new RegExp(`^${BY}${ARTICLE}..`, 'u');

const PROVINCE = 'province';
const REMIT = 'remit';

/** إقليم الحرس الوطني ب: the word for a province that is one for its force too. */
const isForce = ({ kinds }: PlaceHead): boolean => kinds.has('seat') && kinds.has('court');

const isOffice = (head: PlaceHead): boolean =>
  head.slug === 'neighbourhood' || (isAnyOf(head, OFFICES) && !head.kinds.has('person'));

/** معهد ثانوي في | القصرين, مسجد ب|قفصة: one of many, which may stand anywhere in the province; مستشفى سهلول ب and مستشفى قفصة are called so. */
function isAnyOne(
  tokens: readonly Token[],
  at: number,
  { proclitic, last }: { readonly proclitic: string; readonly last: number },
  kit: PlaceKit,
): boolean {
  const { word } = tokens[at];
  if (isOfKind(tokens[at], 'office', kit) || !isOfAny(tokens[at], BUILT, kit)) return false;
  const isWithin = tokens[last].word.folded === IN;
  if (word.folded.includes(ARTICLE) || (!isWithin && proclitic !== BY)) return false;
  const end = isWithin ? last - 1 : last;
  return (
    end - at <= SORT_REACH && tokens.slice(at + 1, end + 1).every((token) => isOfKind(token, 'sort', kit))
  );
}

/**
 * مستشفى العيون ب|القصرين, معهد بني خيار ب|نابل: what bears a name of its own may stand in another town, where a country calls its
 * provinces by the bare names of their cities; المستشفى الجامعي ب|صفاقس, مستشفى ب|صفاقس bear none.
 */
function isNamedApart(
  tokens: readonly Token[],
  at: number,
  { proclitic, last }: { readonly proclitic: string; readonly last: number },
  { value, kit }: { readonly value: PlaceForm; readonly kit: PlaceKit },
): boolean {
  if (
    tokens[at].word.folded.includes(ARTICLE) ||
    !value.senses.some(({ place }) => kit.countryside.has(place.country ?? ''))
  )
    return false;
  const end = proclitic === BY ? last : last - 1;
  return tokens
    .slice(at + 1, end + 1)
    .some((token) => !isOfKind(token, 'sort', kit) && kit.headOf(token.word) === null);
}

/** Words that say of what sort it is: مركز صحة أساسية. */
const SORT_REACH = 2;

const BUILT = ['seated', 'none', 'institute'] as const;

/** زغوان (زغوان، الفحص): the first of the towns of the province of its name. */
const isFirstOfOwn = (tokens: readonly Token[], first: number): boolean =>
  first > 1 &&
  tokens[first - 1].word.folded === '(' &&
  tokens[first - 2].word.folded.endsWith(tokens[first].word.folded);

const OFFICES = ['office', 'seated', 'court', 'of_city', 'none', 'institute'] as const;
const LINKS: ReadonlySet<string> = new Set(['"', '-', '\u00AB', '\u00BB', '\u201C', '\u201D']);
/** من, إلى, بين, نحو, باتجاه, صوب. */
const WAYS: ReadonlySet<string> = new Set([FROM, TO, BETWEEN, ...TOWARDS]);
/** في, من, عن, بعد, خلال, على, أن: what stands before is not of the office. */
const PREPOSITION: ReadonlySet<string> = new Set([IN, FROM, ABOUT, AFTER, DURING, ON, THAT]);
