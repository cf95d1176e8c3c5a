import { main } from '../../pipeline/cli.ts';
import type { Terminal } from '../../pipeline/commands/terminal.ts';

export type Ran = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly steps: readonly string[];
};

/** Runs a command line in this process with a terminal that remembers what it was told. */
export async function isnad(...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const steps: string[] = [];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTty: false,
    useColor: false,
    progress: (step) => steps.push(step),
    clearProgress: () => {},
  };
  const code = await main(argv, terminal);
  return { code, out, err, steps };
}
