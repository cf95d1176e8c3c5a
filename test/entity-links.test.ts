import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileExtractKit } from '../pipeline/extract/kit.ts';
import { extract } from '../pipeline/extract.ts';
import { readLexicons } from '../pipeline/lexicons.ts';
import { segmentText } from './pages.ts';

const kit = compileExtractKit(readLexicons());

/** The entities that an article with this line links, in order. */
const linked = (line: string): string =>
  extract(segmentText(`بلاغ\n\n${line}`), kit)
    .mentions.flatMap(({ entity_id }) => entity_id ?? [])
    .join(' ');

/** Sentences with the entities they name: an adviser's employer, a namesake, an ordinary word or another country's body beside the one itself. */
describe('entity-links.csv', () => {
  const [, ...rows] = readFileSync(new URL('corpus/entity-links.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const row of rows) {
    const at = row.indexOf(',');
    const [entities, sentence] = [row.slice(0, at), row.slice(at + 1)];
    it(`${entities || 'nobody'}: ${sentence}`, () => expect(linked(sentence)).toBe(entities));
  }
});
