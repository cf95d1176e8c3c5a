import { describe, expect, it } from 'vitest';
import { extractText, readCorpus } from './support/extract.ts';

describe('the kind of an attack', () => {
  it('is told by what it was done with, and by the last attack told with the same noun', () => {
    const found = readCorpus('kinds.csv').map(({ text }) => ({
      kinds: extractText(text)
        .events.map(({ kind }) => kind)
        .join(' '),
      text,
    }));
    expect(found).toEqual(readCorpus('kinds.csv').map(({ kinds, text }) => ({ kinds, text })));
  });
});
