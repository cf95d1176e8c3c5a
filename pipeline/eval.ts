import { type GoldFile, NOTHING, readGold } from './eval/gold.ts';
import { LINKED_PLACES, linkedPlaces } from './eval/linked-places.ts';
import { type EvalTables, readOutput } from './eval/output.ts';
import { type Disagreement, scoreFile } from './eval/score.ts';
import { createTally, type Score } from './eval/tally.ts';

/** What the output is compared with: gold by file name (`x.txt`), and the raw texts by the same name. */
export type EvalInput = {
  readonly gold: Readonly<Record<string, GoldFile>>;
  readonly raw: Readonly<Record<string, string>>;
  readonly tables: EvalTables;
  /** Whether the gazetteer knows a name in a phrase; with it the links of place slots are scored too. */
  readonly isKnownPlace?: (surface: string) => boolean;
};

export type EvalResult = {
  readonly files: number;
  /** Task → score; an accuracy has equal precision and recall. */
  readonly scores: Readonly<Record<string, Score>>;
  /** Names of gold files that the output lacks; everything in them counts as missed. */
  readonly missing: readonly string[];
  readonly errors: readonly (Disagreement & { readonly file: string })[];
};

/** Scores tables against gold, task by task. */
export function evaluate({ gold, raw, tables, isKnownPlace }: EvalInput): EvalResult {
  const outputOf = readOutput(tables);
  const tally = createTally();
  const missing: string[] = [];
  const errors: (Disagreement & { file: string })[] = [];
  const files = Object.keys(gold)
    .filter((file) => raw[file] !== undefined)
    .sort();
  for (const file of files) {
    const output = outputOf(file, raw[file]);
    if (output === undefined) missing.push(file);
    for (const error of scoreFile(readGold(gold[file], raw[file]), output ?? NOTHING, tally))
      errors.push({ file, ...error });
  }
  const linked: Record<string, Score> =
    isKnownPlace === undefined ? {} : { [LINKED_PLACES]: linkedPlaces(tables, isKnownPlace) };
  return { files: files.length, scores: { ...tally.scores(), ...linked }, missing, errors };
}

/** The scores as one table: task, precision, recall, F1, counts. */
export function formatEval(result: EvalResult): string {
  const head = `${'task'.padEnd(32)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)}   right/output/gold   (${result.files} files)`;
  const lines = Object.entries(result.scores).map(([task, s]) => {
    const numbers = [s.precision, s.recall, s.f1].map((n) => n.toFixed(3).padStart(6)).join(' ');
    return `${task.padEnd(32)} ${numbers}   ${Math.round(s.right * 10) / 10}/${s.output}/${s.gold}`;
  });
  const lost = result.missing.map((file) => `[isnad] ${file} has gold but no output, run the pipeline on it`);
  return [head, ...lines, ...lost, ''].join('\n');
}
