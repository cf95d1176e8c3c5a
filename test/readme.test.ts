import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../pipeline/read/table.ts';
import { tables } from '../schemas/index.ts';
import { tablesMarkdown } from '../schemas/markdown.ts';
import { isnad } from './support/command.ts';
import { folderOf } from './support/folders.ts';
import { contestedAsMarkdown } from './support/story.ts';

/** "The Syrian defence ministry denied the withdrawal of its forces from the city of Homs on Saturday 7 December 2024." */
const SENTENCE = 'نفت وزارة الدفاع السورية انسحاب قواتها من مدينة حمص يوم السبت 7 ديسمبر 2024.';

const project = folderOf({ 'news/a.txt': `${SENTENCE}\n`, 'bad/a.txt': `${SENTENCE}\n`, 'bad/old.txt': '' });
writeFileSync(join(project, 'bad/old.txt'), new Uint8Array([0xc7, 0xe1, 0xcc, 0xed, 0xd4, 0x0a]));
mkdirSync(join(project, 'tables'));
symlinkSync(join(process.cwd(), 'raw'), join(project, 'raw'));

/** What a shell would show for a command, with the time it took left out. */
function shown(command: string): string {
  const script = join(process.cwd(), 'pipeline/cli.ts');
  const argv = ['--import', import.meta.resolve('tsx'), script, ...command.split(' ').slice(1)];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: project, encoding: 'utf8' });
  const output = `${stdout}${stderr}`.replace(/\(\S+ s, \S+ MB\/s\)/, '(… s, … MB/s)');
  return `$ ${command}\n${output}`;
}

const fenced = (...parts: string[]): string => `\`\`\`console\n${parts.join('')}\`\`\``;

async function rowShown(): Promise<string> {
  const from = join(project, 'tables');
  const [event] = await readTable('event_mentions', { from });
  const [hop] = await readTable('claim_sources', { from });
  const [claim] = await readTable('claims', { from });
  const fillers = await readTable('arguments', { from });
  const columns = {
    'claim_sources.quote': hop.quote,
    'claims.act': claim.act,
    kind: event.kind,
    polarity: event.polarity,
    ...Object.fromEntries(
      fillers.filter(({ role }) => role !== 'time').map(({ role, quote }) => [role, quote]),
    ),
    date_start: event.date_start,
    place_id: event.place_id,
    byte_start: event.byte_start,
    byte_end: event.byte_end,
    quote: event.quote,
    rule: event.rule,
  };
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${'---|'.repeat(Object.keys(columns).length)}`;
  return [line(Object.keys(columns)), rule, line(Object.values(columns))].join('\n');
}

const listed = ({ name, description }: (typeof tables)[number]): string =>
  `| [${name}](#${name}) | ${description} |`;

/** The flight of the Syrian president in the texts of raw/: his office denies it, he denies it, others report it. */
async function contestedCase(): Promise<string> {
  shown('isnad run raw -o out');
  return contestedAsMarkdown('flight', join(project, 'out'));
}

/** Every part of the README that the code prints, by its name. */
async function generated(): Promise<Record<string, string>> {
  const run = shown('isnad run news -o tables');
  const verify = shown('isnad verify tables --raw news');
  const [event] = await readTable('event_mentions', { from: join(project, 'tables') });
  return {
    sentence: `> ${SENTENCE}\n>\n> *The Syrian defence ministry denied that its forces withdrew from the city of Homs on Saturday 7 December 2024.*`,
    row: await rowShown(),
    console: fenced(run, verify, shown(`isnad explain ${event.event_mention_id} -o tables`)),
    'bad-input': fenced(shown('isnad run bad -o tables-bad')),
    'table-list': ['| table | a row is |', '|---|---|', ...tables.map(listed)].join('\n'),
    contested: await contestedCase(),
    control: fenced(
      shown('isnad control --place Deir-ez-Zor --at 2024-12-06'),
      shown('isnad control --place Deir-ez-Zor --at 2024-12-07'),
    ),
    help: fenced('$ isnad --help\n', (await isnad('--help')).out),
    tables: tablesMarkdown(tables).trimEnd(),
  };
}

const part = (name: string): RegExp =>
  new RegExp(`(<!-- begin ${name} -->\n)(.*?)(<!-- end ${name} -->)`, 's');

describe('README.md', async () => {
  const parts = await generated();
  if (process.env.UPDATE_README) {
    let text = readFileSync('README.md', 'utf8');
    for (const [name, content] of Object.entries(parts))
      text = text.replace(part(name), (_all, begin, _old, end) => `${begin}${content}\n${end}`);
    writeFileSync('README.md', text);
  }
  const readme = readFileSync('README.md', 'utf8');

  it.each(Object.keys(parts))('shows in "%s" what the code prints', (name) => {
    expect(readme.match(part(name))?.[2]).toBe(`${parts[name]}\n`);
  });

  it('has no other console blocks than those', () => {
    const blocks = [...readme.matchAll(/^```console$/gm)].length;
    expect(blocks).toBe(Object.values(parts).join('\n').split('```console').length - 1);
  });

  it('imports only what the library exports', async () => {
    const library = await import('../pipeline/index.ts');
    for (const [, names] of readme.matchAll(/import \{ (.*) \} from 'isnad'/g))
      for (const name of names.split(', ')) expect(library).toHaveProperty(name);
  });

  it('names only scripts and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty(name);
    for (const path of ['raw/README.md', 'LICENSE', 'CONTRIBUTING.md'])
      expect(readFileSync(path, 'utf8')).not.toBe('');
  });
});
