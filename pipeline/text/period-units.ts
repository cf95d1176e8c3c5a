import { ARTICLE } from './affixes.ts';
import { AFTER, TO } from './particles.ts';
import { unitInterval } from './period-intervals.ts';
import { type Scan, type Span, type TimeGrain, textAt, wordOf } from './time-types.ts';
import type { TimeUnit } from './time-words.ts';
import { FORMER, GENERALS, THE_YEAR } from './words/periods.ts';

/** "هذا الأسبوع", "الشهر الماضي", "العام الجاري", "الليلة الماضية", "نهاية الأسبوع" with its weekend. */
export function parseRelativeUnit(scan: Scan, first: number): Span | undefined {
  const isThis = wordOf(scan, first, 'this') !== undefined;
  const at = isThis ? first + 1 : first;
  const found = wordOf(scan, at, 'unit');
  if (found === undefined || found.word.count !== 1 || !found.article) return undefined;
  const { unit } = found.word;
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return undefined;
  const relative = wordOf(scan, at + 1, 'relative');
  if (relative?.article && relative.preposition === '' && !isThis) {
    if (unit === 'year' && isTitle(scan, at, relative.word.direction, relative.stem)) return undefined;
    if (relative.word.isOther && unit === 'day') return following(first, at + 1);
    const skipped = textAt(scan, at + 1) === AFTER ? 1 : 0;
    return relativeSpan(scan, first, at + 1, unit, relative.word.direction + skipped);
  }
  if (textAt(scan, at + 1) === AFTER && wordOf(scan, at + 2, 'relative')?.word.direction === 1)
    return relativeSpan(scan, first, at + 2, unit, 2);
  if (isThis) return relativeSpan(scan, first, at, unit, 0);
  return unit === 'night' && at === first && !hasNoun(scan, at + 1)
    ? relativeSpan(scan, first, at, unit, 0)
    : undefined;
}

/** "في اليوم التالي" the following day: counted from a day that the text named before. */
export const following = (first: number, last: number): Span => ({
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
  if (!textAt(scan, index).endsWith(THE_YEAR)) return false;
  const before = textAt(scan, index - 1);
  if (GENERALS.has(before.replace(PROCLITICS, ''))) return true;
  return (stem === FORMER || direction === 0) && before.startsWith(ARTICLE) && !before.startsWith(TO);
}

/** ال with what is glued before it. */
const PROCLITICS = /^[\u0648\u0644\u0628]?\u0627\u0644|^\u0648?\u0644\u0644/u;

const hasNoun = (scan: Scan, index: number): boolean =>
  scan.tokens[index]?.word.kind === 'word' && textAt(scan, index).startsWith(ARTICLE);

export const GRAINS: Readonly<Record<TimeUnit, TimeGrain>> = {
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
