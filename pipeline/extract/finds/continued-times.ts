import { parseDuration } from '../../text/durations.ts';
import type { Token } from '../../text/tokens.ts';
import type { TimeSpan } from '../found.ts';
import type { FactsKit } from '../words/facts.ts';

/** The times of a sentence and its tokens. */
export type TimedSentence = { readonly tokens: readonly Token[]; readonly times: readonly TimeSpan[] };

/**
 * A part of the day, a clock time or some hours later ("فجرا", "في الساعة 09:39", "بعد ساعة") is of the day that the text
 * just named: the nearest one before it in the sentence, else the only one of the sentence before.
 */
export function continueTimes(sentences: readonly TimedSentence[], facts: FactsKit): TimeSpan[][] {
  let before: readonly TimeSpan[] = [];
  return sentences.map(({ tokens, times }) => {
    const done: TimeSpan[] = [];
    for (const span of times) {
      const isOpen =
        span.date_start === null && (span.basis === 'continued' || isHoursLater(span, tokens, facts));
      const day = isOpen ? (done.findLast(isDay) ?? onlyDay(before)) : undefined;
      done.push(
        day === undefined
          ? span
          : {
              ...span,
              date_start: day.date_start,
              date_end: day.date_end,
              date_precision: 1,
              basis: 'continued',
            },
      );
    }
    before = done.filter((span) => !isInBrackets(span, tokens));
    return done;
  });
}

const isDay = (span: TimeSpan): boolean => span.date_precision === 1 && span.open === null;

/** Hours and minutes after what the text just told, not after something named ("بعد ساعات على الهجوم"). */
const isHoursLater = (span: TimeSpan, tokens: readonly Token[], facts: FactsKit): boolean =>
  span.rule === 'time/ago' &&
  // بعد 17 ساعة: half a day later it may be the next.
  (parseDuration(tokens, span.first + 1)?.seconds ?? 0) < HALF_DAY &&
  !isCountedFrom(tokens[span.last + 1], facts) &&
  tokens.slice(span.first, span.last + 1).some(({ word }) => {
    const time = word.time?.word;
    return time?.kind === 'unit' && SHORT.has(time.unit);
  });

const HALF_DAY = 12 * 3600;

/** من, على. */
const isCountedFrom = (token: Token | undefined, { factsOf }: FactsKit): boolean =>
  token !== undefined &&
  factsOf(token).functions.some(({ code, conj }) => !conj && (code === 'min' || code === 'ala'));

const SHORT: ReadonlySet<string> = new Set(['hour', 'minute', 'second']);

/** "(8 مساء بتوقيت نيويورك، الخميس)": the same moment told for another place. */
function isInBrackets(span: TimeSpan, tokens: readonly Token[]): boolean {
  let depth = 0;
  for (let i = 0; i < span.first; i++) {
    const { folded } = tokens[i].word;
    if (folded === '(') depth++;
    else if (folded === ')') depth--;
  }
  return depth > 0;
}

function onlyDay(times: readonly TimeSpan[]): TimeSpan | undefined {
  const days = times.filter(isDay);
  return days.every((day) => day.date_start === days[0].date_start) ? days[0] : undefined;
}
