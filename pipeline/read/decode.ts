import type { RawDocument } from '../records.ts';
import { findEncoding, type Problem } from './encoding.ts';
import { problem } from './problems.ts';
import type { Source } from './sources.ts';

/** A line longer than this is no prose; clean drops it. */
export const LONGEST_LINE = 1 << 20;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes one text file; the text is '' when the bytes are not UTF-8, and the diagnostics say why. */
export function decodeDocument(
  path: string,
  bytes: Uint8Array,
  known: { readonly sha256: string; readonly source: Source | undefined },
): RawDocument {
  const { text, encoding, problems } = decodeText(bytes);
  const { source } = known;
  return {
    path,
    record: null,
    media_type: 'text/plain',
    encoding,
    bytes: bytes.length,
    sha256: known.sha256,
    text,
    given: {
      outlet: source?.outlet ?? null,
      url: source?.url ?? null,
      title: null,
      published: source?.published ?? null,
    },
    copy: 0,
    diagnostics: [...problems, ...textProblems(text)].map((found) => problem(path, found.rule, found)),
  };
}

/** Bytes to text without any repair: offsets in the text map back to the bytes. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string; problems: Problem[] } {
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', problems: [EMPTY] };
  const found = findEncoding(bytes);
  if (found) return { text: '', encoding: found.encoding, problems: [found.problem] };
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8', problems: [] };
  } catch (error) {
    // Texts beyond the engine's longest string; anything else that is wrong was found above.
    const actual = `${bytes.length} bytes: ${error instanceof Error ? error.message : String(error)}`;
    return { text: '', encoding: 'utf-8', problems: [{ ...TOO_LARGE, actual }] };
  }
}

/** What is odd in a text that was decoded: it is kept as it is, with a warning. */
export function textProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) problems.push(BOM);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const actual = `${count(text, '\0')}, the first at ${nul}`;
    problems.push({ ...NUL, actual, start: nul, end: nul + 1, line: lineAt(text, nul) });
  }
  const tags = text.match(CLOSING_TAGS)?.length ?? 0;
  if (tags >= WEB_PAGE) problems.push({ ...MARKUP, actual: `${tags} closing tags` });
  const { start, end } = longestLine(text);
  if (end - start > LONGEST_LINE)
    problems.push({
      ...LONG_LINE,
      actual: `${end - start} characters`,
      start,
      end,
      line: lineAt(text, start),
    });
  return problems;
}

/** Number of the line, from 1, in which an offset lies. */
const lineAt = (text: string, offset: number): number => count(text.slice(0, offset), '\n') + 1;

const EMPTY: Problem = {
  rule: 'input/empty',
  severity: 'error',
  actual: '0 bytes',
  expected: 'a text',
  remedy: 'fetch the text again, or remove the file',
};
const TOO_LARGE: Problem = {
  rule: 'input/too-large',
  severity: 'error',
  actual: '',
  expected: 'less than 512 million characters a document',
  remedy: 'split the file',
};
const BOM: Problem = {
  rule: 'input/bom',
  actual: 'U+FEFF at the beginning',
  expected: 'UTF-8 without byte order mark',
  remedy: 'nothing is lost: the mark is kept in the text and counted in offsets',
  start: 0,
  end: 1,
  line: 1,
};
const NUL: Problem = {
  rule: 'input/nul',
  actual: '',
  expected: 'no NUL characters',
  remedy: 'check how the text was fetched; the characters are kept',
};
/** Closing tags of paragraphs and the like; so many of them are a web page, not a text that mentions one. */
const CLOSING_TAGS = /<\/(?:p|div|span|li|a|h[1-6]|td|article|section|body)>/gi;
const WEB_PAGE = 3;
const MARKUP: Problem = {
  rule: 'input/markup',
  actual: '',
  expected: 'text without tags',
  remedy: 'take the text out of the page first; the tags are kept and quoted as they stand',
};
const LONG_LINE: Problem = {
  rule: 'input/long-line',
  actual: '',
  expected: `at most ${LONGEST_LINE} characters a line`,
  remedy: 'break the text into paragraphs; the line is labelled and not read',
};

function longestLine(text: string): { start: number; end: number } {
  let longest = { start: 0, end: 0 };
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > longest.end - longest.start) longest = { start, end };
    start = end + 1;
  }
  return longest;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
