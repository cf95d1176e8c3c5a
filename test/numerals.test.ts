import { describe, expect, it } from 'vitest';
import { findDurations } from '../pipeline/text/durations.ts';
import { findAtoms, findNumbers } from '../pipeline/text/numerals.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';
import { cardinals, durations, hedges, notNumbers, ordinals } from './corpus/numbers.ts';

const vocabulary = createVocabulary((word) => word);
const tokens = (text: string) => tokenize(text, 0, text.length, vocabulary);

describe('cardinals', () => {
  for (const { value, phrasings } of cardinals)
    for (const text of phrasings)
      it(`${text} is ${value}`, () => {
        const found = tokens(text);
        const atoms = findAtoms(found).map(({ first, last, value: read, kind }) => ({
          first,
          last,
          read,
          kind,
        }));
        expect(atoms).toEqual([{ first: 0, last: found.length - 1, read: value, kind: 'cardinal' }]);
      });
  for (const text of notNumbers)
    it(`${text} holds no cardinal`, () =>
      expect(findAtoms(tokens(text)).filter((atom) => atom.kind !== 'ordinal')).toEqual([]));
});

describe('ordinals', () => {
  for (const { value, phrasings } of ordinals)
    for (const text of phrasings)
      it(`${text} is number ${value}`, () =>
        expect(findAtoms(tokens(text)).map((atom) => [atom.kind, atom.value])).toEqual([['ordinal', value]]));
});

describe('hedges and ranges', () => {
  for (const { low, high, qualifier, phrasings } of hedges)
    for (const text of phrasings)
      it(`${text} is ${low} to ${high}, ${qualifier}`, () => {
        const found = tokens(text);
        const [hit, ...more] = findNumbers(found);
        expect([hit.low, hit.high, hit.qualifier, more.length]).toEqual([low, high, qualifier, 0]);
      });
  it('takes the hedge into the outer span only', () => {
    const [hit] = findNumbers(tokens('أكثر من 3500 سجين'));
    expect([hit.first, hit.outerFirst, hit.outerLast]).toEqual([2, 0, 2]);
  });
  it('reads a percentage with its sign', () => {
    expect(findNumbers(tokens('80 في المئة')).map((hit) => [hit.kind, hit.value])).toEqual([['percent', 80]]);
  });
  it('keeps a list of numbers apart', () => {
    expect(findNumbers(tokens('5، 6، 7')).map((hit) => hit.value)).toEqual([5, 6, 7]);
  });
});

describe('durations', () => {
  for (const { value, phrasings } of durations)
    for (const text of phrasings)
      it(`${text} is ${value} seconds`, () =>
        expect(findDurations(tokens(text)).map((hit) => hit.seconds)).toEqual([value]));
  for (const text of ['عام 2011', 'الأسبوع الماضي', 'الأمين العام'])
    it(`${text} is no length`, () => expect(findDurations(tokens(text))).toEqual([]));
});
