import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isnad, type Ran } from './support/command.ts';
import { folderOf } from './support/folders.ts';
import { publishedSample } from './support/published.ts';

const GOOD = readFileSync('raw/000_bae8f0bd6ec5bab4.txt');

describe('isnad run', () => {
  let raw: string;
  let out: string;
  let ran: Ran;
  beforeAll(async () => {
    raw = folderOf({ 'a.txt': GOOD });
    out = join(folderOf(), 'deep/out');
    ran = await isnad('run', raw, '-o', out);
  });

  it('writes the tables and says what it found, on stderr only', () => {
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(ran.err).toMatch(
      /^\[isnad] 1 documents, \d+ articles, \d+ claims, \d+ event mentions, \d+ events, \d+ denials, \d+ diagnostics in \S+ \(\S+ s, \S+ MB\/s\)\n$/,
    );
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).inputs).toMatchObject([
      { path: 'a.txt' },
    ]);
  });

  it('gives tables that verify', async () => {
    expect(await isnad('verify', out, '--raw', raw)).toMatchObject({ code: 0 });
  });

  it('shows its steps as progress', () => {
    expect(ran.steps).toEqual([
      `reading ${raw}`,
      'loading the lexicons',
      expect.any(String),
      'writing the tables',
    ]);
  });

  it('gives the summary as JSON, and says nothing with --quiet', async () => {
    const { out: stdout, err, steps } = await isnad('run', raw, '-o', out, '--json', '--quiet');
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, diagnostics: 0, seconds: expect.any(Number) });
    expect([err, steps]).toEqual(['', []]);
  });

  it('reads one file as well as a folder', async () => {
    const other = folderOf();
    expect(await isnad('run', join(raw, 'a.txt'), '-o', other)).toMatchObject({ code: 0 });
    expect(readFileSync(join(other, 'manifest.json'))).toEqual(readFileSync(join(out, 'manifest.json')));
  });

  it.each([
    [
      'a folder that does not exist',
      () => [join(raw, 'nowhere')],
      /no folder or file \S+nowhere, name the raw texts/,
    ],
    [
      'an output folder inside the input',
      () => [raw, '-o', join(raw, 'out')],
      /lies in .*, choose a folder outside/,
    ],
    ['the input as output', () => [raw, '-o', raw], /lies in .*, choose a folder outside/],
  ])('refuses %s', async (_what, argv, message) => {
    const { code, err, out: stdout } = await isnad('run', ...argv());
    expect([code, stdout]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('answers 1 when the tables cannot be written', async () => {
    const { code, err } = await isnad('run', raw, '-o', join(raw, 'a.txt'));
    expect(code).not.toBe(0);
    expect(err).toMatch(/^\[isnad] /);
  });
});

describe('usage', () => {
  it.each([
    [['run', '--wrong'], "[isnad] unknown option '--wrong', see isnad --help\n"],
    [['clean', '--out', 'x', 'a.txt'], "[isnad] unknown option '--out', see isnad --help\n"],
    [['walk'], "[isnad] unknown command 'walk', see isnad --help\n"],
    [['clean'], "[isnad] missing required argument 'file', see isnad --help\n"],
    [
      ['run', 'a', 'b'],
      "[isnad] too many arguments for 'run'. Expected 1 argument but got 2., see isnad --help\n",
    ],
    [['run', '-o'], "[isnad] option '-o, --out <folder>' argument missing, see isnad --help\n"],
  ])('%s ends with 2 and names what is wrong', async (argv, message) => {
    expect(await isnad(...argv)).toMatchObject({ code: 2, out: '', err: message });
  });

  it('prints help and version on stdout, with 0', async () => {
    const help = await isnad('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    for (const name of [
      'run',
      'clean',
      'segment',
      'extract',
      'dedupe',
      'verify',
      'explain',
      'control',
      'diff',
      'eval',
    ])
      expect(help.out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(await isnad('run', '--help')).toMatchObject({ code: 0, err: '' });
    expect((await isnad('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('without a command prints help on stderr, with 2', async () => {
    const { code, out, err } = await isnad();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: isnad');
  });
});

describe.each([
  ['clean', ['documents', 'blocks']],
  ['segment', ['articles']],
  ['extract', []],
  ['dedupe', []],
])('isnad %s', (stage, expected) => {
  it('prints its rows as JSON Lines on stdout, each with its table', async () => {
    const file = join(folderOf({ 'a.txt': GOOD }), 'a.txt');
    const { code, out, err } = await isnad(stage, file);
    expect(code).toBe(0);
    const rows = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(rows.map(({ table }) => table)).toEqual(expect.arrayContaining(expected));
    expect(err).toMatch(/^\[isnad] \d+ /);
  });
});

describe('isnad explain', async () => {
  const { out } = await publishedSample();

  it('shows sentence, spans, source and rule of a claim', async () => {
    expect((await isnad('explain', 'clm_0000000000000001', '-o', out)).out).toBe(
      [
        'claim clm_0000000000000001',
        '  rule        attribution/test',
        '  act         state',
        '  where       a.txt, bytes 16-75',
        '  article     خبر عاجل',
        '  sentence    [قال]cue [المتحدث]source 0 إن [القصف توقف في حمص.]content',
        '  source 0    المتحدث (person)',
        '',
      ].join('\n'),
    );
  });

  it('shows an event with its mentions', async () => {
    const { code, out: text } = await isnad('explain', 'evt_0000000000000001', '-o', out);
    expect(code).toBe(0);
    expect(text).toMatch(
      /^event evt_0000000000000001\n {2}kind +shelling\n {2}status +denied_only: .+\n {2}mentions +1, .+\n {2}event mention evm_/,
    );
    expect(text).toContain('[القصف]shelling');
  });

  it('gives JSON', async () => {
    const { out: text } = await isnad('explain', 'evm_0000000000000001', '-o', out, '--json');
    expect(JSON.parse(text)).toMatchObject({ kind: 'event mention', chain: [{ quote: 'المتحدث' }] });
  });

  it('ends with 2 for an id that is not there', async () => {
    const { code, err } = await isnad('explain', 'clm_0', '-o', out);
    expect([code, err]).toEqual([
      2,
      `[isnad] no claim, event mention or event clm_0 in ${out}, take an id from its tables\n`,
    ]);
  });
});

describe('as a process', () => {
  const command = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', ...argv], { encoding: 'utf8' });

  it('hands its exit code on and writes no progress or colour without a terminal', () => {
    const { status, stdout, stderr } = command('run', '--wrong');
    expect([status, stdout, stderr]).toEqual([2, '', "[isnad] unknown option '--wrong', see isnad --help\n"]);
  });

  it('runs through a link, as package managers install it', () => {
    const link = join(folderOf(), 'isnad.ts');
    symlinkSync(join(process.cwd(), 'pipeline/cli.ts'), link);
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', link, '--version'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  });

  it('is content when its reader closes the pipe', () => {
    const file = join(folderOf({ 'a.txt': Buffer.concat(Array(200).fill(GOOD)) }), 'a.txt');
    const { status, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" --import tsx pipeline/cli.ts clean "${file}" --quiet | head -c 10`,
      ],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
