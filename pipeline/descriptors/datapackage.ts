import { type Column, columnsOf, jsonSchemaOf, type Table, tables } from '../../schemas/index.ts';
import type { Manifest } from '../manifest.ts';
import { aboutOf, type Descriptor, outputOf, printJson, stated } from './descriptor.ts';

/** datapackage.json: the CSV files with types, keys, foreign keys, sizes and hashes. */
export const datapackage: Descriptor = {
  path: 'datapackage.json',
  standard: 'Data Package 2.0 with Table Schema',
  print: ({ manifest }) => {
    const { name, title, description, version, licence, creators, url, keywords } = aboutOf(manifest);
    return printJson({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name,
      title,
      description,
      version,
      homepage: stated(url),
      keywords: nonEmpty(keywords),
      licenses: licence ? [{ name: licence.name, title: licence.title, path: licence.url }] : undefined,
      contributors: nonEmpty(
        creators.map((creator) => ({ title: creator.name, path: stated(creator.url), roles: ['creator'] })),
      ),
      sources: nonEmpty(
        manifest.inputs.filter((input) => input.documents > 0).map(({ path }) => ({ title: path })),
      ),
      resources: tables.map((table) => resource(table, manifest)),
    });
  },
};

const nonEmpty = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function resource(table: Table, manifest: Manifest): object {
  const { path, bytes, sha256 } = outputOf(manifest, table, 'csv');
  return {
    name: table.name,
    type: 'table',
    description: table.description,
    path,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table, manifest.withheld),
  };
}

/** Table Schema of a table; the foreign keys are those of the schema. */
export function tableSchema(table: Table, withheld: readonly string[]): object {
  const properties = jsonSchemaOf(table).properties as Readonly<Record<string, object>>;
  const foreignKeys = Object.entries(table.refs).map(([column, target]) => {
    const [resource, field] = target.split('.');
    return {
      fields: [column],
      reference: { resource: resource === table.name ? '' : resource, fields: [field] },
    };
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(table).map((column) =>
      field(column, properties[column.name], withheld.includes(`${table.name}.${column.name}`)),
    ),
    primaryKey: nonEmpty(table.key),
    foreignKeys: nonEmpty(foreignKeys),
    missingValues: [''],
  };
}

const TYPES = {
  text: { type: 'string' },
  enum: { type: 'string' },
  int: { type: 'integer' },
  number: { type: 'number' },
  flag: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  day: { type: 'date', format: 'default' },
} as const;

function field(column: Column, property: object, isWithheld: boolean): object {
  const { minimum, maximum, pattern } = limits(property);
  const isNumber = column.type === 'int' || column.type === 'number';
  const constraints = {
    required: column.nullable || isWithheld || mayBeEmpty(column) ? undefined : true,
    enum: column.values.length > 0 ? column.values : undefined,
    minimum: isNumber ? minimum : undefined,
    maximum: isNumber && maximum !== Number.MAX_SAFE_INTEGER ? maximum : undefined,
    pattern: column.type === 'text' ? pattern : undefined,
  };
  return {
    name: column.name,
    ...TYPES[column.type],
    description: column.description,
    unit: stated(column.unit),
    constraints: Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined,
  };
}

/** A text column that is never null may hold the empty text, which CSV can't tell from a missing one. */
const mayBeEmpty = ({ type, name }: Column): boolean => type === 'text' && !name.endsWith('_id');

type Limits = { readonly minimum?: number; readonly maximum?: number; readonly pattern?: string };

/** Limits of a JSON Schema property, null or not. */
function limits(property: object): Limits {
  const { anyOf } = property as { anyOf?: readonly Limits[] };
  return anyOf ? anyOf[0] : (property as Limits);
}
