import type { Command } from 'commander';
import type { TableName } from '../../schemas/index.ts';
import { loadKit } from '../kit.ts';
import { allDiagnostics } from '../publish.ts';
import { readInputs } from '../read.ts';
import { run } from '../run.ts';
import { EXIT } from './exit.ts';
import { checkFolders } from './run.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

/** The tables whose rows a stage adds or completes. */
const STAGES: Readonly<Record<string, { summary: string; tables: readonly TableName[] }>> = {
  clean: {
    summary: 'label what is text and what is page furniture',
    tables: ['documents', 'blocks', 'diagnostics'],
  },
  segment: { summary: 'find articles and sentences', tables: ['articles', 'sentences'] },
  extract: {
    summary: 'find mentions, times, quantities, claims and event mentions',
    tables: ['mentions', 'times', 'quantities', 'claims', 'claim_sources', 'event_mentions', 'arguments'],
  },
  dedupe: {
    summary: 'find duplicates, events and denials',
    tables: ['entities', 'places', 'aliases', 'events', 'links', 'duplicates'],
  },
};

/** `isnad clean|segment|extract|dedupe FILE`: the rows of one stage as JSON Lines, each with its table. */
export function addStages(program: Command, { terminal, finish }: Context): void {
  for (const [stage, { summary, tables }] of Object.entries(STAGES)) {
    const command = program
      .command(stage)
      .description(`${summary}: its rows as JSON Lines on stdout`)
      .argument('<file>', 'folder or file: .txt, .jsonl, .jsonl.gz');
    withCommonOptions(command).action((file: string, options: CommonOptions) => {
      checkFolders(file);
      const inputs = readInputs(file);
      const result = run(inputs.documents, loadKit());
      const rows = { ...result.tables, diagnostics: allDiagnostics(inputs, result) };
      for (const table of tables)
        for (const row of rows[table]) terminal.out(`${JSON.stringify({ table, ...row })}\n`);
      fitted(terminal, options).say(`${tables.map((table) => `${rows[table].length} ${table}`).join(', ')}`);
      finish(EXIT.ok);
    });
  }
}
