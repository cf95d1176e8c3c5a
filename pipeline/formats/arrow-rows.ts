import type { Table as ArrowTable, Data } from 'apache-arrow';
import type { Arrow } from '../../schemas/arrow-schema.ts';
import type { Cell, Row } from '../../schemas/index.ts';

/** Rows of an Arrow table as published: days as ISO 8601 text, enumerations as their values. */
export function* arrowRows({ schema, batches }: ArrowTable, library: Arrow): Generator<Row> {
  const names = schema.fields.map((field) => field.name);
  for (const batch of batches) {
    const cells = batch.data.children.map((column) => cellReader(column, library));
    for (let row = 0; row < batch.numRows; row++)
      yield Object.fromEntries(names.map((name, i) => [name, cells[i](row)]));
  }
}

type CellReader = (row: number) => Cell;

/** Reads cells from the buffers of one column: the library's own text reader drops a U+FEFF at the start of a cell. */
function cellReader(data: Data, library: Arrow): CellReader {
  const read = valueReader(data, library);
  return (row) => (data.getValid(row) ? read(row) : null);
}

function valueReader(data: Data, { DataType }: Arrow): CellReader {
  const { type, values, valueOffsets, dictionary } = data;
  if (DataType.isUtf8(type))
    return (row) => utf8.decode(values.subarray(valueOffsets[row], valueOffsets[row + 1]));
  if (DataType.isBool(type)) return (row) => (values[row >> 3] & (1 << (row & 7))) !== 0;
  if (DataType.isDate(type)) return (row) => dayText(values[row] * DAY_MS);
  if (DataType.isDictionary(type)) return (row) => dictionary?.get(values[row]) ?? null;
  return (row) => values[row];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const DAY_MS = 86_400_000;
const dayText = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
