import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../pipeline/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

/** Sentences separated by ` ¦ `: the splitter must find exactly these. */
const CORPUS: readonly (readonly [fact: string, marked: string])[] = [
  ['full stops', 'دخل الجيش المدينة. ¦ وانسحب المسلحون منها.'],
  ['a question and an exclamation', 'هل ينسحب الجيش؟ ¦ لا أحد يعلم! ¦ والمعارك مستمرة.'],
  ['no end mark', 'دخل الجيش المدينة'],
  ['two dots and an ellipsis as pauses', 'سقطت المدينة.. وفر الجنود… ثم عاد الهدوء... ولكن إلى حين.'],
  ['decimals and grouped numbers', 'بلغت الكلفة 3.5 مليار و1.200.000 دينار. ¦ وارتفعت 2.5 بالمئة.'],
  ['a list number', '1. وقف إطلاق النار. ¦ وتبادل الأسرى.'],
  ['titles and initials', 'قال د. محمد العلي وأ. د. سمر حسن إن الوضع خطير. ¦ وقال م. ز. ذلك أيضا.'],
  ['a dotted acronym', 'ألغت شركة “إس.تي.جي سترويترانسغاز” العقد. ¦ ولم تعلق الشركة.'],
  ['an address', 'نشر موقع www.example.com والعربية.نت الخبر. ¦ ولم يعلق الجيش.'],
  ['sentences glued without a blank', 'انسحب الجيش من المدينة. ¦ وقالت مصادر ذلك.'.replace('. ¦ ', '.¦')],
  ['a semicolon', 'انسحب الجيش؛ لأن الإمداد انقطع.'],
  ['a colon and a quote', 'وقال: «لن ننسحب. هذا قرار نهائي»، مضيفا أن الجيش باق. ¦ ثم غادر.'],
  ['a quote that ends the sentence', 'وقال: "لن ننسحب." ¦ وأضاف أن الجيش باق.'],
  ['a quote of several whole sentences', 'وقال: "لن ننسحب. ¦ هذا قرار نهائي." ¦ وأضاف أن الجيش باق.'],
  ['mixed marks of one quote', 'وقال الأسد ” لم أغادر الوطن. بقيت حتى الأحد 8 ديسمبر 2024″. ¦ وختم بيانه.'],
  ['a quote that never closes', 'وأضاف “إنني لم أكن من الساعين للمناصب. ¦ وهذا ما حصل.'],
  ['a quotation mark after the stop', 'السيطرة عليها من قبل مقاتلين محليين.” ¦ وأضاف ذلك.'],
  ['a bracket', 'وصل الوفد (الأول. والثاني) إلى المدينة. ¦ وغادر.'],
  [
    'a bracketed omission',
    '«مكون من الشعب (..) والإشكالية مع القيادة. ونحن نقول: لن تتجزأ»، مضيفا ذلك. ¦ وغادر.',
  ],
  ['harakat at the end', 'قُتِلَ الجُنْدِيُّ. ¦ وَأُصِيبَ آخَرُ.'],
  ['Latin initials and months', 'In a photo of Dec. 7, J. Smith walks. ¦ He left.'],
  ['the Urdu full stop', 'یہ خبر ہے۔ ¦ وہ آیا۔'],
];

describe('splitSentences', () => {
  it.each(CORPUS)('keeps to %s', (_, marked) => {
    const expected = marked.split(/ ?¦ ?/);
    expect(split(marked.replaceAll('¦ ', '').replaceAll('¦', ''))).toEqual(expected);
  });

  it('ends a sentence at a line break', () => {
    expect(split('دخل الجيش\nانسحب المسلحون\r\nوعاد الهدوء')).toEqual([
      'دخل الجيش',
      'انسحب المسلحون',
      'وعاد الهدوء',
    ]);
  });

  it('splits inside [start, end) only and gives raw offsets', () => {
    const text = 'أول. ثان كلمة. ثالث.';
    expect(splitSentences(text, 5, 15)).toEqual([{ start: 5, end: 14 }]);
  });

  it('gives trimmed, sorted spans that lose nothing but blanks', () => {
    const part = fc.constantFrom(
      'قال',
      'الجيش',
      '.',
      '؟',
      '!',
      '"',
      '«',
      '»',
      '“',
      '”',
      '(',
      ')',
      ' ',
      '\n',
      '3',
      '،',
      '…',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = splitSentences(text, 0, text.length);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('reads a long line of openers in linear time', () => {
    const text = '«'.repeat(200_000);
    expect(splitSentences(text, 0, text.length)).toEqual([{ start: 0, end: text.length }]);
  });
});
