import { descriptorFiles, examplesOf } from '../../pipeline/descriptors/descriptors.ts';
import { exportTables } from '../../pipeline/export.ts';
import { buildManifest, manifestFile } from '../../pipeline/manifest.ts';
import { provenanceOf } from '../../pipeline/provenance.ts';
import { readInputs } from '../../pipeline/read.ts';
import { byteOffsets } from '../../pipeline/text/offsets.ts';
import { writeOutputs } from '../../pipeline/write.ts';
import { type TableName, tables } from '../../schemas/index.ts';
import { folderOf } from './folders.ts';

export const TEXT = 'خبر عاجل\nقال المتحدث إن القصف توقف في حمص.\n';

export type MutableRow = Record<string, string | number | boolean | null>;
export type MutableTables = Record<TableName, MutableRow[]>;

const ID = (prefix: string): string => `${prefix}_0000000000000001`;

/** A span of TEXT as columns. */
export function spanOf(quote: string): MutableRow {
  const start = TEXT.indexOf(quote);
  const end = start + quote.length;
  const bytes = byteOffsets(TEXT);
  return { start, end, byte_start: bytes[start], byte_end: bytes[end], quote };
}

const without = ({ quote: _, ...columns }: MutableRow): MutableRow => columns;

/** Hand-made tables of one short article: a claim with its source, an event mention with an argument, an event. */
export function sampleTables(raw: string): MutableTables {
  const rows = Object.fromEntries(tables.map(({ name }) => [name, []])) as unknown as MutableTables;
  const [document] = readInputs(raw).documents;
  const { text, diagnostics: _, copy: __, given, ...facts } = document;
  const sentence = spanOf('قال المتحدث إن القصف توقف في حمص.');
  const place = { article_id: ID('art'), sentence_id: ID('sen') };
  rows.documents.push({ document_id: ID('doc'), ...facts, chars: text.length, language: 'ar', ...given });
  rows.articles.push({
    article_id: ID('art'),
    document_id: ID('doc'),
    ordinal: 0,
    ...without(spanOf(TEXT)),
    headline: 'خبر عاجل',
    headline_start: 0,
    headline_end: 8,
    outlet: null,
    outlet_basis: 'none',
    published_date: null,
    published_at: null,
    published_basis: 'none',
    section: null,
    sentence_count: 1,
    char_count: TEXT.length,
    fingerprint: 'x',
  });
  const block = { document_id: ID('doc'), article_id: ID('art'), kept: true, rule: 'clean/test' };
  rows.blocks.push({
    ...block,
    ...without(spanOf('خبر عاجل\n')),
    block_id: ID('blk'),
    ordinal: 0,
    role: 'headline',
  });
  const body = without(spanOf(`${sentence.quote}\n`));
  rows.blocks.push({ ...block, ...body, block_id: 'blk_0000000000000002', ordinal: 1, role: 'body' });
  rows.sentences.push({ ...place, block_id: 'blk_0000000000000002', ordinal: 0, ...sentence });
  rows.claims.push({
    claim_id: ID('clm'),
    ...place,
    ...sentence,
    cue_start: spanOf('قال').start,
    cue_end: spanOf('قال').end,
    content_start: spanOf('القصف').start,
    content_end: sentence.end,
    act: 'state',
    channel: null,
    is_quoted: false,
    rule: 'attribution/test',
  });
  const { start, end, quote } = spanOf('المتحدث');
  const hop = { claim_id: ID('clm'), hop: 0, start, end, quote, kind: 'person' };
  rows.claim_sources.push({ ...hop, entity_id: null, count: null, is_implicit: false });
  rows.event_mentions.push({
    event_mention_id: ID('evm'),
    ...place,
    claim_id: ID('clm'),
    event_id: ID('evt'),
    kind: 'shelling',
    ...spanOf('القصف'),
    polarity: 'negative',
    modality: 'actual',
    date_start: null,
    date_end: null,
    date_precision: null,
    date_basis: 'none',
    place_id: null,
    place_precision: null,
    rule: 'shelling/test',
  });
  rows.events.push(eventRow());
  return rows;
}

function eventRow(): MutableRow {
  const row: MutableRow = {
    event_id: ID('evt'),
    kind: 'shelling',
    status: 'denied_only',
    modality: 'actual',
    crosswalk_quality: 'none',
  };
  for (const name of ['mention', 'article', 'denying']) row[`${name}_count`] = 1;
  for (const name of ['outlet', 'independent_source', 'affirming']) row[`${name}_count`] = 0;
  for (const name of Object.keys(tables.find((table) => table.name === 'events')!.row.shape))
    row[name] ??= null;
  return { ...row, representative_id: ID('evm') };
}

/** Writes the sample, changed if asked, with a manifest that fits the change: only the rows themselves can be wrong. */
export async function publishedSample(change: (rows: MutableTables) => void = () => {}) {
  const raw = folderOf({ 'a.txt': TEXT });
  const out = folderOf();
  const rows = sampleTables(raw);
  change(rows);
  const inputs = readInputs(raw).files;
  const about = { dataset: null, digests: { rules: 'r', lexicons: 'l' }, inputs, withheld: [] };
  const provenance = provenanceOf(about);
  const exports = await exportTables(rows, { provenance });
  const manifest = buildManifest({ ...about, provenance, stages: [], exports });
  const rowsOf = (name: string) => exports.find(({ table }) => table.name === name)!.rows;
  const described = { manifest, examples: examplesOf(rowsOf) };
  const files = exports.flatMap((exported) => [...exported.files, exported.schema]);
  writeOutputs(out, [...files, manifestFile(manifest), ...descriptorFiles(described)]);
  return { raw, out, manifest, rows };
}
