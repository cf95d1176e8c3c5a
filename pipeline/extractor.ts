import { clean } from './clean.ts';
import type { ExtractKit } from './extract/kit.ts';
import { extract } from './extract.ts';
import type { Kit } from './kit.ts';
import type { ExtractedDocument, RawDocument, SegmentedDocument } from './records.ts';
import { compare, type RunResult } from './run.ts';
import { segment } from './segment.ts';
import { verifyExtracted } from './verify/extracted.ts';

/**
 * What reads the articles of a document: the rule engine, or a model of your own. It may call the network; it
 * gives rows of the published tables with offsets into `segmented.raw.text`, and every row is checked after it.
 */
export type Extractor = {
  readonly name: string;
  /** Ids that its rows may carry in the column `rule`, beside those of the rule engine. */
  readonly rules?: readonly string[];
  readonly extract: (segmented: SegmentedDocument) => ExtractedDocument | Promise<ExtractedDocument>;
};

/** The rule engine as an extractor: what `run` uses. */
export const ruleExtractor = (kit: ExtractKit): Extractor => ({
  name: 'rules',
  extract: (segmented) => extract(segmented, kit),
});

/**
 * Runs the stages with an extractor of your own, one document after the other. A row that the raw text does not
 * bear out is dropped and told in the diagnostics. An error that the extractor throws ends the run.
 */
export async function runWith(
  documents: readonly RawDocument[],
  kit: Kit,
  extractor: Extractor,
): Promise<RunResult> {
  const rules = new Set([...kit.rules, ...(extractor.rules ?? [])]);
  const extracted: ExtractedDocument[] = [];
  for (const raw of documents) {
    const segmented = segment(clean(raw, kit.clean), kit.segment);
    const { document, blocks, articles, sentences } = segmented;
    const found = await extractor.extract(segmented);
    // What the first stages found is not the extractor's to change.
    extracted.push(verifyExtracted({ ...found, raw, document, blocks, articles, sentences }, kit, rules));
  }
  return compare(documents, extracted, kit);
}
