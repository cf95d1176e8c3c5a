import { readFileSync } from 'node:fs';
import { clean, compileCleanKit } from '../pipeline/clean.ts';
import { parseLexicon } from '../pipeline/lexicons.ts';
import type { CleanedDocument, Given, RawDocument, SegmentedDocument } from '../pipeline/records.ts';
import { compileSegmentKit, segment } from '../pipeline/segment.ts';

const csv = readFileSync(new URL('../pipeline/lexicon/boilerplate.csv', import.meta.url), 'utf8');
const lexicons = { boilerplate: parseLexicon('boilerplate.csv', csv) };
export const cleanKit = compileCleanKit(lexicons);
export const segmentKit = compileSegmentKit(lexicons);

const NOTHING: Given = { outlet: null, url: null, title: null, published: null };

/** A raw document of a text, as the reader would give it. */
export function rawOf(text: string, given: Partial<Given> = {}): RawDocument {
  return {
    path: 'test.txt',
    record: null,
    media_type: 'text/plain',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    sha256: 'f'.repeat(64),
    text,
    given: { ...NOTHING, ...given },
    copy: 0,
    diagnostics: [],
  };
}

export const cleanText = (text: string, given: Partial<Given> = {}): CleanedDocument =>
  clean(rawOf(text, given), cleanKit);

export const segmentText = (text: string, given: Partial<Given> = {}): SegmentedDocument =>
  segment(cleanText(text, given), segmentKit);

/** Role and trimmed text of every block that is not blank. */
export function rolesOf(text: string, given: Partial<Given> = {}): string[] {
  return cleanText(text, given)
    .blocks.filter(({ role }) => role !== 'blank')
    .map(({ role, start, end }) => `${role}: ${text.slice(start, end).trim()}`);
}
