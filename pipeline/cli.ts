#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { addControl } from './commands/control.ts';
import { addDiff } from './commands/diff.ts';
import { addEval } from './commands/eval.ts';
import { EXIT, UsageError } from './commands/exit.ts';
import { addExplain } from './commands/explain.ts';
import { addRun } from './commands/run.ts';
import { addStages } from './commands/stages.ts';
import { processTerminal, type Terminal } from './commands/terminal.ts';
import { addVerify } from './commands/verify.ts';
import { prepareCompiler } from './compiler.ts';
import { InvalidRow } from './export.ts';
import { VERSION } from './version.ts';

const COMMANDS = [addRun, addStages, addVerify, addExplain, addControl, addDiff, addEval];

/** Runs one command line (without node and script) and gives its exit code; never throws. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const program = new Command('isnad')
    .description('Raw Arabic news text into tables of who said that what happened, where and when.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text) =>
        terminal.err(`[isnad] ${text.trim().replace(/^error: /, '')}, see isnad --help\n`),
    });
  let code: number = EXIT.ok;
  const finish = (result: number) => {
    code = result;
  };
  for (const add of COMMANDS) add(program, { terminal, finish });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    return codeOf(error, terminal);
  }
  return code;
}

function codeOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  terminal.clearProgress();
  const message = error instanceof Error ? error.message : String(error);
  terminal.err(`${message.startsWith('[isnad]') ? '' : '[isnad] '}${message}\n`);
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof InvalidRow) return EXIT.invalid;
  // Not the input's fault: whoever reports it needs to know where.
  if (isBug(error)) terminal.err(`${error.stack?.split('\n').slice(1, 6).join('\n')}\n`);
  return EXIT.failure;
}

const isBug = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

const isMain =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  prepareCompiler();
  process.exitCode = await main(process.argv.slice(2));
}
