import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Row, TableName } from '../../schemas/index.ts';
import { formatExplanation } from '../explain/format.ts';
import { explain } from '../explain.ts';
import { readLexicons } from '../lexicons.ts';
import { readTable } from '../read/table.ts';
import { EXIT, UsageError } from './exit.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

const NEEDED: readonly TableName[] = [
  'documents',
  'articles',
  'sentences',
  'claims',
  'claim_sources',
  'event_mentions',
  'arguments',
  'times',
  'quantities',
  'events',
  'event_sources',
  'event_quantities',
  'links',
];

/** `isnad explain ID --out out`: the sentence, spans, chain and rule behind a published row. */
export function addExplain(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('explain')
    .description('show the sentence, spans, sources and rule behind a claim, event mention or event')
    .argument('<id>', 'claim_id, event_mention_id or event_id')
    .option('-o, --out <folder>', 'folder of the tables', 'out');
  withCommonOptions(command).action(async (id: string, options: CommonOptions & { readonly out: string }) => {
    if (!existsSync(join(options.out, 'manifest.json')))
      throw new UsageError(
        `no ${join(options.out, 'manifest.json')}, name a folder that isnad run wrote: -o FOLDER`,
      );
    const tables: Record<string, readonly Row[]> = {};
    for (const name of NEEDED)
      tables[name] = (await readTable(name, { from: options.out })) as readonly Row[];
    const explanation = explain(id, tables, readLexicons());
    if (!explanation)
      throw new UsageError(
        `no claim, event mention or event ${id} in ${options.out}, take an id from its tables`,
      );
    const { useColor } = fitted(terminal, options);
    terminal.out(
      options.json ? `${JSON.stringify(explanation)}\n` : formatExplanation(explanation, { color: useColor }),
    );
    finish(EXIT.ok);
  });
}
