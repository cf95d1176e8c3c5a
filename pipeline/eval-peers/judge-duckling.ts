import { isoDay, parseIsoDay } from '../text/calendar.ts';
import { findTimes, type TimeHit } from '../text/dates.ts';
import { findDurations } from '../text/durations.ts';
import { findAtoms } from '../text/numerals.ts';
import { bareSpan, type PeerCase, sliceOf, tokensOf, type Verdict } from './case.ts';

/** Judges a case of facebook/duckling: the whole input must be read, to the same value. */
export function judgeDuckling(peer: PeerCase): Verdict {
  const wanted = peer.expected === null ? 'null' : String(peer.expected);
  const actual = actualOf(peer);
  return {
    isRight: wanted === 'null' ? actual.length === 0 : actual.some((form) => isSame(form, wanted)),
    actual: actual.join(' | ') || 'null',
    wanted,
  };
}

function actualOf(peer: PeerCase): string[] {
  if (peer.dimension === 'numeral') return numbersOf(peer.input, false);
  if (peer.dimension === 'ordinal') return numbersOf(peer.input, true);
  return peer.dimension === 'duration' ? durationsOf(peer.input) : timesOf(peer);
}

function numbersOf(input: string, isOrdinal: boolean): string[] {
  const tokens = tokensOf(input);
  return findAtoms(tokens)
    .filter(
      (atom) =>
        atom.first === 0 && atom.last === tokens.length - 1 && (atom.kind === 'ordinal') === isOrdinal,
    )
    .map((atom) => (isOrdinal ? `OrdinalData ${atom.value}` : `NumeralValue ${atom.value}`));
}

function durationsOf(input: string): string[] {
  const tokens = tokensOf(input);
  return findDurations(tokens)
    .filter((hit) => hit.first === 0 && hit.last === tokens.length - 1)
    .map(({ amounts: [{ unit, count }] }) => `DurationData ${count} ${title(unit)}`);
}

function timesOf(peer: PeerCase): string[] {
  const tokens = tokensOf(peer.input);
  const published = peer.reference_time?.slice(0, 10) ?? null;
  // Its "now" takes next Monday but this month's first day: the text tells no tense, so both are asked.
  return (['future', 'past'] as const)
    .flatMap((tense) => findTimes(tokens, { published, tense: () => tense }))
    .filter((hit) => bareSpan(sliceOf(peer.input, tokens, hit.first, hit.last)) === bareSpan(peer.input))
    .flatMap((hit) => notations(hit, peer.reference_time ?? ''));
}

/** Our hit in Duckling's notations: an interval ends after its last day there. */
function notations(hit: TimeHit, reference: string): string[] {
  const start = hit.narrow?.start ?? hit.date_start;
  const end = hit.narrow?.end ?? hit.date_end;
  if (hit.clock !== undefined) return clockNotations(hit, reference);
  if (start === null || end === null) return [];
  const after = isoDay(parseIsoDay(end)! + 1);
  const grain = title(hit.grain);
  return [
    `datetime (${day(start)}, 0, 0, 0) ${grain}`,
    `datetime (${day(start)}, 0, 0, 0) Day`,
    `datetimeInterval ((${day(start)}, 0, 0, 0), (${day(after)}, 0, 0, 0)) Day`,
    `datetimeInterval ((${day(start)}, 0, 0, 0), (${day(after)}, 0, 0, 0)) ${grain}`,
    `datetimeHoliday (${day(start)}, 0, 0, 0) Day`,
  ];
}

/** A 12 h clock without a part of the day is the next one from "now". */
function clockNotations(hit: TimeHit, reference: string): string[] {
  const date = hit.date_start ?? reference.slice(0, 10);
  let [hour, minute, second] = `${hit.clock}:00`.split(':').map(Number);
  const isPassed = date === reference.slice(0, 10) && hour < Number(reference.slice(11, 13));
  if (hit.isAmbiguousClock && isPassed) hour += 12;
  if (hit.zone === 'gmt') hour -= 2;
  minute ??= 0;
  second ??= 0;
  return ['Hour', 'Minute', 'Second'].map(
    (grain) => `datetime (${day(date)}, ${hour}, ${minute}, ${second}) ${grain}`,
  );
}

const day = (iso: string): string => iso.split('-').map(Number).join(', ');

const title = (name: string): string => name[0].toUpperCase() + name.slice(1);

/** Negative numbers stand in an open bracket there; holidays carry their name. */
function isSame(actual: string, wanted: string): boolean {
  return actual === wanted.replace('(-', '-').replace(/ "[^"]*"$/, '');
}
