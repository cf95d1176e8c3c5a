import { type Day, fromDay, mondayOf, toDay } from './calendar.ts';
import type { TimeUnit } from './time-words.ts';

/** Days of a stretch of the calendar. */
export type Interval = { readonly start: Day; readonly end: Day };

/** The period of a unit, `shift` units from the one that holds the day. */
export function unitInterval(day: Day, unit: TimeUnit, shift: number): Interval | undefined {
  const [year, month] = fromDay(day);
  if (unit === 'day' || unit === 'night') return { start: day + shift, end: day + shift };
  if (unit === 'week') return { start: mondayOf(day) + 7 * shift, end: mondayOf(day) + 7 * shift + 6 };
  if (unit === 'month') {
    const start = toDay(year, month + shift, 1);
    return { start, end: toDay(year, month + shift + 1, 1) - 1 };
  }
  if (unit === 'year') return yearInterval(year + shift);
  if (unit === 'decade') return yearsInterval(Math.floor(year / 10) * 10 + 10 * shift, 10);
  return unit === 'century'
    ? yearsInterval(Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift, 100)
    : undefined;
}

export const yearInterval = (year: number): Interval => yearsInterval(year, 1);

export const yearsInterval = (year: number, count: number): Interval => ({
  start: toDay(year, 1, 1),
  end: toDay(year + count, 1, 1) - 1,
});
