import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../pipeline/digest.ts';
import { loadKit } from '../pipeline/kit.ts';
import { Manifest, parseManifest } from '../pipeline/manifest.ts';
import { publish } from '../pipeline/publish.ts';
import { inputFs } from '../pipeline/read/folder.ts';
import { VERSION } from '../pipeline/version.ts';
import { type OutputFs, outputFs, UNFINISHED, writeOutputs } from '../pipeline/write.ts';
import { tables } from '../schemas/index.ts';
import { folderOf } from './support/folders.ts';
import { publishedSample } from './support/published.ts';

describe('manifest.json', async () => {
  const { out, raw, manifest, rows } = await publishedSample();
  const text = readFileSync(join(out, 'manifest.json'), 'utf8');

  it('states inputs with the articles found in them', () => {
    const bytes = readFileSync(join(raw, 'a.txt'));
    expect(manifest.inputs).toEqual([
      {
        path: 'a.txt',
        bytes: bytes.length,
        sha256: sha256Of(bytes),
        media_type: 'text/plain',
        documents: 1,
        articles: 1,
      },
    ]);
  });

  it('states every table in every format, with hash, size, rows, columns and schema', () => {
    expect(manifest.outputs.map(({ path }) => path)).toEqual(
      tables.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`, `${name}.arrow`, `${name}.parquet`]),
    );
    for (const output of manifest.outputs) {
      const bytes = readFileSync(join(out, output.path));
      expect([output.bytes, output.sha256]).toEqual([bytes.length, sha256Of(bytes)]);
      expect(output.rows).toBe(rows[output.table as 'claims'].length);
      expect(output.schema_sha256).toBe(
        sha256Of(readFileSync(join(out, `schemas/${output.table}.schema.json`))),
      );
    }
  });

  it('states one content hash a table that needs no format: that of its rows as canonical JSON', () => {
    for (const { table, content_sha256 } of manifest.tables)
      expect(content_sha256).toBe(sha256Of(readFileSync(join(out, `${table}.jsonl`))));
  });

  it('holds no clock, host or path of a machine', () => {
    expect(text).not.toMatch(/20\d\d-\d\d-\d\dT|"\/|\\\\|[A-Z]:\\/);
    expect(text).not.toContain(raw);
    expect(text).not.toContain(out);
  });

  it('reads back, and fails for any other layout, value or hash', () => {
    expect(parseManifest(text)).toEqual(manifest);
    expect(Manifest.parse(JSON.parse(text))).toEqual(manifest);
    expect(() => parseManifest(text.trimEnd())).toThrow(/not laid out/);
    expect(() => parseManifest(text.replace('"rows": 1', '"rows": 2'))).toThrow(/it states/);
    expect(() => parseManifest(text.replace('"rows"', '"Rows"'))).toThrow();
  });

  it('states the version of the package', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});

describe('publishing', () => {
  const kit = loadKit();

  const files = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [
          join(entry.parentPath, entry.name).replace(folder, ''),
          sha256Of(readFileSync(join(entry.parentPath, entry.name))),
        ]),
    );

  it('gives the same bytes on a second run, in any folder', async () => {
    const texts = {
      'a.txt': readFileSync('raw/000_bae8f0bd6ec5bab4.txt'),
      'b.txt': readFileSync('raw/001_eb7556d38df37801.txt'),
    };
    const [first, second] = [folderOf(), folderOf()];
    await publish({ kit, raw: folderOf(texts), out: first });
    await publish({ kit, raw: folderOf(texts), out: second });
    await publish({ kit, raw: folderOf(texts), out: second });
    expect(files(second)).toEqual(files(first));
  });

  it('gives the same bytes whatever order the system lists files in', async () => {
    const raw = folderOf({
      'a.txt': 'قال المتحدث إن القصف توقف.\n',
      'b/a.txt': 'نفى المتحدث القصف.\n',
      'b.txt': 'نص\n',
    });
    const [first, second] = [folderOf(), folderOf()];
    await publish({ kit, raw, out: first });
    const reversed = { ...inputFs, list: (path: string) => inputFs.list(path).toReversed() };
    await publish({ kit, raw, out: second, inputFs: reversed });
    expect(files(second)).toEqual(files(first));
  });
});

describe('an interrupted run', () => {
  const parts = (text: string) => [Buffer.from(text)];
  const old = [
    { path: 'a.csv', parts: parts('old a') },
    { path: 'b.csv', parts: parts('old b') },
  ];
  const fresh = old.map(({ path }) => ({ path, parts: parts(`new ${path}`) }));
  const contents = (folder: string) =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

  /** A file system that fails at the nth call of one kind. */
  function failingAt(call: 'writeFile' | 'rename', nth: number): OutputFs {
    let calls = 0;
    return {
      ...outputFs,
      [call]: (first: string, second: never) => {
        if (++calls === nth) throw new Error('disk full');
        outputFs[call](first, second);
      },
    };
  }

  it.each([1, 2])('leaves every old file when writing fails at file %i', (nth) => {
    const folder = folderOf();
    writeOutputs(folder, old);
    expect(() => writeOutputs(folder, fresh, failingAt('writeFile', nth))).toThrow('disk full');
    expect(contents(folder)).toEqual({ 'a.csv': 'old a', 'b.csv': 'old b' });
  });

  it('leaves whole files only when renaming fails', () => {
    const folder = folderOf();
    writeOutputs(folder, old);
    expect(() => writeOutputs(folder, fresh, failingAt('rename', 2))).toThrow('disk full');
    expect(contents(folder)).toMatchObject({ 'a.csv': 'new a.csv', 'b.csv': 'old b' });
  });

  it('is cleared up by the next run, which removes nothing else', () => {
    const folder = folderOf();
    writeFileSync(join(folder, `a.csv${UNFINISHED}`), 'half');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeOutputs(folder, old);
    expect(contents(folder)).toEqual({ 'a.csv': 'old a', 'b.csv': 'old b', 'notes.txt': 'mine' });
  });

  it('that fails for an invalid row writes nothing', async () => {
    const folder = folderOf();
    await expect(publishedSample(({ claims }) => claims.push({ claim_id: 'x' }))).rejects.toThrow(
      /^claims:2 export\/schema/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
