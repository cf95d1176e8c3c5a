import { type Cell, type Column, columnsOf, type Row, type Table } from '../../schemas/index.ts';
import { parquetSchemaOf } from '../../schemas/parquet-schema.ts';
import type { FileMetadata, Format } from './format.ts';
import { textBytes } from './text-bytes.ts';

/** Parquet with snappy; only enumerations as dictionaries, so that the bytes follow from the schema and the rows. */
export const parquet: Format = {
  name: 'parquet',
  extension: 'parquet',
  media_type: 'application/vnd.apache.parquet',
  isBinary: true,
  write: async (table, rows, metadata) => [await writeFile(table, rows, metadata)],
  read: async (table, bytes) => readRows(table, bytes),
};

const ROWS_A_GROUP = 65_536;

async function writeFile(table: Table, rows: readonly Row[], metadata: FileMetadata): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: parquetSchemaOf(table),
    kvMetadata: keyValues(table, metadata),
    createdBy: 'isnad',
  });
  const columnData = columnsOf(table).map((column) => ({
    name: column.name,
    data: storedCells(column, rows),
    encoding: encodingOf(column, rows.length),
  }));
  // The writer takes no column data without rows.
  if (rows.length > 0) await file.write({ columnData, rowGroupSize: ROWS_A_GROUP });
  await file.finish();
  return writer.getBytes();
}

function encodingOf({ type }: Column, rows: number): 'RLE_DICTIONARY' | 'RLE' | 'PLAIN' {
  if (type === 'enum') return 'RLE_DICTIONARY';
  return type === 'flag' && rows > 16 ? 'RLE' : 'PLAIN';
}

/** Metadata of the file, then the description of each column: Parquet itself has no place for one. */
function keyValues(table: Table, metadata: FileMetadata): { key: string; value: string }[] {
  const about = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  const columns = columnsOf(table).map(({ name, description, unit }) => ({
    key: `isnad:column:${name}`,
    value: unit ? `${description}; unit: ${unit}` : description,
  }));
  return [...about, ...columns];
}

const DAY_MS = 86_400_000;

/** The cells of a column as the writer takes them: texts as bytes, which it would otherwise make one by one. */
function storedCells(column: Column, rows: readonly Row[]): (Cell | Uint8Array)[] {
  if (column.type !== 'text') return rows.map((row) => toStored(column, row[column.name]));
  const stored: (Cell | Uint8Array)[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_GROUP) {
    const cells = rows.slice(from, from + ROWS_A_GROUP).map((row) => row[column.name]);
    const { valueOffsets, data } = textBytes(cells);
    cells.forEach((cell, i) => {
      stored.push(cell === null ? null : data.subarray(valueOffsets[i], valueOffsets[i + 1]));
    });
  }
  return stored;
}

function toStored({ name, type }: Column, cell: Cell): Cell {
  if (cell === null) return null;
  if (type === 'day') return Date.parse(String(cell)) / DAY_MS;
  if (type === 'int' && Number(cell) > 0x7fffffff)
    throw new Error(`[isnad] ${name} is ${cell}, more than a Parquet INT32 holds`);
  return cell;
}

async function readRows(table: Table, bytes: Uint8Array): Promise<Iterable<Row>> {
  const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const shape = (schema: readonly object[]) => JSON.stringify(schema.slice(1).map(shapeOf));
  const expected = parquetSchemaOf(table);
  if (shape(metadata.schema) !== shape(expected))
    throw new Error(
      `[isnad] ${table.name}.parquet has the columns ${shape(metadata.schema)}, expected ${shape(expected)}`,
    );
  const stored = await parquetReadObjects({ file, metadata, parsers });
  return stored.map((row) => toRow(columnsOf(table), row));
}

function shapeOf(element: object): unknown {
  const { name, type, repetition_type, converted_type } = element as Record<string, unknown>;
  return [name, type, repetition_type, converted_type ?? null];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The library's own text reader drops a U+FEFF at the start of a cell. */
const parsers = { stringFromBytes: (bytes?: Uint8Array) => bytes && utf8.decode(bytes) };

function toRow(columns: readonly Column[], stored: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(columns.map(({ name }) => [name, toCell(stored[name])]));
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return (value ?? null) as Cell;
}
