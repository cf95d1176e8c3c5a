import fc from 'fast-check';
import { z } from 'zod';
import { type Column, columnsOf, type Row, type Table } from '../../schemas/index.ts';

/** Texts that break careless writers: quotes, commas, both newlines, marks, emoji, bidi controls, a BOM, digits that look like numbers. */
const SPECIAL = [
  '"',
  ',',
  '\n',
  '\r\n',
  ' ',
  '\uFEFF',
  '\u200F',
  '\u0651',
  'ﻻ',
  '😀',
  '007',
  'null',
  'الجيش، "قال"',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Rows of a table that fit its schema, for round trips through every format. */
export function rowsOf(table: Table): fc.Arbitrary<Row[]> {
  const cells = Object.fromEntries(columnsOf(table).map((column) => [column.name, cellsOf(table, column)]));
  return fc.array(fc.record(cells) as fc.Arbitrary<Row>, { maxLength: 12 });
}

function cellsOf(table: Table, column: Column): fc.Arbitrary<Row[string]> {
  const plain = plainCells(table, column);
  if (!column.nullable) return plain;
  return fc.option(
    plain.filter((cell) => cell !== ''),
    { nil: null },
  );
}

function plainCells(table: Table, column: Column): fc.Arbitrary<Row[string]> {
  if (column.type === 'enum') return fc.constantFrom(...column.values);
  if (column.type === 'flag') return fc.boolean();
  if (column.type === 'day') return day;
  if (column.type === 'int') return fc.integer({ min: 1, max: 5 });
  if (column.type === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
  const prefix = idPrefix(table, column.name);
  return prefix
    ? fc.integer({ min: 0, max: 0x7fffffff }).map((n) => prefix + n.toString(16).padStart(16, '0'))
    : text;
}

/** `doc_` of a column whose pattern is `^doc_[0-9a-f]{16}$`; null for free text. */
function idPrefix(table: Table, name: string): string | null {
  const pattern = z.toJSONSchema(table.row.shape[name] as z.ZodType);
  const [, prefix] = JSON.stringify(pattern).match(/\^(\w+_)\[0-9a-f\]\{16\}\$/) ?? [];
  return prefix ?? null;
}
