import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 how to compile a program as wide as this one: thousands of small functions, none of them hot alone. By
 * default it interprets them for long, and then optimises each again and again as it meets new words, which takes
 * longer than to read the first megabytes of text. Plain machine code at once, and optimised code for what has run
 * long, read a first half megabyte in half the time and come to the same speed later. No result depends on it.
 */
export function prepareCompiler(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/**
 * The budget is in bytes of bytecode that a function runs before it is optimised: 66 KiB by default, thrice and more
 * for a long function, counted anew whenever it meets something new. One long run (one tick, with no more of them for
 * length) sooner finds the functions that all texts need. Into an optimised function 920 bytes of bytecode of others
 * are copied by default, beside those of the very small: with thousands of functions that mostly makes more to compile.
 */
const FLAGS = [
  '--always-sparkplug',
  '--interrupt-budget=2000000',
  '--ticks-before-optimization=1',
  '--bytecode-size-allowance-per-tick=2000',
  '--max-inlined-bytecode-size-cumulative=300',
] as const;
