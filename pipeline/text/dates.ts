import { AND } from './affixes.ts';
import { isoDay, parseIsoDay } from './calendar.ts';
import { parseCountedUnit, parseWeekOf } from './counted-periods.ts';
import { parseRange } from './date-ranges.ts';
import { parseHijri } from './hijri.ts';
import { parseHoliday } from './holidays.ts';
import { parseMoment } from './moments.ts';
import { EACH, FROM } from './particles.ts';
import { parseEdge } from './period-edges.ts';
import { parseDecade, parseMonth, parseSeason, parseYear } from './period-names.ts';
import { parseRelativeUnit } from './period-units.ts';
import { parseRest, parseRolling } from './rolling.ts';
import {
  COUNTED,
  DECADE,
  EDGE,
  HIJRI,
  HOLIDAY,
  MOMENT,
  MONTH,
  RANGE,
  RELATIVE_UNIT,
  REST,
  ROLLING,
  SEASON,
  WEEK_OF,
  YEAR,
} from './time-openings.ts';
import { canBegin, findStarts } from './time-starts.ts';
import {
  type Scan,
  type Span,
  type TimeContext,
  type TimeGrain,
  type TimeHit,
  textAt,
} from './time-types.ts';
import type { Token } from './tokens.ts';
import { HOUR_OF, OPENERS, RELATIVE_HOURS } from './words/dates.ts';

export type { TimeBasis, TimeContext, TimeGrain, TimeHit } from './time-types.ts';

/** All time expressions of one sentence, in order and without overlap. Lengths of time are no dates. */
export function findTimes(tokens: readonly Token[], context: TimeContext): TimeHit[] {
  const { isTimed, hasNames } = findStarts(tokens);
  const hits: TimeHit[] = [];
  if (!isTimed) return hits;
  const scan = scanOf(tokens, hasNames, context);
  for (let i = 0; i < tokens.length; i++) {
    if (!canBegin(tokens, i)) continue;
    const found = parseAt(scan, i);
    if (found === undefined) continue;
    const span = isEra(tokens, found.last + 1) ? { ...found, last: found.last + 1 } : found;
    hits.push(
      publish(
        isRecurring(scan, span) ? { ...span, start: null, end: null, basis: 'none' } : widen(scan, span),
        scan,
      ),
    );
    i = span.last;
  }
  return hits;
}

/** 2015 | م: the letter for the common era behind a year. */
const isEra = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word.folded === ERA &&
  tokens[at - 1].word.kind === 'number' &&
  tokens[at].start - tokens[at - 1].end <= 1;
const ERA = '\u0645';

/**
 * Publication day that the text itself tells: a day that it calls today, yesterday or tomorrow and dates too, in one
 * expression whose weekday agrees ("اليوم الأحد 8 ديسمبر 2024"); else the last day it dates, with the weekday that
 * stands beside "yesterday" or "today" elsewhere. Null when it does not tell, or tells two days.
 */
export function inferPublished(hits: readonly TimeHit[]): string | null {
  const named = hits.filter((hit) => hit.deictic !== undefined && isFullDay(hit));
  if (named.length > 0) return sole(named.map((hit) => dayBefore(hit, hit.deictic ?? 0)));
  const latest = hits
    .filter(isFullDay)
    .reduce<TimeHit | null>((last, hit) => (last === null || isLater(hit, last) ? hit : last), null);
  if (latest?.weekday === undefined) return null;
  const spoken = hits.filter((hit) => hit.deictic !== undefined && hit.weekday === latest.weekday);
  return sole(spoken.map((hit) => dayBefore(latest, hit.deictic ?? 0)));
}

const dayBefore = (hit: TimeHit, days: number): string => isoDay(parseIsoDay(hit.date_start ?? '')! - days);
const isLater = (a: TimeHit, b: TimeHit): boolean => (a.date_start ?? '') > (b.date_start ?? '');

const sole = (days: readonly string[]): string | null =>
  days.length > 0 && days.every((day) => day === days[0]) ? days[0] : null;

/** A day with its year; one whose weekday contradicts it may be misprinted. */
const isFullDay = (hit: TimeHit): boolean =>
  hit.basis === 'explicit' &&
  hit.anchor === null &&
  hit.date_precision === 1 &&
  hit.date_start !== null &&
  hit.diagnostic === undefined;

function scanOf(tokens: readonly Token[], hasNames: boolean, context: TimeContext): Scan {
  const published = context.published === null ? undefined : parseIsoDay(context.published);
  return {
    tokens,
    openings: hasNames ? ~0 : ~NAMED,
    published,
    isDayFirst: context.dayFirst !== false,
    tense: context.tense,
  };
}

/** The longest of the readings at a token. */
function parseAt(scan: Scan, index: number): Span | undefined {
  const one = parseOne(scan, index);
  if (one === undefined && (scan.tokens[index].word.timeOpenings & RANGE) === 0) return undefined;
  const range = parseRange(scan, index, one, parseOne);
  return range !== undefined && range.last > (one?.last ?? -1) ? range : one;
}

function parseOne(scan: Scan, index: number): Span | undefined {
  const openings = scan.tokens[index].word.timeOpenings & scan.openings;
  let best: Span | undefined;
  for (let i = 0; i < PARSERS.length; i++) {
    if ((openings & PARSERS[i].opening) === 0) continue;
    const span = PARSERS[i].parse(scan, index);
    if (span !== undefined && (best === undefined || isBetter(span, best))) best = span;
  }
  return best;
}

/** Longer is better; of two equal spans the one without a clash: "الثلاثاء الثالث" is the third Tuesday then. */
const isBetter = (span: Span, best: Span): boolean =>
  span.last > best.last ||
  (span.last === best.last && best.diagnostic !== undefined && span.diagnostic === undefined);

type Parser = {
  readonly opening: number;
  readonly parse: (scan: Scan, index: number) => Span | undefined;
};

/** Of equal spans the earlier grammar wins. */
const PARSERS: readonly Parser[] = [
  { opening: MOMENT, parse: parseMoment },
  { opening: EDGE, parse: parseEdge },
  { opening: RELATIVE_UNIT, parse: parseRelativeUnit },
  { opening: COUNTED, parse: parseCountedUnit },
  { opening: MONTH, parse: parseMonth },
  { opening: YEAR, parse: parseYear },
  { opening: SEASON, parse: parseSeason },
  { opening: DECADE, parse: parseDecade },
  { opening: WEEK_OF, parse: parseWeekOf },
  { opening: ROLLING, parse: parseRolling },
  { opening: REST, parse: parseRest },
  { opening: HOLIDAY, parse: parseHoliday },
  { opening: HIJRI, parse: parseHijri },
];

/** Readings that need the name of a holiday or of an Islamic month in the sentence. */
const NAMED = HOLIDAY | HIJRI;

/** "كل جمعة", "في ماي من كل عام": no day of any one year. */
const isRecurring = (scan: Scan, { first, last }: Span): boolean =>
  EVERY.has(textAt(scan, first - 1)) ||
  (textAt(scan, last + 1) === FROM && EVERY.has(textAt(scan, last + 2)));

const EVERY: ReadonlySet<string> = new Set([EACH, AND + EACH]);

/** Takes منذ, حتى, قبل, بعد before the time into the span. */
function widen(scan: Scan, span: Span): Span {
  const early = withinDay(scan, span.first);
  if (early !== span.first) return { ...span, first: early };
  const open = OPENERS.get(textAt(scan, span.first - 1));
  if (open === undefined) return span;
  const isPoint = open === 'since' && span.start !== null && span.rule === 'time/range';
  return openSpan(span, isPoint ? span.start : span.end, open);
}

/** A span with the word before it, field by field: what is spread and added to shares its shape with no other. */
const openSpan = (span: Span, end: Span['end'], open: Span['open']): Span => ({
  first: span.first - 1,
  last: span.last,
  start: span.start,
  end,
  grain: span.grain,
  basis: span.basis,
  rule: span.rule,
  isAnchored: span.isAnchored,
  deictic: span.deictic,
  weekday: span.weekday,
  diagnostic: span.diagnostic,
  written: span.written,
  clock: span.clock,
  isAmbiguousClock: span.isAmbiguousClock,
  zone: span.zone,
  narrow: span.narrow,
  open,
});

/** First token of "في وقت سابق (من)" or "في وقت لاحق (من)" before a day or period. */
function withinDay(scan: Scan, first: number): number {
  const of = textAt(scan, first - 1) === FROM ? 1 : 0;
  if (!RELATIVE_HOURS.has(textAt(scan, first - 1 - of)) || textAt(scan, first - 2 - of) !== HOUR_OF)
    return first;
  return first - 2 - of;
}

/** ISO 8601 writes the years 1 to 9999: منذ 2500 عام "for 2,500 years" has no day. */
const FIRST_DAY = parseIsoDay('0001-01-01')!;
const LAST_DAY = parseIsoDay('9999-12-31')!;

function publish(found: Span, scan: Scan): TimeHit {
  const isWritable = (found.start ?? FIRST_DAY) >= FIRST_DAY && (found.end ?? LAST_DAY) <= LAST_DAY;
  const span = isWritable ? found : { ...found, start: null, end: null };
  const { start, end, narrow } = span;
  const hit: Draft = {
    first: span.first,
    last: span.last,
    date_start: start === null ? null : isoDay(start),
    date_end: end === null ? null : isoDay(end),
    date_precision: start === null || end === null ? null : precisionOf(end - start, span.grain),
    basis: span.basis,
    anchor: span.isAnchored && start !== null && scan.published !== undefined ? isoDay(scan.published) : null,
    grain: span.grain,
    rule: span.rule,
  };
  if (narrow !== undefined) hit.narrow = { start: isoDay(narrow[0]), end: isoDay(narrow[1]) };
  if (span.clock !== undefined) hit.clock = span.clock;
  if (span.isAmbiguousClock) hit.isAmbiguousClock = true;
  if (span.zone !== undefined) hit.zone = span.zone;
  if (span.open !== undefined) hit.open = span.open;
  if (span.deictic !== undefined) hit.deictic = span.deictic;
  if (span.weekday !== undefined) hit.weekday = span.weekday;
  if (span.diagnostic !== undefined) hit.diagnostic = span.diagnostic;
  return hit;
}

type Draft = { -readonly [K in keyof TimeHit]: TimeHit[K] };

/** UCDP date precision from the number of days: 1, 2-6, 7, up to a month, more. */
function precisionOf(days: number, grain: TimeGrain): 1 | 2 | 3 | 4 | 5 {
  if (grain === 'year' || days > 31) return 5;
  if (days === 0) return 1;
  if (days < 6) return 2;
  return days <= 7 ? 3 : 4;
}
