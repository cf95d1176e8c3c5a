import { fromDay, mondayOf, toDay, weekdayOf } from './calendar.ts';
import { parseWrittenDate, yearNumberAt } from './date-parts.ts';
import { resolveWritten } from './date-resolve.ts';
import { parseOrdinal } from './ordinals.ts';
import type { Interval } from './period-intervals.ts';
import { parseMonth, parseYear, yearSpan } from './period-names.ts';
import { GRAINS, parseRelativeUnit } from './period-units.ts';
import { OF, type Scan, type Span, textAt, wordOf } from './time-types.ts';
import type { TimeUnit } from './time-words.ts';
import { LAST_WORDS, QUARTERS, THE_HALF } from './words/periods.ts';

/** "الأسبوع الثالث من هذا الشهر", "الربع الأول من عام 2020", "ثالث ثلاثاء في أيلول", "آخر يوم بشهر عشرة". */
export function parseCountedUnit(scan: Scan, first: number): Span | undefined {
  const counted = countedHead(scan, first);
  if (counted === undefined) return undefined;
  let index = counted.last + 1;
  if (OF.has(textAt(scan, index))) index++;
  const frame = parseFrame(scan, index);
  if (frame === undefined) return undefined;
  const interval =
    frame.start === null || frame.end === null
      ? undefined
      : pick({ start: frame.start, end: frame.end }, counted);
  return {
    ...frame,
    first,
    start: interval?.start ?? null,
    end: interval?.end ?? null,
    grain:
      counted.weekday !== undefined
        ? 'day'
        : counted.unit === 'quarter' || counted.unit === 'half'
          ? 'quarter'
          : GRAINS[counted.unit],
    basis: interval === undefined ? 'none' : frame.basis,
    rule: 'time/counted-period',
    written: undefined,
  };
}

type Counted = {
  readonly last: number;
  readonly unit: TimeUnit | 'quarter' | 'half';
  readonly weekday?: number;
  /** 1 first, 2 second …, -1 last. */
  readonly nth: number;
};

function countedHead(scan: Scan, first: number): Counted | undefined {
  const leading = ordinalAt(scan, first);
  if (leading !== undefined) {
    const head = countable(scan, leading.last + 1);
    return head === undefined ? undefined : { ...head, last: leading.last + 1, nth: leading.nth };
  }
  const head = countable(scan, first);
  if (head === undefined) return undefined;
  const trailing = ordinalAt(scan, first + 1);
  return trailing === undefined ? undefined : { ...head, last: trailing.last, nth: trailing.nth };
}

function countable(scan: Scan, index: number): Pick<Counted, 'unit' | 'weekday'> | undefined {
  const weekday = wordOf(scan, index, 'weekday');
  if (weekday !== undefined) return { unit: 'day', weekday: weekday.word.weekday };
  const unit = wordOf(scan, index, 'unit');
  if (unit?.word.count === 1 && (unit.word.unit === 'week' || unit.word.unit === 'day'))
    return { unit: unit.word.unit };
  if (textAt(scan, index) === THE_HALF) return { unit: 'half' };
  return QUARTERS.has(textAt(scan, index)) ? { unit: 'quarter' } : undefined;
}

function ordinalAt(scan: Scan, index: number): { last: number; nth: number } | undefined {
  if (LAST_WORDS.has(textAt(scan, index))) return { last: index, nth: -1 };
  if (scan.tokens[index] === undefined) return undefined;
  const ordinal = parseOrdinal(scan.tokens, index);
  return ordinal === undefined || ordinal.value > 31 ? undefined : { last: ordinal.last, nth: ordinal.value };
}

/** The month or year that a counted unit belongs to. */
function parseFrame(scan: Scan, index: number): Span | undefined {
  if (index >= scan.tokens.length) return undefined;
  const written = parseMonth(scan, index);
  if (written !== undefined) return written;
  const unit = parseRelativeUnit(scan, index) ?? parseYear(scan, index);
  if (unit !== undefined) return unit;
  const year = yearNumberAt(scan, index);
  return year === undefined ? undefined : yearSpan(index, year.last, year.value);
}

function pick(frame: Interval, counted: Counted): Interval | undefined {
  const { unit, nth, weekday } = counted;
  if (unit === 'half') return halfOf(frame, nth);
  if (unit === 'quarter') {
    const [year] = fromDay(frame.start);
    return nth < 1 || nth > 4
      ? undefined
      : { start: toDay(year, 3 * nth - 2, 1), end: toDay(year, 3 * nth + 1, 1) - 1 };
  }
  // Weeks of a year are ISO weeks: the first holds January 4.
  if (unit === 'week' && nth > 0 && frame.end - frame.start > 300) {
    const start = mondayOf(frame.start + 3) + 7 * (nth - 1);
    return { start, end: start + 6 };
  }
  const step = weekday === undefined && unit === 'day' ? 1 : 7;
  const target = weekday ?? 1;
  const length = weekday === undefined && unit === 'week' ? 6 : 0;
  const firstOfKind = step === 1 ? frame.start : frame.start + ((target - weekdayOf(frame.start) + 7) % 7);
  const lastStart = frame.end - length;
  const start =
    nth === -1
      ? lastStart - (step === 1 ? 0 : (weekdayOf(lastStart) - target + 7) % 7)
      : firstOfKind + (nth - 1) * step;
  return start > frame.end ? undefined : { start, end: start + length };
}

/** النصف الأول من العام, النصف الثاني من مارس: six months of a year, a month up to its fifteenth day and from there on. */
function halfOf({ start, end }: Interval, nth: number): Interval | undefined {
  if (nth !== 1 && nth !== 2) return undefined;
  const [year] = fromDay(start);
  const second = end - start > 300 ? toDay(year, 7, 1) : start + 15;
  return nth === 1 ? { start, end: second - 1 } : { start: second, end };
}

/** "أسبوع 15 سبتمبر": the week that holds a day. */
export function parseWeekOf(scan: Scan, first: number): Span | undefined {
  const unit = wordOf(scan, first, 'unit');
  if (unit?.word.unit !== 'week' || unit.word.count !== 1) return undefined;
  const date = parseWrittenDate(scan, OF.has(textAt(scan, first + 1)) ? first + 2 : first + 1);
  if (date?.day === undefined) return undefined;
  const days = resolveWritten(scan, date);
  const monday = days.start === null ? null : mondayOf(days.start);
  return {
    first,
    last: date.last,
    start: monday,
    end: monday === null ? null : monday + 6,
    grain: 'week',
    basis: monday === null ? 'none' : 'explicit',
    rule: 'time/counted-period',
    isAnchored: days.isAnchored,
  };
}
