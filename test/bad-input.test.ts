import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../pipeline/publish.ts';
import { type InputFs, inputFs } from '../pipeline/read/folder.ts';
import type { Diagnostic } from '../schemas/index.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';

const GOOD = readFileSync('raw/000_bae8f0bd6ec5bab4.txt');
const ARABIC = GOOD.toString('utf8');

/** What a folder with one good and one bad file gives: exit code, diagnostics of the bad one, messages, documents. */
async function ran(bad: Readonly<Record<string, string | Uint8Array>>) {
  const raw = folderOf({ 'good.txt': GOOD, ...bad });
  const out = folderOf();
  const { code, err } = await isnad('run', raw, '-o', out);
  const rows = (table: string): Record<string, unknown>[] =>
    readFileSync(join(out, `${table}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const diagnostics = rows('diagnostics') as Diagnostic[];
  return {
    raw,
    out,
    code,
    err,
    diagnostics: diagnostics.filter(({ path }) => path !== 'good.txt'),
    documents: rows('documents'),
  };
}

describe.each([
  {
    what: 'a file in windows-1256',
    bytes: Buffer.from([0xc7, 0xe1, 0xcc, 0xed, 0xd4, 0x20, 0xc7, 0xe1, 0xd3, 0xe6, 0xd1, 0xed]),
    rule: 'input/encoding',
    severity: 'error',
    actual: 'byte c7 at offset 0, looks like windows-1256',
    expected: 'UTF-8',
    encoding: 'unknown',
  },
  {
    what: 'one broken byte in a UTF-8 file',
    bytes: Buffer.concat([Buffer.from('قال المتحدث'), Buffer.from([0xff]), Buffer.from(' اليوم')]),
    rule: 'input/encoding',
    severity: 'error',
    actual: 'byte ff at offset 21',
    expected: 'UTF-8',
    encoding: 'unknown',
  },
  {
    what: 'a picture',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd, 0xff, 0, 0x10, 0]),
    rule: 'input/encoding',
    severity: 'error',
    actual: 'byte 89 at offset 0, many NUL bytes',
    expected: 'UTF-8',
    encoding: 'binary',
  },
  {
    what: 'UTF-16 with a byte order mark',
    bytes: Buffer.from(`\uFEFF${ARABIC}`, 'utf16le'),
    rule: 'input/utf-16',
    severity: 'error',
    actual: 'a UTF-16 byte order mark',
    expected: 'UTF-8',
    encoding: 'utf-16le',
  },
  {
    what: 'UTF-16 without a byte order mark',
    bytes: Buffer.from(ARABIC, 'utf16le'),
    rule: 'input/utf-16',
    severity: 'error',
    actual: 'every second byte is 00 or 06',
    expected: 'UTF-8',
    encoding: 'utf-16le',
  },
  {
    what: 'big-endian UTF-16 without a byte order mark',
    bytes: Buffer.from(ARABIC, 'utf16le').swap16(),
    rule: 'input/utf-16',
    severity: 'error',
    actual: 'every second byte is 00 or 06',
    expected: 'UTF-8',
    encoding: 'utf-16be',
  },
  {
    what: 'an empty file',
    bytes: Buffer.alloc(0),
    rule: 'input/empty',
    severity: 'error',
    actual: '0 bytes',
    expected: 'a text',
    encoding: 'utf-8',
  },
  {
    what: 'a byte order mark',
    bytes: Buffer.from(`\uFEFF${ARABIC}\n`),
    rule: 'input/bom',
    severity: 'warning',
    actual: 'U+FEFF at the beginning',
    expected: 'UTF-8 without byte order mark',
    encoding: 'utf-8',
  },
  {
    what: 'NUL bytes',
    bytes: Buffer.from(`${ARABIC}\0نص\0\n`),
    rule: 'input/nul',
    severity: 'warning',
    actual: `2, the first at ${ARABIC.length}`,
    expected: 'no NUL characters',
    encoding: 'utf-8',
  },
  {
    what: 'a web page',
    bytes: Buffer.from(`<body><article><p>${ARABIC}</p></article></body>\n`),
    rule: 'input/markup',
    severity: 'warning',
    actual: '3 closing tags',
    expected: 'text without tags',
    encoding: 'utf-8',
  },
])('$what', ({ bytes, rule, severity, actual, expected, encoding }) => {
  it('is a diagnostic and a message, and the other file is read', async () => {
    const { raw, code, err, diagnostics, documents } = await ran({ 'bad.txt': bytes });
    expect(code).toBe(3);
    expect(diagnostics.filter((row) => row.rule === rule)).toMatchObject([
      { path: 'bad.txt', severity, actual, expected },
    ]);
    const bad = documents.find(({ path }) => path === 'bad.txt');
    expect(diagnostics[0].document_id).toBe(bad?.document_id);
    expect(bad).toMatchObject({
      encoding,
      bytes: bytes.length,
      chars: severity === 'error' ? 0 : expect.any(Number),
    });
    expect(err).toContain(`${raw}/bad.txt`);
    expect(err).toContain(` ${rule}: ${actual}, expected ${expected}; `);
    expect(documents.find(({ path }) => path === 'good.txt')).toMatchObject({ chars: ARABIC.length });
  });
});

it('keeps a byte order mark in the text, so that offsets match the bytes', async () => {
  const { out, raw } = await ran({ 'bad.txt': `\uFEFF${ARABIC}\n` });
  expect(await isnad('verify', out, '--raw', raw)).toMatchObject({ code: 0 });
});

it('reads 50 MB on one line in seconds, with a warning', async () => {
  const { code, diagnostics } = await ran({ 'bad.txt': 'قال إن '.repeat(4_000_000) });
  expect(code).toBe(3);
  expect(diagnostics.filter(({ rule }) => rule === 'input/long-line')).toMatchObject([
    { severity: 'warning', path: 'bad.txt' },
  ]);
}, 30_000);

/** A file system in which one call fails. */
function failing(call: 'readFile' | 'list', ending: string, code: string): InputFs {
  return {
    ...inputFs,
    [call]: (path: string) => {
      if (path.endsWith(ending)) throw Object.assign(new Error(code), { code });
      return inputFs[call](path);
    },
  };
}

it.each([
  [
    'a file that disappears after the listing',
    failing('readFile', 'bad.txt', 'ENOENT'),
    'bad.txt',
    'input/gone',
  ],
  ['a file that may not be read', failing('readFile', 'bad.txt', 'EACCES'), 'bad.txt', 'input/unreadable'],
  ['a folder that may not be listed', failing('list', 'closed', 'EACCES'), 'closed', 'input/unreadable'],
  [
    'a file too large for memory',
    failing('readFile', 'bad.txt', 'ERR_FS_FILE_TOO_LARGE'),
    'bad.txt',
    'input/unreadable',
  ],
])('tells %s and reads the others', async (_what, fs, path, rule) => {
  const raw = folderOf({ 'good.txt': GOOD, 'bad.txt': `${ARABIC}.`, 'closed/x.txt': `${ARABIC}..` });
  const { tables } = await publish({ raw, out: folderOf(), inputFs: fs });
  expect(tables.diagnostics.filter((row) => row.rule === rule)).toMatchObject([
    { path, severity: 'error', document_id: null },
  ]);
  expect(tables.documents).toHaveLength(2);
});

it.each([
  ['no article', '\n \n\n', /^input\/(no-article|empty)$/],
  [
    'a text in another language',
    `${'The council met on Monday to discuss the budget. '.repeat(20)}\n`,
    /^input\/(language|no-article)$/,
  ],
])('tells a file with %s', async (_what, text, rule) => {
  const { code, err, diagnostics } = await ran({ 'bad.txt': text });
  expect(diagnostics).toMatchObject([
    { path: 'bad.txt', rule: expect.stringMatching(rule), document_id: expect.stringMatching(/^doc_/) },
  ]);
  expect(err).toContain('bad.txt');
  expect(code).toBe(3);
});

it('is told by a single stage too', async () => {
  const { code, out, err } = await isnad('clean', join(folderOf({ 'bad.txt': '' }), 'bad.txt'));
  expect(code).toBe(3);
  expect(err).toContain('bad.txt input/empty: 0 bytes, expected a text; ');
  expect(JSON.parse(out.split('\n')[0])).toMatchObject({ table: 'documents', path: 'bad.txt', chars: 0 });
});
