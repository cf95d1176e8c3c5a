import type { Data, DataType, RecordBatch, Schema } from 'apache-arrow';
import { type Arrow, arrowSchemaOf } from '../../schemas/arrow-schema.ts';
import { type Cell, type Column, columnsOf, type Row, type Table } from '../../schemas/index.ts';
import { arrowRows } from './arrow-rows.ts';
import type { FileMetadata, Format } from './format.ts';
import { textBytes } from './text-bytes.ts';

/** Arrow IPC file, uncompressed, explicit types; enumerations as dictionaries of all their values in code unit order. */
export const arrow: Format = {
  name: 'arrow',
  extension: 'arrow',
  media_type: 'application/vnd.apache.arrow.file',
  isBinary: true,
  write: async (table, rows, metadata) => {
    const library = await import('apache-arrow');
    return [writeFile(table, rows, { library, metadata })];
  },
  read: async (table, bytes) => readBatches(table, bytes, await import('apache-arrow')),
};

/** Rows a record batch: text offsets are 32 bits wide, so that a batch may hold 2 GiB of text at most. */
const ROWS_A_BATCH = 65_536;

function writeFile(
  table: Table,
  rows: readonly Row[],
  { library, metadata }: { library: Arrow; metadata: FileMetadata },
): Uint8Array {
  const schema = arrowSchemaOf(table, library, metadata);
  const columns = columnsOf(table);
  const dictionaries = columns.map((column) => library.vectorFromArray(column.values, new library.Utf8()));
  const writer = new library.RecordBatchFileWriter();
  const batches = Math.max(1, Math.ceil(rows.length / ROWS_A_BATCH));
  for (let batch = 0; batch < batches; batch++) {
    const part = rows.slice(batch * ROWS_A_BATCH, (batch + 1) * ROWS_A_BATCH);
    const children = columns.map((column, i) => {
      const type = schema.fields[i].type;
      return columnData(column, part, { library, type, dictionary: dictionaries[i] });
    });
    writer.write(recordBatch(schema, part.length, children, library));
  }
  writer.finish();
  return writer.toUint8Array(true);
}

function recordBatch(schema: Schema, length: number, children: Data[], library: Arrow): RecordBatch {
  const type = new library.Struct(schema.fields);
  return new library.RecordBatch(schema, library.makeData({ type, length, nullCount: 0, children }));
}

type Storage = {
  readonly library: Arrow;
  readonly type: DataType;
  readonly dictionary: import('apache-arrow').Vector;
};

function columnData(column: Column, rows: readonly Row[], storage: Storage): Data {
  const { library, type, dictionary } = storage;
  const cells = rows.map((row) => row[column.name]);
  const base = { length: cells.length, ...nulls(cells) };
  if (library.DataType.isUtf8(type)) return library.makeData({ type, ...base, ...textBytes(cells) });
  if (library.DataType.isBool(type))
    return library.makeData({ type, ...base, data: bitmap(cells, (cell) => cell === true) });
  if (library.DataType.isFloat(type))
    return library.makeData({ type, ...base, data: Float64Array.from(cells, Number) });
  if (library.DataType.isInt(type)) return library.makeData({ type, ...base, data: int32s(column, cells) });
  if (library.DataType.isDate(type))
    return library.makeData({ type, ...base, data: Int32Array.from(cells, dayNumber) });
  if (library.DataType.isDictionary(type)) {
    const ranks = new Map(column.values.map((value, rank) => [value, rank]));
    const data = Int16Array.from(cells, (cell) => ranks.get(String(cell)) ?? 0);
    return library.makeData({ type, ...base, data, dictionary });
  }
  throw new Error(`[isnad] no Arrow storage for ${column.name} (${String(type)}), add it to formats/arrow`);
}

function nulls(cells: readonly Cell[]): { nullCount: number; nullBitmap?: Uint8Array } {
  const nullCount = cells.reduce<number>((count, cell) => (cell === null ? count + 1 : count), 0);
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap: bitmap(cells, (cell) => cell !== null) };
}

function bitmap(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bits = new Uint8Array(Math.ceil(cells.length / 8));
  cells.forEach((cell, i) => {
    if (isSet(cell)) bits[i >> 3] |= 1 << (i & 7);
  });
  return bits;
}

function int32s(column: Column, cells: readonly Cell[]): Int32Array {
  return Int32Array.from(cells, (cell) => {
    const value = Number(cell);
    if (value > 0x7fffffff)
      throw new Error(`[isnad] ${column.name} is ${value}, more than an Arrow int32 holds`);
    return value;
  });
}

const DAY_MS = 86_400_000;
const dayNumber = (cell: Cell): number => (cell === null ? 0 : Date.parse(String(cell)) / DAY_MS);

function readBatches(table: Table, bytes: Uint8Array, library: Arrow): Generator<Row> {
  const file = library.tableFromIPC(bytes);
  const expected = arrowSchemaOf(table, library);
  if (String(file.schema) !== String(expected))
    throw new Error(`[isnad] ${table.name}.arrow has the schema ${file.schema}, expected ${expected}`);
  return arrowRows(file, library);
}
