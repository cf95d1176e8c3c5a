import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RowOf, type TableName, tableNamed } from '../schemas/index.ts';
import { formatNamed } from './formats/formats.ts';

/**
 * Rows of a published table from an output folder, typed by the table's name.
 * `format` is jsonl (default), csv or arrow; all three hold the same rows.
 */
export async function readTable<Name extends TableName>(
  name: Name,
  options: { readonly from: string; readonly format?: string },
): Promise<RowOf<Name>[]> {
  const table = tableNamed(name);
  const format = formatNamed(options.format ?? 'jsonl');
  const bytes = readFileSync(join(options.from, `${table.name}.${format.extension}`));
  return [...(await format.read(table, bytes))] as RowOf<Name>[];
}
