import type { Row, Table } from '../../schemas/index.ts';

/** What a file says about itself, key by key: version, licence, hashes. Formats without a place for it leave it out. */
export type FileMetadata = Readonly<Record<string, string>>;

/** One way to write a table as bytes and to read it back to equal rows. */
export type Format = {
  readonly name: string;
  readonly extension: string;
  readonly media_type: string;
  /** Not text: a file with a wrong hash is not read, because a broken one can lead its reader into endless loops. */
  readonly isBinary: boolean;
  /** The file in order, in parts, because a large table is longer than the longest string. */
  readonly write: (
    table: Table,
    rows: readonly Row[],
    metadata: FileMetadata,
  ) => Promise<readonly Uint8Array[]>;
  /** The rows of a file; throws when the bytes are not of this format or the columns not those of the table. */
  readonly read: (table: Table, bytes: Uint8Array) => Promise<Iterable<Row>>;
};

/** Rows written as one string at a time: far below the longest string for any row. */
export const ROWS_A_PART = 8192;

/** Cuts rows into parts and makes each part a UTF-8 chunk. */
export function inParts(rows: readonly Row[], print: (part: readonly Row[]) => string): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_PART)
    parts.push(Buffer.from(print(rows.slice(from, from + ROWS_A_PART)), 'utf8'));
  return parts;
}
