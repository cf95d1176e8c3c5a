import type { Diagnostic } from '../../../schemas/index.ts';
import type { Given } from '../../records.ts';
import { splitLines, type TextLine } from '../../text/lines.ts';
import { ARABIC, DIGIT, foldedWords, LATIN, UNIT_CLASSES, type WordSpan } from '../../text/units.ts';
import { type Boilerplate, findPhrase, type PhraseHit } from './boilerplate.ts';

/** Role of a block, as in the published vocabulary. */
export type Role =
  | 'headline'
  | 'subhead'
  | 'dateline'
  | 'byline'
  | 'section'
  | 'body'
  | 'caption'
  | 'related'
  | 'share'
  | 'most_read'
  | 'nav'
  | 'blank'
  | 'other';

/** What a rule says of a line or of a part of it. */
export type Label = { readonly role: Role; readonly rule: string };

/** A line that is not blank, with what can be seen in it alone. */
export type PageLine = TextLine & {
  /** Position among the lines that are not blank. */
  readonly index: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Length without outer blanks. */
  readonly length: number;
  /** Folded words; of a long line the first forty. */
  readonly words: readonly WordSpan[];
  readonly arabic: number;
  readonly latin: number;
  readonly digits: number;
  /** Whether it ends in one full stop, closing quotes aside. */
  readonly endsInStop: boolean;
  /** Whether it could be a title: short, of Arabic words, without a full stop. */
  readonly isTitleLike: boolean;
  /** The boilerplate phrase in it, if any. */
  readonly phrase: PhraseHit | undefined;
  /** Folded words joined: equal for equal lines; '' for a long line. */
  readonly key: string;
};

/** A document as the rules see it. `labels` fills while the rules run. */
export type Page = {
  readonly text: string;
  readonly given: Given;
  readonly boilerplate: Boilerplate;
  readonly lines: readonly PageLine[];
  readonly labels: (Label | undefined)[];
  /** Key → how many lines have it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly diagnostics: Omit<Diagnostic, 'document_id' | 'path'>[];
  /** What has been labelled so far, for the rules that read a line in its context. */
  readonly cursor: Cursor;
};

/** State after the lines before the current one. */
export type Cursor = {
  /** Body lines since the last headline. */
  bodies: number;
  hasHeadline: boolean;
  /** Last line that began or continued a list of related or most-read titles; -1 for none. */
  listLine: number;
};

/** Splits a text into lines and computes what the rules ask of each. */
export function createPage(text: string, given: Given, boilerplate: Boilerplate): Page {
  const lines: PageLine[] = [];
  const counts = new Map<string, number>();
  let gap = 0;
  for (const line of splitLines(text)) {
    if (line.from === line.to) {
      gap++;
      continue;
    }
    const described = describeLine(text, line, { index: lines.length, gap, boilerplate });
    lines.push(described);
    if (described.key !== '') counts.set(described.key, (counts.get(described.key) ?? 0) + 1);
    gap = 0;
  }
  const labels = new Array<Label | undefined>(lines.length).fill(undefined);
  const cursor = { bodies: 0, hasHeadline: false, listLine: -1 };
  return { text, given, boilerplate, lines, labels, counts, diagnostics: [], cursor };
}

/** Longest line that is looked at as a whole; a longer one is body or boilerplate by its beginning. */
export const SHORT_LINE = 260;

type Place = { readonly index: number; readonly gap: number; readonly boilerplate: Boilerplate };

function describeLine(text: string, line: TextLine, { index, gap, boilerplate }: Place): PageLine {
  const length = line.to - line.from;
  const seen = Math.min(line.to, line.from + SHORT_LINE);
  const words = foldedWords(text, line.from, seen, 40);
  const counts = countLetters(text, line.from, seen);
  const endsInStop = hasFinalStop(text, line.from, line.to);
  const isShort = length <= SHORT_LINE;
  const isTitleLike =
    isShort &&
    length <= LONGEST_TITLE &&
    words.length <= 30 &&
    !endsInStop &&
    counts.arabic > counts.latin &&
    !hasInnerStop(text, line.from, line.to);
  const phrase = isShort ? findPhrase(boilerplate, text, { to: line.to, words }) : undefined;
  const key = isShort ? words.map(({ word }) => word).join(' ') : '';
  return { ...line, index, gap, length, words, ...counts, endsInStop, isTitleLike, phrase, key };
}

const LONGEST_TITLE = 210;

function countLetters(text: string, from: number, to: number) {
  let arabic = 0;
  let latin = 0;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const kind = UNIT_CLASSES[text.charCodeAt(i)];
    if (kind === ARABIC) arabic++;
    else if (kind === LATIN) latin++;
    else if (kind === DIGIT) digits++;
  }
  return { arabic, latin, digits };
}

function hasFinalStop(text: string, from: number, to: number): boolean {
  let i = to - 1;
  while (i > from && CLOSING.includes(text[i])) i--;
  return text[i] === '.' && text[i - 1] !== '.';
}

/** A full stop and a blank after a word of three letters or more: two sentences, so no title. */
function hasInnerStop(text: string, from: number, to: number): boolean {
  for (let i = text.indexOf('.', from); i >= 0 && i < to - 1; i = text.indexOf('.', i + 1)) {
    if (text[i + 1] !== ' ' || text[i - 1] === '.') continue;
    let k = i;
    while (k > from && UNIT_CLASSES[text.charCodeAt(k - 1)] !== 0) k--;
    if (i - k >= 3 && UNIT_CLASSES[text.charCodeAt(k)] === ARABIC) return true;
  }
  return false;
}

const CLOSING = ' "\'»”″’)]\u200e\u200f';
