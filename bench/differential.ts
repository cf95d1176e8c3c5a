import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node/ar';
import { clean } from '../pipeline/clean.ts';
import { type Kit, loadKit } from '../pipeline/kit.ts';
import { readInputs } from '../pipeline/read.ts';
import type { RawDocument } from '../pipeline/records.ts';
import { segment } from '../pipeline/segment.ts';
import { findTimes } from '../pipeline/text/dates.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';

/** A time expression as one reader has it: the days are null when it gives none. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly days: string | null;
};

/** One place where our reader and chrono-node's Arabic one do not say the same. */
export type Disagreement = {
  readonly path: string;
  readonly published: string;
  readonly ours: Reading | null;
  readonly chrono: Reading | null;
};

/** Compares both readers on the sentences of dated articles, each against the day of publication. */
export function disagreements(documents: readonly RawDocument[], kit: Kit): Disagreement[] {
  const found: Disagreement[] = [];
  for (const raw of documents) {
    const { articles, sentences } = segment(clean(raw, kit.clean), kit.segment);
    for (const { article_id, published_date: published } of articles) {
      if (published === null) continue;
      for (const sentence of sentences.filter((row) => row.article_id === article_id))
        for (const pair of pairs(sentence.quote, published))
          if (!agree(pair.ours, pair.chrono)) found.push({ path: raw.path, published, ...pair });
    }
  }
  return found;
}

type Pair = Pick<Disagreement, 'ours' | 'chrono'>;

/** Readings of both that overlap, side by side, in order of the text. */
export function pairs(text: string, published: string): Pair[] {
  const ours = readOurs(text, published);
  const theirs = readChrono(text, published);
  const overlaps = (a: Reading, b: Reading): boolean => a.start < b.end && b.start < a.end;
  const both: Pair[] = ours.map((reading) => ({
    ours: reading,
    chrono: theirs.find((other) => overlaps(reading, other)) ?? null,
  }));
  const alone = theirs.filter((reading) => !ours.some((other) => overlaps(reading, other)));
  return [...both, ...alone.map((reading) => ({ ours: null, chrono: reading }))];
}

/** The same days, or both without any. */
const agree = (ours: Reading | null, theirs: Reading | null): boolean =>
  (ours?.days ?? null) === (theirs?.days ?? null);

const vocabulary = createVocabulary((word) => word);

function readOurs(text: string, published: string): Reading[] {
  const tokens = tokenize(text, 0, text.length, vocabulary);
  return findTimes(tokens, { published }).map(({ first, last, date_start, date_end }) => {
    const [start, end] = [tokens[first].start, tokens[last].end];
    return {
      start,
      end,
      text: text.slice(start, end),
      days: date_start === null ? null : `${date_start}/${date_end}`,
    };
  });
}

/** What chrono-node knows for certain, as days: a bare clock time or duration has none. */
function readChrono(text: string, published: string): Reading[] {
  const [year, month, day] = published.split('-').map(Number);
  return chrono.parse(text, new Date(year, month - 1, day, 12)).map(({ index, text: quote, start, end }) => ({
    start: index,
    end: index + quote.length,
    text: quote,
    days: daysOf(start, end ?? start),
  }));
}

type Components = ReturnType<typeof chrono.parse>[number]['start'];

/** A month or year that is certain without a day covers all its days. */
function daysOf(from: Components, to: Components): string | null {
  const first = edgesOf(from)?.[0];
  const last = edgesOf(to)?.[1];
  return first && last ? `${first}/${last}` : null;
}

function edgesOf(at: Components): readonly [string, string] | null {
  const [year, month, day] = [at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1];
  const iso = (m: number, d: number): string =>
    `${year}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}`;
  if (at.isCertain('day') || at.isCertain('weekday')) return [iso(month, day), iso(month, day)];
  if (at.isCertain('month')) return [iso(month, 1), iso(month, new Date(year, month, 0).getDate())];
  if (at.isCertain('year')) return [iso(1, 1), iso(12, 31)];
  return null;
}

const shown = (reading: Reading | null): string => (reading ? `${reading.text} = ${reading.days}` : '-');

// npx tsx bench/differential.ts FOLDER|FILE …
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const kit = loadKit();
  for (const path of process.argv.slice(2))
    for (const { published, ours, chrono: theirs } of disagreements(readInputs(path).documents, kit))
      process.stdout.write(`${published}\t${shown(ours)}\t${shown(theirs)}\n`);
}
