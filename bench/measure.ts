/** What one step took, the best of its runs. */
export type Measure = {
  readonly name: string;
  /** UTF-8 megabytes that the step read. */
  readonly megabytes: number;
  /** Milliseconds of user time of this process: other work on the machine counts little. */
  readonly cpu: number;
  readonly wall: number;
};

/** A step: how much it reads and what it does; `run` gives something back so that nothing is optimised away. */
export type Step = {
  readonly name: string;
  readonly megabytes: number;
  readonly run: () => unknown;
};

/**
 * Runs a step until so many runs in a row are no faster, and a quick one for some seconds at least, and keeps the
 * best: the compiler of V8 takes dozens of passes of a stage of many small functions. Garbage is collected before
 * each run where Node allows it.
 */
export function measure({ name, megabytes, run }: Step, runs: number): Measure {
  let cpu = Number.POSITIVE_INFINITY;
  let wall = Number.POSITIVE_INFINITY;
  let all = 0;
  for (let i = 0, idle = 0; (idle < runs || all < LEAST) && i < MOST_RUNS; i++) {
    globalThis.gc?.();
    const begin = performance.now();
    const before = process.cpuUsage().user;
    kept = run();
    const spent = (process.cpuUsage().user - before) / 1000;
    idle = spent < cpu * FASTER ? 0 : idle + 1;
    all += spent;
    cpu = Math.min(cpu, spent);
    wall = Math.min(wall, performance.now() - begin);
  }
  return { name, megabytes, cpu, wall };
}

/** A run that takes this part of the best or less is faster, not luckier. */
const FASTER = 0.97;
const MOST_RUNS = 60;
/** Milliseconds of user time that a step is run for, unless its runs are used up. */
const LEAST = 8000;

/** The last result, held so that the work is not dead code. */
let kept: unknown;
export const lastResult = (): unknown => kept;

/** A measure as a line: name, megabytes, milliseconds, MB/s of user time and of wall time. */
export function formatMeasure({ name, megabytes, cpu, wall }: Measure): string {
  const speed = (ms: number): string => (ms === 0 ? '-' : ((megabytes / ms) * 1000).toFixed(1)).padStart(9);
  return `${name.padEnd(34)}${megabytes.toFixed(2).padStart(7)}${cpu.toFixed(0).padStart(9)}${speed(cpu)}${speed(wall)}`;
}

export const HEADER = `${'step'.padEnd(34)}${'MB'.padStart(7)}${'user ms'.padStart(9)}${'MB/s core'.padStart(10)}${'wall'.padStart(8)}`;
