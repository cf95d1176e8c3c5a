import { describe, expect, it } from 'vitest';
import { extractText, readCorpus } from './support/extract.ts';

describe('the act of a claim', () => {
  it('is told by the cue and what it governs, and a like word without speech is no claim', () => {
    const found = readCorpus('acts.csv').map(({ sentence }) => ({
      acts: extractText(sentence)
        .claims.map(({ act }) => act)
        .join(' '),
      sentence,
    }));
    expect(found).toEqual(readCorpus('acts.csv').map(({ acts, sentence }) => ({ acts, sentence })));
  });
});
