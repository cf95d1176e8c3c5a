import { AND } from './affixes.ts';
import { parseCardinal, wordAt } from './number-parse.ts';
import { parseOrdinal } from './ordinals.ts';
import { AS_FAR_AS, TO } from './particles.ts';
import { COMMAS, monthAt, OF, type Scan, textAt, timeAt, wordOf } from './time-types.ts';
import { DATE_PREPOSITIONS, MONTHS_OF, NEW_MOON, RANGE_WORDS } from './words/dates.ts';

/** A date as written: any part may be missing; `monthShift`/`yearShift` count from the present one. */
export type WrittenDate = {
  readonly first: number;
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly monthShift?: -1 | 0 | 1;
  readonly yearShift?: -1 | 0 | 1;
  /** "ديسمبر الماضي": the nearest such month before the present one. */
  readonly direction?: -1 | 0 | 1;
};

type Part = { readonly last: number; readonly value: number };

/** Day of the month at an index: 1-31 in digits, ordinals or cardinals. */
export function dayAt(scan: Scan, index: number): Part | undefined {
  const token = scan.tokens[index];
  if (token === undefined) return undefined;
  if (token.word.kind === 'number') {
    const { digits } = token.word;
    if (digits === undefined || digits.width === 0 || digits.width > 2) return undefined;
    return inRange({ last: index, value: digits.value }, 1, 31);
  }
  // غرة the new moon: the first of a month.
  if (token.word.folded === NEW_MOON) return { last: index, value: 1 };
  if (wordAt(scan.tokens, index) === undefined) return undefined;
  const ordinal = parseOrdinal(scan.tokens, index) ?? parseCardinal(scan.tokens, index);
  return ordinal === undefined ? undefined : inRange(ordinal, 1, 31);
}

/** Year 1000-2199 at an index, in digits or words. */
export function yearNumberAt(scan: Scan, index: number): Part | undefined {
  const token = scan.tokens[index];
  if (token === undefined) return undefined;
  if (token.word.kind === 'number') {
    const { digits } = token.word;
    return digits?.width === 4 ? inRange({ last: index, value: digits.value }, 1000, 2199) : undefined;
  }
  const word = wordAt(scan.tokens, index);
  if (word?.word.role !== 'scale' && word?.word.role !== 'dual') return undefined;
  const cardinal = parseCardinal(scan.tokens, index);
  return cardinal === undefined ? undefined : inRange(cardinal, 1000, 2199);
}

/** A year after a month: "2024", ", 2024", "من عام 2024", "العام الماضي". `yearShift` for the relative one. */
export function yearAfter(
  scan: Scan,
  last: number,
): { readonly last: number; readonly year?: number; readonly yearShift?: -1 | 0 | 1 } | undefined {
  let index = last + 1;
  if (COMMAS.has(textAt(scan, index))) index++;
  if (OF.has(textAt(scan, index))) index++;
  const unit = wordOf(scan, index, 'unit');
  const isYearUnit = unit?.word.unit === 'year' && unit.word.count === 1;
  const number = isYearUnit
    ? (yearNumberAt(scan, index + 1) ?? twoPartYear(scan, index + 1))
    : yearNumberAt(scan, index);
  if (number !== undefined) return { last: number.last, year: number.value };
  if (!isYearUnit) return undefined;
  const relative = wordOf(scan, index + 1, 'relative');
  if (relative?.article) return { last: index + 1, yearShift: relative.word.direction };
  return wordOf(scan, index - 1, 'this') ? { last: index, yearShift: 0 } : undefined;
}

/** "تسعة عشر وثمانية وسبعين": nineteen seventy-eight, only after a word for year. */
export function twoPartYear(scan: Scan, index: number): { last: number; value: number } | undefined {
  if (scan.tokens[index] === undefined) return undefined;
  const century = parseCardinal(scan.tokens, index);
  if (century === undefined || century.isDigits || century.value < 17 || century.value > 20) return undefined;
  const rest = parseCardinal(scan.tokens, century.last + 1);
  return rest === undefined || rest.value > 99
    ? undefined
    : { last: rest.last, value: century.value * 100 + rest.value };
}

/** Month with what may be written around it: "شهر مارس", "ديسمبر/كانون الأول", "شهر عشرة". */
export function monthNameAt(
  scan: Scan,
  index: number,
): { readonly last: number; readonly month: number; readonly isSure: boolean } | undefined {
  const unit = wordOf(scan, index, 'unit');
  if (unit?.word.unit === 'month' && unit.word.count === 1) {
    const named = monthAt(scan, index + 1);
    if (named !== undefined) return sureMonth(twin(scan, named), true);
    return numberedMonth(scan, index + 1, unit.article);
  }
  const named = monthAt(scan, index);
  return named === undefined ? undefined : sureMonth(twin(scan, named), !named.isCommon);
}

const sureMonth = ({ last, month }: { last: number; month: number }, isSure: boolean) => ({
  last,
  month,
  isSure,
});

/** "شهر 10", "شهر عشرة", "الشهر التاسع". */
function numberedMonth(scan: Scan, index: number, isDefinite: boolean) {
  const ordinal = isDefinite ? parseOrdinal(scan.tokens, index) : undefined;
  const number = isDefinite ? ordinal : parseCardinal(scan.tokens, index);
  if (number === undefined || inRange(number, 1, 12) === undefined) return undefined;
  // "شهر واحد" is one month.
  if (!isDefinite && number.value === 1 && scan.tokens[index].word.kind === 'word') return undefined;
  return { last: number.last, month: number.value, isSure: true };
}

/** The second name of a double month: "أبريل/نيسان", "نيسان (أبريل)", "يوليو تموز". */
function twin(scan: Scan, named: { last: number; month: number }): { last: number; month: number } {
  const mark = textAt(scan, named.last + 1);
  const joined = monthAt(scan, named.last + 1);
  if (joined?.month === named.month) return { last: joined.last, month: named.month };
  if (mark !== '/' && mark !== '(' && mark !== '-') return named;
  const second = monthAt(scan, named.last + 2);
  if (second === undefined || second.month !== named.month) return named;
  const closing = mark === '(' && textAt(scan, second.last + 1) === ')' ? 1 : 0;
  return { last: second.last + closing, month: named.month };
}

/** A written date with at least a month or a day of a named month, in words or digits. */
export function parseWrittenDate(scan: Scan, first: number): WrittenDate | undefined {
  return parseDayFirst(scan, first) ?? parseMonthFirst(scan, first);
}

/** "27 نوفمبر 2024", "الثامن من ديسمبر", "20 من الشهر القادم". */
function parseDayFirst(scan: Scan, first: number): WrittenDate | undefined {
  const day = dayAt(scan, first);
  if (day === undefined) return undefined;
  let index = day.last + 1;
  const mark = textAt(scan, index);
  const isOf = OF.has(mark);
  if (isOf || mark === '-' || mark === '/' || mark === '.') index++;
  const month = monthNameAt(scan, index);
  if (
    month !== undefined &&
    (month.isSure || scan.tokens[index].word.kind !== 'latin' || scan.tokens[first].word.kind === 'number')
  )
    return withYear(scan, { first, last: month.last, day: day.value, month: month.month });
  return isOf ? parseShiftedMonth(scan, first, day.value, index) : undefined;
}

/** "(20 من) الشهر الماضي", "(31 من) هذا الشهر". */
function parseShiftedMonth(scan: Scan, first: number, day: number, index: number): WrittenDate | undefined {
  const isThis = wordOf(scan, index, 'this') !== undefined;
  const unit = wordOf(scan, isThis ? index + 1 : index, 'unit');
  if (unit?.word.unit !== 'month' || unit.word.count !== 1) return undefined;
  if (isThis) return { first, last: index + 1, day, monthShift: 0 };
  const relative = wordOf(scan, index + 1, 'relative');
  if (relative === undefined || relative.word.isOther) return undefined;
  return { first, last: index + 1, day, monthShift: relative.word.direction };
}

/** "ديسمبر 2024", "January 7, 2024", "مارس الماضي", "هذا يناير", "يناير". */
function parseMonthFirst(scan: Scan, first: number): WrittenDate | undefined {
  const isThis = wordOf(scan, first, 'this') !== undefined;
  const month = monthNameAt(scan, isThis ? first + 1 : first);
  if (month === undefined) return undefined;
  const bare = withYear(scan, { first, last: month.last, month: month.month });
  if (bare.year !== undefined || bare.yearShift !== undefined || bare.direction !== undefined) return bare;
  const day = dayAt(scan, month.last + 1);
  const isDay = day !== undefined && isDayBehind(scan, month.last + 1, day.last);
  if (isDay) return withYear(scan, { first, last: day.last, month: month.month, day: day.value });
  // A glued ب or ل is not enough: بأب is "with a father".
  const isListed = wordOf(scan, first - 1, 'month') !== undefined || MONTHS_OF.has(textAt(scan, first - 1));
  // في باب المندب: of one place no two prepositions are said.
  const isPlaced = DATE_PREPOSITIONS.has(textAt(scan, first - 1)) && timeAt(scan, first)?.preposition === '';
  return month.isSure || isThis || isListed || isPlaced ? bare : undefined;
}

/** After a month a number is its day unless it counts something: "في مايو 15 قتيلا". */
function isDayBehind(scan: Scan, index: number, last: number): boolean {
  if (scan.tokens[index].word.kind !== 'number')
    return wordAt(scan.tokens, index)?.word.ordinal !== undefined;
  const next = scan.tokens[last + 1];
  return (
    next === undefined ||
    next.word.kind === 'punct' ||
    next.word.kind === 'number' ||
    RANGE_WORDS.has(next.word.folded)
  );
}

/** Adds the year, or "الماضي" after the month. */
function withYear(scan: Scan, date: WrittenDate): WrittenDate {
  const { first, month, day } = date;
  const relative = wordOf(scan, date.last + 1, 'relative');
  if (relative?.article && !relative.word.isOther)
    return { first, last: date.last + 1, month, day, direction: relative.word.direction };
  const year = yearAfter(scan, date.last);
  if (year === undefined) return { ...date, ...sharedYear(scan, date) };
  return { first, last: year.last, month, day, year: year.year, yearShift: year.yearShift };
}

/** "أغسطس | وسبتمبر 2013", "3 مارس | إلى 7 أبريل 2022", "يناير | وفبراير الماضيين": the year of a list stands behind its last month. */
function sharedYear(scan: Scan, { last, month }: WrittenDate): Partial<WrittenDate> {
  let index = COMMAS.has(textAt(scan, last + 1)) ? last + 2 : last + 1;
  const isLinked = JOINTS.has(textAt(scan, index));
  if (isLinked) index++;
  else if (timeAt(scan, index)?.conjunction !== AND) return {};
  const day = dayAt(scan, index);
  if (day !== undefined) index = OF.has(textAt(scan, day.last + 1)) ? day.last + 2 : day.last + 1;
  const next = monthNameAt(scan, index);
  if (next === undefined || month === undefined) return {};
  const { year, yearShift, direction } = withYear(scan, { first: index, last: next.last, month: next.month });
  const isBefore = month > next.month ? 1 : 0;
  if (year !== undefined) return { year: year - isBefore };
  return isBefore > 0
    ? {}
    : yearShift !== undefined
      ? { yearShift }
      : direction !== undefined
        ? { direction }
        : {};
}
/** و "and", إلى and حتى "to", a dash. */
const JOINTS: ReadonlySet<string> = new Set([AND, TO, AS_FAR_AS, '-', '\u2013', '\u2014']);

/** A preposition that makes an ambiguous month name a month: "في مارس". */
export function hasDatePreposition(scan: Scan, first: number): boolean {
  const found = timeAt(scan, first);
  return DATE_PREPOSITIONS.has(textAt(scan, first - 1)) || (found !== undefined && found.preposition !== '');
}

const inRange = <P extends Part>(part: P, low: number, high: number): P | undefined =>
  part.value >= low && part.value <= high && part.value % 1 === 0 ? part : undefined;
