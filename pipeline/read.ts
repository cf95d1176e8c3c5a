import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../schemas/index.ts';
import { DATASET_FILE, type Dataset, parseDataset } from './dataset.ts';
import { sha256Of } from './digest.ts';
import { readContainer } from './read/container.ts';
import { decodeDocument } from './read/decode.ts';
import { type InputFs, inputFs, type Walk, walk } from './read/folder.ts';
import { fileProblem, problem } from './read/problems.ts';
import { missingTexts, readSources, type Source, type Sources } from './read/sources.ts';
import type { RawDocument } from './records.ts';

/** One input file as the manifest states it. */
export type InputFile = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly media_type: string;
  /** Documents read from it; a container holds several. */
  readonly documents: number;
};

export type Inputs = {
  readonly documents: readonly RawDocument[];
  readonly files: readonly InputFile[];
  /** Problems of files and records that gave no document. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files and records seen, documents or not. */
  readonly units: number;
  /** Units that gave no document, by rule. */
  readonly dropped: Readonly<Record<string, number>>;
  /** What dataset.json says of the tables; null without one. */
  readonly dataset: Dataset | null;
};

/** How the text of a document is made from its file, by media type; the manifest states it. */
export const recipes = {
  'text/plain': 'the file, byte for byte',
  'application/jsonl': 'title, blank line, text; one of them alone when the other is empty',
} as const;

type FileReading = {
  documents: RawDocument[];
  file: InputFile | null;
  /** What sources.csv and the file disagree on. */
  doubts: Diagnostic[];
  /** What is wrong with units; an error costs one unit. */
  losses: Diagnostic[];
  units: number;
};

/**
 * Reads a folder (recursively) or one file: .txt, .jsonl and .jsonl.gz, in path order by code unit.
 * Never throws for the content of a file: what is wrong becomes a diagnostic and the other files are read.
 */
export function readInputs(root: string, fs: InputFs = inputFs): Inputs {
  const isFolder = fs.isFolder(root);
  const folder = isFolder ? root : dirname(root);
  const found = isFolder ? walk(root, fs) : oneFile(root, fs);
  const diagnostics = [...found.diagnostics];
  const sources = readSources(folder, found.sourcePaths, fs);
  diagnostics.push(...sources.diagnostics);
  const documents: RawDocument[] = [];
  const files: InputFile[] = [...sources.files];
  const dropped: Record<string, number> = {};
  let units = 0;
  for (const path of found.paths) {
    const reading = readFile(folder, path, { fs, sources });
    documents.push(...reading.documents);
    diagnostics.push(...reading.doubts, ...reading.losses);
    if (reading.file) files.push(reading.file);
    units += reading.units;
    for (const { severity, rule } of reading.losses)
      if (severity === 'error') dropped[rule] = (dropped[rule] ?? 0) + 1;
  }
  if (isFolder) diagnostics.push(...missingTexts(sources, new Set(found.paths)));
  const about = isFolder ? readDataset(root, fs) : NO_DATASET;
  files.push(...about.files);
  diagnostics.push(...about.diagnostics);
  if (found.paths.length === 0) diagnostics.push(noFiles());
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { documents: withCopies(documents), files, diagnostics, units, dropped, dataset: about.dataset };
}

type About = Pick<Inputs, 'dataset' | 'files' | 'diagnostics'>;

const NO_DATASET: About = { dataset: null, files: [], diagnostics: [] };

/** dataset.json of the input folder itself; a wrong one is a diagnostic and counts as none. */
function readDataset(root: string, fs: InputFs): About {
  if (!fs.exists(join(root, DATASET_FILE))) return NO_DATASET;
  try {
    const bytes = fs.readFile(join(root, DATASET_FILE));
    const facts = { bytes: bytes.length, sha256: sha256Of(bytes), media_type: 'application/json' };
    const dataset = parseDataset(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { dataset, files: [{ path: DATASET_FILE, ...facts, documents: 0 }], diagnostics: [] };
  } catch (error) {
    const wrong = problem(DATASET_FILE, 'input/dataset', {
      actual: error instanceof Error ? error.message : String(error),
      expected: 'name, title, description, version, published, licence, rights, creators, url, keywords',
      remedy: 'correct it: without it the tables have no licence and no title',
    });
    return { ...NO_DATASET, diagnostics: [wrong] };
  }
}

/** One file is read as if it were alone in its folder, with what the sources.csv beside it says. */
function oneFile(path: string, fs: InputFs): Walk {
  const sourcePaths = fs.exists(join(dirname(path), 'sources.csv')) ? ['sources.csv'] : [];
  return { paths: [basename(path)], sourcePaths, diagnostics: [] };
}

function readFile(folder: string, path: string, options: { fs: InputFs; sources: Sources }): FileReading {
  const { fs, sources } = options;
  let bytes: Uint8Array;
  try {
    bytes = fs.readFile(join(folder, path));
  } catch (error) {
    return { documents: [], file: null, doubts: [], losses: [fileProblem(path, error)], units: 1 };
  }
  const source = sources.byPath.get(path);
  const sha256 = sha256Of(bytes);
  const doubts = source ? digestProblems(path, source, { bytes: bytes.length, sha256 }) : [];
  const mediaType = mediaTypeOf(path);
  const { documents, diagnostics, units } =
    mediaType === 'text/plain'
      ? { documents: [decodeDocument(path, bytes, { sha256, source })], diagnostics: [], units: 1 }
      : readContainer(path, bytes, source);
  const file = { path, bytes: bytes.length, sha256, media_type: mediaType, documents: documents.length };
  return { documents, file, doubts, losses: diagnostics, units };
}

/** What sources.csv says of size and hash against what was read. */
function digestProblems(
  path: string,
  source: Source,
  actual: { bytes: number; sha256: string },
): Diagnostic[] {
  const remedy = `restore the file, or correct line ${source.place.line} of ${source.place.path}`;
  const problems: Diagnostic[] = [];
  if (source.bytes !== null && source.bytes !== String(actual.bytes))
    problems.push(
      problem(path, 'input/source-bytes', {
        actual: `${actual.bytes} bytes`,
        expected: `${source.bytes} bytes`,
        remedy,
      }),
    );
  if (source.sha256 !== null && source.sha256.toLowerCase() !== actual.sha256)
    problems.push(
      problem(path, 'input/source-sha256', { actual: actual.sha256, expected: source.sha256, remedy }),
    );
  return problems;
}

/** Gives each document its rank among documents of equal bytes, so that copies get ids of their own. */
function withCopies(documents: readonly RawDocument[]): RawDocument[] {
  const seen = new Map<string, number>();
  return documents.map((document) => {
    const copy = seen.get(document.sha256) ?? 0;
    seen.set(document.sha256, copy + 1);
    return copy === 0 ? document : { ...document, copy };
  });
}

function noFiles(): Diagnostic {
  return problem('.', 'input/no-files', {
    actual: 'no .txt, .jsonl or .jsonl.gz file',
    expected: 'at least one',
    remedy: 'name the folder that holds the texts',
  });
}

function mediaTypeOf(path: string): string {
  if (path.endsWith('.jsonl')) return 'application/jsonl';
  return path.endsWith('.gz') ? 'application/jsonl+gzip' : 'text/plain';
}
