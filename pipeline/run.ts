import { type Diagnostic, type EventMention, type TableName, tables } from '../schemas/index.ts';
import { clean } from './clean.ts';
import { type Deduped, dedupe } from './dedupe.ts';
import { extractAll } from './extract.ts';
import { type FlatParts, flatViews } from './flat.ts';
import type { Kit } from './kit.ts';
import { nameTables } from './name-tables.ts';
import type { ExtractedDocument, RawDocument } from './records.ts';
import { segment } from './segment.ts';

/** What a stage took and gave; rows that went nowhere are counted by reason. */
export type StageCount = {
  readonly stage: string;
  readonly rows_in: number;
  readonly rows_out: number;
  readonly dropped: Readonly<Record<string, number>>;
};

/** The rows of every table and what each stage took, gave and dropped. */
export type RunResult = {
  readonly tables: Readonly<Record<TableName, readonly object[]>>;
  readonly stages: readonly StageCount[];
};

/** Runs the stages in order: clean, segment, extract on each document, then dedupe over all of them. */
export function run(documents: readonly RawDocument[], kit: Kit): RunResult {
  const segmented = documents.map((raw) => segment(clean(raw, kit.clean), kit.segment));
  return compare(documents, extractAll(segmented, kit.extract), kit);
}

/** The last stage and the tables, for documents that some extractor has read. */
export function compare(
  documents: readonly RawDocument[],
  extracted: readonly ExtractedDocument[],
  kit: Kit,
): RunResult {
  const deduped = dedupe(extracted, kit.dedupe);
  return { tables: assemble(extracted, deduped, kit), stages: count(documents, extracted, deduped) };
}

function assemble(documents: readonly ExtractedDocument[], deduped: Deduped, kit: Kit): RunResult['tables'] {
  const rows: Record<string, readonly object[]> = Object.fromEntries(tables.map((table) => [table.name, []]));
  rows.documents = documents.map(({ document }) => document);
  for (const name of PER_DOCUMENT)
    rows[name] = documents.flatMap((document) => document[name] as readonly object[]);
  rows.event_mentions = documents.flatMap(({ event_mentions }) =>
    event_mentions.map(
      (row): EventMention => ({ event_id: deduped.event_ids.get(row.event_mention_id) as string, ...row }),
    ),
  );
  rows.diagnostics = documents.flatMap(({ diagnostics, document }) =>
    diagnostics.map((row): Diagnostic => ({ ...row, document_id: document.document_id })),
  );
  const { event_ids: _, ...compared } = deduped;
  const joined = { ...rows, ...compared, ...nameTables(documents, kit.extract) };
  return { ...joined, ...flatViews(joined as unknown as FlatParts) } as Record<
    string,
    readonly object[]
  > as RunResult['tables'];
}

const PER_DOCUMENT = [
  'blocks',
  'articles',
  'sentences',
  'mentions',
  'times',
  'quantities',
  'claims',
  'claim_sources',
  'arguments',
] as const;

function count(
  documents: readonly RawDocument[],
  extracted: readonly ExtractedDocument[],
  deduped: Deduped,
): StageCount[] {
  const sum = (size: (document: ExtractedDocument) => number): number =>
    extracted.reduce((total, document) => total + size(document), 0);
  const blocks = sum((document) => document.blocks.length);
  const sentences = sum((document) => document.sentences.length);
  const mentions = sum((document) => document.event_mentions.length);
  return [
    { stage: 'clean', rows_in: documents.length, rows_out: blocks, dropped: droppedByRole(extracted) },
    { stage: 'segment', rows_in: blocks, rows_out: sentences, dropped: {} },
    {
      stage: 'extract',
      rows_in: sentences,
      rows_out: sum((document) => document.claims.length) + mentions,
      dropped: {},
    },
    { stage: 'dedupe', rows_in: mentions, rows_out: deduped.events.length, dropped: {} },
  ];
}

/** Blocks that extraction does not read, by role. */
function droppedByRole(documents: readonly ExtractedDocument[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of documents)
    for (const block of blocks) if (!block.kept) counts.set(block.role, (counts.get(block.role) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
