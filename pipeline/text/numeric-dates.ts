import { isCivil } from './calendar.ts';
import type { WrittenDate } from './date-parts.ts';
import { IN } from './particles.ts';
import { type Scan, textAt, wordOf } from './time-types.ts';
import { DATE_HEADS } from './words/dates.ts';

/** A date in digits: 07-12-2024, 2024/12/07, 07.12.2024, 21/09, 2/2013. */
export function parseNumericDate(scan: Scan, first: number): WrittenDate | undefined {
  const run = digitRun(scan, first);
  if (run === undefined) return undefined;
  const { parts, last, mark } = run;
  if (parts.length === 3) {
    const date = fromThree(parts, scan.isDayFirst);
    return date === undefined ? undefined : { first, last, ...date };
  }
  return parts.length === 2 ? fromTwo(scan, first, last, parts, mark) : undefined;
}

type Run = { readonly parts: readonly string[]; readonly last: number; readonly mark: string };

/** Numbers glued by one repeated mark. */
function digitRun(scan: Scan, first: number): Run | undefined {
  const { tokens } = scan;
  const head = tokens[first].word.folded;
  if (head.includes('.')) return { parts: head.split('.'), last: first, mark: '.' };
  if (isGlued(scan, first - 1) && DATE_MARKS.has(textAt(scan, first - 1))) return undefined;
  const mark = textAt(scan, first + 1);
  if (!DATE_MARKS.has(mark) || !isGlued(scan, first)) return undefined;
  const parts = [head];
  let last = first;
  while (
    textAt(scan, last + 1) === mark &&
    tokens[last + 2]?.word.kind === 'number' &&
    isGluedPair(scan, last)
  ) {
    parts.push(tokens[last + 2].word.folded);
    last += 2;
  }
  return parts.length > 1 && parts.length < 4 ? { parts, last, mark } : undefined;
}

const isGlued = (scan: Scan, index: number): boolean =>
  index >= 0 && index + 1 < scan.tokens.length && scan.tokens[index].end === scan.tokens[index + 1].start;

const isGluedPair = (scan: Scan, last: number): boolean => isGlued(scan, last) && isGlued(scan, last + 1);

/** Year, month and day of three numbers: the four-digit one is the year, the one above 12 the day. */
function fromThree(parts: readonly string[], isDayFirst: boolean) {
  const [a, b, c] = parts.map(Number);
  if (parts[0].length === 4) return civil(a, b, c) ?? civil(a, c, b);
  if (parts[2].length !== 4 && parts[2].length !== 2) return undefined;
  if (parts.some((part) => part.length > 4) || parts[0].length > 2 || parts[1].length > 2) return undefined;
  const year = parts[2].length === 4 ? c : 2000 + c;
  const ordered = isDayFirst ? civil(year, b, a) : civil(year, a, b);
  return ordered ?? (isDayFirst ? civil(year, a, b) : civil(year, b, a));
}

const civil = (year: number, month: number, day: number) =>
  year >= 1900 && year < 2200 && isCivil(year, month, day) ? { year, month, day } : undefined;

/** Two numbers: a month and year by their width, a day and month only where a date is announced. */
function fromTwo(
  scan: Scan,
  first: number,
  last: number,
  parts: readonly string[],
  mark: string,
): WrittenDate | undefined {
  const [a, b] = parts.map(Number);
  if (parts[0].length === 4 && isYear(a))
    return isMonth(b) && mark === '/' ? { first, last, year: a, month: b } : undefined;
  if (parts[1].length === 4 && isYear(b))
    return isMonth(a) && mark === '/' ? { first, last, year: b, month: a } : undefined;
  const hasYear = textAt(scan, last + 1) === ',' && isYear(Number(textAt(scan, last + 2)));
  if (!hasYear && !isAnnounced(scan, first, parts, mark)) return undefined;
  const [day, month] = b > 12 || (!scan.isDayFirst && a <= 12) ? [b, a] : [a, b];
  if (!isCivil(2024, month, day)) return undefined;
  const year = Number(textAt(scan, last + 2));
  return hasYear ? { first, last: last + 2, year, month, day } : { first, last, month, day };
}

/** After a weekday, يوم "day", بتاريخ "dated" or with a leading zero; a bare 3-1 is a score, 1/2 a half. */
function isAnnounced(scan: Scan, first: number, parts: readonly string[], mark: string): boolean {
  const before = textAt(scan, first - 1);
  const isDated = wordOf(scan, first - 1, 'weekday') !== undefined || DATE_HEADS.has(before);
  if (isDated) return true;
  if (mark === '.') return false;
  const hasZero = parts.some((part) => part.startsWith('0') && part.length === 2);
  const isOver = parts.some((part) => Number(part) > 12) && (before === IN || mark === '/');
  return hasZero || (isOver && parts.every((part) => part.length <= 2));
}

const isYear = (n: number): boolean => n >= 1900 && n < 2200;
const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const DATE_MARKS: ReadonlySet<string> = new Set(['/', '-', '\u2013', '.']);
