import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { findQuantities, quantityRules } from '../pipeline/rules/extract/quantities.ts';
import { compileUnits } from '../pipeline/rules/extract/unit-lexicon.ts';
import { findTimes } from '../pipeline/text/dates.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';
import { UNITS } from '../schemas/vocabularies.ts';
import { notQuantities, quantities } from './corpus/quantities.ts';

const lexicons = readLexicons();
const { units: rows } = lexicons;
const units = compileUnits(lexicons);
const vocabulary = createVocabulary((word) => word);

function find(text: string) {
  const tokens = tokenize(text, 0, text.length, vocabulary);
  const times = findTimes(tokens, { published: '2024-12-07' });
  return findQuantities(tokens, times, units).map((hit) => ({
    ...hit,
    quote: text.slice(tokens[hit.first].start, tokens[hit.last].end),
  }));
}

describe('quantity corpus', () => {
  for (const [sentence, ...wanted] of quantities)
    it(sentence, () =>
      expect(find(sentence).map((hit) => [hit.quote, hit.low, hit.unit, hit.qualifier])).toEqual(wanted),
    );
  for (const sentence of notQuantities)
    it(`counts nothing in ${sentence}`, () => expect(find(sentence)).toEqual([]));
  it('names the currency of a sum', () => expect(find('50 ألف ليرة سورية')[0].currency).toBe('SYP'));
});

describe('quantity rules', () => {
  const ids = new Set(quantityRules.map((rule) => rule.id));
  for (const { id, examples, counterexamples } of quantityRules) {
    for (const text of examples)
      it(`${id} reads ${text}`, () => expect(find(text).map((hit) => hit.rule)).toContain(id));
    for (const text of counterexamples)
      it(`${id} leaves ${text}`, () => expect(find(text).map((hit) => hit.rule)).not.toContain(id));
  }
  it('gives every hit a registered rule', () => {
    for (const [sentence] of quantities) for (const hit of find(sentence)) expect(ids).toContain(hit.rule);
  });
});

describe('units.csv', () => {
  it('uses units of the vocabulary only', () => {
    for (const row of rows) expect(UNITS).toContain(row.unit);
  });
  it('is sorted and without duplicates', () => {
    const lines = rows.map((row) => [row.unit, row.role, row.currency, row.gloss, row.words].join('\u0000'));
    expect(new Set(lines).size).toBe(lines.length);
    expect([...rows.map((row) => row.unit)].sort()).toEqual(rows.map((row) => row.unit));
  });
});

describe('spans in any order of words', () => {
  // Words of all kinds that the grammars look for, so that every branch meets every neighbour.
  const words = (
    'في من إلى بين و خلال منذ قبل بعد أمس اليوم غدا الجمعة السبت الأحد الأسبوع الماضي المقبل هذا هذه الشهر عام العام ' +
    '2024 27 3 15 / - : ، ( ) . % نوفمبر ديسمبر كانون الأول مارس رمضان صباح مساء الساعة الثالثة والنصف إلا ربع أيام أسبوعين ' +
    'ثلاثة وعشرون ألفا مليون عشرات الآلاف أكثر نحو على الأقل شخصا مقتل قتلوا جنديين عدة واحد نصف أواخر صيف عيد الفطر مرة وقت سابق'
  ).split(' ');
  it('stay inside the sentence, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (picked) => {
        const text = picked.join(' ');
        const tokens = tokenize(text, 0, text.length, vocabulary);
        const times = findTimes(tokens, { published: '2024-12-07' });
        for (const hits of [times, findQuantities(tokens, times, units)]) {
          let last = -1;
          for (const hit of hits) {
            expect(hit.first).toBeGreaterThan(last);
            expect(hit.last).toBeGreaterThanOrEqual(hit.first);
            expect(hit.last).toBeLessThan(tokens.length);
            last = hit.last;
          }
        }
        for (const { date_start, date_end } of times)
          expect((date_start ?? '') <= (date_end ?? '')).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
