import type { CliticWord } from './clitic-lookup.ts';
import { numberWord } from './number-words.ts';
import { type TimeWord, timeWord } from './time-words.ts';
import type { Token } from './tokens.ts';

/** What a token can do for a time expression; 0 nothing. */
const NONE = 0;
/** A word with a meaning of time that can begin an expression. */
const TIME = 1;
/** A word that only follows: الماضي, القليلة, كامل. */
const FOLLOWS = 2;
/** هذا "this": begins one when a time word follows. */
const THIS = 3;
/** في, من, بين …: begins one when a time word or a number stands behind it. */
const HEAD = 4;
/** A number word: a day when a time word follows soon. */
const NUMBER = 5;
/** Thousands: a year in words. */
const SCALE = 6;
const DIGITS = 7;

type Start = { readonly role: number; readonly time: CliticWord<TimeWord> | undefined };

/** Time words of a sentence and where an expression can begin. */
export type TimeStarts = {
  readonly words: readonly (CliticWord<TimeWord> | undefined)[];
  /** Some word names a holiday or an Islamic month. */
  readonly hasNames: boolean;
  readonly canBegin: (index: number) => boolean;
};

/** Reads each token once; undefined when nothing in the sentence can be a time. */
export function findStarts(tokens: readonly Token[]): TimeStarts | undefined {
  const words: (CliticWord<TimeWord> | undefined)[] = [];
  const roles = new Uint8Array(tokens.length);
  let isTimed = false;
  let hasNames = false;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i];
    const start =
      word.kind === 'punct' ? NOTHING : word.kind === 'number' ? digits(tokens, i) : startOf(word.folded);
    words.push(start.time);
    roles[i] = start.role;
    const kind = start.time?.word.kind;
    if (kind === 'hijri' || kind === 'name' || kind === 'season') hasNames = true;
    if (start.role === TIME || start.role === DIGITS || start.role === SCALE) isTimed = true;
  }
  return isTimed ? { words, hasNames, canBegin: (index) => begins(roles, index) } : undefined;
}

/** A number begins a time when it may be a year, stands before a mark, or a time word follows. */
function digits(tokens: readonly Token[], index: number): Start {
  const { folded } = tokens[index].word;
  const next = tokens[index + 1];
  const isMarked = next !== undefined && MARKS.has(next.word.folded);
  return isMarked || folded.length === 4 || folded.includes('.') ? A_DATE : A_NUMBER;
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

const memo = new Map<string, Start>();

function startOf(folded: string): Start {
  const known = memo.get(folded);
  if (known !== undefined) return known;
  if (memo.size > 300_000) memo.clear();
  const time = timeWord(folded);
  const start = { role: roleOf(folded, time), time };
  memo.set(folded, start.role === NONE ? NOTHING : start);
  return start;
}

function roleOf(folded: string, time: CliticWord<TimeWord> | undefined): number {
  if (time?.word.kind === 'this') return THIS;
  if (time !== undefined) return FOLLOWERS.has(time.word.kind) ? FOLLOWS : TIME;
  if (HEADS.has(folded)) return HEAD;
  const number = numberWord(folded)?.word;
  if (number === undefined) return NONE;
  return number.role === 'scale' || number.role === 'dual' ? SCALE : NUMBER;
}

const NOTHING: Start = { role: NONE, time: undefined };
const A_DATE: Start = { role: DIGITS, time: undefined };
const A_NUMBER: Start = { role: NUMBER, time: undefined };
const FOLLOWERS: ReadonlySet<string> = new Set(['relative', 'few', 'whole']);
const MARKS: ReadonlySet<string> = new Set(['/', '-', ':', '.', '\u2013']);

/** Words before a time that begin it: from, between, ago, within, rest of … */
const HEADS: ReadonlySet<string> = new Set(
  (
    'من ومن بين وبين مابين ما قبل وقبل بعد وبعد منذ ومنذ خلال وخلال في وفي غضون بقيه باقي ال ليوم بيوم نهار ' +
    'ويوم يومي ويومي اخر عطله الربع ربع'
  ).split(' '),
);
