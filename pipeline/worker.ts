import { workerData } from 'piscina';
import { clean } from './clean.ts';
import { extractAll } from './extract.ts';
import { loadKit } from './kit.ts';
import type { ReadDocument, WorkerStart } from './parallel.ts';
import type { RawDocument } from './records.ts';
import { segment } from './segment.ts';

const kit = loadKit();

/** Reads a batch of documents; a thread of `runParallel` calls it by its name in the module. */
export function readBatch(batch: readonly RawDocument[]): ReadDocument[] {
  const { digests } = workerData as WorkerStart;
  if (digests.lexicons !== kit.digests.lexicons || digests.rules !== kit.digests.rules)
    throw new Error(
      '[isnad] threads know only the lexicons of the package, use 1 worker with a kit of your own',
    );
  const segmented = batch.map((document) => segment(clean(document, kit.clean), kit.segment));
  return extractAll(segmented, kit.extract).map(({ raw: _, ...rows }) => rows);
}
