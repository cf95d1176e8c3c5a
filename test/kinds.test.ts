import { describe, expect, it } from 'vitest';
import { extractText, readCorpus } from './support/extract.ts';

describe('the kind of what is told', () => {
  it('is that of an attack by what it was done with, of a light verb by its noun on either side of it', () => {
    const found = readCorpus('kinds.csv').map(({ text }) => ({
      kinds: extractText(text)
        .events.map(({ kind }) => kind)
        .join(' '),
      text,
    }));
    expect(found).toEqual(readCorpus('kinds.csv').map(({ kinds, text }) => ({ kinds, text })));
  });
});
