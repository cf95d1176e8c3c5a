import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../pipeline/lexicons.ts';
import { expandNoun, expandVerb } from '../../pipeline/text/morphology.ts';
import { createShelves, lettersOfWord, steadyLetters } from '../../pipeline/text/morphology-shelves.ts';

/** The forms that lack a letter which their principal parts say they keep. */
const strays = (parts: string, forms: readonly { readonly form: string }[]): string[] =>
  forms.map(({ form }) => form).filter((form) => (steadyLetters(parts) & ~lettersOfWord(form)) !== 0);

describe('steadyLetters', () => {
  const { verbs, nouns, frames, cues, modals } = readLexicons();

  it('stand in every form of every verb', () => {
    const listed = [verbs, frames, cues, modals].flatMap((rows) =>
      rows.filter((row) => !NO_VERBS.has(row.type)).map((row) => row.words.split('/')[0].trim()),
    );
    expect(listed.flatMap((parts) => strays(parts, expandVerb(parts)))).toEqual([]);
  });

  it('stand in every form of every noun', () => {
    const listed = [...nouns, ...frames.filter(({ type }) => type === 'noun')].map(({ words }) => words);
    expect(listed.flatMap((words) => strays(words, expandNoun(words)))).toEqual([]);
  });
});

/** Types of lines that list no verb. */
const NO_VERBS: ReadonlySet<string | undefined> = new Set([
  'noun',
  'phrase',
  'prep',
  'mark',
  'source',
  'silence',
  'word',
]);

describe('createShelves', () => {
  const taken = (words: readonly string[]): number[][] => {
    const shelves = createShelves();
    ['كتب يكتب كتابة', 'قال يقول قول', 'أوى يؤوي إيواء'].forEach((parts, entry) => {
      shelves.put(entry, steadyLetters(parts));
    });
    return words.map((word) => {
      const entries: number[] = [];
      shelves.take(lettersOfWord(word), (entry) => entries.push(entry));
      return entries;
    });
  };

  it('give what a word may be a form of, once', () => {
    expect(taken(['فكتبوا', 'وكاتب'])).toEqual([[0, 2], []]);
  });

  it('keep what a word lacks a letter of', () => {
    expect(taken(['باب', 'قلب'])).toEqual([[2], [1]]);
  });
});
