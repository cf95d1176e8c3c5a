import {
  type Cell,
  columnsOf,
  jsonSchemaOf,
  type Row,
  type Table,
  type TableName,
  tables,
} from '../schemas/index.ts';
import { sha256Of } from './digest.ts';
import type { Format } from './formats/format.ts';
import { formats } from './formats/formats.ts';
import { jsonl } from './formats/jsonl.ts';
import { fileMetadata, type Provenance } from './provenance.ts';

/** One file of out/: its path below the folder and its bytes in parts. */
export type OutputFile = { readonly path: string; readonly parts: readonly Uint8Array[] };

/** A published table: its rows as checked, its files and the hash that is the same in every format. */
export type TableExport = {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly content_sha256: string;
  readonly files: readonly (OutputFile & { readonly format: string })[];
  readonly schema: OutputFile;
};

/** A row that does not fit its table. */
export class InvalidRow extends Error {}

/** The rows of every table as files, one a format, and the JSON Schema of the table. */
export async function exportTables(
  rowsOf: Readonly<Record<TableName, readonly object[]>>,
  options: ExportOptions = {},
): Promise<TableExport[]> {
  const exported: TableExport[] = [];
  for (const table of tables) exported.push(await exportTable(table, rowsOf[table.name], options));
  return exported;
}

export type ExportOptions = {
  /** Where the rows come from, for the metadata inside the files. */
  readonly provenance?: Provenance;
  /** Formats to write besides the usual ones. */
  readonly extra?: readonly Format[];
};

/** One table as files; throws an InvalidRow that names row and column when a row does not fit. */
export async function exportTable(
  table: Table,
  rows: readonly object[],
  { provenance, extra = [] }: ExportOptions = {},
): Promise<TableExport> {
  const checked = rows.map((row, index) => checkRow(table, row, index));
  const canonical = await jsonl.write(table, checked, {});
  const content_sha256 = sha256Of(...canonical);
  const metadata = provenance ? fileMetadata(table, content_sha256, provenance) : {};
  const files: TableExport['files'][number][] = [];
  for (const format of [...formats, ...extra]) {
    const parts = format === jsonl ? canonical : await format.write(table, checked, metadata);
    files.push({ format: format.name, path: `${table.name}.${format.extension}`, parts });
  }
  return { table, rows: checked, content_sha256, files, schema: schemaFile(table) };
}

/** The JSON Schema file of a table. */
export function schemaFile(table: Table): OutputFile {
  const text = `${JSON.stringify(jsonSchemaOf(table), null, 2)}\n`;
  return { path: `schemas/${table.name}.schema.json`, parts: [Buffer.from(text, 'utf8')] };
}

/** A row as published: checked against its schema, its columns in published order and no others. */
export function checkRow(table: Table, row: object, index: number): Row {
  const parsed = table.row.safeParse(row);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid(table, index, `${issue.path.join('.')}: ${issue.message}`, row);
  }
  // The object that zod made has them in this order: one with many columns filled by name would be a slow hash table.
  const cells = parsed.data as Record<string, Cell>;
  for (const { name, nullable } of columnsOf(table)) {
    const cell = cells[name];
    if (cell === '' && nullable)
      throw invalid(table, index, `${name}: empty text, expected null or a text`, row);
    // Negative zero is written as 0 by JSON and as -0 by Arrow.
    if (Object.is(cell, -0)) cells[name] = 0;
  }
  return cells;
}

function invalid(table: Table, index: number, problem: string, row: object): InvalidRow {
  const actual = JSON.stringify(row).slice(0, 300);
  return new InvalidRow(
    `${table.name}:${index + 1} export/schema: ${problem}; the row is ${actual}; this is a bug of the stage that made it`,
  );
}
