import type { SegmentedDocument } from '../pipeline/records.ts';
import { megabytesOf } from './corpus.ts';
import type { Step } from './measure.ts';

/** The Arabic date parser of chrono-node on the same sentences, when it is installed; else nothing. */
export async function chronoSteps(segmented: readonly SegmentedDocument[]): Promise<Step[]> {
  const chrono = await import('chrono-node/ar').catch(() => null);
  if (chrono === null) return [];
  const quotes = segmented.flatMap(({ sentences }) => sentences.map(({ quote }) => quote));
  const published = new Date(2024, 11, 7, 12);
  return [
    {
      name: 'times of chrono-node/ar',
      megabytes: megabytesOf(quotes),
      run: () => quotes.reduce<unknown>((_, quote) => chrono.parse(quote, published), null),
    },
  ];
}
