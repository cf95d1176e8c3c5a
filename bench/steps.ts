import { clean } from '../pipeline/clean.ts';
import { addTexts, createLevels } from '../pipeline/dedupe/levels.ts';
import { dedupe } from '../pipeline/dedupe.ts';
import { findNames } from '../pipeline/entities/names.ts';
import { extractAll } from '../pipeline/extract.ts';
import type { Kit } from '../pipeline/kit.ts';
import { findPlaces } from '../pipeline/places/find.ts';
import type { RawDocument, SegmentedDocument } from '../pipeline/records.ts';
import { run } from '../pipeline/run.ts';
import { segment } from '../pipeline/segment.ts';
import { findTimes } from '../pipeline/text/dates.ts';
import { fold, foldAligned } from '../pipeline/text/fold.ts';
import { findNumbers } from '../pipeline/text/numerals.ts';
import { splitSentences } from '../pipeline/text/sentences.ts';
import { type Token, tokenize } from '../pipeline/text/tokens.ts';
import { chronoSteps } from './chrono.ts';
import { megabytesOf } from './corpus.ts';
import type { Step } from './measure.ts';

/** Every step of the pipeline on the same documents, each fed with what the one before gives. */
export async function stepsOf(documents: readonly RawDocument[], kit: Kit): Promise<Step[]> {
  const texts = documents.map(({ text }) => text);
  const megabytes = megabytesOf(texts);
  const segmented = documents.map((raw) => segment(clean(raw, kit.clean), kit.segment));
  const whole = (name: string, work: () => unknown): Step => ({ name, megabytes, run: work });
  return [
    ...platformSteps(texts, megabytes),
    whole('fold', () => texts.map(fold)),
    whole('fold with offsets', () => texts.map(foldAligned)),
    whole('sentences', () => texts.map((text) => splitSentences(text, 0, text.length))),
    whole('tokenize', () => texts.map((text) => tokenize(text, 0, text.length, kit.extract.vocabulary))),
    whole('clean', () => documents.map((raw) => clean(raw, kit.clean))),
    whole('clean + segment', () => documents.map((raw) => segment(clean(raw, kit.clean), kit.segment))),
    ...finderSteps(segmented, kit),
    ...(await chronoSteps(segmented)),
    ...laterSteps(documents, segmented, kit),
  ];
}

/** What the platform itself takes for the same bytes: no step can be faster. */
function platformSteps(texts: readonly string[], megabytes: number): Step[] {
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const decoder = new TextDecoder();
  return [
    {
      name: 'UTF-8 decode (platform floor)',
      megabytes,
      // A length alone may be known without decoding: the last unit is asked for.
      run: () => bytes.map((part) => decoder.decode(part).charCodeAt(part.length >> 2)),
    },
  ];
}

/** The finders, on the tokens of the sentences that extraction reads. */
function finderSteps(segmented: readonly SegmentedDocument[], kit: Kit): Step[] {
  const sentences = segmented.flatMap((document) => document.sentences);
  const megabytes = megabytesOf(sentences.map(({ quote }) => quote));
  const tokens = segmented.flatMap(({ raw, sentences: own }) =>
    own.map(({ start, end }) => tokenize(raw.text, start, end, kit.extract.vocabulary)),
  );
  const { places, entities } = kit.extract;
  const placeHits = tokens.map((list) => findPlaces(list, places));
  const times = (list: readonly Token[]): unknown => findTimes(list, { published: '2024-12-07' });
  // A sentence's finds are let go with it, as in the pipeline: held together they would measure the collector.
  const step = (name: string, work: (list: readonly Token[], k: number) => unknown): Step => ({
    name,
    megabytes,
    run: () => tokens.reduce<unknown>((_, list, k) => work(list, k), null),
  });
  return [
    step('numerals', findNumbers),
    step('times', times),
    step('places', (list) => findPlaces(list, places)),
    step('names', (list, k) => findNames(list, entities, { places: placeHits[k] })),
    step('numerals + times + places', (list) => [findNumbers(list), times(list), findPlaces(list, places)]),
  ];
}

function laterSteps(
  documents: readonly RawDocument[],
  segmented: readonly SegmentedDocument[],
  kit: Kit,
): Step[] {
  const read = () => extractAll(segmented, kit.extract);
  const extracted = read();
  const kept = megabytesOf(segmented.flatMap(({ sentences }) => sentences.map(({ quote }) => quote)));
  const megabytes = megabytesOf(documents.map(({ text }) => text));
  return [
    { name: 'extract', megabytes: kept, run: read },
    {
      name: 'dedupe signatures',
      megabytes,
      run: () => {
        const levels = createLevels();
        for (const document of extracted) addTexts(levels, document);
        return levels;
      },
    },
    { name: 'dedupe', megabytes, run: () => dedupe(extracted, kit.dedupe) },
    { name: 'whole pipeline (run)', megabytes, run: () => run(documents, kit) },
  ];
}
