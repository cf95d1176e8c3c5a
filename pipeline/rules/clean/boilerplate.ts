import type { LexiconRow } from '../../lexicons.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords, type WordSpan } from '../../text/units.ts';

/** How a phrase must stand in its line. */
type Match = 'line' | 'lead' | 'start' | 'part';
type Phrase = { readonly role: string; readonly match: Match; readonly words: readonly string[] };

/** A phrase found: its role, its manner and the offset after it. */
export type PhraseHit = { readonly role: string; readonly match: Match; readonly end: number };

/** boilerplate.csv compiled: phrases by first word, vocabularies by role, outlet names by first word. */
export type Boilerplate = {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly vocabulary: (role: string) => ReadonlySet<string>;
  readonly names: ReadonlyMap<string, readonly Phrase[]>;
};

/** Compiles the rows of boilerplate.csv. */
export function compileBoilerplate(rows: readonly LexiconRow[]): Boilerplate {
  const phrases = new Map<string, Phrase[]>();
  const names = new Map<string, Phrase[]>();
  const vocabularies = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const form of row.words.split('|')) {
      const words = foldedWords(form, 0, form.length).map(({ word }) => word);
      if (row.match !== 'word') add(phrases, { role: row.role, match: row.match as Match, words });
      else if (NAME_ROLES.has(row.role)) add(names, { role: row.role, match: 'part', words });
      else {
        const vocabulary = vocabularies.get(row.role) ?? new Set<string>();
        vocabularies.set(row.role, vocabulary.add(fold(form)));
      }
    }
  }
  for (const list of [...phrases.values(), ...names.values()])
    list.sort((a, b) => b.words.length - a.words.length);
  const none: ReadonlySet<string> = new Set();
  return { phrases, names, vocabulary: (role) => vocabularies.get(role) ?? none };
}

/** The phrase that stands in a line as its `match` asks, the longest first; undefined when none does. */
export function findPhrase(
  boilerplate: Boilerplate,
  raw: string,
  line: { readonly to: number; readonly words: readonly WordSpan[]; readonly isCut?: boolean },
): PhraseHit | undefined {
  const letters = withoutNumbers(line.words);
  const first = letters[0];
  if (first === undefined) return undefined;
  for (const phrase of boilerplate.phrases.get(first.word) ?? []) {
    if (!begins(letters, 0, phrase.words)) continue;
    if (line.isCut && (phrase.match !== 'start' || phrase.words.length < 2)) continue;
    const end = letters[phrase.words.length - 1].end;
    const isWhole = letters.length === phrase.words.length;
    if (isWhole && phrase.match !== 'part') return { role: phrase.role, match: phrase.match, end };
    if (phrase.match === 'lead' && hasMarkAfter(raw, end, line.to))
      return { role: phrase.role, match: 'lead', end };
    if (phrase.match === 'start' && letters.length <= LONGEST_START)
      return { role: phrase.role, match: 'start', end };
  }
  return letters.length <= LONGEST_PART && !line.isCut ? findPart(boilerplate, letters) : undefined;
}

function findPart(boilerplate: Boilerplate, letters: readonly WordSpan[]): PhraseHit | undefined {
  for (let i = 0; i < letters.length; i++) {
    for (const phrase of boilerplate.phrases.get(letters[i].word) ?? []) {
      if (phrase.match === 'part' && begins(letters, i, phrase.words))
        return { role: phrase.role, match: 'part', end: letters[i + phrase.words.length - 1].end };
    }
  }
  return undefined;
}

/** An outlet or agency name at word i: its role and how many words it takes. */
export function findName(
  boilerplate: Boilerplate,
  words: readonly WordSpan[],
  i: number,
): { readonly role: string; readonly length: number } | undefined {
  for (const phrase of boilerplate.names.get(words[i].word) ?? [])
    if (begins(words, i, phrase.words)) return { role: phrase.role, length: phrase.words.length };
  return undefined;
}

function begins(words: readonly WordSpan[], from: number, phrase: readonly string[]): boolean {
  if (words.length - from < phrase.length) return false;
  for (let k = 0; k < phrase.length; k++) if (words[from + k].word !== phrase[k]) return false;
  return true;
}

/** A colon, bar, dash, slash or guillemet right after the phrase. */
function hasMarkAfter(raw: string, end: number, to: number): boolean {
  let i = end;
  while (i < to && (raw[i] === ' ' || raw[i] === '\u00a0')) i++;
  return i < to && MARKS.includes(raw[i]);
}

function add(index: Map<string, Phrase[]>, phrase: Phrase): void {
  const list = index.get(phrase.words[0]);
  if (list === undefined) index.set(phrase.words[0], [phrase]);
  else list.push(phrase);
}

function withoutNumbers(words: readonly WordSpan[]): readonly WordSpan[] {
  for (const { word } of words) if (isNumber(word)) return words.filter((other) => !isNumber(other.word));
  return words;
}

/** Whether a folded word is digits only. */
export const isNumber = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

const MARKS = ':|/-–—»>…(';
const LONGEST_START = 26;
const LONGEST_PART = 16;
const NAME_ROLES: ReadonlySet<string> = new Set(['outlet', 'agency']);
