import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliticReadings } from '../../pipeline/text/clitics.ts';
import { fold } from '../../pipeline/text/fold.ts';
import { createVocabulary, tokenize } from '../../pipeline/text/tokens.ts';
import { foldedWords } from '../../pipeline/text/units.ts';

const vocabulary = createVocabulary((word) => word);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'الجيش',
        'قُتِلَ',
        'سـوريا',
        '3.5',
        '١٬٢٠٠',
        '2254',
        'CNN',
        '.',
        '،',
        '«',
        ' ',
        '\n',
        '😀',
        '\u200f',
        'إس.تي.جي',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

describe('tokenize', () => {
  it('gives sorted tokens whose form is folded', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { start, end, word } of tokenize(raw, 0, raw.length, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word.folded).toBe(fold(raw.slice(start, end)));
          at = end;
        }
      }),
    );
  });

  it('interns one form once', () => {
    const [first, second] = tokenize('الجيش الجيش', 0, 11, vocabulary);
    expect(first.word).toBe(second.word);
  });

  it('keeps decimals whole and cuts punctuation off', () => {
    const raw = 'بلغت 3.5 مليار، و1,200.';
    expect(tokenize(raw, 0, raw.length, vocabulary).map(({ start, end }) => raw.slice(start, end))).toEqual([
      'بلغت',
      '3.5',
      'مليار',
      '،',
      'و',
      '1,200',
      '.',
    ]);
  });
});

describe('foldedWords', () => {
  it('gives runs of letters or digits, folded, in order', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { word, start, end } of foldedWords(raw, 0, raw.length, 1000)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(word).toBe(fold(raw.slice(start, end)));
          at = end;
        }
      }),
    );
  });
});

describe('cliticReadings', () => {
  const word = fc
    .array(fc.constantFrom('و', 'ف', 'ب', 'ل', 'ك', 'س', 'ا', 'ه', 'م', 'ن', 'ي', 'ت', 'ر', 'د'), {
      minLength: 2,
      maxLength: 10,
    })
    .map((letters) => letters.join(''));

  it('gives the whole word first and only stems of two letters or more', () => {
    fc.assert(
      fc.property(word, (folded) => {
        const readings = cliticReadings(folded);
        expect(readings[0]).toEqual({
          conjunction: '',
          particle: '',
          article: false,
          stem: folded,
          enclitic: '',
        });
        for (const { stem } of readings) expect(stem.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('gives parts that spell the word again', () => {
    fc.assert(
      fc.property(word, (folded) => {
        for (const { conjunction, particle, article, stem, enclitic } of cliticReadings(folded)) {
          const shown = article ? (particle === 'ل' ? ['ل', 'ال'] : ['ال']) : [''];
          const stems = stem.endsWith('ه') && enclitic !== '' ? [stem, `${stem.slice(0, -1)}ت`] : [stem];
          const spellings = shown.flatMap((al) =>
            stems.map((form) => conjunction + particle + al + form + enclitic),
          );
          expect(spellings).toContain(folded);
        }
      }),
    );
  });

  it('splits conjunction, preposition, article and pronoun', () => {
    const has = (folded: string, reading: object) =>
      expect(cliticReadings(folded)).toContainEqual(expect.objectContaining(reading));
    has('وبالمدينه', { conjunction: 'و', particle: 'ب', article: true, stem: 'مدينه' });
    has('للجيش', { particle: 'ل', article: true, stem: 'جيش' });
    has('سيطرتها', { stem: 'سيطره', enclitic: 'ها' });
  });
});
