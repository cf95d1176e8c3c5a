import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../pipeline/digest.ts';
import { loadKit } from '../pipeline/kit.ts';
import { batchesOf, runParallel } from '../pipeline/parallel.ts';
import { readInputs } from '../pipeline/read.ts';
import type { RawDocument } from '../pipeline/records.ts';
import { type RunResult, run } from '../pipeline/run.ts';
import { type Row, tables } from '../schemas/index.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';

/** Reports that repeat, deny, correct and date each other: what an order could change. */
const TEXTS = [
  // "The defence ministry denied the withdrawal of its forces from Homs on Saturday 7 December 2024."
  'نفت وزارة الدفاع السورية انسحاب قواتها من مدينة حمص يوم السبت 7 ديسمبر 2024.',
  // "A source said that the Syrian army withdrew from Homs on 7 December 2024."
  'قال مصدر أمني لوكالة رويترز إن الجيش السوري انسحب من مدينة حمص في 7 ديسمبر 2024.',
  // The same report once more, word for word.
  'قال مصدر أمني لوكالة رويترز إن الجيش السوري انسحب من مدينة حمص في 7 ديسمبر 2024.',
  // "An air strike on Gaza killed 12 people on 3 May 2024, a medic said."; then with another number.
  'قال مسعف إن غارة إسرائيلية على مدينة غزة قتلت 12 شخصا في 3 مايو 2024.',
  'قال مسعف إن غارة إسرائيلية على مدينة غزة قتلت 15 شخصا في 3 مايو 2024.',
  // "A source said that Israeli forces took the town of Qatana, and the defence ministry denied their control of Qatana."
  'قال مصدر لرويترز إن القوات الإسرائيلية سيطرت على مدينة قطنا. ونفت وزارة الدفاع السورية سيطرة القوات الإسرائيلية على مدينة قطنا.',
  // "Opposition fighters took the city of Hama on 5 December 2024."
  'سيطرت فصائل المعارضة على مدينة حماة في 5 ديسمبر 2024.',
  // "The ministry confirmed its control of Hama."
  'أكدت وزارة الدفاع السورية سيطرة قواتها على مدينة حماة في 6 ديسمبر 2024.',
];

const kit = loadKit();
const folder = folderOf(Object.fromEntries(TEXTS.map((text, i) => [`${i}.txt`, `${text}\n`])));
const { documents } = readInputs(folder);

/** One digest of all tables, rows in the order in which they are published. */
const digestOf = ({ tables: rows }: RunResult): string =>
  sha256Of(...tables.map((table) => JSON.stringify(sorted(table.key, rows[table.name] as readonly Row[]))));

const sorted = (key: readonly string[], rows: readonly Row[]): string[] =>
  rows.map((row) => `${key.map((column) => row[column]).join(' ')} ${JSON.stringify(row)}`).sort();

const expected = run(documents, kit);
const orders = fc.shuffledSubarray(documents as RawDocument[], {
  minLength: documents.length,
  maxLength: documents.length,
});

describe('the tables', () => {
  it('hold what an order could change', () => {
    for (const name of ['events', 'links', 'duplicates', 'control'] as const)
      expect(expected.tables[name].length).toBeGreaterThan(0);
  });

  it('are the same for 100 orders of the documents', () => {
    fc.assert(
      fc.property(orders, (order) => {
        expect(digestOf(run(order, kit))).toBe(digestOf(expected));
      }),
      { numRuns: 100 },
    );
  });

  it('are the same for any order and number of threads', async () => {
    const threads = fc.constantFrom(1, 2, 3);
    await fc.assert(
      fc.asyncProperty(
        orders,
        threads,
        fc.integer({ min: 1, max: 4 }),
        async (order, workers, batchDocuments) => {
          const result = await runParallel(order, kit, { workers, batchDocuments });
          expect(digestOf(result)).toBe(digestOf(expected));
        },
      ),
      { numRuns: 3, examples: [[[...documents].reverse(), 2, 1]] },
    );
  }, 120_000);

  it('come with documents in their order whatever thread is done first', async () => {
    const { tables: rows } = await runParallel(documents, kit, { workers: 2, batchDocuments: 1 });
    expect(rows).toEqual(expected.tables);
  }, 60_000);
});

describe('batches', () => {
  it('close at 256 documents or 1 Mi code units', () => {
    const many = (count: number, text: string): RawDocument[] => Array(count).fill({ ...documents[0], text });
    expect(batchesOf(many(600, 'x')).map((batch) => batch.length)).toEqual([256, 256, 88]);
    expect(batchesOf(many(5, 'x'.repeat(2 ** 19))).map((batch) => batch.length)).toEqual([2, 2, 1]);
    expect(batchesOf([])).toEqual([]);
  });
});

describe('threads', () => {
  it('refuse a kit that they cannot load', async () => {
    const other = { ...kit, digests: { ...kit.digests, lexicons: 'other' } };
    await expect(runParallel(documents, other, { workers: 2, batchDocuments: 3 })).rejects.toThrow(
      '[isnad] threads know only the lexicons of the package, use 1 worker with a kit of your own',
    );
  }, 60_000);

  it('give the same files as one thread', async () => {
    const raw = folderOf(
      Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, `${TEXTS[i % TEXTS.length]}\n`])),
    );
    const outs = [folderOf(), folderOf()];
    for (const [i, out] of outs.entries())
      expect(await isnad('run', raw, '-o', out, '--workers', String(i + 1))).toMatchObject({ code: 0 });
    const [one, two] = outs.map((out) => readFileSync(`${out}/manifest.json`, 'utf8'));
    expect(two).toBe(one);
  }, 120_000);

  it.each(['0', '-1', 'two', '1.5'])('are a whole number, not %s', async (workers) => {
    const { code, err } = await isnad('run', folder, '-o', folderOf(), '--workers', workers);
    expect([code, err]).toEqual([2, `[isnad] --workers ${workers}, expected a number from 1 to 256\n`]);
  });
});
