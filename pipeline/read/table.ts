import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RowOf, type TableName, tableNamed } from '../../schemas/index.ts';
import { formatNamed } from '../formats/formats.ts';

export type ReadTableOptions = {
  /** Folder of the tables; without it, the tables that come with the package. */
  readonly from?: string;
  /** jsonl (default), csv, arrow or parquet; all hold the same rows. */
  readonly format?: string;
};

/** Rows of a published table, typed by the table's name. Only that table is read. */
export async function readTable<Name extends TableName>(
  name: Name,
  { from = fileURLToPath(published()), format = 'jsonl' }: ReadTableOptions = {},
): Promise<RowOf<Name>[]> {
  const table = tableNamed(name);
  const { extension, read } = formatNamed(format);
  const bytes = readFileSync(join(from, `${table.name}.${extension}`));
  return [...(await read(table, bytes))] as RowOf<Name>[];
}

/** Address of a file of the tables that come with the package, such as `events.parquet`, for readers that take one. */
export const tableUrl = (file: string): URL => new URL(file, published());

/** The folder out/ beside pipeline/, or two up from dist/pipeline/. */
function published(): URL {
  const here = import.meta.url;
  return new URL(/\/dist\/pipeline\/read\/[^/]*$/.test(here) ? '../../../out/' : '../../out/', here);
}
