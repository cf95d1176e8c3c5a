import { ARTICLE } from './affixes.ts';
import { dayAt } from './date-parts.ts';
import { FROM } from './particles.ts';
import { type Scan, textAt, timeAt, wordOf } from './time-types.ts';
import {
  DAY_WORDS,
  DOUBLERS,
  FIRST,
  NOT_TODAY,
  RELATIVISERS,
  SPOKEN,
  THAT_DAY,
  THE_FIRST,
  TODAY,
} from './words/days.ts';

/** Days from the day of speaking, with what doubles them. */
export function deicticAt(scan: Scan, index: number): { last: number; days: number } | undefined {
  const text = textAt(scan, index);
  const spoken = spokenDouble(scan, index);
  if (spoken !== undefined) return spoken;
  if (isToday(scan, index)) return { last: index, days: 0 };
  const plain = wordOf(scan, index, 'deictic');
  if (plain !== undefined) {
    if (plain.word.days === 0) return undefined;
    const doubled = plain.word.days === -1 && THE_FIRST.has(textAt(scan, index + 1));
    return { last: doubled ? index + 1 : index, days: doubled ? -2 : plain.word.days };
  }
  const step = DOUBLERS.get(text);
  if (step === undefined) return undefined;
  // أول من أمس, قبل يوم أمس.
  const isSplit =
    DAY_WORDS.has(textAt(scan, index + 1)) || (text === FIRST && textAt(scan, index + 1) === FROM);
  const after = isSplit ? index + 2 : index + 1;
  const inner = wordOf(scan, after, 'deictic');
  return inner !== undefined && inner.word.days === step ? { last: after, days: 2 * step } : undefined;
}

/** Spoken "اليوم الي قبل امبارح", "اليوم القبل البارحة": the day that is before yesterday. */
function spokenDouble(scan: Scan, index: number): { last: number; days: number } | undefined {
  if (textAt(scan, index) !== TODAY) return undefined;
  const at = RELATIVISERS.has(textAt(scan, index + 1)) ? index + 2 : index + 1;
  const step = DOUBLERS.get(textAt(scan, at).replace(ARTICLE, ''));
  const inner = wordOf(scan, at + 1, 'deictic');
  if (step === undefined || inner === undefined || !SPOKEN.has(inner.stem)) return undefined;
  return inner.word.days === step ? { last: at + 1, days: 2 * step } : undefined;
}

/** اليوم as "today": not "اليوم الثالث", "اليوم التالي", "في اليوم الواحد". */
export function isToday(scan: Scan, index: number): boolean {
  const unit = wordOf(scan, index, 'unit');
  if (unit?.word.unit !== 'day' || unit.word.count !== 1 || !unit.article) return false;
  if (timeAt(scan, index + 1)?.word.kind === 'relative') return false;
  const next = textAt(scan, index + 1);
  return !NOT_TODAY.has(next) && !isCountedDay(scan, index + 1) && !THAT_DAY.has(textAt(scan, index - 1));
}

/** An ordinal after اليوم counts days: "اليوم الثالث". */
const isCountedDay = (scan: Scan, index: number): boolean =>
  scan.tokens[index]?.word.kind === 'word' &&
  textAt(scan, index).startsWith(ARTICLE) &&
  dayAt(scan, index) !== undefined &&
  wordOf(scan, index, 'weekday') === undefined &&
  dayAt(scan, index)!.last === index;
