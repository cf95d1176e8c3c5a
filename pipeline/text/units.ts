import { fold, isDeleted } from './fold.ts';

/** Class of a UTF-16 unit, for line features: one table look-up. */
export const OTHER = 0;
export const ARABIC = 1;
export const LATIN = 2;
export const DIGIT = 3;
/** Harakat, tatweel and controls: part of the letter before. */
export const MARK = 4;

/** Unit → class. */
export const UNIT_CLASSES = buildClasses();
/** Letter or digit → its folded unit; 0 for all else and for the few units that fold to several. */
export const FOLDED_UNITS = buildFolded();

/** A folded word and where it stands in the raw text. */
export type WordSpan = { readonly word: string; readonly start: number; readonly end: number };

/** Folded words (runs of letters or of digits) of raw [from, to), at most `limit`; punctuation is left out. */
export function foldedWords(raw: string, from: number, to: number, limit = 64): WordSpan[] {
  const words: WordSpan[] = [];
  for (let i = from; i < to && words.length < limit; ) {
    const kind = UNIT_CLASSES[raw.charCodeAt(i)];
    if (kind === OTHER || kind === MARK) {
      i++;
      continue;
    }
    const start = i;
    while (i < to && belongs(UNIT_CLASSES[raw.charCodeAt(i)], kind)) i++;
    words.push({ word: fold(raw.slice(start, i)), start, end: i });
  }
  return words;
}

/** UTF-8 bytes of raw [from, to); a lone surrogate counts three, as encoders write it. */
export function utf8Length(raw: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const unit = raw.charCodeAt(i);
    // One byte, one more from 0x80 and one more from 0x800: spaces between Arabic words mislead a branch.
    bytes += 1 + ((0x7f - unit) >>> 31) + ((0x7ff - unit) >>> 31);
    if ((unit & 0xfc00) === 0xd800 && i + 1 < to && (raw.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes++;
      i++;
    }
  }
  return bytes;
}

const belongs = (unitClass: number, kind: number): boolean => unitClass === kind || unitClass === MARK;

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0x30; unit < 0x10000; unit++) {
    if (unit >= 0x3000 && unit < 0xfb00) continue;
    if (isDeleted(unit)) classes[unit] = MARK;
    else {
      const char = String.fromCharCode(unit);
      if (/\p{Nd}/u.test(char)) classes[unit] = DIGIT;
      else if (/\p{L}/u.test(char)) classes[unit] = /\p{Script=Arabic}/u.test(char) ? ARABIC : LATIN;
    }
  }
  return classes;
}

function buildFolded(): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (let unit = 0x30; unit < 0x10000; unit++) {
    const kind = UNIT_CLASSES[unit];
    if (kind === OTHER || kind === MARK) continue;
    const form = fold(String.fromCharCode(unit));
    if (form.length === 1) folded[unit] = form.charCodeAt(0);
  }
  return folded;
}
