import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffOutputs, diffTables, formatDiff } from '../pipeline/diff.ts';
import type { Link } from '../schemas/index.ts';

const link = (from: string, to: string, field: string | null = null): Link => ({
  from_id: `evm_000000000000000${from}`,
  to_id: `evm_000000000000000${to}`,
  relation: 'contradicts',
  field,
  basis: 'disjoint_bounds',
});

const OLD = { links: [link('1', '2', 'killed'), link('3', '4')] };
const NEW = { links: [link('5', '6'), link('1', '2', 'injured')] };

describe('diffTables', () => {
  it('names added, removed and changed rows with both values', () => {
    expect(diffTables(OLD, NEW).changes).toEqual([
      {
        table: 'links',
        key: 'evm_0000000000000001 evm_0000000000000002 contradicts',
        change: 'changed',
        fields: [{ column: 'field', old: 'killed', new: 'injured' }],
      },
      {
        table: 'links',
        key: 'evm_0000000000000003 evm_0000000000000004 contradicts',
        change: 'removed',
        fields: [],
      },
      {
        table: 'links',
        key: 'evm_0000000000000005 evm_0000000000000006 contradicts',
        change: 'added',
        fields: [],
      },
    ]);
  });

  it('does not see the order of rows', () => {
    const diff = diffTables(OLD, { links: OLD.links.toReversed() });
    expect(diff.changes).toEqual([]);
    expect(diff.tables.find((t) => t.table === 'links')).toEqual({
      table: 'links',
      added: 0,
      removed: 0,
      changed: 0,
      unchanged: 2,
    });
  });

  it('compares a table without a key row by row', () => {
    const row = { document_id: null, path: 'a.txt', severity: 'note', rule: 'read/x', message: 'm' };
    expect(diffTables({ diagnostics: [row, row] }, { diagnostics: [row] }).changes).toHaveLength(1);
  });
});

it('writes one changelog line a table', () => {
  expect(formatDiff(diffTables(OLD, NEW))).toBe(
    '- `links`: 1 added, 1 removed, 1 changed (field); 0 unchanged\n',
  );
  expect(formatDiff(diffTables(OLD, OLD))).toBe('no row differs\n');
});

it('reads two output folders; a table that one lacks is empty', async () => {
  const folder = (rows: readonly Link[]) => {
    const path = mkdtempSync(join(tmpdir(), 'isnad-diff-'));
    writeFileSync(join(path, 'links.jsonl'), rows.map((r) => `${JSON.stringify(r)}\n`).join(''));
    return path;
  };
  const diff = await diffOutputs(folder(OLD.links), folder(NEW.links));
  expect(diff.changes.map((c) => c.change)).toEqual(['changed', 'removed', 'added']);
});
