import { join } from 'node:path';
import { type Row, type Table, tables } from '../../schemas/index.ts';
import type { RawDocument } from '../records.ts';
import { byteOffsets } from '../text/offsets.ts';
import type { Mismatch, TableRows } from '../verify.ts';
import { rowIndex } from './index.ts';

export type SpanCheck = { readonly count: number; readonly mismatches: readonly Mismatch[] };

/** A row and where it stands, for messages. */
type Placed = { readonly table: Table; readonly row: Row; readonly place: string };
type Report = (placed: Placed, rule: string, actual: string, expected: string) => void;

/** Checks every span of every table against the raw texts, the partition into blocks and the nesting. */
export function checkSpans(
  out: string,
  rows: TableRows,
  { documents, withheld = [] }: { documents: readonly RawDocument[]; withheld?: readonly string[] },
): SpanCheck {
  const mismatches: Mismatch[] = [];
  const report: Report = ({ place }, rule, actual, expected) => {
    if (mismatches.length < MOST) mismatches.push({ place, rule, actual, expected, remedy: REMEDY });
  };
  const raws = rawByDocument(out, rows, { documents, withheld, report });
  checkPartition(out, rows, { raws, report });
  const index = rowIndex(rows);
  let count = 0;
  for (const table of tables) {
    if (!('start' in table.row.shape)) continue;
    (rows.get(table.name) ?? []).forEach((row, i) => {
      const placed = { table, row, place: `${join(out, `${table.name}.jsonl`)}:${i + 1}` };
      const raw = raws.get(String(index.documentOf(table, row)));
      if (!raw || row.start === null) return;
      count++;
      checkSpan(withheld.includes(`${table.name}.quote`) ? withoutQuote(placed) : placed, raw, report);
      checkNesting(placed, index.parentOf(table, row), report);
    });
  }
  return { count, mismatches };
}

/** Mismatches told; the rest only repeats them. */
const MOST = 50;
const REMEDY = 'restore the raw file and the table, or run the pipeline again';

/** A raw text with its byte offsets, computed when first asked for. */
type Raw = { readonly text: string; readonly bytesAt: () => Uint32Array };

function rawByDocument(
  out: string,
  rows: TableRows,
  about: { documents: readonly RawDocument[]; withheld: readonly string[]; report: Report },
): Map<string, Raw> {
  const { documents, withheld, report } = about;
  const byPlace = new Map(documents.map((document) => [`${document.path} ${document.record}`, document]));
  const raws = new Map<string, Raw>();
  const [table] = tables;
  for (const [i, row] of (rows.get('documents') ?? []).entries()) {
    const placed = { table, row, place: `${join(out, 'documents.jsonl')}:${i + 1}` };
    const document = byPlace.get(`${row.path} ${row.record}`);
    if (!document) {
      report(placed, 'verify/document', `${row.path} record ${row.record}`, 'a document of the raw folder');
      continue;
    }
    checkDocument(placed, withheld.includes('documents.title') ? untitled(document) : document, report);
    let offsets: Uint32Array | undefined;
    const bytesAt = () => {
      offsets ??= byteOffsets(document.text);
      return offsets;
    };
    raws.set(String(row.document_id), { text: document.text, bytesAt });
  }
  if (raws.size < documents.length) {
    const placed = { table, row: {}, place: join(out, 'documents.jsonl') };
    report(
      placed,
      'verify/document',
      `${raws.size} documents`,
      `${documents.length} documents of the raw folder`,
    );
  }
  return raws;
}

/** A row whose text was left out on purpose: its offsets are checked, its quote can't be. */
const withoutQuote = (placed: Placed): Placed => ({ ...placed, row: { ...placed.row, quote: null } });
const untitled = (document: RawDocument): RawDocument => ({
  ...document,
  given: { ...document.given, title: null },
});

function checkDocument(placed: Placed, document: RawDocument, report: Report): void {
  const { text, given } = document;
  const expected: Row = {
    media_type: document.media_type,
    encoding: document.encoding,
    bytes: document.bytes,
    sha256: document.sha256,
    chars: text.length,
    ...given,
  };
  for (const [column, cell] of Object.entries(expected))
    if (placed.row[column] !== cell)
      report(placed, 'verify/document', `${column} ${placed.row[column]}`, `${column} ${cell}`);
}

function checkSpan(placed: Placed, raw: Raw, report: Report): void {
  const { row } = placed;
  for (const { start, end, quote } of spansOf(row)) {
    if (start < 0 || end < start || end > raw.text.length)
      report(placed, 'verify/span', `[${start}, ${end})`, `offsets in [0, ${raw.text.length}]`);
    const slice = raw.text.slice(start, end);
    if (typeof quote === 'string' && slice !== quote)
      report(placed, 'verify/quote', JSON.stringify(quote), `${JSON.stringify(slice)} at [${start}, ${end})`);
  }
  if (typeof row.byte_start !== 'number') return;
  const bytes = raw.bytesAt();
  const [start, end] = [bytes[Number(row.start)], bytes[Number(row.end)]];
  if (row.byte_start !== start || row.byte_end !== end)
    report(placed, 'verify/bytes', `bytes [${row.byte_start}, ${row.byte_end})`, `[${start}, ${end})`);
}

export type Span = {
  readonly start: number;
  readonly end: number;
  readonly quote: Row[string] | undefined;
};

/** Every pair `x_start`, `x_end` of a row with its column `x`, and `start`, `end` with `quote`; bytes apart. */
export function* spansOf(row: Row): Generator<Span> {
  for (const [name, start] of Object.entries(row)) {
    const [, prefix] = name.match(/^(?:(.+)_)?start$/) ?? [null, 'byte'];
    const end = row[name.replace(/start$/, 'end')];
    if (prefix === 'byte' || typeof start !== 'number' || typeof end !== 'number') continue;
    yield { start, end, quote: row[prefix ?? 'quote'] };
  }
}

function checkNesting(placed: Placed, parent: { name: string; row: Row } | null, report: Report): void {
  if (!parent) return;
  const { start, end } = placed.row;
  if (Number(start) >= Number(parent.row.start) && Number(end) <= Number(parent.row.end)) return;
  const expected = `inside its ${parent.name} [${parent.row.start}, ${parent.row.end})`;
  report(placed, 'verify/nesting', `[${start}, ${end})`, expected);
}

/** Blocks of a document in order: each begins where the one before ends, the last ends with the text. */
function checkPartition(
  out: string,
  rows: TableRows,
  { raws, report }: { raws: ReadonlyMap<string, Raw>; report: Report },
): void {
  const ends = new Map<string, number>();
  const table = tables[2];
  for (const [i, row] of (rows.get('blocks') ?? []).entries()) {
    const id = String(row.document_id);
    const expected = ends.get(id) ?? 0;
    const placed = { table, row, place: `${join(out, 'blocks.jsonl')}:${i + 1}` };
    if (row.start !== expected) report(placed, 'verify/partition', `start ${row.start}`, `start ${expected}`);
    ends.set(id, Number(row.end));
  }
  for (const [id, raw] of raws) {
    const placed = { table, row: {}, place: `${join(out, 'blocks.jsonl')}, ${id}` };
    if ((ends.get(id) ?? 0) !== raw.text.length)
      report(
        placed,
        'verify/partition',
        `blocks end at ${ends.get(id) ?? 0}`,
        `${raw.text.length}, the end of the text`,
      );
  }
}
