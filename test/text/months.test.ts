import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../pipeline/text/language.ts';
import { MONTH_PATTERN, MONTHS, monthOf } from '../../pipeline/text/months.ts';

describe('monthOf', () => {
  it.each([
    [1, 'يناير', 'كانون الثاني', 'جانفي', 'January', 'Jan'],
    [2, 'فبراير', 'شباط', 'فيفري', 'February'],
    [4, 'أبريل', 'إبريل', 'نيسان', 'أفريل', 'Apr'],
    [5, 'مايو', 'أيار', 'أيّار', 'ماي', 'May'],
    [7, 'يوليو', 'تموز', 'جويلية', 'July'],
    [8, 'أغسطس', 'آب', 'أوت', 'غشت', 'Aug'],
    [10, 'أكتوبر', 'تشرين الأول', 'October'],
    [11, 'نوفمبر', 'تشرين  الثاني', 'نونبر'],
    [12, 'ديسمبر', 'كانون الأول', 'دجنبر', 'ديمسبر', 'Dec'],
  ] as [number, ...string[]][])('reads month %i in every naming system', (month, ...names) => {
    for (const name of names) expect([name, monthOf(name)]).toEqual([name, month]);
  });

  it.each([['سوريا'], ['كانون'], ['الأول'], ['']])('knows no month %s', (name) =>
    expect(monthOf(name)).toBeNull(),
  );

  it('has all twelve and a pattern that matches the longest name first', () => {
    expect(new Set(MONTHS.values()).size).toBe(12);
    expect(new RegExp(MONTH_PATTERN).exec('كانون الثاني')?.[0]).toBe('كانون الثاني');
  });
});

describe('detectLanguage', () => {
  it.each([
    ['ar', 'دخل الجيش المدينة وانسحب المسلحون منها إلى الريف.'],
    ['fa', 'نیروهای ارتش وارد شهر شدند و گفته می‌شود که درگیری‌ها در اطراف شهر ادامه دارد.'],
    ['ur', 'فوج شہر میں داخل ہو گئی ہے اور لوگوں نے گھر چھوڑ دیے ہیں۔'],
    ['en', 'The army entered the city and rebels left it.'],
    ['und', 'Армия вошла в город'],
    [null, '123 ... !'],
  ])('finds %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});
