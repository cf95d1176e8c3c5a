import { z } from 'zod';
import { columnsOf } from '../schemas/index.ts';
import { Dataset } from './dataset.ts';
import { sha256Of } from './digest.ts';
import type { OutputFile, TableExport } from './export.ts';
import type { Provenance } from './provenance.ts';
import { type InputFile, recipes } from './read.ts';
import { SCHEMA_VERSION, VERSION } from './version.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** manifest.json: what was read, what each stage did and what was written. No clock, no host, no path of a machine. */
export const Manifest = z.strictObject({
  isnad_version: z.string(),
  schema_version: z.string(),
  /** What dataset.json of the input folder says of the tables. */
  dataset: Dataset.nullable(),
  digests: z.strictObject({ rules: z.string(), lexicons: z.string() }),
  recipes: z.record(z.string(), z.string()),
  /** Hash of all of the above and of the inputs: what the tables follow from; stated inside Arrow and Parquet files too. */
  run_sha256: sha256,
  /** Columns (`table.column`) whose text was left out; offsets and hashes stay. */
  withheld: z.array(z.string()),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      bytes: count,
      sha256,
      media_type: z.string(),
      documents: count,
      articles: count,
    }),
  ),
  stages: z.array(
    z.strictObject({
      stage: z.string(),
      rows_in: count,
      rows_out: count,
      dropped: z.record(z.string(), count),
    }),
  ),
  tables: z.array(z.strictObject({ table: z.string(), rows: count, content_sha256: sha256 })),
  schemas: z.array(z.strictObject({ table: z.string(), path: z.string(), bytes: count, sha256 })),
  outputs: z.array(
    z.strictObject({
      table: z.string(),
      format: z.string(),
      path: z.string(),
      bytes: count,
      sha256,
      rows: count,
      columns: z.array(z.string()),
      schema_sha256: sha256,
    }),
  ),
  /** SHA-256 of this file as it is without this line: any altered byte of the manifest shows. */
  manifest_sha256: sha256,
});

export type Manifest = z.infer<typeof Manifest>;

/** What a stage took, gave and dropped, by reason. */
export type StageCount = Manifest['stages'][number];

export type ManifestParts = {
  readonly provenance: Provenance;
  readonly digests: Manifest['digests'];
  readonly withheld: readonly string[];
  readonly inputs: readonly InputFile[];
  readonly stages: readonly StageCount[];
  readonly exports: readonly TableExport[];
};

/** The manifest of one run, from what was read and what will be written. */
export function buildManifest(parts: ManifestParts): Manifest {
  const articles = articlesByPath(parts.exports);
  const body = {
    isnad_version: VERSION,
    schema_version: SCHEMA_VERSION,
    dataset: parts.provenance.dataset,
    digests: parts.digests,
    recipes: { ...recipes },
    run_sha256: parts.provenance.run_sha256,
    withheld: [...parts.withheld],
    inputs: parts.inputs.map((file) => ({ ...file, articles: articles.get(file.path) ?? 0 })),
    stages: parts.stages.map((stage) => ({ ...stage, dropped: sorted(stage.dropped) })),
    tables: parts.exports.map(({ table, rows, content_sha256 }) => ({
      table: table.name,
      rows: rows.length,
      content_sha256,
    })),
    schemas: parts.exports.map(({ table, schema }) => ({ table: table.name, ...fileFacts(schema) })),
    outputs: parts.exports.flatMap(outputsOf),
  };
  return { ...body, manifest_sha256: sha256Of(print(body)) };
}

/** manifest.json as a file. */
export const manifestFile = (manifest: Manifest): OutputFile => ({
  path: 'manifest.json',
  parts: [Buffer.from(print(manifest), 'utf8')],
});

/** Reads manifest.json strictly; throws for any byte that the pipeline would not have written. */
export function parseManifest(text: string): Manifest {
  const manifest = Manifest.parse(JSON.parse(text));
  const { manifest_sha256, ...body } = manifest;
  const actual = sha256Of(print(body));
  if (print(manifest) !== text) throw new Error('the file is not laid out as the pipeline writes it');
  if (actual !== manifest_sha256) throw new Error(`its hash is ${actual}, it states ${manifest_sha256}`);
  return manifest;
}

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

function outputsOf({ table, rows, files, schema }: TableExport): Manifest['outputs'] {
  return files.map(({ format, ...file }) => ({
    table: table.name,
    format,
    ...fileFacts(file),
    rows: rows.length,
    columns: columnsOf(table).map((column) => column.name),
    schema_sha256: sha256Of(...schema.parts),
  }));
}

function fileFacts({ path, parts }: OutputFile): { path: string; bytes: number; sha256: string } {
  return { path, bytes: parts.reduce((sum, part) => sum + part.length, 0), sha256: sha256Of(...parts) };
}

function articlesByPath(exports: readonly TableExport[]): Map<string, number> {
  const rowsOf = (name: string) => exports.find(({ table }) => table.name === name)?.rows ?? [];
  const paths = new Map(rowsOf('documents').map((row) => [row.document_id, String(row.path)]));
  const counts = new Map<string, number>();
  for (const { document_id } of rowsOf('articles')) {
    const path = paths.get(document_id);
    if (path !== undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
}

function sorted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
