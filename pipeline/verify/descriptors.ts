import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptorFiles, examplesOf } from '../descriptors/descriptors.ts';
import type { Manifest } from '../manifest.ts';
import type { Mismatch, TableRows } from '../verify.ts';

const REMEDY = 'restore the file, or run the pipeline again';

/** Makes every descriptor again from the manifest and the rows and compares the bytes. */
export function checkDescriptors(out: string, manifest: Manifest, rows: TableRows): Mismatch[] {
  const files = remade(manifest, rows);
  if (!files) return [];
  return files.flatMap(({ path, parts }) => {
    const place = join(out, path);
    const about = { place, rule: 'verify/descriptor', remedy: REMEDY };
    const expected = Buffer.concat(parts);
    try {
      const actual = readFileSync(place);
      if (actual.equals(expected)) return [];
      return [{ ...about, actual: lineOf(actual, expected), expected: lineOf(expected, actual) }];
    } catch {
      return [{ ...about, actual: 'no readable file', expected: `${expected.length} bytes` }];
    }
  });
}

/** Nothing when the manifest lacks a table that this version has: that is told elsewhere. */
function remade(manifest: Manifest, rows: TableRows): ReturnType<typeof descriptorFiles> | null {
  try {
    return descriptorFiles({ manifest, examples: examplesOf((name) => rows.get(name) ?? []) });
  } catch {
    return null;
  }
}

/** The first line of a text in which it differs from another. */
function lineOf(text: Buffer, other: Buffer): string {
  const lines = text.toString('utf8').split('\n');
  const others = other.toString('utf8').split('\n');
  const index = lines.findIndex((line, i) => line !== others[i]);
  return index < 0 ? `${lines.length} lines` : `line ${index + 1}: ${lines[index].slice(0, 200)}`;
}
