import { type Day, daysIn, fromDay, isCivil, mondayOf, toDay, weekdayOf } from './calendar.ts';
import type { WrittenDate } from './date-parts.ts';
import { isFuture, isPast, type Scan } from './time-types.ts';

/** Days of a written date; `isAnchored` when the publication day was needed. */
export type Resolved = {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly isAnchored: boolean;
  readonly diagnostic?: string;
};

const UNKNOWN: Resolved = { start: null, end: null, isAnchored: false };

/** A day ahead by at most so many days is read as planned when nothing tells the tense. */
const NEAR_FUTURE_DAYS = 31;

/** Days of a written date; a missing year is that of the nearest past date, or future by tense. */
export function resolveWritten(scan: Scan, date: WrittenDate, weekday?: number): Resolved {
  const { published } = scan;
  if (date.monthShift !== undefined) return resolveShifted(published, date.monthShift, date.day);
  if (date.month === undefined) return UNKNOWN;
  if (date.year !== undefined) return checked(exact(date.year, date.month, date.day), weekday);
  if (published === undefined) return UNKNOWN;
  const [year, month] = fromDay(published);
  if (date.yearShift !== undefined)
    return checked({ ...exact(year + date.yearShift, date.month, date.day), isAnchored: true }, weekday);
  if (date.direction === 0 && date.month === month)
    return checked({ ...exact(year, date.month, date.day), isAnchored: true }, weekday);
  return nearest(scan, date, weekday, published);
}

function resolveShifted(published: Day | undefined, shift: number, day: number | undefined): Resolved {
  if (published === undefined) return UNKNOWN;
  const [year, month] = fromDay(published);
  const [y, m] = fromDay(toDay(year, month + shift, 1));
  return { ...exact(y, m, day), isAnchored: true };
}

/** The candidate year that fits the weekday, else the nearest one in the direction of the text. */
function nearest(scan: Scan, date: WrittenDate, weekday: number | undefined, published: Day): Resolved {
  const [year] = fromDay(published);
  const candidates = [year - 1, year, year + 1].map((y) => exact(y, date.month!, date.day));
  const dated = candidates.filter((candidate) => candidate.start !== null);
  const matching =
    weekday === undefined ? [] : dated.filter((candidate) => weekdayOf(candidate.start!) === weekday);
  const pool = matching.length > 0 ? matching : dated;
  const chosen = choose(pool, published, directionOf(scan, date));
  if (chosen === undefined) return UNKNOWN;
  return checked({ ...chosen, isAnchored: true }, weekday);
}

type Direction = { readonly step: -1 | 1 | 0; readonly isStrict: boolean };

function directionOf(scan: Scan, date: WrittenDate): Direction {
  if (date.direction === -1 || date.direction === 1) return { step: date.direction, isStrict: true };
  if (isFuture(scan, date.first)) return { step: 1, isStrict: false };
  return { step: isPast(scan, date.first) ? -1 : 0, isStrict: false };
}

/** Step +1: the first candidate not over; else the last one that began, but a near future day counts: a past verb may plan it. */
function choose(pool: readonly Resolved[], published: Day, { step, isStrict }: Direction) {
  const past = pool.filter((span) => (isStrict ? span.end! < published : span.start! <= published)).at(-1);
  const future = pool.find((span) => (isStrict ? span.start! > published : span.end! >= published));
  if (step === 1) return future ?? past;
  if (!isStrict && future !== undefined && future.start! - published <= NEAR_FUTURE_DAYS) {
    const isDay = future.start === future.end;
    if (isDay && (past === undefined || published - past.end! > future.start! - published)) return future;
  }
  return past ?? future;
}

function exact(year: number, month: number, day: number | undefined): Resolved {
  if (day === undefined) {
    const start = toDay(year, month, 1);
    return { start, end: start + daysIn(year, month) - 1, isAnchored: false };
  }
  if (!isCivil(year, month, day))
    return { ...UNKNOWN, diagnostic: `day ${day} of month ${month} of ${year} does not exist` };
  const start = toDay(year, month, day);
  return { start, end: start, isAnchored: false };
}

/** Notes a weekday that the date does not fall on; the date wins. */
function checked(resolved: Resolved, weekday: number | undefined): Resolved {
  if (weekday === undefined || resolved.start === null || resolved.start !== resolved.end) return resolved;
  const actual = weekdayOf(resolved.start);
  return actual === weekday
    ? resolved
    : { ...resolved, diagnostic: `the date falls on weekday ${actual}, the text says ${weekday}` };
}

/** How a weekday is placed: by an adjective, a week, a deictic word, a day of the month, or the tense. */
export type WeekdayPlace = {
  readonly direction?: -1 | 0 | 1;
  readonly week?: number;
  readonly deictic?: number;
  readonly dayOfMonth?: number;
  readonly isFuture: boolean;
};

/** The day a weekday stands for, counted from the publication day, with a note when أمس contradicts it. */
export function resolveWeekday(published: Day, weekday: number, place: WeekdayPlace): Resolved {
  const at = (day: Day): Resolved => ({ start: day, end: day, isAnchored: true });
  // Days since the last such weekday, 0 when it is today.
  const since = (((weekdayOf(published) - weekday) % 7) + 7) % 7;
  if (place.dayOfMonth !== undefined) return matchDayOfMonth(published, weekday, place.dayOfMonth);
  if (place.week !== undefined) return at(mondayOf(published) + 7 * place.week + ((weekday + 6) % 7));
  if (place.deictic !== undefined) return nearDeictic(published, weekday, place.deictic);
  if (place.direction === -1) return at(published - (since === 0 ? 7 : since));
  if (place.direction === 1) return at(published + 7 - since);
  if (place.direction === 0) return at(mondayOf(published) + ((weekday + 6) % 7));
  return at(place.isFuture && since !== 0 ? published + 7 - since : published - since);
}

/** "أمس الجمعة": the Friday at most a day after yesterday or up to five before it; the weekday wins. */
function nearDeictic(published: Day, weekday: number, deictic: number): Resolved {
  const expected = published + deictic;
  const off = (((weekday - weekdayOf(expected)) % 7) + 7) % 7;
  const shift = off > 1 ? off - 7 : off;
  const day = expected + shift;
  const diagnostic = off === 0 ? undefined : `the weekday is ${shift} days off the day that the text names`;
  return { start: day, end: day, isAnchored: true, ...(diagnostic === undefined ? {} : { diagnostic }) };
}

/** "يوم 21": the last such day of a month, or the next one in a future tense. */
export function resolveDayOfMonth(published: Day, dayOfMonth: number, isFuture: boolean): Resolved {
  const [year, month] = fromDay(published);
  for (const shift of isFuture ? [0, 1, 2] : [0, -1, -2]) {
    const [y, m] = fromDay(toDay(year, month + shift, 1));
    if (!isCivil(y, m, dayOfMonth)) continue;
    const day = toDay(y, m, dayOfMonth);
    if (isFuture ? day >= published : day <= published) return { start: day, end: day, isAnchored: true };
  }
  return UNKNOWN;
}

/** "الجمعة 15": the nearest 15th that is a Friday, within half a year, past first. */
function matchDayOfMonth(published: Day, weekday: number, dayOfMonth: number): Resolved {
  const [year, month] = fromDay(published);
  for (const shift of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5]) {
    const [y, m] = fromDay(toDay(year, month + shift, 1));
    if (!isCivil(y, m, dayOfMonth)) continue;
    const day = toDay(y, m, dayOfMonth);
    if (weekdayOf(day) === weekday) return { start: day, end: day, isAnchored: true };
  }
  return { ...UNKNOWN, diagnostic: `no day ${dayOfMonth} near the publication falls on that weekday` };
}
