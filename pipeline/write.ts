import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from './export.ts';

/** The file-system calls of the writer, so that a test can interrupt it anywhere. */
export type OutputFs = {
  readonly makeFolder: (path: string) => void;
  readonly writeFile: (path: string, parts: readonly Uint8Array[]) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly list: (path: string) => readonly string[];
};

export const outputFs: OutputFs = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  writeFile: writeParts,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  list: (path) => readdirSync(path),
};

/** Ending of a file that is being written. */
export const UNFINISHED = '.isnad.tmp';

/**
 * Writes files so that each is either the old one or the new one, whole: all are written beside their place,
 * then renamed in order. A run that fails before the renaming leaves every old file; what it left beside is
 * removed by the next run.
 */
export function writeOutputs(folder: string, files: readonly OutputFile[], fs: OutputFs = outputFs): void {
  const folders = new Set(files.map((file) => dirname(join(folder, file.path))));
  for (const path of folders) {
    fs.makeFolder(path);
    for (const name of fs.list(path)) if (name.endsWith(UNFINISHED)) fs.remove(join(path, name));
  }
  try {
    for (const file of files) fs.writeFile(join(folder, file.path) + UNFINISHED, file.parts);
  } catch (error) {
    for (const file of files) fs.remove(join(folder, file.path) + UNFINISHED);
    throw error;
  }
  for (const file of files) fs.rename(join(folder, file.path) + UNFINISHED, join(folder, file.path));
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    for (const part of parts)
      for (let from = 0; from < part.length; ) from += writeSync(file, part, from, part.length - from);
  } finally {
    closeSync(file);
  }
}
