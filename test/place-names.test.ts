import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileExtractKit } from '../pipeline/extract/kit.ts';
import { extract } from '../pipeline/extract.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { segmentText } from './pages.ts';

const kit = compileExtractKit(readLexicons());

/** The places that an article with this line links, in order. */
const linked = (line: string): string =>
  extract(segmentText(`بلاغ\n\n${line}`), kit)
    .mentions.flatMap(({ kind, place_id }) => (kind === 'place' && place_id !== null ? [place_id] : []))
    .join(' ');

/** Sentences with the places they name: a title, a club, an adjective or an address beside the place itself. */
describe('place-names.csv', () => {
  const [, ...rows] = readFileSync(new URL('corpus/place-names.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const row of rows) {
    const at = row.indexOf(',');
    const [places, sentence] = [row.slice(0, at), row.slice(at + 1)];
    it(`${places || 'no place'}: ${sentence}`, () => expect(linked(sentence)).toBe(places));
  }
});
