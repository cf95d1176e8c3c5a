import { join } from 'node:path';
import Papa from 'papaparse';
import type { Diagnostic } from '../../schemas/index.ts';
import { sha256Of } from '../digest.ts';
import type { InputFile } from '../read.ts';
import { decodeText } from './decode.ts';
import type { InputFs } from './folder.ts';
import { fileProblem, problem } from './problems.ts';

/** What a sources.csv says of one file; null where it says nothing. */
export type Source = {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly sha256: string | null;
  readonly bytes: string | null;
  /** The sources.csv and its line, for messages. */
  readonly place: { readonly path: string; readonly line: number };
};

export type Sources = {
  /** Path of a text → what is known of it. */
  readonly byPath: ReadonlyMap<string, Source>;
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads every sources.csv found; its paths are relative to the folder it stands in. */
export function readSources(folder: string, paths: readonly string[], fs: InputFs): Sources {
  const byPath = new Map<string, Source>();
  const files: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    try {
      const bytes = fs.readFile(join(folder, path));
      files.push({
        path,
        bytes: bytes.length,
        sha256: sha256Of(bytes),
        media_type: 'text/csv',
        documents: 0,
      });
      diagnostics.push(...addSources(path, bytes, byPath));
    } catch (error) {
      diagnostics.push(fileProblem(path, error));
    }
  }
  return { byPath, files, diagnostics };
}

/** Lines of a sources.csv that name no text. */
export function missingTexts(sources: Sources, texts: ReadonlySet<string>): Diagnostic[] {
  const missing: Diagnostic[] = [];
  for (const [path, { place }] of sources.byPath)
    if (!texts.has(path))
      missing.push(
        problem(place.path, 'input/source-missing', {
          line: place.line,
          actual: `no file ${path}`,
          expected: 'the path of a text below this folder',
          remedy: 'restore the file, or remove the line',
        }),
      );
  return missing;
}

function addSources(path: string, bytes: Uint8Array, byPath: Map<string, Source>): Diagnostic[] {
  const { text, problems } = decodeText(bytes);
  if (problems.length > 0) return problems.map((found) => problem(path, found.rule, found));
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
  });
  if (!meta.fields?.includes('path')) return [noPathColumn(path, meta.fields ?? [])];
  const diagnostics = errors.map(({ row, message }) =>
    problem(path, 'input/source-csv', {
      line: (row ?? 0) + 2,
      actual: message,
      expected: 'as many cells as the header',
      remedy: 'quote cells that hold a comma or a quotation mark',
    }),
  );
  const below = path.slice(0, path.lastIndexOf('/') + 1);
  data.forEach((cells, index) => {
    const place = { path, line: index + 2 };
    const target = below + cells.path;
    const first = byPath.get(target);
    if (first?.place.path === path) diagnostics.push(namedTwice(place, target, first.place.line));
    byPath.set(target, toSource(cells, place));
  });
  return diagnostics;
}

function toSource(cells: Readonly<Record<string, string>>, place: Source['place']): Source {
  const cell = (name: string): string | null => cells[name]?.trim() || null;
  return {
    outlet: cell('outlet'),
    url: cell('url'),
    published: cell('published'),
    sha256: cell('sha256'),
    bytes: cell('bytes'),
    place,
  };
}

function noPathColumn(path: string, fields: readonly string[]): Diagnostic {
  return problem(path, 'input/source-csv', {
    severity: 'error',
    line: 1,
    actual: `columns ${fields.join(', ')}`,
    expected: 'a column path',
    remedy: 'name the columns in the first line: path,outlet,url,published,retrieved,rights,sha256,bytes',
  });
}

function namedTwice(place: Source['place'], target: string, first: number): Diagnostic {
  return problem(place.path, 'input/source-csv', {
    line: place.line,
    actual: `${target} again (first in line ${first})`,
    expected: 'one line a text',
    remedy: 'remove one of the lines; the last one counts',
  });
}
