import { describe, expect, it } from 'vitest';
import { findTimes, inferPublished, timeRules } from '../pipeline/rules/extract/times.ts';
import type { TimeHit } from '../pipeline/text/dates.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';
import { notTimes, times } from './corpus/times.ts';

const vocabulary = createVocabulary((word) => word);
const find = (text: string, published: string | null = '2024-12-07', tense?: 'past' | 'future') =>
  findTimes(tokenize(text, 0, text.length, vocabulary), { published, tense: () => tense ?? null });
const days = (hit: TimeHit | undefined) =>
  hit === undefined ? undefined : hit.date_start === null ? null : `${hit.date_start}/${hit.date_end}`;

describe('time corpus', () => {
  for (const { value, precision, phrasings, tense, published } of times)
    for (const text of phrasings)
      it(`${text} is ${value}`, () => {
        const [hit, ...more] = find(text, published, tense);
        const wanted = value === null || value.includes('/') ? value : `${value}/${value}`;
        expect([days(hit), hit?.date_precision, more.length]).toEqual([wanted, precision, 0]);
      });
  for (const text of notTimes) it(`${text} is no time`, () => expect(find(text)).toEqual([]));
});

describe('time rules', () => {
  const ids = new Set(timeRules.map((rule) => rule.id));
  for (const { id, examples, counterexamples } of timeRules) {
    for (const text of examples)
      it(`${id} reads ${text}`, () => expect(find(text).map((hit) => hit.rule)).toContain(id));
    for (const text of counterexamples)
      it(`${id} leaves ${text}`, () => expect(find(text).map((hit) => hit.rule)).not.toContain(id));
  }
  it('gives every hit a registered rule', () => {
    for (const { phrasings } of times)
      for (const text of phrasings) for (const hit of find(text)) expect(ids).toContain(hit.rule);
  });
});

describe('times in context', () => {
  it('reads the new moon before an Islamic month as its first day', () => {
    // "they await the new moon of Ramadan"
    expect(find('ينتظرون غرة رمضان').map(({ first, grain }) => [first, grain])).toEqual([[1, 'day']]);
    expect(find('رأوا غرة الفرس')).toEqual([]);
  });

  it('reads a weekday clash with yesterday as the weekday, with a note', () => {
    const [hit] = find('أمس الخميس');
    expect([hit.date_start, hit.diagnostic !== undefined]).toEqual(['2024-12-05', true]);
  });
  it('takes the next such weekday in a future tense', () => {
    expect(days(find('سيصل الاثنين', '2024-12-07', 'future')[0])).toBe('2024-12-09/2024-12-09');
  });
  it('keeps the weekday of publication as that day', () => {
    expect(days(find('السبت')[0])).toBe('2024-12-07/2024-12-07');
  });
  it('leaves relative times without a publication day unresolved', () => {
    const [hit] = find('أمس الجمعة', null);
    expect([hit.date_start, hit.basis, hit.date_precision]).toEqual([null, 'none', null]);
  });
  it('resolves a full date without a publication day', () => {
    expect(find('اليوم الأحد 8 ديسمبر 2024', null)[0].basis).toBe('explicit');
  });
  it('infers publication from a dated today', () => {
    expect(inferPublished(find('اليوم الأحد 8 ديسمبر 2024', null))).toBe('2024-12-08');
  });
  it('infers publication from yesterday and a dated weekday elsewhere', () => {
    const hits = [...find('أمس الجمعة', null), ...find('الجمعة 6 ديسمبر 2024', null)];
    expect(inferPublished(hits)).toBe('2024-12-07');
  });
  it('infers nothing from a weekday alone', () =>
    expect(inferPublished(find('أمس الجمعة', null))).toBeNull());
  it('gives the clock and the zone as written', () => {
    const [hit] = find('الساعة 09:39 بتوقيت موسكو');
    expect([hit.clock, hit.zone, hit.basis]).toEqual(['09:39', 'موسكو', 'continued']);
  });
  it('reads month first when told to', () => {
    const text = '10/8/2025';
    const tokens = tokenize(text, 0, text.length, vocabulary);
    expect(findTimes(tokens, { published: null, dayFirst: false })[0].date_start).toBe('2025-10-08');
  });
  it('notes a date that its weekday contradicts', () => {
    expect(find('الأحد 7 ديسمبر 2024')[0].diagnostic).toContain('weekday');
  });
  it('marks what is open', () => expect(find('منذ عام 2011')[0].open).toBe('since'));
});
