import { columnsOf, type Table, type TableName, tables } from '../schemas/index.ts';
import { byCodeUnit } from './group.ts';
import { readTable } from './read/table.ts';

/** One row that differs between two outputs. */
export type RowChange = {
  readonly table: TableName;
  /** Values of the key columns, separated by a space. */
  readonly key: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Changed columns with both values, in column order; empty for added and removed rows. */
  readonly fields: readonly { readonly column: string; readonly old: unknown; readonly new: unknown }[];
};

export type OutputDiff = {
  readonly tables: readonly {
    readonly table: TableName;
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly unchanged: number;
  }[];
  readonly changes: readonly RowChange[];
};

/** Rows of all tables; a table that an older version did not have is empty. */
export type OutputRows = Readonly<Partial<Record<TableName, readonly object[]>>>;

/** Compares two published outputs by id. */
export async function diffOutputs(oldFolder: string, newFolder: string): Promise<OutputDiff> {
  const [old, now] = await Promise.all([readOutputRows(oldFolder), readOutputRows(newFolder)]);
  return diffTables(old, now);
}

/** Compares the rows of two outputs table by table; rows are matched by the key of their table. */
export function diffTables(old: OutputRows, now: OutputRows): OutputDiff {
  const found = tables.map((table) => {
    const [before, after] = [keyRows(table, old[table.name]), keyRows(table, now[table.name])];
    const changes = diffRows(table, before, after);
    const count = (change: RowChange['change']) => changes.filter((c) => c.change === change).length;
    const [added, removed, changed] = [count('added'), count('removed'), count('changed')];
    const unchanged = after.size - added - changed;
    return { changes, counts: { table: table.name, added, removed, changed, unchanged } };
  });
  return { tables: found.map((f) => f.counts), changes: found.flatMap((f) => f.changes) };
}

/** Markdown lines for the changelog of the data: one line a table that differs. */
export function formatDiff(diff: OutputDiff): string {
  const lines = diff.tables
    .filter((t) => t.added + t.removed + t.changed > 0)
    .map((t) => {
      const parts = [
        t.added > 0 ? `${t.added} added` : '',
        t.removed > 0 ? `${t.removed} removed` : '',
        t.changed > 0 ? `${t.changed} changed (${changedColumns(diff, t.table)})` : '',
      ];
      return `- \`${t.table}\`: ${parts.filter((p) => p !== '').join(', ')}; ${t.unchanged} unchanged`;
    });
  return lines.length === 0 ? 'no row differs\n' : `${lines.join('\n')}\n`;
}

/** The counts as an aligned table and a blank line; one line for each table that differs, nothing when none does. */
export function formatDiffTable(diff: OutputDiff): string {
  const cells = [
    ['table', 'added', 'removed', 'changed', 'unchanged'],
    ...diff.tables
      .filter((t) => t.added + t.removed + t.changed > 0)
      .map((t) => [t.table, t.added, t.removed, t.changed, t.unchanged].map(String)),
  ];
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  const line = ([name, ...counts]: readonly string[]): string =>
    `${[name.padEnd(widths[0]), ...counts.map((n, i) => n.padStart(widths[i + 1]))].join('  ')}\n`;
  return cells.length === 1 ? '' : `${cells.map(line).join('')}\n`;
}

type KeyedTable = Table & { readonly name: TableName };
type Keyed = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

async function readOutputRows(from: string): Promise<OutputRows> {
  const rows: Partial<Record<TableName, readonly object[]>> = {};
  for (const { name } of tables) {
    try {
      rows[name] = await readTable(name, { from });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return rows;
}

/** A table without a key (diagnostics) is compared as a set of whole rows; equal rows are numbered. */
function keyRows(table: KeyedTable, rows: readonly object[] = []): Keyed {
  const keyed = new Map<string, Readonly<Record<string, unknown>>>();
  for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
    const base = table.key.length > 0 ? table.key.map((k) => String(row[k])).join(' ') : JSON.stringify(row);
    let key = base;
    for (let n = 2; keyed.has(key); n++) key = `${base} #${n}`;
    keyed.set(key, row);
  }
  return keyed;
}

function diffRows(table: KeyedTable, before: Keyed, after: Keyed): RowChange[] {
  const columns = columnsOf(table).map((column) => column.name);
  const changes: RowChange[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    if (old === undefined) changes.push({ table: table.name, key, change: 'added', fields: [] });
    else if (now === undefined) changes.push({ table: table.name, key, change: 'removed', fields: [] });
    else {
      const fields = columns
        .filter((column) => !isEqual(old[column], now[column]))
        .map((column) => ({ column, old: old[column] ?? null, new: now[column] ?? null }));
      if (fields.length > 0) changes.push({ table: table.name, key, change: 'changed', fields });
    }
  }
  return changes.sort((a, b) => byCodeUnit(a.key, b.key));
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

function changedColumns(diff: OutputDiff, table: TableName): string {
  const columns = diff.changes.filter((c) => c.table === table).flatMap((c) => c.fields.map((f) => f.column));
  return [...new Set(columns)].sort().join(', ');
}
