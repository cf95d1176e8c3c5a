import type { PlaceKit } from '../places.ts';
import { AND, BY } from '../text/affixes.ts';
import { BETWEEN, FROM, IN, ON, TO, WITH } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceHit } from './find.ts';
import { hasKind } from './kinds-at.ts';

type Neighbours = {
  /** Whether a hit is a city: of the same country, or of any when it may be far. */
  readonly isCity: (hit: PlaceHit | undefined, isFar: boolean) => hit is PlaceHit;
  readonly kit: PlaceKit;
};

/** Whether the hit at an index stands among cities: in a list, on a line, a road or a flight. */
export function isOnTheWay(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  at: number,
  { isCity, kit }: Neighbours,
): boolean {
  const [before, hit, after] = [hits[at - 1], hits[at], hits[at + 1]];
  if (WAYS.some((leads) => leads(tokens, hit, kit)) || isStop(tokens, hit, after, kit)) return true;
  if (before?.last !== hit.first - 1 && isEnd(tokens, hit, kit)) return true;
  const isBefore =
    before !== undefined &&
    isCity(before, isJourney(tokens, before, kit)) &&
    (isBeside(tokens, before, hit, kit) || isTied(tokens, before, hit, kit));
  const isAfter =
    after !== undefined &&
    isCity(after, isJourney(tokens, hit, kit)) &&
    (isBeside(tokens, hit, after, kit) || isTied(tokens, hit, after, kit));
  return isBefore || isAfter;
}

/** Tokens between the word for a line or a flight and its first town. */
const JOURNEY_REACH = 4;

/** رحلة تونس - باريس, خط جوي مباشر تونس واغادوغو: a word before tells that two towns follow. */
function isJourney(tokens: readonly Token[], left: PlaceHit, kit: PlaceKit): boolean {
  for (let at = left.first - 1; at >= 0 && left.first - at <= JOURNEY_REACH; at--) {
    const { word } = tokens[at];
    if ((word.kind === 'punct' && !LINKED.test(word.folded)) || word.folded === WITH) return false;
    if (hasKind(tokens, at, 'journey', kit)) return true;
  }
  return false;
}

/** الطريق السيارة تونس, الطريق السيارة أ-1 تونس: a motorway runs between towns. */
const isRoad = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' &&
  tokens[first - 1]?.word.folded !== BETWEEN &&
  [first, first - 1, first - 3].some(
    (end) =>
      end > 1 &&
      hasKind(tokens, end - 1, 'road_line', kit) &&
      hasKind(tokens, end - 2, 'way', kit) &&
      (end > first - 3 || tokens[first - 1].word.kind === 'number'),
  );

/** القطار المتجه إلى تونس, القطار الذي يربط بين الدهماني وتونس: a train stops at towns. */
function isByRail(tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean {
  if (proclitic === AND && tokens[first - 2]?.word.folded === BETWEEN)
    return [first - 3, first - 4, first - 5].some((at) => hasKind(tokens, at, 'rail', kit));
  if (proclitic !== '' || !hasKind(tokens, first - 1, 'route', kit)) return false;
  return [first - 2, first - 3].some((at) => hasKind(tokens, at, 'rail', kit));
}

/** الطريق الرابطة بين الكاف و|تونس: the other end is a place that no gazetteer knows, or an ordinary word. */
const isEnd = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === AND &&
  tokens[first - 2]?.word.folded === BETWEEN &&
  [first - 3, first - 4].some(
    (at) => hasKind(tokens, at, 'bond', kit) || hasKind(tokens, at, 'road_line', kit),
  );

/** الشبكة الحديدية السريعة الجارية بين تونس والقباعة: a line runs between a town and a place that no gazetteer knows. */
const isStop = (
  tokens: readonly Token[],
  { first, last, proclitic }: PlaceHit,
  next: PlaceHit | undefined,
  kit: PlaceKit,
): boolean =>
  proclitic === '' &&
  tokens[first - 1]?.word.folded === BETWEEN &&
  tokens[last + 1]?.word.folded.startsWith(AND) === true &&
  next?.first !== last + 1 &&
  [first - 2, first - 3, first - 4].some((at) => hasKind(tokens, at, 'road_line', kit));

/** Tokens between a road and the town it leads to. */
const ROAD_REACH = 8;

/** الطريق السريعة بمنطقة سيدي خليفة في اتجاه تونس: which way a road leads. */
const isRoadTo = (tokens: readonly Token[], { first, proclitic }: PlaceHit, kit: PlaceKit): boolean =>
  proclitic === '' &&
  hasKind(tokens, first - 1, 'route', kit) &&
  tokens[first - 1].word.folded !== TO &&
  tokens
    .slice(Math.max(0, first - ROAD_REACH), first)
    .some((_, i) => hasKind(tokens, Math.max(0, first - ROAD_REACH) + i, 'road_line', kit));

/** من تونس إلى منطقة السرس: the way to a quarter or a village begins in a town. */
const isLocalWay = (tokens: readonly Token[], { first, last }: PlaceHit, kit: PlaceKit): boolean =>
  tokens[first - 1]?.word.folded === FROM &&
  hasKind(tokens, last + 1, 'route', kit) &&
  LOCAL.has(kit.headOf(tokens[last + 2]?.word ?? tokens[last].word)?.head.slug ?? '');

const LOCAL: ReadonlySet<string> = new Set(['area', 'delegation', 'locality', 'neighbourhood', 'village']);

/** الرابطة بين الكاف وتونس, القطار الذي يربط بين ورقلة الجزائرية وتونس. */
function isTied(tokens: readonly Token[], left: PlaceHit, right: PlaceHit, kit: PlaceKit): boolean {
  const isAnd = right.proclitic === AND || tokens[right.first - 1].word.folded === AND;
  const isPair = isAnd && right.first - left.last <= 2;
  return (
    isPair && tokens[left.first - 1]?.word.folded === BETWEEN && hasKind(tokens, left.first - 2, 'bond', kit)
  );
}

/** الانطلاق من تونس على الساعة 14: a flight leaves a town. */
const isDeparture = (
  tokens: readonly Token[],
  { first, last, proclitic }: PlaceHit,
  kit: PlaceKit,
): boolean =>
  proclitic === '' &&
  tokens[first - 1]?.word.folded === FROM &&
  tokens[last + 1]?.word.folded === ON &&
  hasKind(tokens, first - 2, 'departure', kit);

const WAYS = [isRoad, isRoadTo, isByRail, isLocalWay, isDeparture] as const;

/** Only و, a comma, a dash or nothing stands between, or the way from one to the other. */
function isBeside(tokens: readonly Token[], left: PlaceHit, right: PlaceHit, kit: PlaceKit): boolean {
  const isBare = right.proclitic === '' && right.first === right.name_first;
  // مستشفيات تونس  بن قردان : تسمم تلاميذ: the next name opens a line of its own.
  if (right.first === left.last + 1)
    return right.proclitic === AND || (isBare && tokens[right.last + 1]?.word.folded !== ':');
  const between = withoutCount(tokens.slice(left.last + 1, right.first)).map(({ word }) => word);
  if (between.length === 0) return right.proclitic === AND;
  // بتونس، بمدينة المنستير tells where in it; بتونس، بسوسة is a list.
  if (between.length === 1 && SEPARATOR.test(between[0].folded))
    return right.proclitic !== BY || right.heads.length === left.heads.length;
  const isComing = between.length <= 3 && between[between.length - 1].folded === FROM;
  if (isComing && hasKind(tokens, left.first - 1, 'route', kit)) return true;
  if (between.length > 2 || kit.heads.get(between[between.length - 1].folded)?.kinds.has('route') !== true)
    return false;
  return tokens[left.first - 1]?.word.folded === FROM || left.proclitic === BY || left.heads.length > 0;
}

/** ولايات تونس (401 مسكن) ونابل: what is said of the first in brackets. */
function withoutCount(between: readonly Token[]): readonly Token[] {
  const isBracketed = between[0]?.word.folded === '(' && between.some(({ word }) => word.folded === ')');
  return isBracketed ? between.slice(between.findIndex(({ word }) => word.folded === ')') + 1) : between;
}

/** 50 في منوبة و30 في تونس: a list with a count before every place, which may be provinces. */
export function isCounted(tokens: readonly Token[], left: PlaceHit, right: PlaceHit): boolean {
  const between = tokens.slice(left.last + 1, right.first).map(({ word }) => word);
  const isIn = tokens[left.first - 1]?.word.folded === IN ? right.first > 0 : left.proclitic === BY;
  const count = between.findIndex(({ kind }) => kind === 'number');
  if (!isIn || count < 0 || between.length > 4 || !SEPARATOR.test(between[0].folded)) return false;
  return count <= 1 && (right.proclitic === BY || between[between.length - 1].folded === IN);
}

const SEPARATOR = /^[\u0648\u060C,\-\u2013/]$/u;
/** Dashes and strokes between the towns of a line. */
const LINKED = /^[-\u2013/]$/u;
