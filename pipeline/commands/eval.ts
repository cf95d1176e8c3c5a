import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { sha256Of } from '../digest.ts';
import type { Floors } from '../eval/floors.ts';
import type { GoldFile } from '../eval/gold.ts';
import type { EvalTables } from '../eval/output.ts';
import type { EvalResult } from '../eval.ts';
import { loadKit } from '../kit.ts';
import { namesPlace } from '../places/find.ts';
import { readInputs } from '../read.ts';
import { run } from '../run.ts';
import { EXIT, UsageError } from './exit.ts';
import { checkFolders } from './run.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

type EvalOptions = CommonOptions & {
  readonly gold: string;
  readonly raw: string;
  readonly update?: boolean;
  readonly errors?: boolean;
};

/** `isnad eval --gold DIR --raw DIR`: runs the stages and scores the tables against gold, with floors. */
export function addEval(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('eval')
    .description('score the pipeline against annotated texts')
    .option('--gold <folder>', 'annotation, one JSON file a text', 'test/gold')
    .option('--raw <folder>', 'the texts', 'raw')
    .option('--errors', 'list every disagreement')
    .option('--update', 'raise the floors to the present scores');
  withCommonOptions(command).action(async (options: EvalOptions) => {
    if (!existsSync(options.gold))
      throw new UsageError(`no folder ${options.gold}, name the annotation: --gold FOLDER`);
    checkFolders(options.raw);
    const { evaluate, formatEval } = await import('../eval.ts');
    const gold = readGold(options.gold);
    const { documents } = readInputs(options.raw);
    const raw = Object.fromEntries(documents.map(({ path, text }) => [basename(path), text]));
    const kit = loadKit();
    const tables = run(documents, kit).tables as unknown as EvalTables;
    const isKnownPlace = (surface: string) => namesPlace(surface, kit.extract);
    const result = evaluate({ gold: gold.files, raw, tables, isKnownPlace });
    terminal.out(options.json ? `${JSON.stringify(result)}\n` : formatEval(result));
    if (options.errors && !options.json)
      for (const error of result.errors) terminal.out(`${JSON.stringify(error)}\n`);
    const failures = await checkOrRaise(options, gold, result);
    for (const failure of failures) terminal.err(`${failure}\n`);
    fitted(terminal, options).say(
      failures.length === 0 ? 'no task is below its floor' : `${failures.length} tasks are below their floor`,
    );
    finish(failures.length === 0 ? EXIT.ok : EXIT.failure);
  });
}

type Gold = { readonly files: Readonly<Record<string, GoldFile>>; readonly digest: string };

function readGold(folder: string): Gold {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'floors.json')
    .sort();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const files = Object.fromEntries(
    texts.map((text, i) => [names[i].replace(/\.json$/, '.txt'), JSON.parse(text) as GoldFile]),
  );
  return { files, digest: sha256Of(...texts) };
}

async function checkOrRaise(options: EvalOptions, gold: Gold, result: EvalResult): Promise<string[]> {
  const { checkFloors, Floors: shape, updateFloors } = await import('../eval/floors.ts');
  const path = join(options.gold, 'floors.json');
  const none: Floors = { gold_digest: gold.digest, floors: {} };
  const floors = existsSync(path) ? shape.parse(JSON.parse(readFileSync(path, 'utf8'))) : none;
  if (options.update) {
    const raised = updateFloors(result.scores, floors, gold.digest);
    writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
    return [];
  }
  const changed =
    floors.gold_digest === gold.digest
      ? []
      : [`[isnad] ${path} was made for other gold, run isnad eval --update`];
  return [...changed, ...checkFloors(result.scores, floors)];
}
