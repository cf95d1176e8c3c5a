import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../schemas/index.ts';
import { sha256Of } from '../digest.ts';
import { schemaFile } from '../export.ts';
import { formats } from '../formats/formats.ts';
import type { Manifest } from '../manifest.ts';
import { provenanceOf } from '../provenance.ts';
import type { Inputs } from '../read.ts';
import type { Mismatch } from '../verify.ts';

/** Path of an output below its folder → its bytes. */
export type OutputBytes = ReadonlyMap<string, Uint8Array>;

type Stated = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** Compares the raw files with what the manifest states: none missing, none added, each the same bytes. */
export function checkInputs(raw: string, manifest: Manifest, inputs: Inputs): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const actual = new Map(inputs.files.map((file) => [file.path, file]));
  const remedy = 'restore the raw file, or run the pipeline again';
  for (const stated of manifest.inputs) {
    const file = actual.get(stated.path);
    actual.delete(stated.path);
    const place = join(raw, stated.path);
    if (!file)
      mismatches.push({
        place,
        rule: 'verify/input',
        actual: 'no such file',
        expected: stated.sha256,
        remedy,
      });
    else mismatches.push(...hashMismatch({ place, rule: 'verify/input', remedy }, file, stated));
  }
  for (const { path } of actual.values())
    mismatches.push({
      place: join(raw, path),
      rule: 'verify/input',
      actual: 'a file',
      expected: 'no file: the manifest does not name it',
      remedy: 'run the pipeline again, or remove it',
    });
  return mismatches;
}

/** The run that the manifest and the files state is the one that these inputs give. */
export function checkRun(out: string, manifest: Manifest, { dataset, files }: Inputs): Mismatch[] {
  const { digests, withheld, run_sha256: expected } = manifest;
  const { run_sha256: actual } = provenanceOf({ dataset, digests, inputs: files, withheld });
  const remedy = 'run the pipeline again with this version';
  const place = join(out, 'manifest.json');
  return actual === expected ? [] : [{ place, rule: 'verify/run', actual, expected, remedy }];
}

/** Compares the published files with what the manifest states, and the manifest with the tables of this version. */
export function checkOutputs(
  out: string,
  manifest: Manifest,
): { bytes: OutputBytes; mismatches: Mismatch[] } {
  const bytes = new Map<string, Uint8Array>();
  const mismatches = missingOutputs(out, manifest);
  const remedy = 'restore the file, or run the pipeline again';
  for (const stated of [...manifest.outputs, ...manifest.schemas]) {
    const place = join(out, stated.path);
    try {
      const content = readFileSync(place);
      const actual = { bytes: content.length, sha256: sha256Of(content) };
      const wrong = hashMismatch({ place, rule: 'verify/output', remedy }, actual, stated);
      mismatches.push(...wrong);
      if (wrong.length === 0 || !isBinary(stated.path)) bytes.set(stated.path, content);
    } catch {
      mismatches.push({
        place,
        rule: 'verify/output',
        actual: 'no readable file',
        expected: stated.sha256,
        remedy,
      });
    }
  }
  return { bytes, mismatches };
}

const isBinary = (path: string): boolean =>
  formats.some((format) => format.isBinary && path.endsWith(`.${format.extension}`));

function hashMismatch(
  about: Pick<Mismatch, 'place' | 'rule' | 'remedy'>,
  actual: Omit<Stated, 'path'>,
  stated: Stated,
): Mismatch[] {
  if (actual.sha256 === stated.sha256 && actual.bytes === stated.bytes) return [];
  const show = (file: Omit<Stated, 'path'>) => `${file.bytes} bytes, sha256 ${file.sha256}`;
  return [{ ...about, actual: show(actual), expected: show(stated) }];
}

/** Every table in every format with the schema of this version. */
function missingOutputs(out: string, manifest: Manifest): Mismatch[] {
  const mismatches: Mismatch[] = [];
  const place = join(out, 'manifest.json');
  const remedy = 'run the pipeline again with this version';
  for (const table of tables) {
    const schema = sha256Of(...schemaFile(table).parts);
    for (const format of formats) {
      const stated = manifest.outputs.find(
        (output) => output.table === table.name && output.format === format.name,
      );
      const expected = `${table.name}.${format.extension} with schema ${schema}`;
      if (stated?.schema_sha256 !== schema)
        mismatches.push({
          place,
          rule: 'verify/schema',
          actual: stated?.schema_sha256 ?? 'none',
          expected,
          remedy,
        });
    }
  }
  return mismatches;
}
