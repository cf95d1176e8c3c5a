import { ALEF } from './affixes.ts';
import { addMonths, fromDay, toDay } from './calendar.ts';
import { hasDatePreposition, parseWrittenDate, twoPartYear, yearAfter, yearNumberAt } from './date-parts.ts';
import { resolveWritten } from './date-resolve.ts';
import { parseNumericDate } from './numeric-dates.ts';
import { parseOrdinal } from './ordinals.ts';
import { SINCE } from './particles.ts';
import { yearInterval, yearsInterval } from './period-intervals.ts';
import { type Scan, type Span, textAt, wordOf } from './time-types.ts';
import { AFTER_YEAR, NOT_YEAR_HEADS, YEAR_HEADS } from './words/dates.ts';

/** A month without a day: "ديسمبر 2024", "يوليو الماضي", "شهر مارس". */
export function parseMonth(scan: Scan, first: number): Span | undefined {
  if (first >= scan.tokens.length) return undefined;
  const isNumber = scan.tokens[first].word.kind === 'number';
  const date = isNumber ? parseNumericDate(scan, first) : parseWrittenDate(scan, first);
  if (date === undefined || date.day !== undefined) return undefined;
  const days = resolveWritten(scan, date);
  return {
    first,
    last: date.last,
    start: days.start,
    end: days.end,
    grain: 'month',
    basis: days.start === null ? 'none' : 'explicit',
    rule: 'time/month',
    isAnchored: days.isAnchored,
    written: { year: date.year, month: date.month },
  };
}

/** تونس2020: a number that no space parts from a word is of its name. */
const isGlued = ({ tokens }: Scan, at: number): boolean =>
  at > 0 && tokens[at - 1].end === tokens[at]?.start && tokens[at - 1].word.kind === 'word';

/** "عام 2011", "سنة 1974", "العام 2011"; a bare year after في, منذ and the like, or closing a clause. */
export function parseYear(scan: Scan, first: number): Span | undefined {
  const unit = wordOf(scan, first, 'unit');
  if (unit?.word.unit === 'year' && unit.word.count !== 2) {
    const year = yearNumberAt(scan, first + 1) ?? twoPartYear(scan, first + 1);
    return year === undefined ? undefined : yearSpan(first, year.last, year.value);
  }
  const bare = isGlued(scan, first) ? undefined : yearNumberAt(scan, first);
  if (bare === undefined || bare.value < (hasDatePreposition(scan, first) ? 1500 : 1900) || bare.value > 2050)
    return undefined;
  return isBareYear(scan, first, bare.last) ? yearSpan(first, bare.last, bare.value) : undefined;
}

function isBareYear(scan: Scan, first: number, last: number): boolean {
  const before = textAt(scan, first - 1);
  if (NOT_YEAR_HEADS.has(before)) return false;
  const isWords = scan.tokens[first].word.kind === 'word';
  if (hasDatePreposition(scan, first) || YEAR_HEADS.has(before))
    return !isWords || last > first || before === SINCE;
  if (isWords) return false;
  const next = scan.tokens[last + 1];
  // A count of 2011 takes an accusative singular (2011 شخصا), a year does not; round numbers count.
  const year = Number(textAt(scan, first));
  const isOdd = year % 50 !== 0 && year > 1950 && year < 2040 && !textAt(scan, last + 1).endsWith(ALEF);
  const isClosing =
    next === undefined || next.word.kind === 'punct' || AFTER_YEAR.has(next.word.folded) || isOdd;
  const isHead = first > 0 && !GLUE_MARKS.has(before) && scan.tokens[first - 1].word.kind !== 'number';
  return isClosing && isHead && textAt(scan, last + 1) !== '/' && textAt(scan, last + 1) !== '%';
}

export const yearSpan = (first: number, last: number, year: number): Span => ({
  first,
  last,
  ...yearInterval(year),
  grain: 'year',
  basis: 'explicit',
  rule: 'time/year',
  written: { year },
});

/** "صيف 2013", "هذا الصيف", "الربيع الماضي": months by the northern seasons. */
export function parseSeason(scan: Scan, first: number): Span | undefined {
  const isThis = wordOf(scan, first, 'this') !== undefined;
  const at = isThis ? first + 1 : first;
  const found = wordOf(scan, at, 'season');
  if (found === undefined) return undefined;
  const year = yearAfter(scan, at);
  const relative = wordOf(scan, at + 1, 'relative');
  const shift = year?.yearShift ?? (relative?.article ? relative.word.direction : isThis ? 0 : undefined);
  const isEdged = found.article && wordOf(scan, first - 1, 'edge') !== undefined;
  if (year?.year === undefined && shift === undefined && !isEdged) return undefined;
  const last = year?.last ?? (relative?.article ? at + 1 : at);
  const base = scan.published === undefined ? undefined : fromDay(scan.published)[0];
  const number = year?.year ?? (base === undefined || shift === undefined ? undefined : base + shift);
  const start = number === undefined ? null : toDay(number, SEASON_MONTHS[found.word.season], 1);
  return {
    first,
    last,
    start,
    end: start === null ? null : addMonths(start, 3) - 1,
    grain: 'season',
    basis: start === null ? 'none' : year?.year === undefined ? 'relative' : 'explicit',
    rule: 'time/season',
    isAnchored: year?.year === undefined,
  };
}

/** "السبعينيات", "ثمانينيات القرن الماضي": decades of the twentieth century unless the text names another. */
export function parseDecade(scan: Scan, first: number): Span | undefined {
  const found = wordOf(scan, first, 'decade');
  if (found === undefined) return undefined;
  const century = wordOf(scan, first + 1, 'unit');
  let last = first;
  let base = 1900;
  if (century?.word.unit === 'century' && century.article) {
    last = first + 2;
    const ordinal = scan.tokens[last] === undefined ? undefined : parseOrdinal(scan.tokens, last);
    if (ordinal !== undefined) {
      last = ordinal.last;
      base = 100 * (ordinal.value - 1);
    } else if (wordOf(scan, last, 'relative')?.word.direction !== -1) last = first + 1;
  }
  return {
    first,
    last,
    ...yearsInterval(base + found.word.year, 10),
    grain: 'decade',
    basis: 'explicit',
    rule: 'time/decade',
  };
}

/** First month of winter, spring, summer, autumn. */
const SEASON_MONTHS: readonly number[] = [12, 3, 6, 9];

const GLUE_MARKS: ReadonlySet<string> = new Set(['/', '-', '.', ':', '\u2013', '#', '$', '+']);
