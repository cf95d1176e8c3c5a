import { batched } from './batches.ts';
import type { Kit } from './kit.ts';
import type { ExtractedDocument, RawDocument } from './records.ts';
import { compare, type RunResult, run } from './run.ts';

export type ParallelOptions = {
  /** Threads that read documents; 1 reads them in this one. */
  readonly workers: number;
  /** A batch is closed when it holds so many UTF-16 code units of text … */
  readonly batchChars?: number;
  /** … or so many documents: a message to a thread should carry enough work to pay for its copy. */
  readonly batchDocuments?: number;
};

/** What a thread is told when it starts. */
export type WorkerStart = { readonly digests: Kit['digests'] };

/** Rows of one document, without the raw text that the main thread holds already. */
export type ReadDocument = Omit<ExtractedDocument, 'raw'>;

/**
 * Same rows as `run`, with cleaning, segmenting and extraction spread over threads; documents are compared in
 * this one. Each thread loads the kit of the package once, so the kit given must be that one.
 */
export async function runParallel(
  documents: readonly RawDocument[],
  kit: Kit,
  options: ParallelOptions,
): Promise<RunResult> {
  const batches = options.workers > 1 ? batchesOf(documents, options) : [];
  if (batches.length < 2) return run(documents, kit);
  const pool = await startPool(Math.min(options.workers, batches.length), { digests: kit.digests });
  try {
    // Every thread answers before the pool closes; of several failures the first batch's is told.
    const answers = await Promise.allSettled(batches.map((batch) => pool.run(batch)));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    const read = answers.flatMap((answer) => (answer as PromiseFulfilledResult<ReadDocument[]>).value);
    const extracted = read.map((rows, i) => ({ ...rows, raw: documents[i] }));
    return compare(documents, extracted, kit);
  } finally {
    await pool.destroy();
  }
}

/** Consecutive documents in batches of 1 Mi code units or 256 documents, whichever is reached first. */
export const batchesOf = (
  documents: readonly RawDocument[],
  { batchChars = 2 ** 20, batchDocuments = 256 }: Omit<ParallelOptions, 'workers'> = {},
): RawDocument[][] =>
  batched(documents, ({ text }) => text.length, { weight: batchChars, count: batchDocuments });

/** From a clone the thread's file is TypeScript, which needs the loader that this process has; from dist/ it is not. */
async function startPool(threads: number, workerData: WorkerStart) {
  const { Piscina } = await import('piscina');
  const isSource = import.meta.url.endsWith('.ts');
  return new Piscina({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    name: 'readBatch',
    workerData,
    ...(isSource ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
  });
}
