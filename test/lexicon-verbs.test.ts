import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { fold } from '../pipeline/text/fold.ts';
import { expandVerb, verbKey } from '../pipeline/text/morphology.ts';

const { verbs, nouns, domains, function_words: functionWords } = readLexicons();
const SENSES =
  'motion speech cognition change violence transfer aspect undertake induce occurrence effect support issue response suffer attend other'.split(
    ' ',
  );
const ARABIC = /^[\u0621-\u064a\u0651 |]+$/u;

describe.each(Object.entries({ verbs, nouns, domains, functionWords }))('%s', (_, rows) => {
  it('is sorted, without duplicates, with Arabic in the last column only', () => {
    const lines = rows.map((row) => Object.values(row).join(','));
    expect(lines).toEqual([...new Set(lines)].sort());
    for (const row of rows) {
      expect(row.words).toMatch(ARABIC);
      expect(Object.values(row).slice(0, -1).join('')).toMatch(/^[\x20-\x7e]+$/u);
    }
  });
});

describe('verbs.csv', () => {
  it('covers the verbs of news', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(1500);
    expect(new Set(verbs.map(({ lemma }) => lemma)).size).toBe(verbs.length);
    expect(
      verbs.filter(({ sense }) => !SENSES.includes(sense.replace('aspect-intransitive', 'aspect'))),
    ).toEqual([]);
  });

  it('lists a verb once, with a masdar', () => {
    const keys = verbs.map(({ words }) => verbKey(words));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(verbs.filter(({ words }) => words.split(' ').length < 3)).toEqual([]);
  });

  it('has principal parts that the morphology reproduces', () => {
    const broken = verbs.filter(({ words }) => {
      const [past, present] = words.split(' ').map((word) => fold(word).replaceAll('\u0651', ''));
      const he = expandVerb(words).filter(
        ({ person, gender, number, voice }) =>
          person === 3 && gender === 'm' && number === 'singular' && voice === 'active',
      );
      const has = (tense: string, form: string) =>
        he.some((found) => found.tense === tense && found.form === form);
      return !has('past', past) || !has('present', present);
    });
    expect(broken).toEqual([]);
  });
});

describe('nouns.csv and domains.csv', () => {
  it('know one noun of a class once', () => {
    const keys = nouns.map(({ class: kind, words }) => `${kind} ${words.split(' ')[0]}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(nouns.length).toBeGreaterThanOrEqual(1200);
  });

  it('have at least sixty words a domain', () => {
    const counts = new Map<string, number>();
    for (const { domain } of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 60)).toEqual([]);
    expect([...counts.keys()]).toEqual(
      'accident conflict culture economy health religion science sport state weather'.split(' '),
    );
  });
});
