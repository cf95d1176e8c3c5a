import { AND, ARTICLE } from './affixes.ts';
import { addMonths, type Day, fromDay, mondayOf, toDay } from './calendar.ts';
import { dayAt, yearNumberAt } from './date-parts.ts';
import { type Amount, parseDuration, unitAt } from './durations.ts';
import { hijriMonthAt } from './hijri.ts';
import { parseCardinal } from './number-parse.ts';
import { FROM, IN } from './particles.ts';
import { unitInterval } from './period-intervals.ts';
import { isFuture, isPast, monthAt, type Scan, type Span, textAt, wordOf } from './time-types.ts';
import type { TimeUnit } from './time-words.ts';
import { AGO, MORE, NEARLY, NOW, REST_OF, WITHIN } from './words/periods.ts';

/**
 * Times counted from the day of publication: "قبل ثلاثة أيام", "منذ أسبوعين", "خلال الـ24 ساعة الماضية",
 * "الأيام القليلة الماضية", "الأسابيع الثلاثة القادمة", "خلال أسبوع".
 */
export function parseRolling(scan: Scan, first: number): Span | undefined {
  return parseAgo(scan, first) ?? parseStretch(scan, first) ?? parseDuring(scan, first);
}

/** قبل / منذ / بعد + duration: a point that far away, as exact as its unit. */
function parseAgo(scan: Scan, first: number): Span | undefined {
  const direction = AGO.get(textAt(scan, first));
  if (direction === undefined) return parseFromNow(scan, first);
  if (first + 1 >= scan.tokens.length) return undefined;
  const nearly = NEARLY.has(textAt(scan, first + 1)) ? 1 : 0;
  const at =
    first + 1 + nearly + (textAt(scan, first + 1) === MORE && textAt(scan, first + 2) === FROM ? 2 : 0);
  const duration = at < scan.tokens.length ? parseDuration(scan.tokens, at) : undefined;
  if (duration === undefined || unitAt(scan.tokens, duration.last)?.article) return undefined;
  const { last } = duration;
  // "منذ يوم الجمعة" and "منذ عام 2011" name a day and a year, no length.
  if (duration.first === last && isNamedDay(scan, last + 1)) return undefined;
  if (yearNumberAt(scan, last + 1) !== undefined) return undefined;
  // "قبل أسبوع من …" counts from something else in the text, and so does "بعد أيام" in a past tense.
  const isFromNow = textAt(scan, last + 1) === FROM && NOW.has(textAt(scan, last + 2));
  if (textAt(scan, last + 1) === FROM && !isFromNow) return undefined;
  const isElsewhere = direction === 1 && !isFromNow && !isFuture(scan, first);
  const anchor = isElsewhere ? undefined : scan.published;
  return point(anchor, { first, last: isFromNow ? last + 2 : last }, duration.amounts, direction);
}

/** "1 شهر و 21 يوم من الآن": ahead, or back in a past tense. */
function parseFromNow(scan: Scan, first: number): Span | undefined {
  const duration = parseDuration(scan.tokens, first);
  if (duration === undefined || textAt(scan, duration.last + 1) !== FROM) return undefined;
  if (!NOW.has(textAt(scan, duration.last + 2))) return undefined;
  const direction = isPast(scan, first) || AGO.get(textAt(scan, first - 1)) === -1 ? -1 : 1;
  return point(scan.published, { first, last: duration.last + 2 }, duration.amounts, direction);
}

function point(
  published: Day | undefined,
  { first, last }: { first: number; last: number },
  amounts: readonly Amount[],
  direction: -1 | 1,
): Span {
  const day = published === undefined ? undefined : shiftDay(published, amounts, direction);
  const coarse = amounts[0].unit;
  const around =
    published === undefined || day === undefined
      ? undefined
      : amounts[0].isFew
        ? few(published, coarse, direction)
        : blur(day, coarse, amounts.length);
  const isWhole = amounts.every((amount) => amount.count !== null);
  return {
    first,
    last,
    start: isWhole ? (around?.[0] ?? null) : null,
    end: isWhole ? (around?.[1] ?? null) : null,
    grain: coarse === 'hour' || coarse === 'minute' || coarse === 'second' ? 'day' : grainOf(coarse),
    basis: around === undefined || !isWhole ? 'none' : 'relative',
    rule: 'time/ago',
    isAnchored: isWhole && around !== undefined,
    ...(day === undefined || !isWhole || amounts[0].isFew ? {} : { narrow: [day, day] as const }),
  };
}

/** قبل أيام قليلة, منذ بضعة أسابيع: from two to six of the unit. */
function few(published: Day, unit: TimeUnit, direction: -1 | 1): readonly [Day, Day] {
  const near = shiftDay(published, [{ unit, count: FEWEST }], direction);
  const far = shiftDay(published, [{ unit, count: MOST }], direction);
  return direction < 0 ? [far, near] : [near, far];
}
const FEWEST = 2;
const MOST = 6;

const grainOf = (unit: TimeUnit): Span['grain'] => (unit === 'night' ? 'day' : unit);

/** The days that an amount in a unit can mean: a week is exact to the week, a month to the month. */
function blur(day: Day, unit: TimeUnit, parts: number): readonly [Day, Day] {
  if (parts > 1) return [day, day];
  if (unit === 'week') return [day - 3, day + 3];
  const wide =
    unit === 'month' || unit === 'year' || unit === 'decade' ? unitInterval(day, unit, 0) : undefined;
  return wide === undefined ? [day, day] : [wide.start, wide.end];
}

function shiftDay(published: Day, amounts: readonly Amount[], direction: -1 | 1): Day {
  let day = published;
  for (const { unit, count } of amounts) {
    const n = direction * (count ?? 0);
    const months = MONTHS_PER[unit];
    if (months !== undefined) day = addMonths(day, Math.round(n * months));
    else day += direction * Math.floor(Math.abs(n) * (DAYS_PER[unit] ?? 0));
  }
  return day;
}

/** Number + unit + الماضية in any order, plurals, duals and "a few": a stretch that ends or begins today. */
function parseStretch(scan: Scan, first: number): Span | undefined {
  const head = stretchHead(scan, first);
  if (head === undefined) return undefined;
  const relative = wordOf(scan, head.last + 1, 'relative');
  if (relative === undefined || !relative.article || relative.word.isOther) return undefined;
  return stretch(scan, { first, last: head.last + 1 }, head, relative.word.direction);
}

type Head = { readonly last: number; readonly unit: TimeUnit; readonly count: number | null };

/** "الأيام الثلاثة", "الثلاثة أيام", "الـ24 ساعة", "اليومين", "الأيام القليلة", "الساعات". */
function stretchHead(scan: Scan, first: number): Head | undefined {
  const { tokens } = scan;
  const article = tokens[first].word.folded === ARTICLE ? 1 : 0;
  const number = first + article < tokens.length ? parseCardinal(tokens, first + article) : undefined;
  if (number !== undefined) {
    const unit = unitAt(tokens, number.last + 1);
    return unit === undefined
      ? undefined
      : { last: number.last + 1, unit: unit.word.unit, count: number.value };
  }
  const unit = unitAt(tokens, first);
  if (unit === undefined || !unit.article || unit.word.count === 1) return undefined;
  if (unit.word.count === 2) return { last: first, unit: unit.word.unit, count: 2 };
  if (wordOf(scan, first + 1, 'few') !== undefined)
    return { last: first + 1, unit: unit.word.unit, count: 3 };
  const after = tokens[first + 1] === undefined ? undefined : parseCardinal(tokens, first + 1);
  return after === undefined
    ? { last: first, unit: unit.word.unit, count: null }
    : { last: after.last, unit: unit.word.unit, count: after.value };
}

function stretch(
  scan: Scan,
  { first, last }: { first: number; last: number },
  { unit, count }: Head,
  direction: -1 | 0 | 1,
): Span {
  const days = scan.published === undefined ? undefined : stretchDays(scan.published, unit, count, direction);
  return {
    first,
    last,
    start: days?.[0] ?? null,
    end: days?.[1] ?? null,
    grain: unit === 'hour' || unit === 'minute' ? 'day' : grainOf(unit),
    basis: days === undefined ? 'none' : 'relative',
    rule: 'time/rolling-period',
    isAnchored: days !== undefined,
  };
}

/** Days of the last or next `count` units; hours reach into the day before; "الأشهر الماضية" is unknown. */
function stretchDays(
  published: Day,
  unit: TimeUnit,
  count: number | null,
  direction: -1 | 0 | 1,
): readonly [Day, Day] | undefined {
  if (unit === 'second' || unit === 'minute') return [published, published];
  if (unit === 'hour') {
    const days = Math.max(1, Math.ceil((count ?? 24) / 24));
    return direction === 1 ? [published, published + days] : [published - days, published];
  }
  if (direction === 0 || (count === null && unit !== 'day')) return undefined;
  const n = count ?? 6;
  if (unit === 'decade') {
    const decade = Math.floor(fromDay(published)[0] / 10) * 10;
    return direction === -1
      ? [toDay(decade - 10 * n, 1, 1), toDay(decade, 1, 1) - 1]
      : [toDay(decade + 10, 1, 1), toDay(decade + 10 + 10 * n, 1, 1) - 1];
  }
  const far = shiftDay(published, [{ unit, count: n }], direction);
  return direction === -1 ? [far, published - 1] : [published + 1, far];
}

/** "خلال أسبوع", "في غضون ثلاثة أيام": the days up to today, or from today on in a future tense. */
function parseDuring(scan: Scan, first: number): Span | undefined {
  const at = WITHIN.has(textAt(scan, first)) ? first + 1 : undefined;
  if (at === undefined || at >= scan.tokens.length) return undefined;
  const inner = parseStretch(scan, at);
  if (inner !== undefined) return { ...inner, first };
  const duration = parseDuration(scan.tokens, at);
  if (duration === undefined || duration.amounts.some((amount) => amount.count === null)) return undefined;
  if (unitAt(scan.tokens, duration.last)?.article || textAt(scan, duration.last + 1) === FROM)
    return undefined;
  // "في شهر مارس" and "خلال شهر مارس" name the month; a bare "في أسبوع" is no date.
  const isOne = duration.amounts.length === 1 && duration.amounts[0].count === 1;
  const isLone = duration.first === duration.last && isOne;
  // "في شهر واحد" within one month, whichever it is.
  if (isOne && !isLone && INSIDE.has(textAt(scan, first))) return undefined;
  if (isLone && (INSIDE.has(textAt(scan, first)) || isNamed(scan, duration.last + 1))) return undefined;
  if (scan.published === undefined) return unknown(first, duration.last, duration.amounts[0].unit);
  const isAhead = isFuture(scan, first);
  const far = shiftDay(scan.published, duration.amounts, isAhead ? 1 : -1);
  const isHours = duration.amounts[0].unit === 'hour' && far === scan.published;
  return {
    ...unknown(first, duration.last, duration.amounts[0].unit),
    start: isAhead ? scan.published : isHours ? far - 1 : far,
    end: isAhead ? far : scan.published,
    basis: 'relative',
    isAnchored: true,
  };
}

const unknown = (first: number, last: number, unit: TimeUnit): Span => ({
  first,
  last,
  start: null,
  end: null,
  grain: grainOf(unit),
  basis: 'none',
  rule: 'time/rolling-period',
});

/** Whether a month, year or date stands at an index. */
const isNamed = (scan: Scan, index: number): boolean =>
  monthAt(scan, index) !== undefined ||
  yearNumberAt(scan, index) !== undefined ||
  hijriMonthAt(scan, index) !== undefined;

const isNamedDay = (scan: Scan, index: number): boolean =>
  wordOf(scan, index, 'weekday')?.article === true ||
  wordOf(scan, index, 'deictic') !== undefined ||
  (index < scan.tokens.length && dayAt(scan, index) !== undefined);

/** What is left of a period: "بقية الأسبوع", "باقي الشهر". */
export function parseRest(scan: Scan, first: number): Span | undefined {
  if (!REST_OF.has(textAt(scan, first))) return undefined;
  const isThis = wordOf(scan, first + 1, 'this') !== undefined;
  const at = isThis ? first + 2 : first + 1;
  const unit = wordOf(scan, at, 'unit');
  if (unit?.word.count !== 1 || !unit.article) return undefined;
  const { published } = scan;
  const whole = published === undefined ? undefined : unitInterval(published, unit.word.unit, 0);
  const isWeek = unit.word.unit === 'week';
  return {
    first,
    last: at,
    start: published ?? null,
    end: whole === undefined ? null : isWeek ? mondayOf(published!) + 6 : whole.end,
    grain: 'day',
    basis: published === undefined ? 'none' : 'relative',
    rule: 'time/rolling-period',
    isAnchored: published !== undefined,
  };
}

const INSIDE: ReadonlySet<string> = new Set([IN, AND + IN]);
const MONTHS_PER: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_PER: Readonly<Partial<Record<TimeUnit, number>>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
};
