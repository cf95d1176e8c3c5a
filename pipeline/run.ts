import {
  type Article,
  type Block,
  type Diagnostic,
  type Document,
  type TableName,
  tables,
} from '../schemas/index.ts';
import type { Kit } from './kit.ts';
import type { RawDocument } from './records.ts';
import { contentId } from './text/ids.ts';

/** The rows of every table and what each stage took, gave and dropped. */
export type RunResult = {
  readonly tables: Readonly<Record<TableName, readonly object[]>>;
  readonly stages: readonly {
    readonly stage: string;
    readonly rows_in: number;
    readonly rows_out: number;
    readonly dropped: Readonly<Record<string, number>>;
  }[];
};

/** Runs the stages over documents, in order. Placeholder: documents, one block each, diagnostics. */
export function run(documents: readonly RawDocument[], _kit: Kit): RunResult {
  const rows: Record<string, readonly object[]> = Object.fromEntries(tables.map((table) => [table.name, []]));
  rows.documents = documents.map(toDocument);
  rows.diagnostics = documents.flatMap((raw) =>
    raw.diagnostics.map((row): Diagnostic => ({ ...row, document_id: toDocument(raw).document_id })),
  );
  rows.blocks = documents.filter(({ text }) => text !== '').map(toBlock);
  rows.articles = documents.filter(({ text }) => /\p{Script=Arabic}/u.test(text)).map(toArticle);
  return { tables: rows as RunResult['tables'], stages: [] };
}

function toDocument({ given, text, copy, diagnostics: _, ...raw }: RawDocument): Document {
  const document_id = contentId('doc', raw.sha256, copy);
  return { document_id, ...raw, chars: text.length, language: null, ...given };
}

function toBlock(raw: RawDocument): Block {
  const { document_id } = toDocument(raw);
  const span = { start: 0, end: raw.text.length, byte_start: 0, byte_end: raw.bytes };
  const block_id = contentId('blk', document_id, 0);
  return {
    block_id,
    document_id,
    article_id: null,
    ordinal: 0,
    ...span,
    role: 'other',
    kept: false,
    rule: 'clean/none',
  };
}

function toArticle(raw: RawDocument): Article {
  const { block_id: _, role, kept, rule, ...block } = toBlock(raw);
  return {
    ...block,
    article_id: contentId('art', block.document_id, 0),
    headline: null,
    headline_start: null,
    headline_end: null,
    outlet: null,
    outlet_basis: 'none',
    published_date: null,
    published_at: null,
    published_basis: 'none',
    section: null,
    sentence_count: 0,
    char_count: 0,
    fingerprint: '',
  };
}
