import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../schemas/index.ts';
import { descriptors } from './descriptors/descriptors.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { type Inputs, readInputs } from './read.ts';
import { checkDescriptors } from './verify/descriptors.ts';
import { checkInputs, checkOutputs, checkRun, type OutputBytes } from './verify/files.ts';
import { checkSpans } from './verify/spans.ts';
import { checkTables, checkWithheld } from './verify/tables.ts';

/** One place where out/ and raw/ do not agree. */
export type Mismatch = {
  /** File, and line or row where there is one. */
  readonly place: string;
  readonly rule: string;
  readonly actual: string;
  readonly expected: string;
  readonly remedy: string;
};

export type Verification = {
  /** In the order of the checks; empty when everything agrees. */
  readonly mismatches: readonly Mismatch[];
  readonly checked: { readonly files: number; readonly rows: number; readonly spans: number };
};

/** Rows of the tables by name, as read from the JSONL files. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;

/**
 * Recomputes what an output folder states from the raw texts: hashes, counts, keys, references, spans, and that
 * the formats hold equal rows. Reads only; throws when a folder cannot be read at all.
 */
export async function verify(out: string, raw: string): Promise<Verification> {
  const text = readFileSync(join(out, 'manifest.json'), 'utf8');
  let manifest: Manifest;
  try {
    manifest = parseManifest(text);
  } catch (error) {
    return { mismatches: [brokenManifest(out, error)], checked: { files: 1, rows: 0, spans: 0 } };
  }
  const inputs = readInputs(raw);
  const outputs = checkOutputs(out, manifest);
  const tables = await checkTables(out, manifest, outputs.bytes);
  const { withheld } = manifest;
  const spans = checkSpans(out, tables.rows, { documents: inputs.documents, withheld });
  const raws = checkInputs(raw, manifest, inputs);
  return {
    mismatches: [
      ...raws,
      ...(raws.length === 0 ? checkRun(out, manifest, inputs) : []),
      ...outputs.mismatches,
      ...tables.mismatches,
      ...checkWithheld(out, tables.rows, withheld),
      ...checkDescriptors(out, manifest, tables.rows),
      ...spans.mismatches,
    ],
    checked: { files: filesOf(inputs, outputs.bytes), rows: tables.count, spans: spans.count },
  };
}

const filesOf = (inputs: Inputs, outputs: OutputBytes): number =>
  inputs.files.length + outputs.size + 1 + descriptors.length;

function brokenManifest(out: string, error: unknown): Mismatch {
  return {
    place: join(out, 'manifest.json'),
    rule: 'verify/manifest',
    actual: error instanceof Error ? error.message : String(error),
    expected: 'the file as the pipeline wrote it',
    remedy: 'restore it, or run the pipeline again',
  };
}
