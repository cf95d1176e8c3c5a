import type { Row } from '../../schemas/index.ts';
import { type Format, inParts } from './format.ts';

/** JSON Lines: one object a line, columns in published order; also the canonical form that content_sha256 hashes. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: 'jsonl',
  media_type: 'application/jsonl',
  isBinary: false,
  write: async (_table, rows) =>
    inParts(rows, (part) => part.map((row) => `${JSON.stringify(row)}\n`).join('')),
  read: async (_table, bytes) => readLines(bytes),
};

/** Parses one line at a time, so that the file may be longer than the longest string. */
function* readLines(bytes: Uint8Array): Generator<Row> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    yield JSON.parse(utf8.decode(bytes.subarray(start, end))) as Row;
    start = end + 1;
  }
}
