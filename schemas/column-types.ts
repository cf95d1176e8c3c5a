import { z } from 'zod';
import type { Table } from './table.ts';

/** How a column is stored: what CSV, Arrow, JSON Schema and the documentation derive from the zod type. */
export type ColumnType = 'text' | 'int' | 'number' | 'flag' | 'day' | 'enum';

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The closed values of an enum column, sorted by code unit; empty for every other type. */
  readonly values: readonly string[];
  readonly description: string;
  readonly unit: string | null;
  readonly reference: string | null;
};

/** One cell as published: JSON values only, days as ISO 8601 text. */
export type Cell = string | number | boolean | null;
/** One row of any table, by column name. */
export type Row = Readonly<Record<string, Cell>>;

const memo = new WeakMap<Table, readonly Column[]>();

/** The columns of a table in published order, derived from its zod row; throws for a zod type without a column type. */
export function columnsOf(table: Table): readonly Column[] {
  const known = memo.get(table);
  if (known) return known;
  const columns = Object.entries(table.row.shape).map(([name, type]) => toColumn(table, name, type));
  memo.set(table, columns);
  return columns;
}

function toColumn(table: Table, name: string, declared: z.core.$ZodType): Column {
  const nullable = declared instanceof z.ZodNullable;
  const type: unknown = nullable ? declared.unwrap() : declared;
  const meta = (type instanceof z.ZodType ? type.meta() : undefined) ?? {};
  if (!meta.description) throw new Error(`[isnad] ${table.name}.${name} has no description, add .meta()`);
  return {
    name,
    type: columnType(table, name, type),
    nullable,
    values: type instanceof z.ZodEnum ? type.options.map(String).sort() : [],
    description: meta.description,
    unit: textOf(meta.unit),
    reference: textOf(meta.reference),
  };
}

function columnType(table: Table, name: string, type: unknown): ColumnType {
  if (type instanceof z.ZodEnum) return 'enum';
  if (type instanceof z.ZodISODate) return 'day';
  if (type instanceof z.ZodString) return 'text';
  if (type instanceof z.ZodBoolean) return 'flag';
  if (type instanceof z.ZodNumber) return type.isInt ? 'int' : 'number';
  throw new Error(`[isnad] ${table.name}.${name}: no column type for this zod type, add it to column-types`);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
