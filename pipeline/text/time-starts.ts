import { NAME } from './time-openings.ts';
import { DIGITS, FOLLOWS, HEAD, NONE, NUMBER, SCALE, THIS, TIME } from './time-roles.ts';
import type { Token } from './tokens.ts';

/** Whether something in a sentence can be a time, and whether a word names a holiday or an Islamic month. */
export function findStarts(tokens: readonly Token[]): { isTimed: boolean; hasNames: boolean } {
  let isTimed = false;
  let hasNames = false;
  for (let i = 0; i < tokens.length; i++) {
    const role = roleAt(tokens, i);
    if (role !== TIME && role !== SCALE && role !== DIGITS) continue;
    isTimed = true;
    if ((tokens[i].word.timeOpenings & NAME) !== 0) hasNames = true;
  }
  return { isTimed, hasNames };
}

/** Whether a time expression can begin at a token. */
export function canBegin(tokens: readonly Token[], index: number): boolean {
  const role = roleAt(tokens, index);
  if (role === NONE || role === FOLLOWS) return false;
  if (role === TIME || role === DIGITS || role === SCALE) return true;
  if (role === THIS) {
    const next = roleAt(tokens, index + 1);
    return next === TIME || next === HEAD;
  }
  const last = index + (role === HEAD ? 3 : 6);
  for (let i = index + 1; i <= last; i++) {
    const next = roleAt(tokens, i);
    if (next === TIME || next === FOLLOWS || (role === HEAD && next >= NUMBER)) return true;
  }
  return false;
}

/** What a token can do. A number begins a time when it may be a year or stands before a mark of a date. */
function roleAt(tokens: readonly Token[], index: number): number {
  if (index >= tokens.length) return NONE;
  const { word } = tokens[index];
  if (word.kind !== 'number') return word.timeRole;
  const isMarked = index + 1 < tokens.length && MARKS.has(tokens[index + 1].word.folded);
  return isMarked || word.folded.length === 4 || word.folded.includes('.') ? DIGITS : NUMBER;
}

const MARKS: ReadonlySet<string> = new Set(['/', '-', ':', '.', '\u2013']);
