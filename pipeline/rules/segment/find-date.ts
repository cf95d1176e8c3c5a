import { foldAligned } from '../../text/fold.ts';
import { MONTH_PATTERN, monthOf } from '../../text/months.ts';
import { FROM } from '../../text/particles.ts';
import { A_MONTH, A_YEAR } from '../../text/words/dates.ts';
import { AFTERNOON, HALVES_OF_DAY } from '../../text/words/days.ts';

/** A calendar date with an optional clock time found in a short line; offsets are raw. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** HH:MM or HH:MM:SS with an offset when the text gives one, else null. */
  readonly time: string | null;
  /** False for 31-02-2024: the numbers stand in the form of a date but no calendar has it. */
  readonly exists: boolean;
};

/** Which number of 10/8/2025 comes first. */
export type DateOrder = 'day-first' | 'month-first';

/** The first date in raw [from, to), meant for lines of at most a few hundred units. */
export function findDate(
  raw: string,
  from: number,
  to: number,
  order: DateOrder = 'day-first',
): FoundDate | null {
  const folded = foldAligned(raw.slice(from, to));
  for (const form of FORMS) {
    const match = form.pattern.exec(folded.text);
    if (match === null) continue;
    const { year, month, day } = form.read(match.groups as Groups, order, folded.text);
    const time = findTime(folded.text, match.groups as Groups);
    const start = from + folded.starts[match.index];
    const end = from + folded.ends[match.index + match[0].length - 1];
    return { start, end, year, month, day, time, exists: isDate(year, month, day) };
  }
  return null;
}

/** ISO 8601 day, such as 2024-12-07. */
export function isoDay({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/**
 * What the numeric dates of a text say of their order: month-first when a second number is above twelve, or
 * when a slashed date carries AM or PM and none says otherwise.
 */
export function dateOrder(lines: Iterable<string>): DateOrder {
  let isAmerican = false;
  for (const line of lines) {
    const match = NUMERIC.exec(foldAligned(line).text);
    if (match === null) continue;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[3]) > 12) return 'month-first';
    if (match[2] === '/' && HALF_DAY.test(line)) isAmerican = true;
  }
  return isAmerican ? 'month-first' : 'day-first';
}

type Groups = Readonly<Record<string, string | undefined>>;
type Day = { year: number; month: number; day: number };
type Form = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, order: DateOrder, text: string) => Day;
};

function readNamed({ d, m, y }: Groups): Day {
  return { year: fullYear(Number(y)), month: monthOf(m ?? '') ?? Number(m), day: Number(d) };
}

/** 07-12-2024 is day first; a second number above twelve, the page, or AM and PM with slashes turn it. */
function readNumeric({ a, s, b, y }: Groups, order: DateOrder, text: string): Day {
  const first = Number(a);
  const second = Number(b);
  const isAmerican = s === '/' && HALF_DAY.test(text);
  const monthFirst = second > 12 || (first <= 12 && (order === 'month-first' || isAmerican));
  const year = fullYear(Number(y));
  if (monthFirst && first <= 12) return { year, month: first, day: second };
  return { year, month: second, day: first };
}

function findTime(text: string, groups: Groups): string | null {
  if (groups.h !== undefined) {
    const zone = groups.z === undefined ? '' : groups.z.toUpperCase();
    return `${groups.h}:${groups.min}${groups.sec === undefined ? '' : `:${groups.sec}`}${zone}`;
  }
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hourText, minute, second, half] = match;
  const hour = Number(hourText);
  if (hour > 23 || Number(minute) > 59) return null;
  return `${pad(onFullClock(hour, half))}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function onFullClock(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const isAfternoon = half.startsWith('p') || half.startsWith(AFTERNOON);
  return isAfternoon ? (hour % 12) + 12 : hour % 12;
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);
const pad = (value: number): string => String(value).padStart(2, '0');

const DUAL = `(?:\\s*[/\\\\-–]\\s*(?:${MONTH_PATTERN}))?`;
const YEARS = [...A_YEAR].join('|');
const FORMS: readonly Form[] = [
  {
    // 2017-02-16T12:35:00+01:00, 2024/12/07
    pattern:
      /(?<![\d/-])(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)(?:[t ]+(?<h>[01]\d|2[0-3]):(?<min>[0-5]\d)(?::(?<sec>[0-5]\d)(?:\.\d+)?)? ?(?<z>z|[+-]\d\d:?\d\d)?)?/,
    read: readNamed,
  },
  {
    // 06 ديسمبر 2024, 13 أبريل/نيسان 2024, 7th December 2024
    pattern: new RegExp(
      `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,،/-]*(?:${FROM}\\s+)?(?:${A_MONTH}\\s+)?(?<m>${MONTH_PATTERN})(?![\\p{L}])${DUAL}[\\s,،./-]*(?:(?:${YEARS})\\s+)?(?<y>(?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    read: readNamed,
  },
  {
    // ديسمبر 7، 2024; Dec. 7, 2024
    pattern: new RegExp(
      `(?<![\\p{L}])(?<m>${MONTH_PATTERN})${DUAL}\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,،]+(?<y>(?:19|20)\\d\\d)(?!\\d)`,
      'u',
    ),
    read: readNamed,
  },
  {
    // 07-12-2024, 08/12/2016, 10/8/2025 3:44:00 am, 7.12.24
    pattern:
      /(?<![\d/.-])(?<a>\d{1,2}) ?(?<s>[-/.]) ?(?<b>\d{1,2}) ?[-/.] ?(?<y>(?:19|20)\d\d|\d\d(?![\d:]))(?!\d)/,
    read: readNumeric,
  },
];
const NUMERIC = /(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(?:19|20)\d\d(?!\d)/;
const CLOCK = new RegExp(`(?<![\\d:])(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?\\s*(${HALVES_OF_DAY.join('|')})?`);
const HALF_DAY = /\d\s?[ap]\.?m\b/i;
