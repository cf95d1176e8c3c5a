import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable, tableUrl } from '../pipeline/browser.ts';
import { readTable as readFromDisk } from '../pipeline/read/table.ts';
import { VERSION } from '../pipeline/version.ts';
import { publishedSample } from './support/published.ts';

describe('the bundle for browsers', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['pipeline/browser.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    splitting: true,
    metafile: true,
    write: false,
    outdir: 'bundle',
  });
  const chunks = outputFiles.map(({ path, contents, text }) => ({ path, contents, text }));
  const sizeOf = (names: readonly string[]): number =>
    chunks
      .filter(({ path }) => names.some((name) => path.endsWith(name)))
      .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);

  it('holds no node: import and no Buffer where it reads', () => {
    for (const { text } of chunks) expect(text).not.toMatch(/from ?["']node:|require\(["']/);
    expect(chunks.find(({ path }) => path.endsWith('/browser.js'))!.text).not.toMatch(/\bBuffer\b/);
  });

  it('is at most 60 kB gzipped without Arrow', () => {
    const without = withoutArrow(metafile);
    expect(without.length).toBeGreaterThan(0);
    expect(sizeOf(without)).toBeLessThan(60_000);
  });

  it('is at most 2 kB gzipped for a reader of JSON Lines', () => {
    expect(sizeOf(['/browser.js'])).toBeLessThan(2_000);
  });
});

/** Chunks that hold nothing of the Arrow library. */
function withoutArrow({ outputs }: Metafile): string[] {
  return Object.entries(outputs)
    .filter(([, { inputs }]) => !Object.keys(inputs).some((path) => path.includes('apache-arrow')))
    .map(([path]) => path);
}

describe('tables by URL', async () => {
  const { out } = await publishedSample();
  const server = createServer((request, response) => {
    readFile(join(out, String(request.url).replace('/tables/', ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  let from: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    from = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/tables`;
  });
  afterAll(() => {
    server.close();
  });

  it.each(['jsonl', 'arrow'] as const)('have the rows of the files, as %s', async (format) => {
    for (const name of ['claims', 'events', 'documents'] as const)
      expect(await readTable(name, { from, format })).toEqual(await readFromDisk(name, { from: out }));
  });

  it('that are not there name the address and what to do', async () => {
    await expect(readTable('claims', { from: `${from}/none` })).rejects.toThrow(
      /^\[isnad] http\S+\/none\/claims.jsonl answers 404, name a folder of tables/,
    );
  });

  it('are those of this version on a CDN without a folder', () => {
    expect(tableUrl('events.parquet')).toBe(
      `https://cdn.jsdelivr.net/npm/isnad@${VERSION}/out/events.parquet`,
    );
    expect(tableUrl('events.parquet', 'https://example.org/a')).toBe('https://example.org/a/events.parquet');
  });
});
