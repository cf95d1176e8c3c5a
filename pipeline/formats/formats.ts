import { arrow } from './arrow.ts';
import { csv } from './csv.ts';
import { excel } from './excel.ts';
import type { Format } from './format.ts';
import { jsonl } from './jsonl.ts';
import { parquet } from './parquet.ts';

/** Every format that a table is published in, in the order of the manifest. Adding a format is adding a line. */
export const formats: readonly Format[] = [csv, jsonl, arrow, parquet];

/** Formats written on request only. */
export const extraFormats: readonly Format[] = [excel];

/** The format of a name, on request or not; throws for a name that is none. */
export function formatNamed(name: string): Format {
  const known = [...formats, ...extraFormats];
  const format = known.find((candidate) => candidate.name === name);
  if (!format)
    throw new Error(`[isnad] no format ${name}, expected one of ${known.map((f) => f.name).join(', ')}`);
  return format;
}
