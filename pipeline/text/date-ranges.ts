import { AND } from './affixes.ts';
import { weekdayOf } from './calendar.ts';
import { dayAt, monthNameAt, yearNumberAt } from './date-parts.ts';
import { resolveWritten } from './date-resolve.ts';
import { BETWEEN, WHAT } from './particles.ts';
import { yearInterval } from './period-intervals.ts';
import { COMMAS, type Scan, type Span, textAt, timeAt, wordOf } from './time-types.ts';
import {
  BETWEEN_DAYS,
  DAY_LEADS,
  DAY_LINKS,
  FROM_DAY,
  MONTHS_OF,
  NIGHT_LINKS,
  NIGHTS,
  UP_TO,
  YEAR_PAIRS,
  YEAR_WORDS,
} from './words/dates.ts';

/** Parses a single time expression at a token. */
export type ParseOne = (scan: Scan, index: number) => Span | undefined;

/** Two times with a link: "من 13 إلى 15 تموز", "بين 2011 و2015", "4 سبتمبر - 8 سبتمبر", "مارس بين 3 و5". */
export function parseRange(
  scan: Scan,
  first: number,
  one: Span | undefined,
  parseOne: ParseOne,
): Span | undefined {
  const opener = openerAt(scan, first);
  const at = opener === undefined ? first : opener.next;
  if (at >= scan.tokens.length) return undefined;
  const isOpened = opener !== undefined;
  return (
    yearRange(scan, first, at, isOpened) ??
    shortRange(scan, first, at, isOpened, parseOne) ??
    nightRange(scan, first, one) ??
    fullRange(scan, first, isOpened ? parseOne(scan, at) : one, opener?.isBetween === true, parseOne) ??
    monthLedRange(scan, first) ??
    monthRun(scan, one, parseOne)
  );
}

type Opener = { readonly next: number; readonly isBetween: boolean };

/** من "from", بين "between", ما بين. */
function openerAt(scan: Scan, first: number): Opener | undefined {
  const text = textAt(scan, first);
  if (text === WHAT && textAt(scan, first + 1) === BETWEEN) return openerAt(scan, first + 1);
  // بين شهري | فبراير وأبريل
  const isOfMonths = MONTHS_OF.has(textAt(scan, first + 1));
  if (BETWEEN_DAYS.has(text)) return { next: first + (isOfMonths ? 2 : 1), isBetween: true };
  return FROM_DAY.has(text) ? { next: first + 1, isBetween: false } : undefined;
}

/** Index of the second half after a link word or a "و" glued to it. */
function linkAfter(scan: Scan, last: number, allowsAnd: boolean): number | undefined {
  let index = last + 1;
  if (COMMAS.has(textAt(scan, index))) index++;
  const text = textAt(scan, index);
  // إلى غاية "up to".
  if (DAY_LINKS.has(text)) return textAt(scan, index + 1) === UP_TO ? index + 2 : index + 1;
  if (!allowsAnd) return undefined;
  if (text === AND) return index + 1;
  const glued = timeAt(scan, index);
  return glued?.conjunction === AND || AND_WORD.test(text) ? index : undefined;
}

const AND_WORD = /^\u0648(?:\u0627\u0644)?\p{L}/u;

/** "2011-2015", "بين 2011 و2015", "من عام 2011 إلى عام 2024". */
function yearRange(scan: Scan, first: number, at: number, isOpened: boolean): Span | undefined {
  const a = yearAt(scan, at);
  if (a === undefined) return undefined;
  const isSlashed = textAt(scan, a.last + 1) === '/';
  const isPair = YEAR_PAIRS.has(textAt(scan, at));
  const next = isSlashed ? a.last + 2 : linkAfter(scan, a.last, isOpened || isPair);
  const b = next === undefined ? undefined : yearAt(scan, next);
  if (b === undefined || a.value < 1500 || b.value < a.value || b.value > 2100) return undefined;
  const isSure = isOpened || isPair || a.isHeaded || YEAR_MARKS.has(textAt(scan, a.last + 1));
  if (!isSure) return undefined;
  return {
    first,
    last: b.last,
    start: yearInterval(a.value).start,
    end: yearInterval(b.value).end,
    grain: 'year',
    basis: 'explicit',
    rule: 'time/range',
  };
}

function yearAt(scan: Scan, index: number) {
  const isHeaded = YEAR_WORDS.has(textAt(scan, index));
  const year = yearNumberAt(scan, isHeaded ? index + 1 : index);
  return year === undefined ? undefined : { last: year.last, value: year.value, isHeaded };
}

/** The first half leaves out month and year: "13 إلى 15 تموز", "من الثالث إلى السابع من مايو", "أيام 3 و4 و5 مارس". */
function shortRange(
  scan: Scan,
  first: number,
  at: number,
  isOpened: boolean,
  parseOne: ParseOne,
): Span | undefined {
  const day = dayAt(scan, at);
  if (day === undefined) return undefined;
  const isListed = isOpened || DAY_LEADS.has(textAt(scan, first - 1));
  let next = linkAfter(scan, day.last, isListed);
  // 3 | و4 | و5 مارس: the days between the first and the last.
  for (let more = next === undefined ? undefined : dayAt(scan, next); more !== undefined; ) {
    const then = linkAfter(scan, more.last, isListed);
    more = then === undefined ? undefined : dayAt(scan, then);
    if (more !== undefined) next = then;
  }
  if (next === undefined || next >= scan.tokens.length) return undefined;
  const second = parseOne(scan, next);
  const month = second?.written?.month;
  if (second === undefined || month === undefined || second.written?.day === undefined) return undefined;
  if (day.value > second.written.day) return undefined;
  const start = second.start === null ? null : second.start - second.written.day + day.value;
  return { ...second, first, start, rule: 'time/range' };
}

/** Two full times: their days from the first of one to the last of the other. */
function fullRange(
  scan: Scan,
  first: number,
  a: Span | undefined,
  isBetween: boolean,
  parseOne: ParseOne,
): Span | undefined {
  if (a === undefined || a.basis === 'continued') return undefined;
  const next = linkAfter(scan, a.last, isBetween);
  if (next === undefined || next >= scan.tokens.length) return undefined;
  const b = parseOne(scan, next);
  if (b === undefined || b.basis === 'continued') return dayTail(scan, first, a, next);
  const isKnown = a.start !== null && b.end !== null;
  // يومي السبت | والأحد الماضيين, told on a Saturday: a week ends before the next one begins.
  const back = isKnown && a.weekday !== undefined && b.weekday !== undefined && a.start! > b.end! ? WEEK : 0;
  if (isKnown && a.start! - back > b.end!) return undefined;
  return {
    ...b,
    first,
    start: isKnown ? a.start! - back : null,
    end: isKnown ? b.end : null,
    basis: isKnown ? b.basis : 'none',
    rule: 'time/range',
    isAnchored: a.isAnchored === true || b.isAnchored === true,
    narrow: undefined,
    deictic: undefined,
    weekday: undefined,
  };
}

const WEEK = 7;

/** "أشهر أكتوبر | ونوفمبر | وديسمبر 2014": months that follow one another are one stretch. */
function monthRun(scan: Scan, one: Span | undefined, parseOne: ParseOne): Span | undefined {
  if (one?.rule !== 'time/month' || one.end === null) return undefined;
  let run = one;
  for (;;) {
    const next = linkAfter(scan, run.last, true);
    const b = next === undefined || next >= scan.tokens.length ? undefined : parseOne(scan, next);
    if (b?.rule !== 'time/month' || b.start !== run.end! + 1) return run === one ? undefined : run;
    run = { ...run, last: b.last, end: b.end, grain: 'season', rule: 'time/range', narrow: undefined };
  }
}

/** "ليل الجمعة السبت", "ليلة الخميس - الجمعة", "ليل الخميس على الجمعة": the night between two days is of both. */
function nightRange(scan: Scan, first: number, one: Span | undefined): Span | undefined {
  if (one === undefined || !NIGHTS.has(textAt(scan, first)) || one.start === null || one.start !== one.end)
    return undefined;
  const at = NIGHT_LINKS.has(textAt(scan, one.last + 1)) ? one.last + 2 : one.last + 1;
  const next = wordOf(scan, at, 'weekday');
  if (next === undefined || next.word.weekday !== weekdayOf(one.start + 1)) return undefined;
  return { ...one, last: at, end: one.start + 1, rule: 'time/range', narrow: undefined, weekday: undefined };
}
/** "أغسطس 27 إلى 29": the second half is a day of the same month. */
function dayTail(scan: Scan, first: number, a: Span, next: number): Span | undefined {
  const day = dayAt(scan, next);
  if (day === undefined || a.start === null || a.written?.day === undefined || day.value <= a.written.day)
    return undefined;
  return { ...a, first, last: day.last, end: a.start + day.value - a.written.day, rule: 'time/range' };
}

/** "نوفمبر بين 15 و19", "شهر مارس من 3 إلى 5". */
function monthLedRange(scan: Scan, first: number): Span | undefined {
  const month = monthNameAt(scan, first);
  if (month === undefined) return undefined;
  const opener = openerAt(scan, month.last + 1);
  const a = opener === undefined ? undefined : dayAt(scan, opener.next);
  const next = a === undefined ? undefined : linkAfter(scan, a.last, true);
  const b = next === undefined ? undefined : dayAt(scan, next);
  if (a === undefined || b === undefined || b.value <= a.value) return undefined;
  const start = resolveWritten(scan, { first, last: b.last, month: month.month, day: a.value });
  return {
    first,
    last: b.last,
    start: start.start,
    end: start.start === null ? null : start.start + b.value - a.value,
    grain: 'day',
    basis: start.start === null ? 'none' : 'explicit',
    rule: 'time/range',
    isAnchored: start.isAnchored,
  };
}

const YEAR_MARKS: ReadonlySet<string> = new Set(['-', '\u2013', '/']);
