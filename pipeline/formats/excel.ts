import Papa from 'papaparse';
import { columnsOf, type Row } from '../../schemas/index.ts';
import { readRecords } from './csv.ts';
import { type Format, inParts } from './format.ts';

/**
 * CSV that Excel opens rightly: a byte order mark, CRLF, and an apostrophe before a text that Excel would run as
 * a formula. The apostrophe is taken off again on reading. Not in the table of formats: written on request only.
 */
export const excel: Format = {
  name: 'excel',
  extension: 'excel.csv',
  media_type: 'text/csv',
  isBinary: false,
  write: async (table, rows) => {
    const names = columnsOf(table).map((column) => column.name);
    const header = Buffer.from(`\uFEFF${names.join(',')}\r\n`, 'utf8');
    return [header, ...inParts(rows, (part) => print(part, names))];
  },
  read: async (table, bytes) => unguarded(readRecords(table, bytes.subarray(MARK_BYTES), '\r\n')),
};

const MARK_BYTES = 3;

function print(rows: readonly Row[], names: readonly string[]): string {
  const cells = rows.map((row) => names.map((name) => guarded(row[name])));
  return `${Papa.unparse(cells, { newline: '\r\n', header: false, skipEmptyLines: false })}\r\n`;
}

/** First characters that begin a formula in Excel or Calc; the apostrophe too, so that it can be taken off again. */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/;

const guarded = (cell: Row[string]): Row[string] =>
  typeof cell === 'string' && RISKY.test(cell) ? `'${cell}` : cell;

function* unguarded(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows)
    yield Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell,
      ]),
    );
}
