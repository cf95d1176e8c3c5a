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
 * The budget is in bytes of bytecode that a function runs before it is optimised: 132 KiB by default. Into an optimised
 * function 920 bytes of bytecode of others are copied by default, beside those of the very small: with thousands of
 * functions that only makes more to compile, and more code than the nearest memory of a processor holds.
 */
const FLAGS = [
  '--always-sparkplug',
  '--interrupt-budget=1000000',
  '--max-inlined-bytecode-size-cumulative=100',
] as const;
