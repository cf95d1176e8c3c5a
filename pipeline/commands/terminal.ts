import type { Command } from 'commander';
import pc from 'picocolors';

/** Where a command writes: results on stdout, everything said about them on stderr. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTty: boolean;
  readonly useColor: boolean;
  /** Shows what is going on, on a terminal only; the next message replaces it. */
  readonly progress: (step: string) => void;
  readonly clearProgress: () => void;
};

/** What every command gets. */
export type Context = { readonly terminal: Terminal; readonly finish: (code: number) => void };

export type CommonOptions = { readonly json?: boolean; readonly quiet?: boolean; readonly color: boolean };

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const isTty = stderr.isTTY === true;
  // A reader that has seen enough (head) closes the pipe: that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const clearProgress = () => {
    if (isTty) stderr.write('\r\u001B[K');
  };
  return {
    out: (text) => void stdout.write(text),
    err: (text) => {
      clearProgress();
      stderr.write(text);
    },
    isTty,
    useColor: pc.isColorSupported && stdout.isTTY === true,
    progress: (step) => {
      if (isTty) stderr.write(`\r\u001B[K[isnad] ${step} …`);
    },
    clearProgress,
  };
}

/** The options that every command has. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON on stdout')
    .option('--quiet', 'say nothing on stderr but errors')
    .option('--no-color', 'no colours, also with NO_COLOR set');
}

/** A terminal that keeps to --quiet and --no-color. */
export function fitted(
  terminal: Terminal,
  options: CommonOptions,
): Terminal & { say: (text: string) => void } {
  const isSilent = options.quiet === true;
  return {
    ...terminal,
    useColor: terminal.useColor && options.color,
    progress: isSilent ? () => {} : terminal.progress,
    say: isSilent ? () => {} : (text) => terminal.err(`[isnad] ${text}\n`),
  };
}
