import { isBlankUnit, trimSpan } from './lines.ts';
import { ARABIC, DIGIT, LATIN, MARK, UNIT_CLASSES } from './units.ts';

/** Half-open raw offsets. */
export type SentenceSpan = { readonly start: number; readonly end: number };

/** A balanced quote up to this length keeps its sentences together. */
const LONGEST_QUOTE = 600;
/** A bracket up to this length does too. */
const LONGEST_BRACKET = 240;

/**
 * Splits raw [start, end) into trimmed sentence spans. Ends are . ؟ ? ! and line breaks; an ellipsis, a
 * decimal point, an abbreviation (د.), a dotted acronym or address is none. A balanced quote stays whole
 * unless it holds several sentences that each end in a full stop. Linear; needs no language library.
 */
export function splitSentences(text: string, start: number, end: number): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = start;
  let i = start;
  while (i < end) {
    const kind = PUNCTUATION[text.charCodeAt(i)];
    if (kind === 0) {
      i++;
      continue;
    }
    const next = kind === OPENER ? afterQuote(text, i, end) : kind === BREAK ? i + 1 : i + 1;
    const cut = kind === OPENER ? cutAfterQuote(text, i, next, end) : cutAt(text, from, i, end);
    if (cut > 0) {
      push(spans, text, from, cut);
      from = cut;
    }
    i = Math.max(next, cut);
  }
  push(spans, text, from, end);
  return spans;
}

function push(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const span = trimSpan(text, start, end);
  if (span.start < span.end) spans.push(span);
}

/** Where a sentence ends that may end at i: after the mark and its closing quotes; 0 when it does not. */
function cutAt(text: string, from: number, i: number, end: number): number {
  const unit = text.charCodeAt(i);
  if (PUNCTUATION[unit] === BREAK) return i + 1;
  let last = i;
  while (last + 1 < end && PUNCTUATION[text.charCodeAt(last + 1)] === ENDER) last++;
  if (unit === FULL_STOP && last > i && isOnlyStops(text, i, last)) return 0;
  if (unit === FULL_STOP && last === i) {
    if (text.charCodeAt(i - 1) === FULL_STOP || isInnerStop(text, from, i, end)) return 0;
  }
  const cut = afterClosers(text, last + 1, end);
  return startsSentence(text, cut, end) || (unit === FULL_STOP && isGlued(text, i, end)) ? cut : 0;
}

/** Whether the stop belongs to a number, an abbreviation, an initial, a list number or an address. */
function isInnerStop(text: string, from: number, i: number, end: number): boolean {
  let wordStart = i;
  while (wordStart > from && isLetterOrMark(UNIT_CLASSES[text.charCodeAt(wordStart - 1)])) wordStart--;
  const length = i - wordStart;
  const nextClass = i + 1 < end ? UNIT_CLASSES[text.charCodeAt(i + 1)] : 0;
  if (length === 0) return isNumberStop(text, from, i, nextClass);
  if (nextClass === LATIN || nextClass === DIGIT) return true;
  if (nextClass === ARABIC) return !isGlued(text, i, end);
  const letters = lettersBetween(text, wordStart, i);
  // د. "Dr", also behind و "and": وأ. د.
  if (letters === 1 || (letters === 2 && text[wordStart] === 'و')) return i + 1 < end;
  return ABBREVIATIONS.has(text.slice(wordStart, i).toLowerCase());
}

/** 3.5 and 12.06.2024; and "1." when nothing but the number stands before it. */
function isNumberStop(text: string, from: number, i: number, nextClass: number): boolean {
  if (UNIT_CLASSES[text.charCodeAt(i - 1)] !== DIGIT) return nextClass === LATIN || nextClass === DIGIT;
  if (nextClass === DIGIT) return true;
  let k = i - 1;
  while (k >= from && UNIT_CLASSES[text.charCodeAt(k)] === DIGIT) k--;
  while (k >= from && isBlankUnit(text.charCodeAt(k))) k--;
  return k < from;
}

/** "المدينة.وقال": words of three letters or more on both sides of a stop without a blank are two sentences. */
function isGlued(text: string, i: number, end: number): boolean {
  let before = i;
  while (before > 0 && isLetterOrMark(UNIT_CLASSES[text.charCodeAt(before - 1)])) before--;
  let after = i + 1;
  while (after < end && isLetterOrMark(UNIT_CLASSES[text.charCodeAt(after)])) after++;
  if (UNIT_CLASSES[text.charCodeAt(i + 1)] !== ARABIC || text.charCodeAt(after) === FULL_STOP) return false;
  return lettersBetween(text, before, i) >= 3 && lettersBetween(text, i + 1, after) >= 3;
}

function lettersBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (UNIT_CLASSES[text.charCodeAt(i)] !== MARK) count++;
  return count;
}

/** A sentence may begin at the next unit that is not blank: a comma or a small Latin letter begins none. */
function startsSentence(text: string, cut: number, end: number): boolean {
  if (cut >= end) return true;
  if (!isBlankUnit(text.charCodeAt(cut))) return false;
  let i = cut;
  while (i < end && isBlankUnit(text.charCodeAt(i))) i++;
  if (i >= end) return true;
  const unit = text.charCodeAt(i);
  const isSmallLatin = unit >= 0x61 && unit <= 0x7a;
  return !isSmallLatin && !CONTINUERS.has(unit);
}

function afterClosers(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && CLOSERS.has(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the quote or bracket that opens at i when it is to be kept whole, else i + 1. */
function afterQuote(text: string, i: number, end: number): number {
  const opener = text.charCodeAt(i);
  if (opener === 0x201d && !opensHere(text, i)) return i + 1;
  const closers = PAIRS.get(opener) as ReadonlySet<number>;
  const limit = Math.min(end, i + (opener === 0x28 ? LONGEST_BRACKET : LONGEST_QUOTE));
  let stops = 0;
  for (let k = i + 1; k < limit; k++) {
    const unit = text.charCodeAt(k);
    if (PUNCTUATION[unit] === BREAK) return i + 1;
    if (closers.has(unit)) return stops > 1 && endsInStop(text, k) ? i + 1 : k + 1;
    if (unit === FULL_STOP && isSentenceStop(text, k)) stops++;
  }
  return i + 1;
}

/** A full stop before a blank or a closing quote, not one of an ellipsis. */
function isSentenceStop(text: string, k: number): boolean {
  const next = text.charCodeAt(k + 1);
  return text.charCodeAt(k - 1) !== FULL_STOP && (isBlankUnit(next) || CLOSERS.has(next) || next === 0x22);
}

const endsInStop = (text: string, k: number): boolean => text.charCodeAt(k - 1) === FULL_STOP;

/** ” and " open a quote after a blank, a colon or a bracket and before no blank; else they close one. */
function opensHere(text: string, i: number): boolean {
  const before = i === 0 ? 0x20 : text.charCodeAt(i - 1);
  return isBlankUnit(before) || before === 0x3a || before === 0x28;
}

/** A quote kept whole ends the sentence when a full stop stands before its closing mark. */
function cutAfterQuote(text: string, i: number, next: number, end: number): number {
  if (next === i + 1 || text.charCodeAt(next - 2) !== FULL_STOP || text.charCodeAt(next - 3) === FULL_STOP)
    return 0;
  const cut = afterClosers(text, next, end);
  return startsSentence(text, cut, end) ? cut : 0;
}

function isOnlyStops(text: string, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (text.charCodeAt(i) !== FULL_STOP) return false;
  return true;
}

const isLetterOrMark = (kind: number): boolean => kind === ARABIC || kind === LATIN || kind === MARK;

const FULL_STOP = 0x2e;
const ENDER = 1;
const OPENER = 2;
const BREAK = 3;

/** . ! ? ؟ ۔ end a sentence; … and ؛ do not. */
const ENDERS = [0x2e, 0x21, 0x3f, 0x61f, 0x6d4, 0x203c, 0x2048, 0x2049];
const BREAKS = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
/** Closing marks that belong to the sentence before them: " ' ) ] » ’ ” ″ ›. */
const CLOSERS: ReadonlySet<number> = new Set([0x22, 0x27, 0x29, 0x5d, 0xbb, 0x2019, 0x201d, 0x2033, 0x203a]);
/** , ، ؛ : ) ] and – continue a sentence. */
const CONTINUERS: ReadonlySet<number> = new Set([0x2c, 0x60c, 0x61b, 0x3a, 0x29, 0x5d, 0x2e]);
/** Opening mark → closing marks; scraped Arabic mixes “ ” ″ and ". */
const PAIRS: ReadonlyMap<number, ReadonlySet<number>> = new Map([
  [0xab, new Set([0xbb])],
  [0x201c, new Set([0x201d, 0x2033, 0x22])],
  [0x201d, new Set([0x201d, 0x2033, 0x201c])],
  [0x22, new Set([0x22, 0x201d])],
  [0x28, new Set([0x29])],
]);
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'dr',
  'st',
  'vs',
  'no',
  'dec',
  'nov',
  'oct',
]);

const PUNCTUATION = buildPunctuation();

function buildPunctuation(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const unit of ENDERS) kinds[unit] = ENDER;
  for (const unit of PAIRS.keys()) kinds[unit] = OPENER;
  for (const unit of BREAKS) kinds[unit] = BREAK;
  return kinds;
}
