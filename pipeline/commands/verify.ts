import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { verify } from '../verify.ts';
import { EXIT, UsageError } from './exit.ts';
import { checkFolders } from './run.ts';
import { type CommonOptions, type Context, fitted, withCommonOptions } from './terminal.ts';

type VerifyOptions = CommonOptions & { readonly raw: string };

/** Mismatches printed; the first one is the place to look at. */
const MOST = 10;

/** `isnad verify out --raw raw`: recomputes every hash, count, reference and span. */
export function addVerify(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command('verify')
    .description('check every hash, row count, reference and span of published tables against the raw texts')
    .argument('[out]', 'folder of the tables', 'out')
    .option('--raw <path>', 'folder or file of the raw texts', 'raw');
  withCommonOptions(command).action(async (out: string, options: VerifyOptions) => {
    if (!existsSync(join(out, 'manifest.json')))
      throw new UsageError(`no ${join(out, 'manifest.json')}, name a folder that isnad run wrote`);
    checkFolders(options.raw);
    const { mismatches, checked } = await verify(out, options.raw);
    if (options.json)
      terminal.out(`${JSON.stringify({ ok: mismatches.length === 0, checked, mismatches })}\n`);
    for (const { place, rule, actual, expected, remedy } of mismatches.slice(0, MOST))
      terminal.err(`${place} ${rule}: ${actual}, expected ${expected}; ${remedy}\n`);
    const { say } = fitted(terminal, options);
    const what = `${checked.files} files, ${checked.rows} rows, ${checked.spans} spans`;
    say(mismatches.length === 0 ? `${what}: all agree` : `${what}: ${mismatches.length} mismatches`);
    finish(mismatches.length === 0 ? EXIT.ok : EXIT.mismatch);
  });
}
