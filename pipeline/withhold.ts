import { columnsOf, type TableName, tableNamed } from '../schemas/index.ts';

/** Columns that hold whole passages of a text, as `table.column`: what a publisher may lack the rights to. */
export const PASSAGES: readonly string[] = [
  'articles.headline',
  'claims.quote',
  'claims_flat.content',
  'claims_flat.headline',
  'claims_flat.quote',
  'documents.title',
  'events_flat.quote',
  'sentences.quote',
];

type Tables = Readonly<Record<TableName, readonly object[]>>;

/** Empties columns: null where the column may be null, else the empty text. Everything else stays as it is. */
export function withhold(rowsOf: Tables, columns: readonly string[]): Tables {
  const changed: Partial<Record<TableName, readonly object[]>> = {};
  for (const [name, emptied] of byTable(columns)) {
    const cells = Object.fromEntries(
      columnsOf(tableNamed(name))
        .filter((column) => emptied.has(column.name))
        .map((column) => [column.name, column.nullable ? null : '']),
    );
    changed[name] = rowsOf[name].map((row) => ({ ...row, ...cells }));
  }
  return { ...rowsOf, ...changed };
}

function byTable(columns: readonly string[]): Map<TableName, Set<string>> {
  const tables = new Map<TableName, Set<string>>();
  for (const path of columns) {
    const [table, column] = path.split('.') as [TableName, string];
    tables.set(table, (tables.get(table) ?? new Set()).add(column));
  }
  return tables;
}
