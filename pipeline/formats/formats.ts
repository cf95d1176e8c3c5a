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
