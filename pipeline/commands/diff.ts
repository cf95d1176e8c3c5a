import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { diffOutputs, formatDiff, formatDiffTable } from '../diff.ts';
import { EXIT, UsageError } from './exit.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

/** `isnad diff OLD NEW`: rows added, removed and changed between two outputs, and lines for a changelog. */
export function addDiff(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('diff')
    .description('compare two folders of tables by id: counts a table, then lines for a changelog')
    .argument('<old>', 'folder of the earlier tables')
    .argument('<new>', 'folder of the later tables');
  withCommonOptions(command).action(async (old: string, now: string, options: CommonOptions) => {
    for (const folder of [old, now])
      if (!existsSync(join(folder, 'manifest.json')))
        throw new UsageError(`no ${join(folder, 'manifest.json')}, name two folders that isnad run wrote`);
    const diff = await diffOutputs(old, now);
    terminal.out(options.json ? `${JSON.stringify(diff)}\n` : `${formatDiffTable(diff)}${formatDiff(diff)}`);
    fitted(terminal, options).say(`${diff.changes.length} rows differ`);
    finish(EXIT.ok);
  });
}
