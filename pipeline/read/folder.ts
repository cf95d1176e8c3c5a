import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../schemas/index.ts';
import { DATASET_FILE } from '../dataset.ts';
import { fileProblem, problem } from './problems.ts';

export type FolderEntry = { readonly name: string; readonly kind: 'file' | 'folder' | 'other' };

/** The few file-system calls of the readers, so that a test can hand in a failing one. */
export type InputFs = {
  readonly isFolder: (path: string) => boolean;
  readonly exists: (path: string) => boolean;
  readonly list: (path: string) => readonly FolderEntry[];
  readonly readFile: (path: string) => Uint8Array;
};

export const inputFs: InputFs = {
  isFolder: (path) => statSync(path).isDirectory(),
  exists: existsSync,
  list: (path) =>
    readdirSync(path, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: kindOf(path, entry),
    })),
  readFile: (path) => readFileSync(path),
};

type Dirent = { name: string; isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean };

/** A link counts as the file it leads to; linked folders are left alone, since they may lead in circles. */
function kindOf(folder: string, entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = statSync(join(folder, entry.name), { throwIfNoEntry: false });
  return !target || target.isFile() ? 'file' : 'other';
}

export type Walk = {
  /** Paths of the texts below the folder, with forward slashes, sorted by code unit. */
  readonly paths: readonly string[];
  /** Paths of the sources.csv files. */
  readonly sourcePaths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Lists the texts below a folder; dot files, READMEs, sources.csv and dataset.json are no texts, other media types give a note. */
export function walk(root: string, fs: InputFs): Walk {
  const paths: string[] = [];
  const sourcePaths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const { name, kind } of fs.list(join(root, folder))) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (name.startsWith('.')) continue;
        if (kind === 'folder') folders.push(path);
        else if (name === 'sources.csv') sourcePaths.push(path);
        else if (path === DATASET_FILE) continue;
        else if (TEXT.test(name) && !README.test(name)) paths.push(path);
        else if (!README.test(name)) diagnostics.push(notRead(path));
      }
    } catch (error) {
      diagnostics.push(fileProblem(folder === '' ? '.' : folder, error));
    }
  }
  diagnostics.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  return { paths: paths.sort(), sourcePaths: sourcePaths.sort(), diagnostics };
}

const TEXT = /\.(?:txt|jsonl|jsonl\.gz)$/;
const README = /^readme/i;

function notRead(path: string): Diagnostic {
  return problem(path, 'input/media-type', {
    severity: 'note',
    actual: 'not read',
    expected: '.txt, .jsonl or .jsonl.gz',
    remedy: 'convert it to text if it should be read',
  });
}
