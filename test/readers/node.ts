import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tableFromIPC } from '@uwdata/flechette';
import { parquetReadObjects } from 'hyparquet';
import { readTable } from '../../pipeline/read/table.ts';
import { columnsOf, type Row, type Table, tables } from '../../schemas/index.ts';

/** Reads every table with DuckDB for Node, flechette and hyparquet and compares it row by row with JSONL. */
const [, , out, duckdbFolder] = process.argv;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The little of @duckdb/node-api that is used; the package is installed beside the Python readers, not here. */
type DuckDb = {
  readonly DuckDBInstance: {
    readonly create: () => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
};
type Connection = {
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowObjectsJson: () => Rows }>;
};
const { DuckDBInstance } = createRequire(join(duckdbFolder, 'index.js'))('@duckdb/node-api') as DuckDb;
const connection = await (await DuckDBInstance.create()).connect();

const readers: Readonly<Record<string, (table: Table) => Promise<Rows>>> = {
  'duckdb parquet': ({ name }) => duck(`'${join(out, name)}.parquet'`),
  'duckdb csv': (table) =>
    duck(
      `read_csv('${join(out, table.name)}.csv', header=true, auto_detect=false, delim=',', quote='"', escape='"', columns=${columns(table)})`,
    ),
  'flechette arrow': async ({ name }) =>
    tableFromIPC(readFileSync(join(out, `${name}.arrow`)), { useDate: false }).toArray(),
  'hyparquet parquet': async ({ name }) => {
    const { buffer } = new Uint8Array(readFileSync(join(out, `${name}.parquet`)));
    return parquetReadObjects({ file: buffer });
  },
};

async function duck(from: string): Promise<Rows> {
  return (await connection.runAndReadAll(`SELECT * FROM ${from}`)).getRowObjectsJson();
}

const DUCK_TYPES = {
  text: 'VARCHAR',
  enum: 'VARCHAR',
  int: 'INTEGER',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
  day: 'DATE',
};
const columns = (table: Table): string =>
  `{${columnsOf(table)
    .map(({ name, type }) => `'${name}': '${DUCK_TYPES[type]}'`)
    .join(', ')}}`;

/** A cell as JSONL holds it: days as text, whole numbers as numbers, the empty text as missing (CSV can't tell). */
function plain(cell: unknown, isDay: boolean): unknown {
  if (cell === null || cell === undefined || cell === '') return null;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (isDay && typeof cell === 'number') return new Date(cell).toISOString().slice(0, 10);
  return typeof cell === 'bigint' ? Number(cell) : cell;
}

function difference(table: Table, expected: readonly Row[], actual: Rows): string | null {
  if (expected.length !== actual.length) return `${actual.length} rows, expected ${expected.length}`;
  for (const [index, row] of expected.entries())
    for (const { name, type } of columnsOf(table)) {
      const [one, other] = [plain(row[name], false), plain(actual[index][name], type === 'day')];
      if (one !== other) return `row ${index + 1}, ${name}: ${String(other)}, expected ${String(one)}`;
    }
  return null;
}

let agreed = 0;
const problems: string[] = [];
for (const table of tables) {
  const expected = (await readTable(table.name, { from: out })) as unknown as Row[];
  for (const [reader, read] of Object.entries(readers)) {
    const found = await read(table)
      .then((rows) => difference(table, expected, rows))
      .catch((error: unknown) => String(error));
    if (found) problems.push(`${table.name} in ${reader}: ${found}`);
    else agreed++;
  }
}
for (const problem of problems) console.error(`[isnad] ${problem}`);
console.log(`tables in DuckDB for Node, flechette, hyparquet: ${agreed} agree, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
