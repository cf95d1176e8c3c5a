/** Exit codes of the command. */
export const EXIT = { ok: 0, failure: 1, usage: 2, invalid: 3, mismatch: 4 } as const;

/** A wrong argument: the command ends with exit code 2. */
export class UsageError extends Error {}
