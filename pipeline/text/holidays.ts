import { type Day, fromDay, toDay } from './calendar.ts';
import { yearAfter } from './date-parts.ts';
import { easter, islamicDay } from './feasts.ts';
import { isFuture, type Scan, type Span, textAt } from './time-types.ts';
import { HOLIDAY_NAMES } from './words/holidays.ts';

/** A holiday by name: "عيد الميلاد", "عيد الأضحى 2013", "رأس السنة الميلادية", "رمضان 2019". */
export function parseHoliday(scan: Scan, first: number): Span | undefined {
  if (!HEADS.has(textAt(scan, first))) return undefined;
  for (const holiday of HOLIDAYS) {
    if (!holiday.words.every((word, k) => textAt(scan, first + k) === word)) continue;
    return toSpan(scan, first, first + holiday.words.length - 1, holiday);
  }
  return undefined;
}

type Holiday = {
  readonly words: readonly string[];
  /** First day in a Gregorian year. */
  readonly dayIn: (year: number) => Day | undefined;
  /** Feasts by the moon are seen a day earlier or later from place to place. */
  readonly isLunar?: boolean;
  /** A month that is dated only with its year ("رمضان 2019"). */
  readonly isMonth?: boolean;
};

function toSpan(scan: Scan, first: number, last: number, holiday: Holiday): Span | undefined {
  const written = yearAfter(scan, last);
  const base = scan.published === undefined ? undefined : fromDay(scan.published)[0];
  const shifted =
    written?.yearShift === undefined || base === undefined ? undefined : base + written.yearShift;
  const year = written?.year ?? shifted;
  if (holiday.isMonth && year === undefined) return undefined;
  const day = year === undefined ? nearest(scan, first, holiday) : holiday.dayIn(year);
  const around = holiday.isLunar ? 1 : 0;
  const length = holiday.isMonth ? 29 : 0;
  return {
    first,
    last: written?.last ?? last,
    start: day === undefined ? null : holiday.isMonth ? day : day - around,
    end: day === undefined ? null : holiday.isMonth ? day + length : day + around,
    grain: holiday.isMonth ? 'month' : 'day',
    basis: day === undefined ? 'none' : 'explicit',
    rule: 'time/holiday',
    isAnchored: written?.year === undefined,
    ...(day === undefined ? {} : { narrow: [day, day + (holiday.isMonth ? 28 : 0)] as const }),
  };
}

/** The last such day before publication, or the next one in a future tense. */
function nearest(scan: Scan, first: number, holiday: Holiday): Day | undefined {
  const { published } = scan;
  if (published === undefined) return undefined;
  const [year] = fromDay(published);
  const days = [year - 1, year, year + 1].map(holiday.dayIn).filter((day): day is Day => day !== undefined);
  return isFuture(scan, first)
    ? days.find((day) => day >= published)
    : days.filter((day) => day <= published).at(-1);
}

const fixed = (month: number, day: number) => (year: number) => toDay(year, month, day);
const islamic = (month: number, day: number) => (year: number) => islamicDay(year, month, day);

const DAYS = {
  christmas: { dayIn: fixed(12, 25) },
  'new-year-eve': { dayIn: fixed(12, 31) },
  'islamic-new-year': { dayIn: islamic(1, 1), isLunar: true },
  'new-year': { dayIn: fixed(1, 1) },
  'labour-day': { dayIn: fixed(5, 1) },
  valentine: { dayIn: fixed(2, 14) },
  easter: { dayIn: easter },
  'eid-al-fitr': { dayIn: islamic(10, 1), isLunar: true },
  'eid-al-adha': { dayIn: islamic(12, 10), isLunar: true },
  mawlid: { dayIn: islamic(3, 12), isLunar: true },
  ashura: { dayIn: islamic(1, 10), isLunar: true },
  ramadan: { dayIn: islamic(9, 1), isMonth: true },
} satisfies Readonly<Record<string, Omit<Holiday, 'words'>>>;

/** A holiday of the table of names. */
export type Feast = keyof typeof DAYS;

const HOLIDAYS: readonly Holiday[] = HOLIDAY_NAMES.map(([feast, name]) => ({
  words: name.split(' '),
  ...DAYS[feast],
}));

const HEADS: ReadonlySet<string> = new Set(HOLIDAYS.map((holiday) => holiday.words[0]));
