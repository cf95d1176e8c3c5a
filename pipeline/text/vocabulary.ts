import type { CliticWord } from './clitic-lookup.ts';
import { type Digits, parseDigits } from './digits.ts';
import { fold } from './fold.ts';
import { type NumberWord, numberWord } from './number-words.ts';
import { OF_NUMBERS, timeOpenings } from './time-openings.ts';
import { timeRole } from './time-roles.ts';
import { type TimeWord, timeWord } from './time-words.ts';

/** Arabic word, number, Latin word, punctuation or symbol. */
export type TokenKind = 'word' | 'number' | 'latin' | 'punct';

/** One written form, interned: everything that depends on the form alone is computed once. */
export type Word = {
  /** Dense number of the form in its vocabulary. */
  readonly id: number;
  readonly kind: TokenKind;
  /** What the word says as a number, with its clitics. */
  readonly number: CliticWord<NumberWord> | undefined;
  /** What the word can do for a time expression. */
  readonly timeRole: number;
  /** The grammars of times that can begin at the word, as bits. */
  readonly timeOpenings: number;
  /** What the word says about time, with its clitics. */
  readonly time: CliticWord<TimeWord> | undefined;
  /** Folded spelling, for look-up. */
  readonly folded: string;
  /** Value of a number in digits. */
  readonly digits: Digits | undefined;
  /** The last letter is written ة, so that folding to ه must not be read as a pronoun. */
  readonly isMarbuta: boolean;
  /** The last letter is written ى, as in نفى "he denied", not نفي "denial". */
  readonly isMaqsura: boolean;
  /** Written with the tanwin of the accusative, which no name of a place takes. */
  readonly isTanwin: boolean;
  /** Begins with و or ف before a hamza on its alef, so that the letter is a word of its own: وأدى is not وادي. */
  readonly isJoined: boolean;
  /** Where the hamza of the alef stands with which the word behind و or ف begins: above in أصابته "she hit him", below in إصابته "his injury". */
  readonly hamza: 'above' | 'below' | null;
  /** Written with آ, which texts do not use for another alef. */
  readonly hasMadda: boolean;
  /** A damma on its first letter, و or ف aside, as passives are written: قُصف. */
  readonly hasDamma: boolean;
};

/** What a look-up by spelling asks of a word; one outside of a vocabulary has the id -1. */
export type Spelling = Pick<Word, 'id' | 'folded' | 'kind'>;

/** Written forms seen so far; `make` builds what a caller wants to know of a form. */
export type Vocabulary<W extends Word = Word> = {
  /** The word written at raw [start, end). */
  readonly intern: (raw: string, start: number, end: number, kind: TokenKind) => W;
  readonly size: () => number;
};

/** An empty vocabulary. It forgets everything at `limit` forms, so that memory stays bounded. */
export function createVocabulary<W extends Word>(make: (word: Word) => W, limit = 1_000_000): Vocabulary<W> {
  let forms: string[] = [];
  let words: W[] = [];
  // An open hash table of forms, so that a known form is found without cutting it out of the text.
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 12);

  function grow(): void {
    const [oldSlots, oldHashes] = [slots, hashes];
    slots = new Int32Array(oldSlots.length * 2);
    hashes = new Int32Array(slots.length);
    for (let i = 0; i < oldSlots.length; i++)
      if (oldSlots[i] !== 0) put(freeSlot(slots, oldHashes[i]), oldSlots[i], oldHashes[i]);
  }

  function put(slot: number, entry: number, hash: number): void {
    slots[slot] = entry;
    hashes[slot] = hash;
  }

  function add(form: string, hash: number, kind: TokenKind): W {
    if (forms.length >= limit) {
      forms = [];
      words = [];
      slots.fill(0);
    }
    if (2 * forms.length >= slots.length) grow();
    const word = make(readWord(forms.length, form, kind));
    forms.push(form);
    words.push(word);
    put(freeSlot(slots, hash), forms.length, hash);
    return word;
  }

  return {
    size: () => forms.length,
    intern(raw, start, end, kind) {
      let hash = 0;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ raw.charCodeAt(i), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const id = slots[slot] - 1;
        if (hashes[slot] === hash && isAt(raw, start, end, forms[id])) return words[id];
      }
      return add(raw.slice(start, end), hash, kind);
    },
  };
}

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

function isAt(raw: string, start: number, end: number, form: string): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== raw.charCodeAt(start + i)) return false;
  return true;
}

function readWord(id: number, form: string, kind: TokenKind): Word {
  const folded = fold(form);
  const number = kind === 'word' ? numberWord(folded) : undefined;
  const time = kind === 'word' || kind === 'latin' ? timeWord(folded) : undefined;
  return {
    id,
    kind,
    number,
    timeRole: timeRole(folded, time, number),
    timeOpenings:
      kind === 'number' ? OF_NUMBERS : timeOpenings(folded, time?.word.kind, number !== undefined),
    time,
    folded,
    digits: kind === 'number' ? parseDigits(folded) : undefined,
    isMarbuta: MARBUTA.test(form),
    isMaqsura: MAQSURA.test(form),
    isTanwin: TANWIN.test(form),
    isJoined: JOINED.test(form),
    hamza: ABOVE.test(form) ? 'above' : BELOW.test(form) ? 'below' : null,
    hasMadda: form.includes('\u0622'),
    hasDamma: DAMMA.test(form),
  };
}

/** Tanwin of the accusative, with its alef after or before it. */
const TANWIN = /\u064B\u0627?$|\u0627\u064B$/u;
const JOINED = /^[\u0648\u0641][\u0622\u0623\u0625]/u;
const DAMMA = /^[\u0648\u0641]?[\u0621-\u064A]\u064F/u;
const ABOVE = /^[\u0648\u0641]?\u0623/u;
const BELOW = /^[\u0648\u0641]?\u0625/u;
/** Alef maqsura with any marks after it. */
const MAQSURA = /\u0649[\u0640\u064B-\u065F\u0670]*$/u;

/** Ta marbuta with any marks after it. */
const MARBUTA = /\u0629[\u0640\u064B-\u065F\u0670]*$/u;
