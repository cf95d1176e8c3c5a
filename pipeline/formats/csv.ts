import Papa from 'papaparse';
import { type Cell, type Column, columnsOf, type Row, type Table } from '../../schemas/index.ts';
import { type Format, inParts } from './format.ts';

/**
 * CSV as RFC 4180 with `\n`, UTF-8 without byte order mark, always a header, quotes only where needed.
 * Null is the empty cell; an empty text can therefore stand only in a column that is never null.
 */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  media_type: 'text/csv',
  isBinary: false,
  write: async (table, rows) => {
    const names = columnsOf(table).map((column) => column.name);
    const header = Buffer.from(`${names.join(',')}\n`, 'utf8');
    return [
      header,
      ...inParts(
        rows,
        (part) =>
          `${Papa.unparse(
            part.map((row) => names.map((name) => row[name])),
            LAYOUT,
          )}\n`,
      ),
    ];
  },
  read: async (table, bytes) => readRecords(table, bytes, '\n'),
};

const LAYOUT = { newline: '\n', header: false, skipEmptyLines: false } as const;

/** Rows of a CSV file without byte order mark whose records end with the given newline. */
export function* readRecords(table: Table, bytes: Uint8Array, newline: '\n' | '\r\n'): Generator<Row> {
  const columns = columnsOf(table);
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const expected = columns.map((column) => column.name).join(',');
  let isFirst = true;
  for (const part of recordParts(bytes)) {
    const { data } = Papa.parse<string[]>(utf8.decode(part), { newline, delimiter: ',' });
    // The part ends with a newline, after which the parser sees one more, empty record.
    data.pop();
    if (isFirst && data[0]?.join(',') !== expected)
      throw new Error(
        `[isnad] ${table.name}.csv has the columns ${data[0]?.join(',')}, expected ${expected}`,
      );
    for (const cells of isFirst ? data.slice(1) : data) yield toRow(table, columns, cells);
    isFirst = false;
  }
}

/** Cuts a CSV file at ends of records, about every 8 MiB: a newline outside quotes has an even number of quotes before it. */
function* recordParts(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  let isQuoted = false;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 0x22) isQuoted = !isQuoted;
    else if (bytes[i] === 0x0a && !isQuoted && i - start >= PART_BYTES) {
      yield bytes.subarray(start, i + 1);
      start = i + 1;
    }
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

const PART_BYTES = 1 << 23;

function toRow(table: Table, columns: readonly Column[], cells: readonly string[]): Row {
  if (cells.length !== columns.length)
    throw new Error(
      `[isnad] ${table.name}.csv has a record of ${cells.length} cells, expected ${columns.length}`,
    );
  return Object.fromEntries(columns.map((column, i) => [column.name, toCell(column, cells[i])]));
}

function toCell(column: Column, cell: string): Cell {
  if (cell === '' && column.nullable) return null;
  if (column.type === 'flag' && (cell === 'true' || cell === 'false')) return cell === 'true';
  if (column.type === 'text' || column.type === 'enum' || column.type === 'day') return cell;
  const value = Number(cell);
  if (column.type !== 'flag' && cell !== '' && !Number.isNaN(value)) return value;
  throw new Error(`[isnad] ${column.name} is "${cell}", expected a ${column.type}`);
}
