import { addMonths, type Day, daysIn, fromDay, mondayOf, toDay, weekdayOf } from './calendar.ts';
import { hasDatePreposition, parseWrittenDate, twoPartYear, yearAfter, yearNumberAt } from './date-parts.ts';
import { resolveWritten } from './date-resolve.ts';
import { parseNumericDate } from './numeric-dates.ts';
import { parseOrdinal } from './ordinals.ts';
import { OF, type Scan, type Span, type TimeGrain, textAt, wordOf } from './time-types.ts';
import type { TimeUnit } from './time-words.ts';

/** Days of a stretch of the calendar. */
export type Interval = { readonly start: Day; readonly end: Day };

/** A calendar period: "الأسبوع الماضي", "ديسمبر 2024", "عام 2011", "صيف 2013", "أواخر العام الماضي". */
export function parsePeriod(scan: Scan, first: number): Span | undefined {
  let best: Span | undefined;
  for (const parse of PARSERS) {
    const span = parse(scan, first);
    if (span !== undefined && (best === undefined || span.last > best.last)) best = span;
  }
  return best;
}

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

const yearsInterval = (year: number, count: number): Interval => ({
  start: toDay(year, 1, 1),
  end: toDay(year + count, 1, 1) - 1,
});

/** "هذا الأسبوع", "الشهر الماضي", "العام الجاري", "الليلة الماضية", "نهاية الأسبوع" with its weekend. */
function parseRelativeUnit(scan: Scan, first: number): Span | undefined {
  const isThis = wordOf(scan, first, 'this') !== undefined;
  const at = isThis ? first + 1 : first;
  const found = wordOf(scan, at, 'unit');
  if (found === undefined || found.word.count !== 1 || !found.article) return undefined;
  const { unit } = found.word;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  const relative = wordOf(scan, at + 1, 'relative');
  if (relative?.article && !isThis) {
    if (unit === 'year' && isTitle(scan, at, relative.word.direction, relative.stem)) return undefined;
    if (relative.word.isOther && unit === 'day') return following(first, at + 1);
    const skipped = textAt(scan, at + 1) === 'بعد' ? 1 : 0;
    return relativeSpan(scan, first, at + 1, unit, relative.word.direction + skipped);
  }
  if (textAt(scan, at + 1) === 'بعد' && wordOf(scan, at + 2, 'relative')?.word.direction === 1)
    return relativeSpan(scan, first, at + 2, unit, 2);
  if (isThis) return relativeSpan(scan, first, at, unit, 0);
  return unit === 'night' && at === first && !hasNoun(scan, at + 1)
    ? relativeSpan(scan, first, at, unit, 0)
    : undefined;
}

/** "في اليوم التالي" the following day: counted from a day that the text named before. */
const following = (first: number, last: number): Span => ({
  first,
  last,
  start: null,
  end: null,
  grain: 'day',
  basis: 'none',
  rule: 'time/following',
});

function relativeSpan(scan: Scan, first: number, last: number, unit: TimeUnit, shift: number): Span {
  // "الليلة الماضية" is the night before the day of publication.
  const interval = scan.published === undefined ? undefined : unitInterval(scan.published, unit, shift);
  return {
    first,
    last,
    start: interval?.start ?? null,
    end: interval?.end ?? null,
    grain: GRAINS[unit],
    basis: interval === undefined ? 'none' : 'relative',
    rule: 'time/relative-period',
    isAnchored: interval !== undefined,
  };
}

/** "الأمين العام السابق" is a person: العام after a title is "general". */
function isTitle(scan: Scan, index: number, direction: number, stem: string): boolean {
  if (!textAt(scan, index).endsWith('العام')) return false;
  const before = textAt(scan, index - 1);
  if (TITLES.has(before.replace(/^[ولب]?ال|^و?لل/u, ''))) return true;
  return (stem === 'سابق' || direction === 0) && before.startsWith('ال') && !before.startsWith('الي');
}

const hasNoun = (scan: Scan, index: number): boolean =>
  scan.tokens[index]?.word.kind === 'word' && textAt(scan, index).startsWith('ال');

/** "الأسبوع الثالث من هذا الشهر", "الربع الأول من عام 2020", "ثالث ثلاثاء في أيلول", "آخر يوم بشهر عشرة". */
function parseCountedUnit(scan: Scan, first: number): Span | undefined {
  const counted = countedHead(scan, first);
  if (counted === undefined) return undefined;
  let index = counted.last + 1;
  if (OF.has(textAt(scan, index))) index++;
  const frame = parseFrame(scan, index);
  if (frame === undefined) return undefined;
  const interval =
    frame.start === null || frame.end === null
      ? undefined
      : pick({ start: frame.start, end: frame.end }, counted);
  return {
    ...frame,
    first,
    start: interval?.start ?? null,
    end: interval?.end ?? null,
    grain:
      counted.weekday !== undefined ? 'day' : counted.unit === 'quarter' ? 'quarter' : GRAINS[counted.unit],
    basis: interval === undefined ? 'none' : frame.basis,
    rule: 'time/counted-period',
    written: undefined,
  };
}

type Counted = {
  readonly last: number;
  readonly unit: TimeUnit | 'quarter';
  readonly weekday?: number;
  /** 1 first, 2 second …, -1 last. */
  readonly nth: number;
};

function countedHead(scan: Scan, first: number): Counted | undefined {
  const leading = ordinalAt(scan, first);
  if (leading !== undefined) {
    const head = countable(scan, leading.last + 1);
    return head === undefined ? undefined : { ...head, last: leading.last + 1, nth: leading.nth };
  }
  const head = countable(scan, first);
  if (head === undefined) return undefined;
  const trailing = ordinalAt(scan, first + 1);
  return trailing === undefined ? undefined : { ...head, last: trailing.last, nth: trailing.nth };
}

function countable(scan: Scan, index: number): { unit: TimeUnit | 'quarter'; weekday?: number } | undefined {
  const weekday = wordOf(scan, index, 'weekday');
  if (weekday !== undefined) return { unit: 'day', weekday: weekday.word.weekday };
  const unit = wordOf(scan, index, 'unit');
  if (unit?.word.count === 1 && (unit.word.unit === 'week' || unit.word.unit === 'day'))
    return { unit: unit.word.unit };
  return QUARTERS.has(textAt(scan, index)) ? { unit: 'quarter' } : undefined;
}

function ordinalAt(scan: Scan, index: number): { last: number; nth: number } | undefined {
  if (LAST_WORDS.has(textAt(scan, index))) return { last: index, nth: -1 };
  if (scan.tokens[index] === undefined) return undefined;
  const ordinal = parseOrdinal(scan.tokens, index);
  return ordinal === undefined || ordinal.value > 31 ? undefined : { last: ordinal.last, nth: ordinal.value };
}

/** The month or year that a counted unit belongs to. */
function parseFrame(scan: Scan, index: number): Span | undefined {
  if (index >= scan.tokens.length) return undefined;
  const written = parseMonth(scan, index);
  if (written !== undefined) return written;
  const unit = parseRelativeUnit(scan, index) ?? parseYear(scan, index);
  if (unit !== undefined) return unit;
  const year = yearNumberAt(scan, index);
  return year === undefined ? undefined : yearSpan(index, year.last, year.value);
}

function pick(frame: Interval, counted: Counted): Interval | undefined {
  const { unit, nth, weekday } = counted;
  if (unit === 'quarter') {
    const [year] = fromDay(frame.start);
    return nth < 1 || nth > 4
      ? undefined
      : { start: toDay(year, 3 * nth - 2, 1), end: toDay(year, 3 * nth + 1, 1) - 1 };
  }
  // Weeks of a year are ISO weeks: the first holds January 4.
  if (unit === 'week' && nth > 0 && frame.end - frame.start > 300) {
    const start = mondayOf(frame.start + 3) + 7 * (nth - 1);
    return { start, end: start + 6 };
  }
  const step = weekday === undefined && unit === 'day' ? 1 : 7;
  const target = weekday ?? 1;
  const length = weekday === undefined && unit === 'week' ? 6 : 0;
  const firstOfKind = step === 1 ? frame.start : frame.start + ((target - weekdayOf(frame.start) + 7) % 7);
  const lastStart = frame.end - length;
  const start =
    nth === -1
      ? lastStart - (step === 1 ? 0 : (weekdayOf(lastStart) - target + 7) % 7)
      : firstOfKind + (nth - 1) * step;
  return start > frame.end ? undefined : { start, end: start + length };
}

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

/** "عام 2011", "سنة 1974", "العام 2011"; a bare year after في, منذ and the like, or closing a clause. */
export function parseYear(scan: Scan, first: number): Span | undefined {
  const unit = wordOf(scan, first, 'unit');
  if (unit?.word.unit === 'year' && unit.word.count !== 2) {
    const year = yearNumberAt(scan, first + 1) ?? twoPartYear(scan, first + 1);
    return year === undefined ? undefined : yearSpan(first, year.last, year.value);
  }
  const bare = yearNumberAt(scan, first);
  if (bare === undefined || bare.value < (hasDatePreposition(scan, first) ? 1500 : 1900) || bare.value > 2050)
    return undefined;
  return isBareYear(scan, first, bare.last) ? yearSpan(first, bare.last, bare.value) : undefined;
}

function isBareYear(scan: Scan, first: number, last: number): boolean {
  const before = textAt(scan, first - 1);
  if (NOT_YEAR_HEADS.has(before)) return false;
  const isWords = scan.tokens[first].word.kind === 'word';
  if (hasDatePreposition(scan, first) || YEAR_HEADS.has(before))
    return !isWords || last > first || before === 'منذ';
  if (isWords) return false;
  const next = scan.tokens[last + 1];
  // A count of 2011 takes an accusative singular (2011 شخصا), a year does not; round numbers count.
  const year = Number(textAt(scan, first));
  const isOdd = year % 50 !== 0 && year > 1950 && year < 2040 && !textAt(scan, last + 1).endsWith('ا');
  const isClosing =
    next === undefined || next.word.kind === 'punct' || AFTER_YEAR.has(next.word.folded) || isOdd;
  const isHead = first > 0 && !GLUE_MARKS.has(before) && scan.tokens[first - 1].word.kind !== 'number';
  return isClosing && isHead && textAt(scan, last + 1) !== '/' && textAt(scan, last + 1) !== '%';
}

const yearSpan = (first: number, last: number, year: number): Span => ({
  first,
  last,
  ...yearInterval(year),
  grain: 'year',
  basis: 'explicit',
  rule: 'time/year',
  written: { year },
});

/** "صيف 2013", "هذا الصيف", "الربيع الماضي": months by the northern seasons. */
function parseSeason(scan: Scan, first: number): Span | undefined {
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
function parseDecade(scan: Scan, first: number): Span | undefined {
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

/** "أوائل مارس", "منتصف نوفمبر الماضي", "أواخر عام 2024", "نهاية الأسبوع": the period, narrowed inside. */
function parseEdge(scan: Scan, first: number): Span | undefined {
  if (HOLIDAY.has(textAt(scan, first))) {
    const inner = parseEdge(scan, first + 1);
    return inner?.grain === 'weekend' ? { ...inner, first } : undefined;
  }
  const edge = wordOf(scan, first, 'edge');
  const isHalf = HALF.has(textAt(scan, first));
  if (edge === undefined && !isHalf) return undefined;
  let index = first + 1;
  if (OF.has(textAt(scan, index))) index++;
  const bare = wordOf(scan, index, 'unit');
  const inner =
    parseRelativeUnit(scan, index) ??
    parseMonth(scan, index) ??
    parseYear(scan, index) ??
    parseSeason(scan, index);
  if (inner === undefined)
    return bare?.word.unit === 'week' && bare.article && edge?.word.edge === 'late'
      ? weekend(scan, first, index)
      : undefined;
  if (inner.grain === 'week' && edge?.word.edge === 'late') return { ...weekendOf(inner), first };
  const which = edge?.word.edge ?? 'half';
  const narrow =
    inner.start === null || inner.end === null
      ? undefined
      : narrowed(inner.start, inner.end, which, inner.grain);
  return { ...inner, first, rule: 'time/part-of-period', ...(narrow === undefined ? {} : { narrow }) };
}

/** Saturday and Sunday of the week of publication. */
function weekend(scan: Scan, first: number, last: number): Span {
  const monday = scan.published === undefined ? null : mondayOf(scan.published);
  return weekendOf({ ...following(first, last), start: monday, end: monday, isAnchored: monday !== null });
}

const weekendOf = (week: Span): Span => ({
  ...week,
  start: week.start === null ? null : week.start + 5,
  end: week.start === null ? null : week.start + 6,
  grain: 'weekend',
  basis: week.start === null ? 'none' : 'relative',
  rule: 'time/relative-period',
});

/** Thirds of a month; quarters, halves or days of longer and shorter periods. */
function narrowed(
  start: Day,
  end: Day,
  edge: 'early' | 'mid' | 'late' | 'half',
  grain: TimeGrain,
): readonly [Day, Day] {
  if (grain === 'month') {
    const days = daysIn(...(fromDay(start).slice(0, 2) as [number, number]));
    if (edge === 'half') return [start + 14, start + 14];
    if (edge === 'early') return [start, start + 9];
    return edge === 'mid' ? [start + 10, start + 19] : [start + 20, start + days - 1];
  }
  if (grain === 'year') {
    const [year] = fromDay(start);
    if (edge === 'early') return [start, toDay(year, 7, 1) - 1];
    return edge === 'late' ? [toDay(year, 7, 1), end] : [toDay(year, 4, 1), toDay(year, 10, 1) - 1];
  }
  const length = end - start + 1;
  if (edge === 'early') return [start, start + Math.ceil(length / 2) - 1];
  if (edge === 'late') return [start + Math.ceil(length / 2), end];
  return [start + Math.floor(length / 4), end - Math.floor(length / 4)];
}

const GRAINS: Readonly<Record<TimeUnit, TimeGrain>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** "أسبوع 15 سبتمبر": the week that holds a day. */
function parseWeekOf(scan: Scan, first: number): Span | undefined {
  const unit = wordOf(scan, first, 'unit');
  if (unit?.word.unit !== 'week' || unit.word.count !== 1) return undefined;
  const date = parseWrittenDate(scan, OF.has(textAt(scan, first + 1)) ? first + 2 : first + 1);
  if (date?.day === undefined) return undefined;
  const days = resolveWritten(scan, date);
  const monday = days.start === null ? null : mondayOf(days.start);
  return {
    first,
    last: date.last,
    start: monday,
    end: monday === null ? null : monday + 6,
    grain: 'week',
    basis: monday === null ? 'none' : 'explicit',
    rule: 'time/counted-period',
    isAnchored: days.isAnchored,
  };
}

const PARSERS: readonly ((scan: Scan, first: number) => Span | undefined)[] = [
  parseEdge,
  parseRelativeUnit,
  parseCountedUnit,
  parseMonth,
  parseYear,
  parseSeason,
  parseDecade,
  parseWeekOf,
];

/** First month of winter, spring, summer, autumn. */
const SEASON_MONTHS: readonly number[] = [12, 3, 6, 9];
const QUARTERS: ReadonlySet<string> = new Set(['الربع', 'ربع']);
const LAST_WORDS: ReadonlySet<string> = new Set(['اخر', 'الاخير', 'الاخيره']);
/** عطلة نهاية الأسبوع "the weekend holiday". */
const HOLIDAY: ReadonlySet<string> = new Set(['عطله', 'عطلة']);
const HALF: ReadonlySet<string> = new Set(['نصف']);
/** Offices whose holder is "general": secretary, director, commander … */
const TITLES: ReadonlySet<string> = new Set([
  'امين',
  'مدير',
  'قائد',
  'نائب',
  'مدعي',
  'سكرتير',
  'مراقب',
  'مفوض',
  'منسق',
  'مفتش',
  'قنصل',
  'راي',
  'قطاع',
  'وكيل',
  'رئيس',
]);
/** Words that take a year directly: حتى "until", بعد "after", صيف "summer of". */
const YEAR_HEADS: ReadonlySet<string> = new Set(['بعد', 'قبل', 'خلال', 'اعوام', 'سنوات', 'الاعوام', 'عامي']);
const GLUE_MARKS: ReadonlySet<string> = new Set(['/', '-', '.', ':', '\u2013', '#', '$', '+']);
/** Words that take a number: the resolution, the brigade, about, to. */
const NOT_YEAR_HEADS: ReadonlySet<string> = new Set([
  'القرار',
  'قرار',
  'رقم',
  'اللواء',
  'نحو',
  'حوالي',
  'قرابه',
  'زهاء',
  'من',
  'الي',
  'عن',
  'علي',
  'قيمه',
]);
/** Words that may follow a closing year. */
const AFTER_YEAR: ReadonlySet<string> = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'لم',
  'لن',
  'لا',
  'ما',
  'الذي',
  'التي',
  'حين',
  'عندما',
  'بعد',
  'قبل',
  'حتي',
  'و',
  'اي',
  'هو',
  'هي',
  'وهو',
  'وهي',
  'ان',
  'قد',
]);
