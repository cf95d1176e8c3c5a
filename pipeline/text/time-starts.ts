import { DIGITS, FOLLOWS, HEAD, NONE, NUMBER, SCALE, THIS, TIME } from './time-roles.ts';
import type { Token } from './tokens.ts';

/** Where a time expression can begin in a sentence. */
export type TimeStarts = {
  /** Some word names a holiday or an Islamic month. */
  readonly hasNames: boolean;
  readonly canBegin: (index: number) => boolean;
};

/** Reads each token once; undefined when nothing in the sentence can be a time. */
export function findStarts(tokens: readonly Token[]): TimeStarts | undefined {
  if (!tokens.some(({ word }) => word.kind === 'number' || word.timeRole === TIME || word.timeRole === SCALE))
    return undefined;
  const roles = new Uint8Array(tokens.length);
  let isTimed = false;
  let hasNames = false;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i];
    const role = word.kind === 'number' ? digitsRole(tokens, i) : word.timeRole;
    roles[i] = role;
    if (role === TIME || role === DIGITS || role === SCALE) isTimed = true;
    if (role === TIME && NAMES.has(word.time?.word.kind ?? '')) hasNames = true;
  }
  return isTimed ? { hasNames, canBegin: (index) => begins(roles, index) } : undefined;
}

/** A number begins a time when it may be a year, stands before a mark, or a time word follows. */
function digitsRole(tokens: readonly Token[], index: number): number {
  const { folded } = tokens[index].word;
  const next = tokens[index + 1];
  const isMarked = next !== undefined && MARKS.has(next.word.folded);
  return isMarked || folded.length === 4 || folded.includes('.') ? DIGITS : NUMBER;
}

function begins(roles: Uint8Array, index: number): boolean {
  const role = roles[index];
  if (role === TIME || role === DIGITS || role === SCALE) return true;
  if (role === NONE || role === FOLLOWS) return false;
  if (role === THIS) return roles[index + 1] === TIME || roles[index + 1] === HEAD;
  const reach = role === HEAD ? 3 : 6;
  for (let i = index + 1; i <= index + reach && i < roles.length; i++) {
    if (roles[i] === TIME || roles[i] === FOLLOWS || (role === HEAD && roles[i] >= NUMBER)) return true;
  }
  return false;
}

const MARKS: ReadonlySet<string> = new Set(['/', '-', ':', '.', '\u2013']);
const NAMES: ReadonlySet<string> = new Set(['hijri', 'name', 'season']);
