import { join } from 'node:path';
import { type Row, type Table, tables } from '../../schemas/index.ts';
import { sha256Of } from '../digest.ts';
import { checkRow } from '../export.ts';
import { extraFormats, formats } from '../formats/formats.ts';
import { jsonl } from '../formats/jsonl.ts';
import type { Manifest } from '../manifest.ts';
import type { Mismatch, TableRows } from '../verify.ts';
import type { OutputBytes } from './files.ts';

export type TableCheck = {
  readonly rows: TableRows;
  readonly count: number;
  readonly mismatches: readonly Mismatch[];
};

const REMEDY = 'restore the file, or run the pipeline again';

/** Reads every table in every format and checks counts, equal rows, schema, keys and references. */
export async function checkTables(out: string, manifest: Manifest, bytes: OutputBytes): Promise<TableCheck> {
  const rows = new Map<string, readonly Row[]>();
  const mismatches: Mismatch[] = [];
  let count = 0;
  for (const table of tables) {
    const read = await readFormats(out, table, bytes);
    mismatches.push(...read.mismatches, ...checkFormats(out, table, read.rows));
    const reference = read.rows.get(jsonl.name) ?? [];
    rows.set(table.name, reference);
    count += reference.length;
    mismatches.push(...(await checkContent(out, table, { manifest, rows: reference })));
    mismatches.push(...checkKeys(out, table, reference));
  }
  mismatches.push(...checkRefs(out, rows));
  return { rows, count, mismatches };
}

type FormatRows = ReadonlyMap<string, readonly Row[]>;

async function readFormats(
  out: string,
  table: Table,
  bytes: OutputBytes,
): Promise<{ rows: FormatRows; mismatches: Mismatch[] }> {
  const rows = new Map<string, readonly Row[]>();
  const mismatches: Mismatch[] = [];
  for (const format of [...formats, ...extraFormats]) {
    const path = `${table.name}.${format.extension}`;
    const content = bytes.get(path);
    if (!content) continue;
    try {
      rows.set(format.name, [...(await format.read(table, content))]);
    } catch (error) {
      const actual = error instanceof Error ? error.message : String(error);
      const expected = `a ${format.name} file of the table`;
      mismatches.push({ place: join(out, path), rule: 'verify/readable', actual, expected, remedy: REMEDY });
    }
  }
  return { rows, mismatches };
}

/** The first row and column in which another format differs from JSONL. */
function checkFormats(out: string, table: Table, rows: FormatRows): Mismatch[] {
  const reference = rows.get(jsonl.name);
  if (!reference) return [];
  const mismatches: Mismatch[] = [];
  for (const format of [...formats, ...extraFormats]) {
    const other = rows.get(format.name);
    if (!other || format === jsonl) continue;
    const found = firstDifference(reference, other);
    if (!found) continue;
    const place = `${join(out, `${table.name}.${format.extension}`)} row ${found.row + 1}, ${found.column}`;
    const expected = `${found.expected} as in ${table.name}.jsonl`;
    mismatches.push({ place, rule: 'verify/formats', actual: found.actual, expected, remedy: REMEDY });
  }
  return mismatches;
}

type Difference = { row: number; column: string; actual: string; expected: string };

function firstDifference(reference: readonly Row[], other: readonly Row[]): Difference | null {
  for (let row = 0; row < Math.max(reference.length, other.length); row++) {
    const expected = reference[row];
    const actual = other[row];
    if (!expected || !actual)
      return {
        row,
        column: 'all columns',
        actual: actual ? 'a row' : 'no row',
        expected: expected ? 'a row' : 'no row',
      };
    for (const column of Object.keys({ ...expected, ...actual }))
      if (!Object.is(expected[column], actual[column]))
        return { row, column, actual: shown(actual[column]), expected: shown(expected[column]) };
  }
  return null;
}

const shown = (cell: unknown): string => JSON.stringify(cell)?.slice(0, 200) ?? 'nothing';

/** Row counts, the format-independent hash, and every row against its schema. */
async function checkContent(
  out: string,
  table: Table,
  { manifest, rows }: { manifest: Manifest; rows: readonly Row[] },
): Promise<Mismatch[]> {
  const place = join(out, `${table.name}.jsonl`);
  const mismatches: Mismatch[] = [];
  const stated = manifest.tables.find((entry) => entry.table === table.name);
  if (stated?.rows !== rows.length)
    mismatches.push(differs(place, 'verify/rows', `${rows.length} rows`, `${stated?.rows ?? 'no'} rows`));
  for (const output of manifest.outputs)
    if (output.table === table.name && output.rows !== stated?.rows)
      mismatches.push(
        differs(join(out, output.path), 'verify/rows', `${output.rows} rows`, `${stated?.rows} rows`),
      );
  const content = sha256Of(...(await jsonl.write(table, rows, {})));
  if (content !== stated?.content_sha256)
    mismatches.push(differs(place, 'verify/content', content, String(stated?.content_sha256)));
  for (const [index, row] of rows.entries()) {
    try {
      checkRow(table, row, index);
    } catch (error) {
      const actual = error instanceof Error ? error.message : String(error);
      mismatches.push(differs(`${place}:${index + 1}`, 'verify/row', actual, 'a row of the schema'));
      break;
    }
  }
  return mismatches;
}

const differs = (place: string, rule: string, actual: string, expected: string): Mismatch => ({
  place,
  rule,
  actual,
  expected,
  remedy: REMEDY,
});

function checkKeys(out: string, table: Table, rows: readonly Row[]): Mismatch[] {
  if (table.key.length === 0) return [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = table.key.map((column) => row[column]).join(' ');
    const first = seen.get(key);
    if (first !== undefined) {
      const place = `${join(out, `${table.name}.jsonl`)}:${index + 1}`;
      return [
        differs(
          place,
          'verify/key',
          `${key} again (first in line ${first + 1})`,
          'a key that no other row has',
        ),
      ];
    }
    seen.set(key, index);
  }
  return [];
}

/** The first cell that holds a text although the manifest says that its column holds none. */
export function checkWithheld(out: string, rows: TableRows, withheld: readonly string[]): Mismatch[] {
  return withheld.flatMap((path) => {
    const [name, column] = path.split('.');
    const index = (rows.get(name) ?? []).findIndex((row) => row[column] !== null && row[column] !== '');
    const place = `${join(out, `${name}.jsonl`)}:${index + 1}`;
    return index < 0 ? [] : [differs(place, 'verify/withheld', `a text in ${column}`, 'no text')];
  });
}

/** The first row of each reference that leads nowhere. */
function checkRefs(out: string, rows: TableRows): Mismatch[] {
  const mismatches: Mismatch[] = [];
  for (const table of tables)
    for (const [column, target] of Object.entries(table.refs)) {
      const [name, key] = target.split('.');
      const known = new Set(rows.get(name)?.map((row) => row[key]));
      const own = rows.get(table.name) ?? [];
      const index = own.findIndex((row) => row[column] !== null && !known.has(row[column]));
      if (index < 0) continue;
      const place = `${join(out, `${table.name}.jsonl`)}:${index + 1}`;
      mismatches.push(
        differs(place, 'verify/reference', `${column} ${shown(own[index][column])}`, `an id of ${target}`),
      );
    }
  return mismatches;
}
