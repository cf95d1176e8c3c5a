import { z } from 'zod';
import type { Table } from './table.ts';

/**
 * JSON Schema (draft 2020-12) of one row of a table. `x-key` and `x-refs` carry what JSON Schema cannot say:
 * the columns that are unique together, and the `table.column` another column points to.
 */
export function jsonSchemaOf(table: Table): Record<string, unknown> {
  const { $schema, type, ...rest } = z.toJSONSchema(table.row, { target: 'draft-2020-12' });
  return {
    $schema,
    title: table.name,
    description: table.description,
    type,
    ...rest,
    'x-key': table.key,
    'x-refs': table.refs,
  };
}
