import type { z } from 'zod';

/** What a table is: its name, its columns (a zod object in published order), its key and what its columns point to. */
export type Table<Row extends z.ZodObject = z.ZodObject, Name extends string = string> = {
  readonly name: Name;
  readonly description: string;
  readonly row: Row;
  /** Columns that together are unique. */
  readonly key: readonly string[];
  /** column → `table.column` it must resolve in, when not null. */
  readonly refs: Readonly<Record<string, string>>;
};

/** Freezes a table definition and keeps the exact type of its row. */
export function defineTable<Row extends z.ZodObject, const Name extends string>(
  table: Table<Row, Name>,
): Table<Row, Name> {
  return Object.freeze(table);
}
