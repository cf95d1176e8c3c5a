import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { tables } from '../schemas/index.ts';
import { folderOf } from './support/folders.ts';

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The packed package in an empty project, its dependencies linked from here so that no network is needed. */
function installed(linked: readonly string[]): string {
  const project = folderOf({ 'package.json': '{"name":"reader","type":"module","private":true}' });
  const target = join(project, 'node_modules/isnad');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  for (const name of linked)
    symlinkSync(join(process.cwd(), 'node_modules', name), join(project, 'node_modules', name));
  mkdirSync(join(project, 'node_modules/.bin'));
  symlinkSync('../isnad/dist/pipeline/cli.js', join(project, 'node_modules/.bin/isnad'));
  return project;
}

function evaluated(project: string, script: string): unknown {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

let tarball: string;
beforeAll(() => {
  execFileSync(process.execPath, ['build.js']);
  const folder = folderOf();
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'pipe' });
  tarball = join(folder, readdirSync(folder)[0]);
}, 120_000);

describe('the package', () => {
  it('exports exactly these names', () => {
    const project = installed(Object.keys(dependencies));
    expect(
      evaluated(project, `console.log(JSON.stringify(Object.keys(await import('isnad')).sort()))`),
    ).toEqual([
      'byteOffsets',
      'clean',
      'contentId',
      'controlAt',
      'controlReport',
      'dedupe',
      'diffOutputs',
      'diffTables',
      'explain',
      'extract',
      'formatDiff',
      'jsonSchemaOf',
      'loadKit',
      'locateQuote',
      'parseManifest',
      'publish',
      'readInputs',
      'readTable',
      'ruleExtractor',
      'run',
      'runWith',
      'segment',
      'tableNamed',
      'tableUrl',
      'tables',
      'verify',
      'verifyExtracted',
    ]);
  });

  it('gives its schemas with zod alone: no Arrow, no CSV library', () => {
    const project = installed(['zod']);
    const script = `const { tables } = await import('isnad/schemas'); console.log(JSON.stringify(tables.map((t) => t.name)))`;
    expect(evaluated(project, script)).toEqual(tables.map((table) => table.name));
  });

  it('runs on a text, as library and as command, and verifies', () => {
    const project = installed(Object.keys(dependencies));
    mkdirSync(join(project, 'texts'));
    writeFileSync(join(project, 'texts/a.txt'), readFileSync('raw/000_bae8f0bd6ec5bab4.txt'));
    const bin = join(project, 'node_modules/.bin/isnad');
    const command = (...argv: string[]) => spawnSync(bin, argv, { cwd: project, encoding: 'utf8' });
    expect(command('--version').stdout).toBe(`${version}\n`);
    expect(command('run', 'texts', '-o', 'tables')).toMatchObject({ status: 0, stdout: '' });
    expect(command('verify', 'tables', '--raw', 'texts')).toMatchObject({ status: 0 });
    const script = `
      import { loadKit, readInputs, readTable, run } from 'isnad';
      const { tables } = run(readInputs('texts').documents, loadKit());
      const rows = await readTable('blocks', { from: 'tables' });
      const arrow = await readTable('blocks', { from: 'tables', format: 'arrow' });
      console.log(JSON.stringify([tables.blocks.length, rows.length, arrow.length]));`;
    const [own, ...read] = evaluated(project, script) as number[];
    expect(own).toBeGreaterThan(0);
    expect(read).toEqual([own, own]);
  });

  it('has types that a strict project can use', () => {
    const project = installed([...Object.keys(dependencies), '@types']);
    writeFileSync(
      join(project, 'reader.ts'),
      `import { type Claim, loadKit, readTable, run, tables } from 'isnad';
       import { type Column, columnsOf, type RowOf } from 'isnad/schemas';
       export const first = (await readTable('claims', { from: 'out' }))[0];
       export const act: Claim['act'] = first.act;
       export const kind: RowOf<'event_mentions'>['kind'] = 'shelling';
       export const columns: readonly Column[] = columnsOf(tables[0]);
       export const result = run([], loadKit());
       // @ts-expect-error no such table
       await readTable('claim', { from: 'out' });
       // @ts-expect-error no such column
       first.nothing;\n`,
    );
    const options = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      noEmit: true,
      types: ['node'],
      skipLibCheck: false,
    };
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['reader.ts'] }),
    );
    const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });
    expect(
      stdout.split('\n').filter((line) => !line.startsWith('node_modules/') || line.includes('isnad')),
    ).toEqual(['']);
    expect(status).toBe(0);
  });

  it('holds code, lexicons, tables, licence and README, and no tests', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files).toEqual(
      expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/dist/pipeline/cli.js']),
    );
    expect(files).toContain('package/dist/pipeline/lexicon/event-kinds.csv');
    expect(files.filter((file) => /^package\/(?:test|raw|bench|pipeline)\//.test(file))).toEqual([]);
    for (const name of existsSync('out/manifest.json') ? ['manifest.json', 'claims.csv', 'claims.arrow'] : [])
      expect(files).toContain(`package/out/${name}`);
  });

  it('is loaded by require() too', () => {
    const project = installed(Object.keys(dependencies));
    const script = `console.log(JSON.stringify([typeof require('isnad').readTable, require('isnad/schemas').tables.length, typeof require('isnad/browser').readTable]))`;
    const output = execFileSync(process.execPath, ['--input-type=commonjs', '-e', script], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(output)).toEqual(['function', tables.length, 'function']);
  });

  it('gives the tables it comes with by name and by address', () => {
    const project = installed(Object.keys(dependencies));
    mkdirSync(join(project, 'node_modules/isnad/out'), { recursive: true });
    const path = join(project, 'node_modules/isnad/out/links.jsonl');
    writeFileSync(path, '{"from_id":"a","to_id":"b"}\n');
    const script = `
      import { readTable, tableUrl } from 'isnad';
      console.log(JSON.stringify([await readTable('links'), tableUrl('links.parquet').href, import.meta.resolve('isnad/data/links.parquet')]));`;
    const [rows, url, data] = evaluated(project, script) as [object[], string, string];
    expect(rows).toEqual([{ from_id: 'a', to_id: 'b' }]);
    expect(url).toBe(pathToFileURL(path.replace('.jsonl', '.parquet')).href);
    expect(data).toBe(url);
  });

  it('is smaller than 5 MB', () => {
    expect(statSync(tarball).size).toBeLessThan(5_000_000);
  });

  it('has types that resolve for every kind of importer', () => {
    const cli = join(process.cwd(), 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const argv = [cli, tarball, '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', './data'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    expect(status, stdout + stderr).toBe(0);
  });

  it('has no complaint from publint', async () => {
    const { publint } = await import('publint');
    const { messages } = await publint({ pkgDir: process.cwd(), pack: false });
    expect(
      messages.filter(
        ({ code }) => code !== 'EXPORTS_GLOB_NO_MATCHED_FILES' || existsSync('out/manifest.json'),
      ),
    ).toEqual([]);
  });
});
