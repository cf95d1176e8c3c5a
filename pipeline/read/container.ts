import { gunzipSync } from 'node:zlib';
import type { Diagnostic } from '../../schemas/index.ts';
import { sha256Of } from '../digest.ts';
import type { RawDocument } from '../records.ts';
import { loneSurrogate } from '../text/offsets.ts';
import { textProblems } from './decode.ts';
import { findUtf16, type Problem } from './encoding.ts';
import { problem } from './problems.ts';
import type { Source } from './sources.ts';

export type Container = { documents: RawDocument[]; diagnostics: Diagnostic[]; units: number };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads .jsonl or .jsonl.gz: each record is a document, a record that cannot be read a diagnostic with its line. */
export function readContainer(path: string, bytes: Uint8Array, source: Source | undefined): Container {
  const documents: RawDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  // Malformed records count too, so that the others keep their number when one is mended.
  let record = 0;
  for (const [line, content] of linesOf(path, bytes, diagnostics)) {
    try {
      documents.push(readRecord(path, content, { line, record, source }));
    } catch (error) {
      diagnostics.push(badRecord(path, line, error));
    }
    record++;
  }
  if (record === 0 && diagnostics.length === 0) diagnostics.push(empty(path, bytes.length));
  return { documents, diagnostics, units: Math.max(record, 1) };
}

/** Numbered lines that are not blank; none when the container as a whole cannot be read. */
function* linesOf(
  path: string,
  bytes: Uint8Array,
  diagnostics: Diagnostic[],
): Generator<[number, Uint8Array]> {
  const plain = unpacked(path, bytes, diagnostics);
  for (let start = 0, line = 1; start < plain.length; line++) {
    const newline = plain.indexOf(0x0a, start);
    const end = newline < 0 ? plain.length : newline;
    if (!isBlank(plain, start, end)) yield [line, plain.subarray(start, end)];
    start = end + 1;
  }
}

/** The plain bytes of a container without byte order mark; none when they are damaged or UTF-16. */
function unpacked(path: string, bytes: Uint8Array, diagnostics: Diagnostic[]): Uint8Array {
  let plain = bytes;
  if (path.endsWith('.gz')) {
    try {
      plain = gunzipSync(bytes);
    } catch (error) {
      diagnostics.push(damaged(path, error));
      return new Uint8Array();
    }
  }
  const wide = findUtf16(plain);
  if (wide) {
    diagnostics.push(problem(path, wide.problem.rule, wide.problem));
    return new Uint8Array();
  }
  if (plain[0] !== 0xef || plain[1] !== 0xbb || plain[2] !== 0xbf) return plain;
  diagnostics.push(marked(path));
  return plain.subarray(3);
}

type RecordPlace = { readonly line: number; readonly record: number; readonly source: Source | undefined };
type Fields = Readonly<Record<string, unknown>>;

/** One record as a document; throws a BadRecord for what is wrong with it. */
function readRecord(path: string, content: Uint8Array, place: RecordPlace): RawDocument {
  const fields = parseFields(content);
  const { source } = place;
  const title = stringField(fields, 'title');
  const body = fields.text === '' ? '' : stringField(fields, 'text');
  if (body === null)
    throw new BadRecord('input/text-missing', `the fields ${Object.keys(fields).join(', ')}`, 'a field text');
  const text = [title, body].filter(Boolean).join('\n\n');
  const lone = loneSurrogate(text);
  if (lone >= 0)
    throw new BadRecord('input/surrogate', `${codePoint(text, lone)} alone at ${lone}`, 'whole characters');
  const encoded = Buffer.from(text, 'utf8');
  return {
    path,
    record: place.record,
    media_type: 'application/jsonl',
    encoding: 'utf-8',
    bytes: encoded.length,
    sha256: sha256Of(encoded),
    text,
    given: {
      outlet: stringField(fields, 'outlet') ?? source?.outlet ?? null,
      url: stringField(fields, 'url') ?? source?.url ?? null,
      title,
      published: stringField(fields, 'published') ?? source?.published ?? null,
    },
    copy: 0,
    diagnostics: [...(body === '' ? [NO_BODY] : []), ...textProblems(text)].map((found) =>
      problem(path, found.rule, { ...found, line: place.line }),
    ),
  };
}

/** Its title, if it has one, is read as any text. */
const NO_BODY: Problem = {
  rule: 'input/empty',
  actual: 'an empty text',
  expected: 'the text of the article',
  remedy: 'fetch the text again, or remove the record',
};

/** A record that gives no document: which check failed, what was found and what was expected. */
class BadRecord extends Error {
  readonly rule: string;
  readonly expected: string;
  constructor(rule: string, actual: string, expected: string) {
    super(actual);
    this.rule = rule;
    this.expected = expected;
  }
}

function badRecord(path: string, line: number, error: unknown): Diagnostic {
  if (!(error instanceof BadRecord)) throw error;
  return problem(path, error.rule, {
    severity: 'error',
    line,
    actual: error.message,
    expected: error.expected,
    remedy: 'correct the record; the others are read',
  });
}

function parseFields(content: Uint8Array): Fields {
  let line: string;
  try {
    line = utf8.decode(content);
  } catch {
    throw new BadRecord('input/encoding', 'bytes that are not UTF-8', 'UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new BadRecord(
      'input/json',
      error instanceof Error ? error.message : String(error),
      'one JSON object a line',
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRecord(
      'input/json',
      Array.isArray(value) ? 'an array' : `${value}`,
      'one JSON object a line',
    );
  return value as Fields;
}

/** A text field; null when it is absent, null or empty. */
function stringField(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new BadRecord('input/field', `${name} is a ${typeof value}`, `${name} as text`);
}

const codePoint = (text: string, at: number): string => `U+${text.charCodeAt(at).toString(16).toUpperCase()}`;

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (bytes[i] !== 0x20 && bytes[i] !== 0x0d && bytes[i] !== 0x09) return false;
  return true;
}

function damaged(path: string, error: unknown): Diagnostic {
  return problem(path, 'input/gzip', {
    severity: 'error',
    actual: error instanceof Error ? error.message : String(error),
    expected: 'a whole gzip file',
    remedy: 'fetch the file again',
  });
}

function marked(path: string): Diagnostic {
  return problem(path, 'input/bom', {
    actual: 'a byte order mark before the first record',
    expected: 'UTF-8 without byte order mark',
    remedy: 'nothing is lost: the mark is no part of a record',
  });
}

function empty(path: string, bytes: number): Diagnostic {
  return problem(path, 'input/empty', {
    severity: 'error',
    actual: `no record in ${bytes} bytes`,
    expected: 'one JSON object a line',
    remedy: 'fetch the file again, or remove it',
  });
}
