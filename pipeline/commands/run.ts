import { realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../schemas/index.ts';
import { type Publication, publish } from '../publish.ts';
import { EXIT, UsageError } from './exit.ts';
import { isBadInput, messages } from './messages.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

type RunOptions = CommonOptions & {
  readonly out: string;
  readonly text: boolean;
  readonly excel?: boolean;
  readonly workers: string;
};

/** `isnad run [raw] -o out`: every stage over a folder or file, every table into a folder. */
export function addRun(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('run')
    .description('turn a folder (or one file) of raw texts into tables and a manifest')
    .argument('[raw]', 'folder or file: .txt, .jsonl, .jsonl.gz', 'raw')
    .option('-o, --out <folder>', 'folder of the tables', 'out')
    .option('--excel', 'each table once more as CSV that Excel opens rightly')
    .option('--workers <n>', 'threads that read documents; the tables are the same for any number', '1')
    .option('--no-text', 'leave out the texts of sentences, claims and headlines; offsets and hashes stay');
  withCommonOptions(command).action(async (raw: string, options: RunOptions) => {
    checkFolders(raw, options.out);
    const console = fitted(terminal, options);
    const begin = performance.now();
    const publication = await publish({
      raw,
      out: options.out,
      onStep: console.progress,
      noText: !options.text,
      excel: options.excel,
      workers: workersOf(options.workers),
    });
    const seconds = (performance.now() - begin) / 1000;
    terminal.clearProgress();
    const diagnostics = publication.tables.diagnostics as unknown as readonly Diagnostic[];
    const bad = diagnostics.filter(isBadInput);
    if (!options.quiet) for (const line of messages(raw, bad)) terminal.err(`${line}\n`);
    const summary = summarise(publication, seconds);
    console.say(sentence(summary, options.out));
    if (options.json) terminal.out(`${JSON.stringify(summary)}\n`);
    finish(bad.length > 0 ? EXIT.invalid : EXIT.ok);
  });
}

function workersOf(given: string): number {
  const workers = Number(given);
  if (!/^\d+$/.test(given) || workers < 1 || workers > 256)
    throw new UsageError(`--workers ${given}, expected a number from 1 to 256`);
  return workers;
}

/** A missing input, or an output folder that the next run would read as input, is a wrong argument. */
export function checkFolders(raw: string, out?: string): void {
  const found = statSync(raw, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`no folder or file ${raw}, name the raw texts: isnad run FOLDER`);
  if (out === undefined || !found.isDirectory()) return;
  if (`${realOf(out)}${sep}`.startsWith(`${realpathSync(raw)}${sep}`))
    throw new UsageError(
      `${out} lies in ${raw}, choose a folder outside: the next run would read its own tables`,
    );
}

function realOf(path: string): string {
  const absolute = resolve(path);
  if (statSync(absolute, { throwIfNoEntry: false })) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute
    ? absolute
    : resolve(realOf(parent), absolute.slice(parent.length).replace(/^[/\\]/, ''));
}

type Summary = Readonly<Record<string, number>>;

function summarise({ tables, manifest, bytes }: Publication, seconds: number): Summary {
  const megabytes = bytes / 1e6;
  return {
    files: manifest.inputs.filter((file) => file.documents > 0).length,
    documents: tables.documents.length,
    articles: tables.articles.length,
    claims: tables.claims.length,
    event_mentions: tables.event_mentions.length,
    events: tables.events.length,
    denials: tables.claims.filter((claim) => claim.act === 'deny').length,
    diagnostics: tables.diagnostics.length,
    seconds: Number(seconds.toFixed(2)),
    megabytes_per_second: Number((megabytes / seconds).toFixed(2)),
  };
}

function sentence(counts: Summary, out: string): string {
  const { documents, articles, claims, event_mentions, events, denials, diagnostics } = counts;
  const what = `${documents} documents, ${articles} articles, ${claims} claims, ${event_mentions} event mentions, ${events} events, ${denials} denials, ${diagnostics} diagnostics`;
  return `${what} in ${out}/ (${counts.seconds} s, ${counts.megabytes_per_second} MB/s)`;
}
