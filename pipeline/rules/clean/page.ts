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
  /** Folded words: the first forty, of a long line the first nine. */
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
  /** Last line of the YAML header at the top, its closing fence; -1 without one. */
  readonly headerEnd: number;
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
  const headerEnd = findHeaderEnd(text, lines);
  return { text, given, boilerplate, lines, headerEnd, labels, counts, diagnostics: [], cursor };
}

/** The closing `---` of a YAML header of at most sixty fields; -1 when the page does not begin with one. */
function findHeaderEnd(text: string, lines: readonly PageLine[]): number {
  if (lines.length < 3 || text.slice(lines[0].from, lines[0].to) !== '---') return -1;
  for (let i = 1; i < Math.min(lines.length, 60); i++) {
    const { from, to } = lines[i];
    const raw = text.slice(from, Math.min(to, from + 400));
    if (raw === '---' || raw === '...') return i;
    if (!/^(?:[\w-]+\s*:|-\s|#)/.test(raw) && text[from - 1] !== ' ') return -1;
  }
  return -1;
}

/** Longest line that is looked at as a whole; a longer one is body or boilerplate by its beginning. */
export const SHORT_LINE = 260;

type Place = { readonly index: number; readonly gap: number; readonly boilerplate: Boilerplate };

function describeLine(text: string, line: TextLine, { index, gap, boilerplate }: Place): PageLine {
  const length = line.to - line.from;
  const seen = Math.min(line.to, line.from + SHORT_LINE);
  const counts = countLetters(text, line.from, seen);
  const endsInStop = hasFinalStop(text, line.from, line.to);
  const isShort = length <= SHORT_LINE;
  // A long line with a full stop is known by its beginning.
  const isCut = !isShort || (endsInStop && length > 120);
  const words = foldedWords(text, line.from, seen, isCut ? 9 : 40);
  const isTitleLike =
    isShort &&
    length <= LONGEST_TITLE &&
    words.length <= 30 &&
    !endsInStop &&
    counts.arabic > counts.latin &&
    !hasInnerStop(text.slice(line.from, line.to));
  const { start, end, from, to } = line;
  const { arabic, latin, digits } = counts;
  const phrase =
    isShort && words.length <= LONGEST_PHRASED
      ? findPhrase(boilerplate, text, { to, words, isCut })
      : undefined;
  const key = isTitleLike ? joinWords(words) : '';
  // Written out: this object is made for every line, and spreading it took half of the time of the stage.
  return {
    start,
    end,
    from,
    to,
    index,
    gap,
    length,
    words,
    arabic,
    latin,
    digits,
    endsInStop,
    isTitleLike,
    phrase,
    key,
  };
}

/** Folded words with one blank between: equal for lines that differ in marks and punctuation only. */
export function joinWords(words: readonly WordSpan[]): string {
  let joined = '';
  for (const { word } of words) joined += joined === '' ? word : ` ${word}`;
  return joined;
}

const LONGEST_PHRASED = 30;
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
function hasInnerStop(text: string): boolean {
  for (let i = text.indexOf('.'); i >= 0 && i < text.length - 1; i = text.indexOf('.', i + 1)) {
    if (text[i + 1] !== ' ' || text[i - 1] === '.') continue;
    let k = i;
    while (k > 0 && UNIT_CLASSES[text.charCodeAt(k - 1)] !== 0) k--;
    if (i - k >= 3 && UNIT_CLASSES[text.charCodeAt(k)] === ARABIC) return true;
  }
  return false;
}

const CLOSING = ' "\'»”″’)]\u200e\u200f';
