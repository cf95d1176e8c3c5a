import type { Row, TableName } from '../schemas/index.ts';
import { exportTables, type TableExport } from './export.ts';
import { type Kit, loadKit } from './kit.ts';
import { buildManifest, type Manifest, manifestFile } from './manifest.ts';
import { type Inputs, readInputs } from './read.ts';
import type { InputFs } from './read-folder.ts';
import { type RunResult, run } from './run.ts';
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
};

/** Reads a folder or file, runs the stages and writes every table and the manifest, all or nothing. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { raw, out, onStep = () => {} } = options;
  onStep(`reading ${raw}`);
  const inputs = readInputs(raw, options.inputFs);
  onStep('loading the lexicons');
  const kit = options.kit ?? loadKit();
  onStep(`reading ${inputs.documents.length} documents for claims and events`);
  const result = run(inputs.documents, kit);
  onStep('writing the tables');
  const exports = await exportTables({ ...result.tables, diagnostics: allDiagnostics(inputs, result) });
  const stages = [readStage(inputs), ...result.stages];
  const manifest = buildManifest({ digests: kit.digests, inputs: inputs.files, stages, exports });
  writeOutputs(out, [...filesOf(exports), manifestFile(manifest)], options.outputFs);
  const bytes = inputs.files.reduce((sum, file) => sum + file.bytes, 0);
  return { manifest, tables: rowsOf(exports), bytes };
}

/** The problems of files that gave no document stand with those of documents, by path. */
export function allDiagnostics(inputs: Inputs, result: RunResult): object[] {
  const pathOf = (row: object): string => ('path' in row && row.path !== null ? String(row.path) : '');
  return [...inputs.diagnostics, ...result.tables.diagnostics].sort((a, b) => {
    const [first, second] = [pathOf(a), pathOf(b)];
    return first === second ? 0 : first < second ? -1 : 1;
  });
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
