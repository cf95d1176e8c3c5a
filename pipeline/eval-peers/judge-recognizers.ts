import { isoDay, parseIsoDay } from '../text/calendar.ts';
import { findTimes, type TimeHit } from '../text/dates.ts';
import { findDurations } from '../text/durations.ts';
import { findAtoms, findNumbers, type NumberHit } from '../text/numerals.ts';
import { bareSpan, type PeerCase, sliceOf, tokensOf, type Verdict } from './case.ts';

type Expected = {
  readonly Text: string;
  readonly Value?: { readonly PastResolution?: Readonly<Record<string, string>> };
  readonly Resolution?: Readonly<Record<string, string>>;
};

/** Judges a case of microsoft/Recognizers-Text: the same spans, and the same values where the suite gives them. */
export function judgeRecognizers(peer: PeerCase): Verdict {
  const expected = peer.expected as readonly Expected[];
  const found = foundIn(peer);
  const wanted = expected.map((one) => `${one.Text} = ${wantedValue(one)}`).join(' | ') || 'nothing';
  const actual = found.map((one) => `${one.text} = ${one.values.join(' or ')}`).join(' | ') || 'nothing';
  const isRight = expected.length === found.length && expected.every((one, i) => isSame(one, found[i]));
  return { isRight, actual, wanted };
}

/** A span and the notations of its value that the suite may use. */
type Found = { readonly text: string; readonly values: readonly string[] };

function foundIn(peer: PeerCase): Found[] {
  const { file = '', input } = peer;
  if (file.includes('NumberRange')) return rangesIn(input);
  if (file.startsWith('Number/')) return numbersIn(input, file);
  if (file.includes('Duration')) return durationsIn(input);
  return timesIn(peer);
}

function numbersIn(input: string, file: string): Found[] {
  const tokens = tokensOf(input);
  const kind = file.includes('Ordinal') ? 'ordinal' : file.includes('Percent') ? 'percent' : 'cardinal';
  return findAtoms(tokens)
    .filter((atom) => atom.kind === kind)
    .map((atom) => ({
      text: sliceOf(input, tokens, atom.first, atom.last),
      values: [kind === 'percent' ? `${atom.value}%` : String(Number(atom.value?.toPrecision(15)))],
    }));
}

function rangesIn(input: string): Found[] {
  const tokens = tokensOf(input);
  return findNumbers(tokens)
    .filter((hit) => hit.kind === 'range' || hit.qualifier !== 'exact')
    .map((hit) => ({ text: sliceOf(input, tokens, hit.outerFirst, hit.outerLast), values: [bracket(hit)] }));
}

/** Open and closed bounds in the suite's notation. */
function bracket(hit: NumberHit): string {
  if (hit.kind === 'range') return `[${hit.low},${hit.high})`;
  if (hit.qualifier === 'at_most') return `(,${hit.high})`;
  return hit.qualifier === 'at_least' ? `[${hit.low},)` : `(${hit.low},)`;
}

function durationsIn(input: string): Found[] {
  const tokens = tokensOf(input);
  return findDurations(tokens).map((hit) => ({
    text: sliceOf(input, tokens, hit.first, hit.last),
    values: [String(hit.seconds)],
  }));
}

function timesIn(peer: PeerCase): Found[] {
  const tokens = tokensOf(peer.input);
  const published = peer.reference_time?.slice(0, 10) ?? null;
  return findTimes(tokens, { published, tense: () => 'past' })
    .filter((hit) => isAsked(hit, peer.file ?? ''))
    .map((hit) => ({ text: sliceOf(peer.input, tokens, hit.first, hit.last), values: dates(hit) }));
}

/** The date suites ask for days, the period suites for anything longer. */
function isAsked(hit: TimeHit, file: string): boolean {
  if (hit.rule === 'time/clock' || hit.rule === 'time/day-part') return file.includes('Time');
  return true;
}

/** First and last day; the suite's periods end on the day after, or sometimes on the last day. */
function dates(hit: TimeHit): string[] {
  const values: string[] = [];
  for (const span of [{ start: hit.date_start, end: hit.date_end }, hit.narrow]) {
    if (span === undefined || span.start === null || span.end === null) continue;
    values.push(
      span.start,
      `${span.start}/${span.end}`,
      `${span.start}/${isoDay(parseIsoDay(span.end)! + 1)}`,
    );
    const year = span.end.slice(0, 4);
    if (hit.rule === 'time/range' && hit.grain === 'year') values.push(`${span.start}/${year}-01-01`);
  }
  return values;
}

function wantedValue(one: Expected): string {
  const past = one.Value?.PastResolution;
  if (past !== undefined)
    return past.date ?? past.duration ?? (past.startDate ? `${past.startDate}/${past.endDate}` : '');
  return one.Resolution?.value ?? '';
}

function isSame(one: Expected, found: Found): boolean {
  const wanted = wantedValue(one);
  const isValue =
    wanted === '' || found.values.some((value) => value === wanted || Number(value) === Number(wanted));
  return bareSpan(one.Text) === bareSpan(found.text) && isValue;
}
