import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldAligned } from '../../pipeline/text/fold.ts';
import { byteOffsets, loneSurrogate } from '../../pipeline/text/offsets.ts';
import { utf8Length } from '../../pipeline/text/units.ts';

/** Letters, marks, controls, digits, presentation forms, Latin and emoji, mixed. */
const arabic = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'أ',
        'إ',
        'آ',
        'ٱ',
        'ى',
        'ة',
        'ؤ',
        'ئ',
        'ء',
        'ﻻ',
        'ﷲ',
        'ﺏ',
        'ک',
        'ی',
        'ـ',
        '\u064b',
        '\u0651',
        '\u200f',
      ),
      fc.constantFrom('٣', '۵', '7', 'A', 'é', ' ', '\u00a0', '،', '\n', '😀', 'ب', 'ل', 'و', '\ufeff'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['أإآٱ', 'اااا'],
    ['مستشفى', 'مستشفي'],
    ['مدينة', 'مدينه'],
    ['قُتِلَ', 'قتل'],
    ['ســوريا', 'سوريا'],
    ['٢٠٢٤ ۱۴', '2024 14'],
    ['کتابی', 'كتابي'],
    ['ﻻ', 'لا'],
    ['CNN', 'cnn'],
    ['مسؤول بيئة شيء', 'مسؤول بيئه شيء'],
  ])('writes %s as %s', (raw, folded) => expect(fold(raw)).toBe(folded));

  it('is idempotent', () => {
    fc.assert(
      fc.property(arabic, (raw) => {
        expect(fold(fold(raw))).toBe(fold(raw));
      }),
    );
  });

  it('agrees with the aligned form', () => {
    fc.assert(
      fc.property(arabic, (raw) => {
        expect(foldAligned(raw).text).toBe(fold(raw));
      }),
    );
  });
});

describe('foldAligned', () => {
  it('gives every folded unit its raw range, in order', () => {
    fc.assert(
      fc.property(arabic, (raw) => {
        const { text, starts, ends } = foldAligned(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]);
          expect(ends[i]).toBeLessThanOrEqual(raw.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]);
          expect(fold(raw.slice(starts[i], ends[i]))).toContain(text[i]);
        }
      }),
    );
  });

  it('keeps the shadda in the quote', () => {
    const raw = 'قصّة ثمّ';
    const { text, starts, ends } = foldAligned(raw);
    const at = text.indexOf('ثم');
    expect(raw.slice(starts[at], ends[at + 1])).toBe('ثمّ');
  });
});

describe('offsets', () => {
  it('agree with the encoder at every offset of a well-formed text', () => {
    fc.assert(
      fc.property(arabic, (raw) => {
        const text = raw.toWellFormed();
        const table = byteOffsets(text);
        for (let i = 0; i <= text.length; i++) {
          const isInsidePair = /[\udc00-\udfff]/.test(text[i] ?? '');
          if (!isInsidePair) expect(table[i]).toBe(Buffer.byteLength(text.slice(0, i)));
        }
        expect(utf8Length(text, 0, text.length)).toBe(Buffer.byteLength(text));
        expect(loneSurrogate(text)).toBe(-1);
      }),
    );
  });

  it('count a lone surrogate as the encoder writes it', () => {
    fc.assert(
      fc.property(arabic, (raw) => {
        expect(byteOffsets(raw)[raw.length]).toBe(Buffer.byteLength(raw));
        expect(utf8Length(raw, 0, raw.length)).toBe(Buffer.byteLength(raw));
      }),
    );
  });
});
