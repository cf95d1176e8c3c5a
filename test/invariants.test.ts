import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../pipeline/digest.ts';
import { loadKit } from '../pipeline/kit.ts';
import { readInputs } from '../pipeline/read.ts';
import type { RawDocument } from '../pipeline/records.ts';
import { type RunResult, run } from '../pipeline/run.ts';
import { type Row, type Table, type TableName, tables } from '../schemas/index.ts';
import { folderOf } from './support/folders.ts';

const kit = loadKit();
const { documents } = readInputs('raw');
const result = run(documents, kit);

type Rows = readonly Row[];
const rowsOf = (name: TableName, from: RunResult = result): Rows => from.tables[name] as Rows;
const byId = (name: TableName, key: string): ReadonlyMap<unknown, Row> =>
  new Map(rowsOf(name).map((row) => [row[key], row]));

const articles = byId('articles', 'article_id');
const blocks = byId('blocks', 'block_id');
const sentences = byId('sentences', 'sentence_id');
const claims = byId('claims', 'claim_id');
const mentions = byId('event_mentions', 'event_mention_id');
const raws = new Map(
  rowsOf('documents').map((row) => [row.document_id, documents.find(({ path }) => path === row.path)!]),
);

/** The document a row stands in, along whatever reference it has. */
function rawOf(row: Row): RawDocument {
  const owner = mentions.get(row.event_mention_id) ?? claims.get(row.claim_id) ?? row;
  const id = row.document_id ?? articles.get(owner.article_id)?.document_id;
  return raws.get(id!)!;
}

const spanTables = tables.filter(({ row }) => 'start' in row.shape);

/** Every span of a row: `x_start` and `x_end` with the column `x`, and `start` and `end` with `quote`. */
function spansOf(row: Row): { name: string; start: number; end: number; quote: unknown }[] {
  return Object.keys(row).flatMap((column) => {
    const [, prefix] = column.match(/^(?:(.+)_)?start$/) ?? [null, 'byte'];
    const [start, end] = [row[column], row[column.replace(/start$/, 'end')]];
    if (prefix === 'byte' || typeof start !== 'number' || typeof end !== 'number') return [];
    return [{ name: prefix ?? 'span', start, end, quote: row[prefix ?? 'quote'] }];
  });
}

/** The first rows for which a check fails, as text: an empty list is a pass. */
const failures = (rows: Rows, holds: (row: Row) => boolean): string[] =>
  rows
    .filter((row) => !holds(row))
    .slice(0, 3)
    .map((row) => JSON.stringify(row));

const within = (inner: Row, outer: Row | undefined): boolean =>
  outer !== undefined && Number(inner.start) >= Number(outer.start) && Number(inner.end) <= Number(outer.end);

describe('blocks', () => {
  it.each(documents.map((raw) => [raw.path, raw] as const))('partition %s', (_path, raw) => {
    let end = 0;
    for (const block of rowsOf('blocks').filter((row) => rawOf(row) === raw)) {
      expect([block.start, Number(block.end) > end]).toEqual([end, true]);
      end = Number(block.end);
    }
    expect(end).toBe(raw.text.length);
  });
});

describe.each(spanTables.map((table) => [table.name, table] as const))('spans of %s', (name) => {
  it('are verbatim slices of the raw text', () => {
    expect(
      failures(rowsOf(name), (row) =>
        spansOf(row).every(({ start, end, quote }) => {
          const { text } = rawOf(row);
          const isInside = start >= 0 && start <= end && end <= text.length;
          return isInside && (typeof quote !== 'string' || text.slice(start, end) === quote);
        }),
      ),
    ).toEqual([]);
  });

  it('agree with their bytes', () => {
    const bytes = new Map(documents.map((raw) => [raw, Buffer.from(raw.text)]));
    expect(
      failures(rowsOf(name), (row) => {
        if (typeof row.byte_start !== 'number') return true;
        const raw = rawOf(row);
        const cut = bytes.get(raw)!.subarray(row.byte_start, Number(row.byte_end)).toString('utf8');
        return cut === raw.text.slice(Number(row.start), Number(row.end));
      }),
    ).toEqual([]);
  });
});

describe('nesting', () => {
  it('sentence in block in article in document', () => {
    expect(
      failures(rowsOf('sentences'), (row) => {
        const block = blocks.get(row.block_id);
        return within(row, block) && block?.article_id === row.article_id;
      }),
    ).toEqual([]);
    expect(
      failures(
        rowsOf('blocks'),
        (row) => row.article_id === null || within(row, articles.get(row.article_id)),
      ),
    ).toEqual([]);
    expect(failures(rowsOf('articles'), (row) => Number(row.end) <= rawOf(row).text.length)).toEqual([]);
  });

  it.each(['mentions', 'times', 'quantities', 'event_mentions'] as const)('%s in sentence', (name) => {
    const holds = (row: Row): boolean => {
      const sentence = sentences.get(row.sentence_id);
      return within(row, sentence) && sentence?.article_id === row.article_id;
    };
    expect(failures(rowsOf(name), holds)).toEqual([]);
  });

  it('cue and content in claim in article, sources and arguments in article', () => {
    const isSpanInside = (row: Row, start: string, end: string): boolean =>
      within({ start: row[start], end: row[end] }, row);
    expect(
      failures(
        rowsOf('claims'),
        (row) =>
          isSpanInside(row, 'cue_start', 'cue_end') &&
          isSpanInside(row, 'content_start', 'content_end') &&
          within(row, articles.get(row.article_id)),
      ),
    ).toEqual([]);
    const articleOf = (row: Row) =>
      (mentions.get(row.event_mention_id) ?? claims.get(row.claim_id))?.article_id;
    for (const name of ['claim_sources', 'arguments'] as const)
      expect(failures(rowsOf(name), (row) => within(row, articles.get(articleOf(row)!)))).toEqual([]);
  });

  it('an event mention lies in the content of its claim', () => {
    expect(
      failures(rowsOf('event_mentions'), (row) => {
        const claim = claims.get(row.claim_id);
        return (
          row.claim_id === null ||
          within(row, { start: claim?.content_start ?? -1, end: claim?.content_end ?? -1 })
        );
      }),
    ).toEqual([]);
  });
});

describe.each(tables.map((table) => [table.name, table as Table] as const))('%s', (name, table) => {
  it('fits its schema, row by row', () => {
    expect(failures(rowsOf(name), (row) => table.row.strict().safeParse(row).success)).toEqual([]);
  });

  it('has unique keys', () => {
    if (table.key.length === 0) return;
    const keys = rowsOf(name).map((row) => table.key.map((column) => row[column]).join(' '));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has references that resolve', () => {
    for (const [column, target] of Object.entries(table.refs)) {
      const [other, key] = target.split('.');
      const known = new Set(rowsOf(other as TableName).map((row) => row[key]));
      expect(failures(rowsOf(name), (row) => row[column] === null || known.has(row[column]))).toEqual([]);
    }
  });

  it('names registered rules', () => {
    if (!('rule' in table.row.shape)) return;
    expect(failures(rowsOf(name), (row) => kit.rules.has(String(row.rule)))).toEqual([]);
  });
});

/** Content hash of every table, rows in code unit order: what does not depend on the order of the input. */
function digests(from: RunResult): Record<string, string> {
  const digest = (name: TableName) =>
    sha256Of(
      rowsOf(name, from)
        .map((row) => JSON.stringify(row))
        .sort()
        .join('\n'),
    );
  return Object.fromEntries(tables.map(({ name }) => [name, digest(name)]));
}

describe('the same rows', () => {
  it('from a second run and from documents in any order', () => {
    const expected = digests(result);
    expect(digests(run(documents, kit))).toEqual(expected);
    expect(
      digests(
        run(
          [3, 0, 4, 2, 1].map((i) => documents[i]),
          kit,
        ),
      ),
    ).toEqual(expected);
  });

  it('when files are renamed, but for their paths', () => {
    const files = documents.map(({ path }, i) => [`${9 - i}.txt`, readFileSync(join('raw', path))] as const);
    const renamed = run(readInputs(folderOf(Object.fromEntries(files))).documents, kit);
    const idsOf = (from: RunResult) =>
      tables.map(({ name, key }) => [
        name,
        rowsOf(name, from)
          .map((row) => key.map((k) => row[k]).join(' '))
          .sort(),
      ]);
    expect(idsOf(renamed)).toEqual(idsOf(result));
  });

  it('for the documents that were there when one is added', () => {
    const few = run(documents.slice(0, 3), kit);
    const OWN = [
      'articles',
      'blocks',
      'sentences',
      'mentions',
      'times',
      'quantities',
      'claims',
      'claim_sources',
      'arguments',
    ] as const;
    for (const name of OWN) {
      const all = new Set(rowsOf(name).map((row) => JSON.stringify(row)));
      expect(failures(rowsOf(name, few), (row) => all.has(JSON.stringify(row)))).toEqual([]);
    }
    const ids = new Set(rowsOf('event_mentions').map((row) => row.event_mention_id));
    expect(failures(rowsOf('event_mentions', few), (row) => ids.has(row.event_mention_id))).toEqual([]);
  });
});

it('dedupe deletes nothing: every mention has an event and every duplicate is still a row', () => {
  const events = byId('events', 'event_id');
  expect(failures(rowsOf('event_mentions'), (row) => events.has(row.event_id))).toEqual([]);
  const counted = [...events.values()].reduce((sum, row) => sum + Number(row.mention_count), 0);
  expect(counted).toBe(rowsOf('event_mentions').length);
  const known = new Set([
    ...byId('documents', 'document_id').keys(),
    ...articles.keys(),
    ...sentences.keys(),
  ]);
  expect(rowsOf('duplicates').length).toBeGreaterThan(0);
  expect(failures(rowsOf('duplicates'), (row) => known.has(row.member_id))).toEqual([]);
});
