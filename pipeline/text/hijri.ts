import { dayAt } from './date-parts.ts';
import { FROM } from './particles.ts';
import { type Scan, type Span, textAt, wordOf } from './time-types.ts';
import { A_YEAR, DATE_PREPOSITIONS, HIJRI_MARKS, HIJRI_MONTHS } from './words/dates.ts';

/**
 * A date of the Islamic calendar: "10 محرم 1446 هـ", "شهر رمضان", "ذي الحجة". The span is given without days:
 * months begin by sighting of the moon, so that a Gregorian day would be a guess.
 */
export function parseHijri(scan: Scan, first: number): Span | undefined {
  const day = dayAt(scan, first);
  const at = day === undefined ? first : day.last + (textAt(scan, day.last + 1) === FROM ? 2 : 1);
  const month = hijriMonthAt(scan, at);
  if (month === undefined) return undefined;
  const year = hijriYearAfter(scan, month.last);
  const isSure =
    !month.isCommon ||
    day !== undefined ||
    year !== undefined ||
    month.isHeaded ||
    DATE_PREPOSITIONS.has(textAt(scan, first - 1));
  if (!isSure) return undefined;
  return {
    first,
    last: year ?? month.last,
    start: null,
    end: null,
    grain: day === undefined ? 'month' : 'day',
    basis: 'none',
    rule: 'time/hijri',
  };
}

/** A month of the Islamic calendar at an index, with شهر before it or alone. */
export function hijriMonthAt(
  scan: Scan,
  index: number,
): { last: number; isCommon: boolean; isHeaded: boolean } | undefined {
  const unit = wordOf(scan, index, 'unit');
  const isHeaded = unit?.word.unit === 'month' && unit.word.count === 1;
  const at = isHeaded ? index + 1 : index;
  const one = wordOf(scan, at, 'hijri');
  if (one !== undefined && !one.article) return { last: at, isCommon: one.word.isCommon, isHeaded };
  return HIJRI_MONTHS.has(`${textAt(scan, at)} ${textAt(scan, at + 1)}`)
    ? { last: at + 1, isCommon: false, isHeaded }
    : undefined;
}

/** Last token of a year of three or four digits, with its "هـ". */
function hijriYearAfter(scan: Scan, last: number): number | undefined {
  const index = A_YEAR.has(textAt(scan, last + 1)) ? last + 2 : last + 1;
  if (scan.tokens[index]?.word.kind !== 'number') return undefined;
  const year = scan.tokens[index].word.digits;
  if (year === undefined || year.width < 4 || year.value > 2100) return undefined;
  return HIJRI_MARKS.has(textAt(scan, index + 1)) ? index + 1 : index;
}
