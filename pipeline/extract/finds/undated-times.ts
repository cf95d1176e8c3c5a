import { findTimes } from '../../text/dates.ts';
import type { TimeHit } from '../../text/time-types.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Times of a sentence whose article is not dated: a month or a day without a year is of the year that the sentence named
 * before it ("في أواخر عام 2024، … في ديسمبر").
 */
export function findUndatedTimes(
  tokens: readonly Token[],
  tense: (index: number) => 'past' | 'future' | null,
): TimeHit[] {
  const hits = findTimes(tokens, { published: null, tense });
  let year: string | null = null;
  return hits.map((hit) => {
    const isOpen = hit.date_start === null && YEARLESS.has(hit.rule) && isPlain(tokens[hit.last]);
    const dated = isOpen && year !== null ? inYear(hit, tokens, year) : hit;
    if (dated.basis === 'explicit' && dated.date_start !== null) year = dated.date_start.slice(0, 4);
    return dated;
  });
}

const YEARLESS: ReadonlySet<string> = new Set(['time/month', 'time/absolute-day']);

/** ديسمبر, not ديسمبر الماضي, which is told from the day of speaking. */
const isPlain = ({ word }: Token): boolean => word.time?.word.kind === 'month' || word.kind === 'number';

/** On the last day of a year every past month and day without a year is of that year. */
function inYear(hit: TimeHit, tokens: readonly Token[], year: string): TimeHit {
  const within = findTimes(tokens, { published: `${year}-12-31`, tense: () => 'past' });
  const found = within.find(({ first, last }) => first === hit.first && last === hit.last);
  return found === undefined || found.date_start?.slice(0, 4) !== year
    ? hit
    : { ...found, basis: 'explicit' };
}
