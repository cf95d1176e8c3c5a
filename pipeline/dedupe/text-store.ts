import { fold } from '../text/fold.ts';

/**
 * Texts as word hashes: 4 bytes a word, no strings. A word is a run of folded letters or a run of digits; marks
 * belong to their word, everything else separates. The lowest bit of a hash tells a number from a word.
 */
export type TextStore = {
  /** Adds raw text under an id; ids are unique in a store. */
  readonly add: (id: string, text: string) => void;
  readonly freeze: () => Texts;
};

export type Texts = {
  readonly ids: readonly string[];
  /** Word hashes of text i: words[offsets[i]] … words[offsets[i + 1] - 1]. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** Two 32-bit lanes over the raw units of each text without white space at its ends. */
  readonly raw: readonly [Uint32Array, Uint32Array];
  /** Two 32-bit lanes over its words. */
  readonly folded: readonly [Uint32Array, Uint32Array];
};

/** An empty store. */
export function createTextStore(): TextStore {
  const ids: string[] = [];
  const words = growing();
  const offsets = growing();
  const lanes = [growing(), growing(), growing(), growing()] as const;
  offsets.push(0);
  return {
    add(id, text) {
      ids.push(id);
      const from = words.length();
      hashWords(text, words.push);
      offsets.push(words.length());
      const [rawA, rawB] = hashUnits(text);
      const [foldedA, foldedB] = hashSequence(words.array(), from, words.length());
      lanes[0].push(rawA);
      lanes[1].push(rawB);
      lanes[2].push(foldedA);
      lanes[3].push(foldedB);
    },
    freeze: () => ({
      ids,
      words: words.view(),
      offsets: offsets.view(),
      raw: [lanes[0].view(), lanes[1].view()],
      folded: [lanes[2].view(), lanes[3].view()],
    }),
  };
}

/** Hashes every word of a text; the same word gives the same hash in any text. */
export function hashWords(text: string, emit: (hash: number) => void): void {
  let hash = 0;
  let isNumber = 0;
  let isOpen = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const mapped = UNITS[unit];
    if (mapped === DELETED) continue;
    const digit = mapped >= 0x30 && mapped <= 0x39 ? 1 : 0;
    if (isOpen && (mapped === SEPARATOR || digit !== isNumber)) {
      emit(closeWord(hash, isNumber));
      isOpen = false;
    }
    if (mapped === SEPARATOR) continue;
    if (!isOpen) {
      hash = FIRST;
      isNumber = digit;
      isOpen = true;
    }
    if (mapped !== EXPANDED) hash = Math.imul(hash ^ mapped, 0x01000193);
    else for (const folded of EXPANSIONS.get(unit) ?? []) hash = Math.imul(hash ^ folded, 0x01000193);
  }
  if (isOpen) emit(closeWord(hash, isNumber));
}

/** Finaliser of murmur3: every input bit moves every output bit. */
export function mixBits(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const closeWord = (hash: number, isNumber: number): number => ((mixBits(hash) & ~1) | isNumber) >>> 0;

function hashUnits(text: string): readonly [number, number] {
  let a = FIRST;
  let b = 0x9747b28c;
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  let start = 0;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [mixBits(a), mixBits(b)];
}

function hashSequence(words: Uint32Array, from: number, to: number): readonly [number, number] {
  let a = FIRST;
  let b = 0x9747b28c;
  for (let i = from; i < to; i++) {
    a = Math.imul(a ^ words[i], 0x01000193);
    a ^= a >>> 13;
    b = Math.imul(b ^ words[i], 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [mixBits(a), mixBits(b)];
}

/** A Uint32Array that doubles. */
function growing() {
  let array = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number) {
      if (length === array.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(array);
        array = larger;
      }
      array[length++] = value;
    },
    length: () => length,
    array: () => array,
    view: () => array.slice(0, length),
  };
}

const FIRST = 0x811c9dc5;
const SEPARATOR = 0;
const DELETED = 0xffff;
const EXPANDED = 0xfffe;
const EXPANSIONS = new Map<number, readonly number[]>();
const UNITS = buildUnits();

/** Unit → folded unit, or a mark for what separates words, is deleted, or folds to several units. */
function buildUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = fold(String.fromCharCode(unit));
    if (folded === '') units[unit] = DELETED;
    else if (!/[\p{L}\p{Nd}]/u.test(folded)) units[unit] = SEPARATOR;
    else if (folded.length === 1) units[unit] = folded.charCodeAt(0);
    else {
      units[unit] = EXPANDED;
      EXPANSIONS.set(
        unit,
        [...folded].map((char) => char.charCodeAt(0)),
      );
    }
  }
  return units;
}
