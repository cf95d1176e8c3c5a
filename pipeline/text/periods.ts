import { parseCountedUnit, parseWeekOf } from './counted-periods.ts';
import { parseEdge } from './period-edges.ts';
import { parseDecade, parseMonth, parseSeason, parseYear } from './period-names.ts';
import { parseRelativeUnit } from './period-units.ts';
import type { Scan, Span } from './time-types.ts';

/** A calendar period: "الأسبوع الماضي", "ديسمبر 2024", "عام 2011", "صيف 2013", "أواخر العام الماضي". */
export function parsePeriod(scan: Scan, first: number): Span | undefined {
  let best: Span | undefined;
  for (const parse of PARSERS) {
    const span = parse(scan, first);
    if (span !== undefined && (best === undefined || span.last > best.last)) best = span;
  }
  return best;
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
