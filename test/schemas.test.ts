import { readdirSync } from 'node:fs';
import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { arrowSchemaOf } from '../schemas/arrow-schema.ts';
import { columnsOf, jsonSchemaOf, type RowOf, tableNamed, tables } from '../schemas/index.ts';
import { tablesMarkdown } from '../schemas/markdown.ts';

it('lists every table once, and a file for each', () => {
  const names = tables.map((table) => table.name);
  expect(new Set(names).size).toBe(names.length);
  const files = readdirSync('schemas').map((file) => file.replace(/\.ts$/, ''));
  for (const name of names) expect(files).toContain(name);
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_name, table) => {
  const columns = columnsOf(table);

  it('has a description in every column, and snake_case names', () => {
    expect(table.description).toMatch(/^[A-Z].*\.$/s);
    for (const { name, description } of columns) {
      expect(description, name).not.toBe('');
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  it('has keys and references that exist', () => {
    const names = columns.map((column) => column.name);
    for (const column of [...table.key, ...Object.keys(table.refs)]) expect(names).toContain(column);
    for (const target of Object.values(table.refs)) {
      const [name, column] = target.split('.');
      const other = tables.find((candidate) => candidate.name === name);
      expect(other && columnsOf(other).map((each) => each.name)).toContain(column);
    }
  });

  it('has units for offsets', () => {
    for (const { name, unit } of columns)
      if (/(?:^|_)(?:start|end)$/.test(name) && !name.startsWith('date_'))
        expect(unit, name).toBe(name.startsWith('byte_') ? 'UTF-8 byte' : 'UTF-16 code unit');
  });

  it('gives a JSON Schema of draft 2020-12 with the same columns, closed', () => {
    const schema = jsonSchemaOf(table) as Record<string, Record<string, unknown>>;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(columns.map((column) => column.name));
    expect(schema.required).toEqual(columns.map((column) => column.name));
    expect(schema.additionalProperties).toBe(false);
  });

  it('gives an Arrow schema with explicit types and fixed dictionary ids', () => {
    const types = {
      text: 'Utf8',
      int: 'Int32',
      number: 'Float64',
      flag: 'Bool',
      day: 'Date32<DAY>',
      enum: 'Dictionary<Int16, Utf8>',
    };
    const schema = arrowSchemaOf(table, arrow);
    expect(schema.fields.map(({ name, type, nullable }) => [name, String(type), nullable])).toEqual(
      columns.map(({ name, type, nullable }) => [name, types[type], nullable]),
    );
    const ids = schema.fields.map(({ type }) => (arrow.DataType.isDictionary(type) ? type.id : null));
    expect(ids).toEqual(columns.map(({ type }, position) => (type === 'enum' ? position : null)));
  });
});

it('types rows by the name of their table', () => {
  const act: RowOf<'claims'>['act'] = 'deny';
  expect(tableNamed('claims').row.shape.act.options).toContain(act);
  // @ts-expect-error no such act
  const wrong: RowOf<'claims'>['act'] = 'sing';
  expect(tableNamed('claims').row.shape.act.options).not.toContain(wrong);
});

it('names the tables there are when asked for another', () => {
  expect(() => tableNamed('claim' as 'claims')).toThrow(
    /no table claim, expected one of documents, articles/,
  );
});

it('documents every column of every table', () => {
  const text = tablesMarkdown(tables);
  for (const table of tables) {
    expect(text).toContain(`### ${table.name}\n${table.description}`);
    for (const { name } of columnsOf(table)) expect(text).toContain(`| \`${name}\` |`);
  }
});
