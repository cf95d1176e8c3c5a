import { type Day, daysIn, fromDay, mondayOf, toDay } from './calendar.ts';
import { parseMonth, parseSeason, parseYear } from './period-names.ts';
import { following, parseRelativeUnit } from './period-units.ts';
import { OF, type Scan, type Span, type TimeGrain, textAt, wordOf } from './time-types.ts';
import { FREE_DAYS, HALF_OF } from './words/periods.ts';

/** "أوائل مارس", "منتصف نوفمبر الماضي", "أواخر عام 2024", "نهاية الأسبوع": the period, narrowed inside. */
export function parseEdge(scan: Scan, first: number): Span | undefined {
  if (FREE_DAYS.has(textAt(scan, first))) {
    const inner = parseEdge(scan, first + 1);
    return inner?.grain === 'weekend' ? { ...inner, first } : undefined;
  }
  const edge = wordOf(scan, first, 'edge');
  const isHalf = HALF_OF.has(textAt(scan, first));
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
