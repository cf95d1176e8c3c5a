import type { DataType, Field, Schema } from 'apache-arrow';
import { type Column, type ColumnType, columnsOf } from './column-types.ts';
import type { Table } from './table.ts';

/** The apache-arrow module, handed in because importing it takes longer than the rest of a small run. */
export type Arrow = typeof import('apache-arrow');

/**
 * Arrow schema of a table: every type explicit, enumerations as dictionaries whose id is the column's position
 * (the library would count ids per process, so that equal rows gave different bytes). `metadata` goes into the schema beside the name of the table.
 */
export function arrowSchemaOf(
  table: Table,
  arrow: Arrow,
  metadata: Readonly<Record<string, string>> = {},
): Schema {
  const fields = columnsOf(table).map((column, position) => arrowField(column, position, arrow));
  return new arrow.Schema(fields, new Map([['isnad:table', table.name], ...Object.entries(metadata)]));
}

function arrowField(column: Column, position: number, arrow: Arrow): Field {
  const metadata = new Map([['description', column.description]]);
  if (column.unit) metadata.set('unit', column.unit);
  if (column.reference) metadata.set('reference', column.reference);
  const type =
    column.type === 'enum'
      ? new arrow.Dictionary(new arrow.Utf8(), new arrow.Int16(), position, false)
      : plainTypes[column.type](arrow);
  return new arrow.Field(column.name, type, column.nullable, metadata);
}

const plainTypes: Readonly<Record<Exclude<ColumnType, 'enum'>, (arrow: Arrow) => DataType>> = {
  text: (arrow) => new arrow.Utf8(),
  int: (arrow) => new arrow.Int32(),
  number: (arrow) => new arrow.Float64(),
  flag: (arrow) => new arrow.Bool(),
  day: (arrow) => new arrow.DateDay(),
};
