import { readFileSync } from 'node:fs';
import { readArticle } from '../../pipeline/extract/article.ts';
import { compileExtractKit, type ExtractKit } from '../../pipeline/extract/kit.ts';
import { type LexiconRow, parseLexicon, readLexicons } from '../../pipeline/lexicons.ts';
import { splitSentences } from '../../pipeline/text/sentences.ts';
import type { Article, Block, Sentence } from '../../schemas/index.ts';

/** What one line of text gives: its events by kind and frame, its claims by act and cue. */
export type Extracted = {
  readonly events: readonly {
    kind: string;
    frame: string;
    trigger: string;
    start: number;
    polarity: string;
    modality: string;
    slots: Readonly<Record<string, readonly string[]>>;
    /** Day, or first/last; empty without one. */
    date: string;
    /** low unit of every quantity. */
    quantities: readonly string[];
  }[];
  /** `sources` is the chain, nearest first. */
  readonly claims: readonly {
    act: string;
    cue: string;
    sources: readonly string[];
    kinds: readonly string[];
    content: string;
    channel: string | null;
  }[];
};

const PUBLISHED = '2024-12-07';
let compiled: ExtractKit | null = null;

/** Reads one text as the only block, of body unless told, of an article published on 2024-12-07, of no known outlet unless told. */
export function extractText(
  text: string,
  role: Block['role'] = 'body',
  outlet: string | null = null,
): Extracted {
  compiled ??= compileExtractKit(readLexicons());
  const span = { start: 0, end: text.length, byte_start: 0, byte_end: Buffer.byteLength(text) };
  const { events, claims } = readArticle(
    text,
    { ...articleOf(text), outlet },
    splitSentences(text, 0, text.length).map(({ start, end }, ordinal) =>
      sentenceOf(text, start, end, ordinal),
    ),
    new Map([['blk_0', { ...blockOf(), ...span, role }]]),
    compiled,
  );
  return {
    events: events.map(({ draft, view, mood, slots, time, quantities }) => ({
      ...mood,
      date: daysOf(time?.span ?? null),
      quantities: quantities.map(({ low, unit }) => `${low ?? ''} ${unit}`.trim()),
      slots: Object.fromEntries(
        [...slots].map(([role, fillers]) => [
          role,
          fillers.map((filler) => text.slice(filler.start, filler.end)),
        ]),
      ),
      kind: draft.frame.kind,
      start: view.s[draft.first].start,
      frame: draft.frame.id,
      trigger: text.slice(view.s[draft.first].start, view.s[draft.last].end),
    })),
    claims: claims.map(({ draft, view, contentStart, contentEnd, channel }) => ({
      channel,
      act: draft.act,
      cue: text.slice(view.s[draft.cueFirst].start, view.s[draft.cueLast].end),
      sources: draft.chain.map(({ start, end }) => text.slice(start, end)),
      kinds: draft.chain.map(({ kind }) => kind),
      content: text.slice(contentStart, contentEnd),
    })),
  };
}

const daysOf = (span: { date_start: string | null; date_end: string | null } | null): string =>
  span === null || span.date_start === null
    ? ''
    : span.date_start === span.date_end
      ? span.date_start
      : `${span.date_start}/${span.date_end}`;

/** Rows of a corpus in test/corpus. */
export function readCorpus(name: string): readonly LexiconRow[] {
  return parseLexicon(name, readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8'));
}

function articleOf(text: string): Article {
  return {
    article_id: 'art_0',
    document_id: 'doc_0',
    ordinal: 0,
    start: 0,
    end: text.length,
    byte_start: 0,
    byte_end: Buffer.byteLength(text),
    headline: null,
    headline_start: null,
    headline_end: null,
    outlet: null,
    outlet_basis: 'none',
    published_date: PUBLISHED,
    published_at: null,
    published_basis: 'metadata',
    section: null,
    sentence_count: 1,
    char_count: text.length,
    fingerprint: '',
  };
}

function blockOf(): Omit<Block, 'start' | 'end' | 'byte_start' | 'byte_end'> {
  return {
    block_id: 'blk_0',
    document_id: 'doc_0',
    article_id: 'art_0',
    ordinal: 0,
    role: 'body',
    kept: true,
    rule: 'keep/body',
  };
}

function sentenceOf(text: string, start: number, end: number, ordinal: number): Sentence {
  return {
    sentence_id: `sen_${ordinal}`,
    article_id: 'art_0',
    block_id: 'blk_0',
    ordinal,
    start,
    end,
    byte_start: Buffer.byteLength(text.slice(0, start)),
    byte_end: Buffer.byteLength(text.slice(0, end)),
    quote: text.slice(start, end),
  };
}

/** Lines of a text corpus in test/corpus. */
export function readLines(name: string): readonly string[] {
  return readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
