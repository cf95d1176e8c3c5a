import { fromDay, toDay } from './calendar.ts';
import { yearAfter } from './date-parts.ts';
import { type Scan, type Span, textAt } from './time-types.ts';

/** A holiday with a fixed Gregorian day: "عيد الميلاد", "رأس السنة الميلادية", "عيد العمال". */
export function parseHoliday(scan: Scan, first: number): Span | undefined {
  const head = textAt(scan, first);
  if (!HEADS.has(head)) return undefined;
  for (const [words, month, day] of FIXED) {
    if (!words.every((word, k) => textAt(scan, first + k) === word)) continue;
    return toSpan(scan, first, first + words.length - 1, month, day);
  }
  return undefined;
}

function toSpan(scan: Scan, first: number, last: number, month: number, day: number): Span {
  const written = yearAfter(scan, last);
  const near = scan.published === undefined ? undefined : nearestYear(scan, first, month, day);
  const base = scan.published === undefined ? undefined : fromDay(scan.published)[0];
  const year =
    written?.year ??
    (written?.yearShift !== undefined && base !== undefined ? base + written.yearShift : near);
  const start = year === undefined ? null : toDay(year, month, day);
  return {
    first,
    last: written?.last ?? last,
    start,
    end: start,
    grain: 'day',
    basis: start === null ? 'none' : 'explicit',
    rule: 'time/holiday',
    isAnchored: written?.year === undefined,
  };
}

/** The year in which the holiday is next in a future tense, else last. */
function nearestYear(scan: Scan, first: number, month: number, day: number): number {
  const [year] = fromDay(scan.published!);
  const passed = toDay(year, month, day) <= scan.published!;
  if (scan.isFuture(first)) return passed && toDay(year, month, day) !== scan.published ? year + 1 : year;
  return passed ? year : year - 1;
}

const HEADS: ReadonlySet<string> = new Set(['عيد', 'راس', 'يوم', 'اعياد', 'ليله']);

/** Words, month, day. New Year's Eve before New Year. */
const FIXED: readonly (readonly [readonly string[], number, number])[] = [
  [['عيد', 'الميلاد'], 12, 25], // Christmas
  [['يوم', 'عيد', 'الميلاد'], 12, 25],
  [['ليله', 'راس', 'السنه'], 12, 31], // New Year's Eve
  [['راس', 'السنه', 'الميلاديه'], 1, 1], // New Year
  [['عيد', 'العمال'], 5, 1], // Labour Day
  [['عيد', 'الحب'], 2, 14], // Valentine's Day
];
