import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../pipeline/digest.ts';
import { readInputs } from '../pipeline/read.ts';
import { folderOf } from './support/folders.ts';

const paths = (folder: string): (string | number | null)[][] =>
  readInputs(folder).documents.map(({ path, record }) => [path, record]);
const problems = (folder: string): (string | null)[][] =>
  readInputs(folder).diagnostics.map(({ path, rule, severity }) => [path, rule, severity]);

describe('a folder', () => {
  it('is read recursively in order of code units', () => {
    const folder = folderOf({ 'b.txt': 'ب', 'a/z.txt': 'ز', 'a.txt': 'ا', 'B.txt': 'ب', 'ا.txt': 'ا' });
    expect(paths(folder)).toEqual([
      ['B.txt', null],
      ['a.txt', null],
      ['a/z.txt', null],
      ['b.txt', null],
      ['ا.txt', null],
    ]);
  });

  it('skips dot files, READMEs and sources.csv, and notes other media types', () => {
    const folder = folderOf({
      'a.txt': 'نص',
      'README.md': '',
      'readme.txt': 'x',
      '.hidden.txt': 'x',
      '.git/x.txt': 'x',
      'sources.csv': 'path\n',
      'photo.jpg': 'x',
    });
    expect(paths(folder)).toEqual([['a.txt', null]]);
    expect(problems(folder)).toEqual([['photo.jpg', 'input/media-type', 'note']]);
  });

  it('gives text, size and hash of the raw bytes', () => {
    const [document] = readInputs(folderOf({ 'a.txt': 'قالَ\n' })).documents;
    expect(document).toEqual({
      path: 'a.txt',
      record: null,
      media_type: 'text/plain',
      encoding: 'utf-8',
      bytes: 9,
      sha256: sha256Of('قالَ\n'),
      text: 'قالَ\n',
      given: { outlet: null, url: null, title: null, published: null },
      copy: 0,
      diagnostics: [],
    });
  });

  it('ranks copies in path order, whatever they are called', () => {
    const folder = folderOf({
      'b.txt': 'خبر',
      'a.txt': 'خبر',
      'c.jsonl': '{"text":"خبر"}\n{"text":"آخر"}\n',
    });
    expect(readInputs(folder).documents.map(({ path, copy }) => [path, copy])).toEqual([
      ['a.txt', 0],
      ['b.txt', 1],
      ['c.jsonl', 2],
      ['c.jsonl', 0],
    ]);
  });

  it('without a text says so', () => {
    expect(problems(folderOf())).toEqual([['.', 'input/no-files', 'warning']]);
  });
});

describe('one file', () => {
  it('reads as in its folder, with the sources.csv beside it', () => {
    const folder = folderOf({
      'a.txt': 'نص',
      'b.txt': 'نص آخر',
      'sources.csv': 'path,outlet\na.txt,سانا\nz.txt,x\n',
    });
    const one = readInputs(join(folder, 'a.txt'));
    expect(one.documents).toEqual(readInputs(folder).documents.slice(0, 1));
    expect(one.diagnostics).toEqual([]);
  });
});

describe('jsonl', () => {
  const record = {
    text: 'متن',
    title: 'عنوان',
    published: '2024-12-06',
    url: 'https://x.org',
    outlet: 'سانا',
    id: 7,
  };

  it('makes a document of each record: title, blank line, text', () => {
    const folder = folderOf({ 'a.jsonl': `${JSON.stringify(record)}\n\n{"text":"بلا عنوان"}` });
    const { documents, files } = readInputs(folder);
    expect(documents.map(({ text, record, given }) => ({ text, record, given }))).toEqual([
      {
        text: 'عنوان\n\nمتن',
        record: 0,
        given: { title: 'عنوان', published: '2024-12-06', url: 'https://x.org', outlet: 'سانا' },
      },
      { text: 'بلا عنوان', record: 1, given: { title: null, published: null, url: null, outlet: null } },
    ]);
    expect(documents[0].sha256).toBe(sha256Of('عنوان\n\nمتن'));
    expect(files).toMatchObject([{ path: 'a.jsonl', media_type: 'application/jsonl', documents: 2 }]);
  });

  it('reads a title alone when the text is empty, with a warning', () => {
    const { documents } = readInputs(folderOf({ 'a.jsonl': '{"title":"عنوان","text":""}\n{"text":""}\n' }));
    expect(
      documents.map(({ text, diagnostics }) => [
        text,
        diagnostics.map(({ rule, message }) => [rule, message]),
      ]),
    ).toEqual([
      ['عنوان', [['input/empty', 'line 1: fetch the text again, or remove the record']]],
      ['', [['input/empty', 'line 2: fetch the text again, or remove the record']]],
    ]);
  });

  it('reads gzip as the same records', () => {
    const lines = `${JSON.stringify(record)}\r\n${JSON.stringify({ text: 'ثان' })}\n`;
    const plain = readInputs(folderOf({ 'a.jsonl': lines })).documents;
    const packed = readInputs(folderOf({ 'a.jsonl.gz': gzipSync(lines) })).documents;
    expect(packed).toEqual(plain.map((document) => ({ ...document, path: 'a.jsonl.gz' })));
  });

  it.each([
    ['{"text":', 'input/json'],
    ['[1]', 'input/json'],
    ['null', 'input/json'],
    ['{"title":"عنوان"}', 'input/text-missing'],
    ['{"text":null}', 'input/text-missing'],
    ['{"text":7}', 'input/field'],
    ['{"text":"x","title":["y"]}', 'input/field'],
    ['{"text":"\\ud800"}', 'input/surrogate'],
  ])('tells line and rule of the bad record %s and keeps the others', (line, rule) => {
    const inputs = readInputs(folderOf({ 'a.jsonl': `{"text":"أ"}\n\n${line}\n{"text":"ب"}\n` }));
    expect(inputs.documents.map(({ text, record }) => [text, record])).toEqual([
      ['أ', 0],
      ['ب', 2],
    ]);
    expect(inputs.diagnostics).toMatchObject([
      { path: 'a.jsonl', rule, severity: 'error', document_id: null },
    ]);
    expect(inputs.diagnostics[0].message).toMatch(/^line 3: /);
    expect([inputs.units, inputs.dropped]).toEqual([3, { [rule]: 1 }]);
  });

  it('tells a line that is not UTF-8, a damaged gzip, UTF-16, a byte order mark and an empty file', () => {
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xc7, 0xe1]), Buffer.from('"}\n')]);
    const folder = folderOf({
      'a.jsonl': bad,
      'b.jsonl.gz': gzipSync('{"text":"x"}').subarray(0, 20),
      'c.jsonl': Buffer.from('\uFEFF{"text":"x"}', 'utf16le'),
      'd.jsonl': '\uFEFF{"text":"د"}',
      'e.jsonl': '\n',
    });
    expect(problems(folder)).toEqual([
      ['a.jsonl', 'input/encoding', 'error'],
      ['b.jsonl.gz', 'input/gzip', 'error'],
      ['c.jsonl', 'input/utf-16', 'error'],
      ['d.jsonl', 'input/bom', 'warning'],
      ['e.jsonl', 'input/empty', 'error'],
    ]);
    expect(readInputs(folder).documents.map(({ text }) => text)).toEqual(['د']);
  });
});

describe('sources.csv', () => {
  it('gives outlet, url and date by path below its own folder', () => {
    const folder = folderOf({
      'a.txt': 'نص',
      'b/c.txt': 'نص آخر',
      'sources.csv': 'path,outlet,url,published\na.txt,"وكالة, سانا",https://x.org,2024-12-07\n',
      'b/sources.csv': 'path,outlet\nc.txt,رويترز\n',
    });
    const { documents, files } = readInputs(folder);
    expect(documents.map(({ given }) => given)).toEqual([
      { outlet: 'وكالة, سانا', url: 'https://x.org', published: '2024-12-07', title: null },
      { outlet: 'رويترز', url: null, published: null, title: null },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'b/c.txt', 'b/sources.csv', 'sources.csv']);
  });

  it('is overruled by the fields of a record', () => {
    const folder = folderOf({
      'a.jsonl': '{"text":"أ","outlet":"سانا"}\n{"text":"ب"}\n',
      'sources.csv': 'path,outlet\na.jsonl,رويترز\n',
    });
    expect(readInputs(folder).documents.map(({ given }) => given.outlet)).toEqual(['سانا', 'رويترز']);
  });

  it('is checked: size, hash, missing texts, double lines, header', () => {
    const folder = folderOf({
      'a.txt': 'نص',
      'sources.csv': `path,sha256,bytes\na.txt,${sha256Of('غيره')},9\ngone.txt,,\ngone.txt,,\n`,
      'b/sources.csv': 'file,outlet\nx,y\n',
    });
    expect(problems(folder)).toEqual([
      ['b/sources.csv', 'input/source-csv', 'error'],
      ['sources.csv', 'input/source-csv', 'warning'],
      ['a.txt', 'input/source-bytes', 'warning'],
      ['a.txt', 'input/source-sha256', 'warning'],
      ['sources.csv', 'input/source-missing', 'warning'],
    ]);
  });

  it('is content with equal size and hash', () => {
    const folder = folderOf({
      'a.txt': 'نص',
      'sources.csv': `path,sha256,bytes\na.txt,${sha256Of('نص')},4\n`,
    });
    expect(problems(folder)).toEqual([]);
  });
});
