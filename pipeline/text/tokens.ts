import { isDeleted } from './fold.ts';
import type { TokenKind, Word } from './vocabulary.ts';

export { createVocabulary, type TokenKind, type Vocabulary, type Word } from './vocabulary.ts';

/** A word at its place: raw half-open UTF-16 offsets. */
export type Token<W = Word> = { readonly start: number; readonly end: number; readonly word: W };

/**
 * Splits raw text [start, end) into tokens. A number keeps its inner separators (3.5, 1,200, ٣٫٥); every
 * other punctuation mark is a token of its own; marks and tatweel stay with their letter. A tatweel between
 * blanks is a dash (الخرطوم ـ قال), and the stop of a title of one letter before a name (د. فلان, م/ فلان) is none.
 */
export function tokenize<W>(
  raw: string,
  start: number,
  end: number,
  vocabulary: { readonly intern: (raw: string, start: number, end: number, kind: TokenKind) => W },
): Token<W>[] {
  const tokens: Token<W>[] = [];
  let before = SPACE;
  let i = start;
  while (i < end) {
    const unit = raw.charCodeAt(i);
    const kind = unitKind(unit);
    if (kind === SPACE) {
      const after = unit === TATWEEL ? dashEnd(raw, i, end) : i;
      if (after > i) tokens.push({ start: i, end: after, word: vocabulary.intern('-', 0, 1, 'punct') });
      i = Math.max(after, i + 1);
      continue;
    }
    const from = i;
    i =
      kind === ARABIC
        ? wordEnd(raw, i, end)
        : kind === DIGIT
          ? numberEnd(raw, i, end)
          : kind === LATIN
            ? latinEnd(raw, i, end)
            : punctEnd(raw, i, end);
    tokens.push({ start: from, end: i, word: vocabulary.intern(raw, from, i, KINDS[kind]) });
    // على عمق 50 م. وقال: behind a figure the letter is a unit.
    if (kind === ARABIC && before !== DIGIT) i = afterInitial(raw, from, i, end);
    before = kind;
  }
  return tokens;
}

/** The end of tatweels that stand between blanks; `from` itself where a letter or a mark touches them. */
function dashEnd(raw: string, from: number, end: number): number {
  let i = from;
  while (i < end && raw.charCodeAt(i) === TATWEEL) i++;
  return isBlankAt(raw, from - 1) && isBlankAt(raw, i) ? i : from;
}

const isBlankAt = (raw: string, i: number): boolean => i < 0 || i >= raw.length || /\s/u.test(raw[i]);

/** Behind the stop or stroke of a word of one letter, or of و and one, that a longer word follows, at most one such between (أ. د. فلان). */
function afterInitial(raw: string, from: number, to: number, end: number): number {
  const isInitial = to - from === 1 || (to - from === 2 && raw.charCodeAt(from) === WAW);
  if (!isInitial || !INITIAL_STOPS.has(raw.charCodeAt(to))) return to;
  const next = firstLetter(raw, to + 1, end);
  const nextEnd = next < 0 ? end : wordEnd(raw, next, end);
  if (next >= 0 && nextEnd - next > 1) return to + 1;
  if (next < 0 || !INITIAL_STOPS.has(raw.charCodeAt(nextEnd))) return to;
  const last = firstLetter(raw, nextEnd + 1, end);
  return last >= 0 && wordEnd(raw, last, end) - last > 1 ? to + 1 : to;
}
const WAW = 0x648;
/** A full stop and a stroke. */
const INITIAL_STOPS: ReadonlySet<number> = new Set([0x2e, 0x2f]);

/** The next Arabic letter with only blanks before it, or -1. */
function firstLetter(raw: string, from: number, end: number): number {
  let i = from;
  while (i < end && /\s/u.test(raw[i])) i++;
  return i < end && unitKind(raw.charCodeAt(i)) === ARABIC ? i : -1;
}
const TATWEEL = 0x640;

const SPACE = 0;
const ARABIC = 1;
const DIGIT = 2;
const LATIN = 3;
const PUNCT = 4;
const KINDS: readonly TokenKind[] = ['punct', 'word', 'number', 'latin', 'punct'];

function wordEnd(raw: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = raw.charCodeAt(i);
    if (unitKind(unit) !== ARABIC && !isDeleted(unit)) break;
    i++;
  }
  return i;
}

function numberEnd(raw: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = raw.charCodeAt(i);
    const isInner = isNumberSeparator(unit) && i + 1 < end && unitKind(raw.charCodeAt(i + 1)) === DIGIT;
    if (unitKind(unit) !== DIGIT && !isInner) break;
    i++;
  }
  return i;
}

function latinEnd(raw: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end && unitKind(raw.charCodeAt(i)) === LATIN) i++;
  return i;
}

/** Keeps a surrogate pair (an emoji) and a mark after a symbol together. */
function punctEnd(raw: string, from: number, end: number): number {
  let i = from + 1;
  const unit = raw.charCodeAt(from);
  if (unit >= 0xd800 && unit <= 0xdbff && i < end && (raw.charCodeAt(i) & 0xfc00) === 0xdc00) i++;
  while (i < end && isDeleted(raw.charCodeAt(i))) i++;
  return i;
}

const isNumberSeparator = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x66b || unit === 0x66c;

const UNIT_KINDS = buildUnitKinds();

/** Class of a UTF-16 unit: one table look-up on the hot path. */
function unitKind(unit: number): number {
  return UNIT_KINDS[unit];
}

function buildUnitKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(PUNCT);
  for (let unit = 0; unit < 0x10000; unit++) {
    const char = String.fromCharCode(unit);
    // #حقوق_الإنسان: the marks of a hashtag only part words.
    if (/[\s#_]/u.test(char) || isDeleted(unit) || unit < 0x20 || (unit >= 0x7f && unit < 0xa0))
      kinds[unit] = SPACE;
    else if (/\p{Nd}/u.test(char)) kinds[unit] = DIGIT;
    else if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char)) kinds[unit] = ARABIC;
    else if (/\p{L}/u.test(char)) kinds[unit] = LATIN;
  }
  return kinds;
}
