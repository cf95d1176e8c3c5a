import { type Row, type TableName, tables } from '../../schemas/index.ts';
import { card } from './card.ts';
import { citationFile } from './citation.ts';
import { croissant } from './croissant.ts';
import { datapackage } from './datapackage.ts';
import type { Described, Descriptor } from './descriptor.ts';
import { inToto } from './in-toto.ts';
import { roCrate } from './ro-crate.ts';

/** Every descriptor that is written beside the tables. Adding a standard is adding a line. */
export const descriptors: readonly Descriptor[] = [
  card,
  datapackage,
  croissant,
  roCrate,
  inToto,
  citationFile,
];

/** The first cell of each column that is not null, for each table. */
export function examplesOf(rowsOf: (table: TableName) => readonly Row[]): Described['examples'] {
  const examples = tables.map(({ name, row }) => {
    const rows = rowsOf(name);
    const cells = Object.keys(row.shape).map((column) => {
      const found = rows.find((candidate) => candidate[column] !== null && candidate[column] !== '');
      return [column, found?.[column] ?? null];
    });
    return [name, Object.fromEntries(cells)];
  });
  return Object.fromEntries(examples);
}

/** Each descriptor as a file. */
export function descriptorFiles(described: Described): { path: string; parts: Uint8Array[] }[] {
  return descriptors.map(({ path, print }) => ({ path, parts: [Buffer.from(print(described), 'utf8')] }));
}
