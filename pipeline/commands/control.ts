import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type ControlReport, controlReport, formatControl, placesCalled } from '../control-report.ts';
import { readLexicons } from '../lexicons.ts';
import { readTable } from '../read/table.ts';
import { EXIT, UsageError } from './exit.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

type ControlOptions = CommonOptions & {
  readonly place?: string;
  readonly at?: string;
  readonly knownBy?: string;
  readonly out: string;
};

/** `isnad control --place NAME --at DAY --known-by DAY`: who is reported to hold a place on a day. */
export function addControl(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('control')
    .description('tell who is reported to hold a place on a day, by what was published by another')
    .option('--place <name>', 'place_id, Arabic or English name (default: every place)')
    .option('--at <day>', 'the day asked for, such as 2024-12-07 (default: the last day)')
    .option('--known-by <day>', 'only what was published by that day (default: the day of --at)')
    .option('-o, --out <folder>', 'folder of the tables', 'out');
  withCommonOptions(command).action(async (options: ControlOptions) => {
    checkDay('--at', options.at);
    checkDay('--known-by', options.knownBy);
    const report = await reportOf(options);
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : formatControl(report));
    const { places, unplaced_in_time } = report;
    fitted(terminal, options).say(
      `${places.length} places; ${unplaced_in_time} changes left out whose day or report has no date`,
    );
    finish(EXIT.ok);
  });
}

async function reportOf({ out, place, at, knownBy }: ControlOptions): Promise<ControlReport> {
  if (!existsSync(join(out, 'manifest.json')))
    throw new UsageError(`no ${join(out, 'manifest.json')}, name a folder that isnad run wrote: -o FOLDER`);
  const places = await readTable('places', { from: out });
  const published = { places, control: await readTable('control', { from: out }) };
  if (place === undefined) return controlReport(published, { at, knownBy });
  const ids = placesCalled(place, { places, lexicons: readLexicons() });
  if (ids.length === 0)
    throw new UsageError(`no place ${place}, give a place_id, or a name of pipeline/lexicon/places.csv`);
  // A town and its district often share the name: what nothing is told of would only be noise.
  const told = ids.filter((id) => published.control.some((row) => row.place_id === id));
  return controlReport(published, { at, knownBy, ids: told.length > 0 ? told : ids });
}

function checkDay(option: string, day: string | undefined): void {
  if (day === undefined) return;
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
    throw new UsageError(`${option} ${day} is no day, expected one such as 2024-12-07`);
}
