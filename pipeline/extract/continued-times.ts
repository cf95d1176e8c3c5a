import type { TimeSpan } from './found.ts';

/**
 * A part of the day or a clock time ("فجرا", "في الساعة 09:39") is of the day that the text just named: the nearest
 * one before it in the sentence, else the only one of the sentence before.
 */
export function continueTimes(sentences: readonly (readonly TimeSpan[])[]): TimeSpan[][] {
  let before: readonly TimeSpan[] = [];
  return sentences.map((times) => {
    const done: TimeSpan[] = [];
    for (const span of times) {
      const isOpen = span.basis === 'continued' && span.date_start === null;
      const day = isOpen ? (done.findLast(isDay) ?? onlyDay(before)) : undefined;
      done.push(
        day === undefined
          ? span
          : { ...span, date_start: day.date_start, date_end: day.date_end, date_precision: 1 },
      );
    }
    before = done;
    return done;
  });
}

const isDay = (span: TimeSpan): boolean => span.date_precision === 1 && span.open === null;

function onlyDay(times: readonly TimeSpan[]): TimeSpan | undefined {
  const days = times.filter(isDay);
  return days.every((day) => day.date_start === days[0].date_start) ? days[0] : undefined;
}
