import type { Command } from 'commander';
import type { TableName } from '../../schemas/index.ts';
import { clean } from '../clean.ts';
import { extract } from '../extract.ts';
import { type Kit, loadKit } from '../kit.ts';
import { type Inputs, readInputs } from '../read.ts';
import type { RawDocument } from '../records.ts';
import { run } from '../run.ts';
import { segment } from '../segment.ts';
import { EXIT } from './exit.ts';
import { isBadInput, messages } from './messages.ts';
import { checkFolders } from './run.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

/** Rows of some tables, in the order in which they are printed. */
type Rows = Partial<Record<TableName, readonly object[]>>;

type Stage = {
  readonly summary: string;
  /** Rows of one part of the input at a time, so that a long input streams. */
  readonly rows: (inputs: Inputs, kit: Kit) => Generator<Rows>;
};

/** A stage that reads each document by itself; the stages before it run too. */
const each = (read: (raw: RawDocument, kit: Kit) => Rows): Stage['rows'] =>
  function* (inputs, kit) {
    for (const raw of inputs.documents) yield read(raw, kit);
  };

const STAGES: Readonly<Record<string, Stage>> = {
  clean: {
    summary: 'label what is text and what is page furniture',
    rows: function* (inputs, kit) {
      yield { diagnostics: inputs.diagnostics };
      for (const raw of inputs.documents) {
        const { document, blocks, diagnostics } = clean(raw, kit.clean);
        yield { documents: [document], blocks, diagnostics };
      }
    },
  },
  segment: {
    summary: 'find articles and sentences',
    rows: each((raw, kit) => {
      const { articles, blocks, sentences } = segment(clean(raw, kit.clean), kit.segment);
      return { articles, blocks, sentences };
    }),
  },
  extract: {
    summary: 'find mentions, times, quantities, claims and event mentions',
    rows: each((raw, kit) => {
      const found = extract(segment(clean(raw, kit.clean), kit.segment), kit.extract);
      const { mentions, times, quantities, claims, claim_sources, event_mentions } = found;
      return {
        mentions,
        times,
        quantities,
        claims,
        claim_sources,
        event_mentions,
        arguments: found.arguments,
      };
    }),
  },
  dedupe: {
    summary: 'find duplicates, events and denials',
    rows: function* (inputs, kit) {
      const { events, event_sources, event_quantities, control, links, duplicates } = run(
        inputs.documents,
        kit,
      ).tables;
      yield { events, event_sources, event_quantities, control, links, duplicates };
    },
  },
};

/** `isnad clean|segment|extract|dedupe FILE`: the rows of one stage as JSON Lines, each with its table. */
export function addStages(program: Command, { terminal, finish }: Context): void {
  for (const [name, stage] of Object.entries(STAGES)) {
    const command = program
      .command(name)
      .description(`${stage.summary}: its rows as JSON Lines on stdout`)
      .argument('<file>', 'folder or file: .txt, .jsonl, .jsonl.gz');
    withCommonOptions(command).action((file: string, options: CommonOptions) => {
      checkFolders(file);
      const counts = new Map<string, number>();
      const inputs = readInputs(file);
      const bad = [...inputs.diagnostics, ...inputs.documents.flatMap((raw) => raw.diagnostics)].filter(
        isBadInput,
      );
      if (!options.quiet) for (const line of messages(file, bad)) terminal.err(`${line}\n`);
      for (const rows of stage.rows(inputs, loadKit()))
        for (const [table, part] of Object.entries(rows)) {
          counts.set(table, (counts.get(table) ?? 0) + part.length);
          terminal.out(part.map((row) => `${JSON.stringify({ table, ...row })}\n`).join(''));
        }
      fitted(terminal, options).say([...counts].map(([table, count]) => `${count} ${table}`).join(', '));
      finish(bad.length > 0 ? EXIT.invalid : EXIT.ok);
    });
  }
}
