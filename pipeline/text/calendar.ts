/** A day as a count of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** Day count of a civil date; months outside 1-12 carry into the year. */
export function toDay(year: number, month: number, day: number): Day {
  const m0 = month - 1;
  const y = year + Math.floor(m0 / 12);
  const m = ((m0 % 12) + 12) % 12;
  const shifted = m < 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1-12) and day of a day count. */
export function fromDay(count: Day): readonly [year: number, month: number, day: number] {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1];
}

/** ISO 8601 day; years outside 0-9999 are not expected in news. */
export function isoDay(count: Day): string {
  const [year, month, day] = fromDay(count);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Day count of the first ten characters of an ISO day or instant, or undefined. */
export function parseIsoDay(text: string): Day | undefined {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return isCivil(year, month, day) ? toDay(year, month, day) : undefined;
}

/** Whether the date exists. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return toDay(year, month + 1, 1) - toDay(year, month, 1);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(count: Day): number {
  return (((count + 4) % 7) + 7) % 7;
}

/** The Monday of the ISO week of a day. */
export function mondayOf(count: Day): Day {
  return count - ((weekdayOf(count) + 6) % 7);
}

/** The same day of the month `months` later, or the last day when the month is shorter. */
export function addMonths(count: Day, months: number): Day {
  const [year, month, day] = fromDay(count);
  const first = toDay(year, month + months, 1);
  const [y, m] = fromDay(first);
  return first + Math.min(day, daysIn(y, m)) - 1;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
