import { type Row, type Table, tables } from '../../schemas/index.ts';
import type { TableRows } from '../verify.ts';

export type RowIndex = {
  /** Id of the document a row stands in, found along its references; null when it stands in none. */
  readonly documentOf: (table: Table, row: Row) => string | null;
  /** The row that a row must lie inside: trigger in sentence in block in article. */
  readonly parentOf: (table: Table, row: Row) => { name: string; row: Row } | null;
};

/** Columns that lead to the row around, nearest first. */
const CONTAINERS = ['document_id', 'article_id', 'event_mention_id', 'claim_id'] as const;

/** Which column names the span that a row of a table must lie inside. */
const INSIDE: Readonly<Record<string, string>> = {
  blocks: 'article_id',
  sentences: 'block_id',
  mentions: 'sentence_id',
  times: 'sentence_id',
  quantities: 'sentence_id',
  event_mentions: 'sentence_id',
  claims: 'article_id',
};

/** Looks rows up by their ids. */
export function rowIndex(rows: TableRows): RowIndex {
  const byId = new Map<string, ReadonlyMap<unknown, Row>>();
  for (const { name, key } of tables)
    if (key.length === 1) byId.set(name, new Map(rows.get(name)?.map((row) => [row[key[0]], row])));
  const target = (table: Table, column: string, row: Row): { table: Table; row: Row } | null => {
    const [name] = table.refs[column]?.split('.') ?? [];
    const found = name === undefined ? undefined : byId.get(name)?.get(row[column]);
    const next = tables.find((candidate) => candidate.name === name);
    return found && next ? { table: next, row: found } : null;
  };
  const documentOf = (table: Table, row: Row): string | null => {
    if (typeof row.document_id === 'string') return row.document_id;
    const column = CONTAINERS.find((name) => name in table.refs);
    const next = column === undefined ? null : target(table, column, row);
    return next ? documentOf(next.table, next.row) : null;
  };
  const parentOf = (table: Table, row: Row): { name: string; row: Row } | null => {
    const column = INSIDE[table.name];
    const next = column === undefined || row[column] === null ? null : target(table, column, row);
    return next ? { name: column.replace('_id', ''), row: next.row } : null;
  };
  return { documentOf, parentOf };
}
