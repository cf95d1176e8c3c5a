import type { Article, Diagnostic, Document, Row, TableName } from '../schemas/index.ts';
import { descriptorFiles, examplesOf } from './descriptors/descriptors.ts';
import { exportTables, type TableExport } from './export.ts';
import { extraFormats } from './formats/formats.ts';
import { type Kit, loadKit } from './kit.ts';
import { buildManifest, type Manifest, manifestFile } from './manifest.ts';
import { runParallel } from './parallel.ts';
import { provenanceOf } from './provenance.ts';
import type { InputFs } from './read/folder.ts';
import { problem } from './read/problems.ts';
import { type Inputs, readInputs } from './read.ts';
import type { RunResult } from './run.ts';
import { PASSAGES, withhold } from './withhold.ts';
import { type OutputFs, writeOutputs } from './write.ts';

/** What a run published, in memory. */
export type Publication = {
  readonly manifest: Manifest;
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  /** Size of the raw files read. */
  readonly bytes: number;
};

export type PublishOptions = {
  readonly raw: string;
  readonly out: string;
  readonly kit?: Kit;
  /** Told what begins: for a progress line. */
  readonly onStep?: (step: string) => void;
  readonly inputFs?: InputFs;
  readonly outputFs?: OutputFs;
  /** Leaves out the texts of sentences and claims: for publishers without the rights in them. */
  readonly noText?: boolean;
  /** Writes each table once more as CSV for Excel. */
  readonly excel?: boolean;
  /** Threads that read documents (default 1); the tables are the same for any number. */
  readonly workers?: number;
};

/** Reads a folder or file, runs the stages and writes every table and the manifest, all or nothing. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { raw, out, onStep = () => {} } = options;
  onStep(`reading ${raw}`);
  const inputs = readInputs(raw, options.inputFs);
  onStep('loading the lexicons');
  const kit = options.kit ?? loadKit();
  onStep(`reading ${inputs.documents.length} documents for claims and events`);
  const result = await runParallel(inputs.documents, kit, { workers: options.workers ?? 1 });
  onStep('writing the tables');
  const withheld = options.noText ? PASSAGES : [];
  const rows = withhold({ ...result.tables, diagnostics: allDiagnostics(inputs, result) }, withheld);
  const about = { dataset: inputs.dataset, digests: kit.digests, inputs: inputs.files, withheld };
  const provenance = provenanceOf(about);
  const exports = await exportTables(rows, { provenance, extra: options.excel ? extraFormats : [] });
  const stages = [readStage(inputs), ...result.stages];
  const manifest = buildManifest({ ...about, provenance, stages, exports });
  const tables = rowsOf(exports);
  const described = { manifest, examples: examplesOf((name) => tables[name]) };
  const files = [...filesOf(exports), manifestFile(manifest), ...descriptorFiles(described)];
  writeOutputs(out, files, options.outputFs);
  const bytes = inputs.files.reduce((sum, file) => sum + file.bytes, 0);
  return { manifest, tables, bytes };
}

/** The problems of files that gave no document stand with those of documents, by path. */
export function allDiagnostics(inputs: Inputs, result: RunResult): readonly Diagnostic[] {
  const ofStages = result.tables.diagnostics as readonly Diagnostic[];
  const rows = [...inputs.diagnostics, ...ofStages, ...withoutArticle(result.tables, ofStages)];
  return rows.sort((a, b) => {
    const [first, second] = [a.path ?? '', b.path ?? ''];
    return first === second ? 0 : first < second ? -1 : 1;
  });
}

/** A document that was read but holds no article, unless something already says what is wrong with it. */
function withoutArticle(tables: RunResult['tables'], known: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<unknown>([
    ...(tables.articles as readonly Article[]).map((row) => row.document_id),
    ...known.filter(({ severity }) => severity !== 'note').map((row) => row.document_id),
  ]);
  return (tables.documents as readonly Document[])
    .filter(({ document_id }) => !told.has(document_id))
    .map(({ document_id, path, chars }) => ({
      ...problem(path, 'input/no-article', {
        actual: `no article in ${chars} characters`,
        expected: 'at least one Arabic article',
        remedy: 'check that the file holds an article; blocks tell what each line was taken for',
      }),
      document_id,
    }));
}

const readStage = ({ units, documents, dropped }: Inputs): Manifest['stages'][number] => ({
  stage: 'read',
  rows_in: units,
  rows_out: documents.length,
  dropped,
});

const filesOf = (exports: readonly TableExport[]) =>
  exports.flatMap(({ files, schema }) => [...files, schema]);

function rowsOf(exports: readonly TableExport[]): Publication['tables'] {
  return Object.fromEntries(exports.map(({ table, rows }) => [table.name, rows])) as Publication['tables'];
}
