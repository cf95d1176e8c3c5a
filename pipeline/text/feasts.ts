import { type Day, toDay } from './calendar.ts';

/** Western Easter of a year (anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDay(year, Math.floor(f / 31), (f % 31) + 1);
}

const memo = new Map<string, Day | undefined>();

/**
 * The day in a Gregorian year on which an Islamic date falls by the Umm al-Qura calendar, a table that is
 * fixed in ICU; undefined when the year holds none.
 */
export function islamicDay(year: number, month: number, day: number): Day | undefined {
  const key = `${year}-${month}-${day}`;
  if (!memo.has(key)) memo.set(key, search(year, month, day));
  return memo.get(key);
}

function search(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2070) return undefined;
  const wanted = `${month}/${day}/`;
  for (let at = toDay(year, 1, 1); at < toDay(year + 1, 1, 1); at++)
    if (umAlQura.format(at * 86_400_000).startsWith(wanted)) return at;
  return undefined;
}

const umAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
