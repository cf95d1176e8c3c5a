import type { SchemaElement } from 'hyparquet';
import { type Column, type ColumnType, columnsOf } from './column-types.ts';
import type { Table } from './table.ts';

/** Parquet schema of a table: text and enumerations as UTF-8, whole numbers as INT32, days as DATE. */
export function parquetSchemaOf(table: Table): SchemaElement[] {
  const columns = columnsOf(table);
  return [{ name: table.name, num_children: columns.length }, ...columns.map(elementOf)];
}

const elementOf = ({ name, type, nullable }: Column): SchemaElement => ({
  name,
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
  ...storage[type],
});

const utf8 = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
} as const;

const storage: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: utf8,
  // The logical type ENUM is read as bytes by several readers.
  enum: utf8,
  int: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};
