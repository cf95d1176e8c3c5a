import { AND, ARTICLE } from './affixes.ts';
import { mapped } from './arrays.ts';
import { type Cardinal, parseCardinal } from './number-parse.ts';
import { parseOrdinal } from './ordinals.ts';
import { IN, WHAT } from './particles.ts';
import { type NumberQualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { leadingPoint, parseRatio } from './ratios.ts';
import type { Token } from './tokens.ts';
import { parseVague } from './vague-counts.ts';
import {
  BETWEEN_LINKS,
  BETWEEN_NUMBERS,
  FROM_NUMBER,
  NEGATIVE_WORDS,
  PER_HUNDRED,
  PERCENT,
  RANGE_LINKS,
} from './words/numbers.ts';

export type { NumberQualifier } from './qualifiers.ts';

/** A number or ordinal in one sentence. Token indexes are inclusive. */
export type NumberHit = {
  /** The number itself, without hedges. */
  readonly first: number;
  readonly last: number;
  /** The span with the hedges around it ("أكثر من … على الأقل"). */
  readonly outerFirst: number;
  readonly outerLast: number;
  /** The value; null for a range or a vague count. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: NumberQualifier;
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'range' | 'vague';
  /** The number is written in digits. */
  readonly isDigits: boolean;
};

/** A number without its hedges. */
export type NumberAtom = Pick<NumberHit, 'first' | 'last' | 'value' | 'low' | 'high' | 'kind' | 'isDigits'>;

/** All numbers of a sentence in order, with ranges joined and hedges attached. */
export function findNumbers(tokens: readonly Token[]): NumberHit[] {
  const atoms = findAtoms(tokens);
  return atoms.length === 0 ? [] : mapped(joinRanges(tokens, atoms), (atom) => qualify(tokens, atom));
}

/** All numbers, ordinals and vague counts of a sentence, each by itself; they never overlap. */
export function findAtoms(tokens: readonly Token[]): NumberAtom[] {
  const atoms: NumberAtom[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, number } = tokens[i].word;
    if (kind === 'number' && isInCode(tokens, i)) continue;
    if (kind !== 'number' && number === undefined) continue;
    const atom = parseAtom(tokens, i);
    if (atom === undefined) continue;
    atoms.push(atom);
    i = atom.last;
  }
  return atoms;
}

/** Digits glued to Latin letters or to "%" before them are part of an address or a code: %D9%84. */
function isInCode(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.end !== tokens[index].start) return false;
  return before.word.kind === 'latin' || before.word.folded === '%';
}

/** The number, ordinal or vague count that begins at a token. */
export function parseAtom(tokens: readonly Token[], first: number): NumberAtom | undefined {
  const point = leadingPoint(tokens, first);
  if (point !== undefined) return atomOf(first - 1, first, point, 'cardinal', true);
  const ordinal = parseOrdinal(tokens, first);
  if (ordinal !== undefined) return atomOf(first, ordinal.last, ordinal.value, 'ordinal', false);
  const cardinal = parseCardinal(tokens, first);
  const ratio = parseRatio(tokens, first, cardinal);
  const number: Cardinal | undefined = ratio ?? cardinal;
  if (number === undefined) return parseVague(tokens, first);
  const sign = signBefore(tokens, first);
  const value = sign.isNegative ? -number.value : number.value;
  const percentLast = percentAfter(tokens, number.last + 1);
  const kind = percentLast === undefined ? 'cardinal' : 'percent';
  return atomOf(sign.first, percentLast ?? number.last, value, kind, number.isDigits);
}

function atomOf(
  first: number,
  last: number,
  value: number,
  kind: NumberAtom['kind'],
  isDigits: boolean,
): NumberAtom {
  return { first, last, value, low: value, high: value, kind, isDigits };
}

/** A minus sign glued to the number, or سالب / ناقص "minus". */
function signBefore(tokens: readonly Token[], first: number): { first: number; isNegative: boolean } {
  const before = tokens[first - 1];
  if (before === undefined) return { first, isNegative: false };
  if (NEGATIVE_WORDS.has(before.word.folded)) return { first: first - 1, isNegative: true };
  const isGlued = before.word.kind === 'punct' && before.end === tokens[first].start;
  const isFree = first === 1 || tokens[first - 2].end < before.start;
  const isNegative =
    isGlued && isFree && MINUS.has(before.word.folded) && tokens[first].word.kind === 'number';
  return { first: isNegative ? first - 1 : first, isNegative };
}

/** Last token of "%", "بالمئة" or "في المئة" at an index. */
function percentAfter(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const next = tokens[index + 1];
  const isCode = next !== undefined && next.start === token.end && next.word.kind !== 'punct';
  if (PERCENT.has(token.word.folded)) return isCode && token.word.kind === 'punct' ? undefined : index;
  return next !== undefined && token.word.folded === IN && PER_HUNDRED.has(next.word.folded)
    ? index + 1
    : undefined;
}

/** Joins "من 5 إلى 7", "بين 10 و20" and "10-20" into one range. */
function joinRanges(tokens: readonly Token[], atoms: readonly NumberAtom[]): NumberAtom[] {
  const out: NumberAtom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const range = i + 1 < atoms.length ? rangeOf(tokens, atoms[i], atoms[i + 1]) : undefined;
    out.push(range ?? atoms[i]);
    if (range !== undefined) i++;
  }
  return out;
}

function rangeOf(tokens: readonly Token[], a: NumberAtom, b: NumberAtom): NumberAtom | undefined {
  if (!isRangeable(a) || !isRangeable(b) || a.value === null || b.value === null) return undefined;
  const opener = tokens[a.first - 1]?.word.folded ?? '';
  const isBetween = BETWEEN_NUMBERS.has(opener);
  const gap = b.first - a.last;
  const link = tokens[a.last + 1].word.folded;
  const isLinked = gap === 2 && (isBetween ? BETWEEN_LINKS : RANGE_LINKS).has(link);
  const isGluedAnd = isBetween && gap === 1 && link.startsWith(AND);
  if (!isLinked && !isGluedAnd) return undefined;
  const isHyphen = MINUS.has(link) && tokens[a.last].end === tokens[b.first].start - 1;
  const low = a.value < 1000 && b.value >= 1000 * a.value && b.value % 1000 === 0 ? a.value * 1000 : a.value;
  const scaled = low < b.value ? low : a.value;
  if (isHyphen && (scaled >= b.value || Math.abs(scaled) < 4)) return undefined;
  if (scaled >= b.value) return undefined;
  const first = isBetween || FROM_NUMBER.has(opener) ? a.first - 1 : a.first;
  // ما بين 15 و20: the same "between" in two words.
  const isTwoWords = isBetween && tokens[first - 1]?.word.folded === WHAT;
  return {
    first: isTwoWords ? first - 1 : first,
    last: b.last,
    value: null,
    low: scaled,
    high: b.value,
    kind: 'range',
    isDigits: a.isDigits,
  };
}

const isRangeable = (atom: NumberAtom): boolean => atom.kind === 'cardinal' || atom.kind === 'percent';

/** Adds the hedge before and after a number. */
function qualify(tokens: readonly Token[], atom: NumberAtom): NumberHit {
  const isHedgeable = atom.kind !== 'ordinal';
  const before = isHedgeable ? qualifierBefore(tokens, withoutArticle(tokens, atom.first)) : undefined;
  const after = isHedgeable ? qualifierAfter(tokens, atom.last + 1) : undefined;
  const hedge = after?.qualifier === 'about' || after === undefined ? (before ?? after) : after;
  const { low, high, qualifier } = bounds(atom, hedge?.qualifier ?? 'exact');
  const { first, last, value, kind, isDigits } = atom;
  return {
    first,
    last,
    value,
    low,
    high,
    kind,
    isDigits,
    outerFirst: before?.first ?? first,
    outerLast: after?.last ?? last,
    qualifier,
  };
}

/** A free-standing "الـ" before digits belongs to the number. */
const withoutArticle = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.word.folded === ARTICLE ? first - 1 : first;

/** Bounds and hedge of a number: a vague count stays vague, "at most" has no lower bound. */
export function bounds(
  hit: Pick<NumberHit, 'low' | 'high' | 'kind'>,
  qualifier: NumberQualifier,
): Pick<NumberHit, 'low' | 'high' | 'qualifier'> {
  const { low, high } = hit;
  if (hit.kind === 'vague') return { low, high, qualifier: 'vague' };
  if (hit.kind === 'range' || qualifier === 'exact') return { low, high, qualifier };
  if (qualifier === 'at_most') return { low: null, high, qualifier };
  return { low, high: null, qualifier };
}

const MINUS: ReadonlySet<string> = new Set(['-', '\u2212', '\u2013', '\u2014']);
