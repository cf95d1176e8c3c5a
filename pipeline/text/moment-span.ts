import type { Clock } from './clock.ts';
import type { WrittenDate } from './date-parts.ts';
import { type Resolved, resolveDayOfMonth, resolveWeekday, resolveWritten } from './date-resolve.ts';
import { isFuture, type Scan, type Span, wordOf } from './time-types.ts';
import type { DayPart } from './time-words.ts';

/** What the parts of a moment say; each part at most once. */
export type Parts = {
  last: number;
  count: number;
  date?: WrittenDate;
  weekday?: { value: number; direction?: -1 | 0 | 1 };
  deictic?: number;
  week?: number;
  dayOfMonth?: number;
  part?: DayPart;
  isAdverb?: boolean;
  clock?: Clock;
};

/**
 * A moment: weekday, day, date, part of the day and clock in any order
 * ("مساء أمس الخميس", "يوم الاثنين (23 سبتمبر/أيلول 2024)", "الساعة الثالثة صباح الجمعة").
 */

export function toSpan(scan: Scan, first: number, parts: Parts): Span {
  const days = resolveParts(scan, first, parts);
  const { date, clock, weekday } = parts;
  return {
    first,
    last: parts.last,
    start: days.start,
    end: days.end,
    grain: clock ? (clock.seconds !== undefined ? 'second' : clock.hasMinutes ? 'minute' : 'hour') : 'day',
    basis: basisOf(parts, days),
    rule: ruleOf(parts),
    isAnchored: days.isAnchored,
    deictic: parts.deictic,
    weekday: weekday?.value,
    diagnostic: days.diagnostic,
    written: date === undefined ? undefined : { year: date.year, month: date.month, day: date.day },
    clock: clock === undefined ? undefined : writtenClock(clock, parts.part),
    isAmbiguousClock: (clock?.isDial === true && parts.part === undefined) || undefined,
    zone: clock?.zone,
  };
}

function resolveParts(scan: Scan, first: number, parts: Parts): Resolved {
  const unknown: Resolved = { start: null, end: null, isAnchored: false };
  if (parts.date !== undefined) return resolveWritten(scan, parts.date, parts.weekday?.value);
  if (scan.published === undefined) return unknown;
  if (parts.weekday !== undefined)
    return resolveWeekday(scan.published, parts.weekday.value, {
      direction: parts.weekday.direction,
      week: parts.week,
      deictic: parts.deictic,
      dayOfMonth: parts.dayOfMonth,
      isFuture: isFuture(scan, first),
    });
  if (parts.dayOfMonth !== undefined)
    return resolveDayOfMonth(scan.published, parts.dayOfMonth, isFuture(scan, first));
  if (parts.deictic === undefined) {
    const isThis = wordOf(scan, first, 'this') !== undefined;
    return isThis ? { start: scan.published, end: scan.published, isAnchored: true } : unknown;
  }
  const day = scan.published + parts.deictic;
  return { start: day, end: day, isAnchored: true };
}

/** A clock or part of the day alone goes on with the day of the text around it. */
function basisOf(parts: Parts, days: Resolved): Span['basis'] {
  if (parts.dayOfMonth !== undefined && parts.weekday === undefined)
    return days.start === null ? 'none' : 'explicit';
  if (parts.date === undefined && parts.weekday === undefined && parts.deictic === undefined)
    return days.start === null ? 'continued' : 'relative';
  if (days.start === null) return 'none';
  if (parts.date !== undefined) return 'explicit';
  return parts.weekday === undefined ? 'relative' : 'weekday';
}

function ruleOf(parts: Parts): string {
  if (parts.date !== undefined) return 'time/absolute-day';
  if (parts.dayOfMonth !== undefined && parts.weekday === undefined) return 'time/absolute-day';
  if (parts.weekday !== undefined) return 'time/weekday';
  if (parts.deictic !== undefined) return 'time/relative-day';
  return parts.clock === undefined ? 'time/day-part' : 'time/clock';
}

function writtenClock(clock: Clock, part: DayPart | undefined): string {
  const isLate = clock.isDial && LATE_PARTS.has(part ?? '') && clock.minutes < 720;
  const minutes = isLate ? clock.minutes + 720 : clock.minutes;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const base = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return clock.seconds === undefined ? base : `${base}:${pad(clock.seconds)}`;
}

const LATE_PARTS: ReadonlySet<string> = new Set(['afternoon', 'evening', 'night']);
