import { describe, expect, it } from 'vitest';
import { dateOrder, findDate, isoDay } from '../../pipeline/rules/segment/find-date.ts';
import { outletRules } from '../../pipeline/rules/segment/outlet.ts';
import { readGivenPublished } from '../../pipeline/rules/segment/published.ts';
import type { Block } from '../../schemas/index.ts';
import { cleanKit } from '../pages.ts';

const blockOf = (text: string): Block => ({
  block_id: 'blk_0000000000000000',
  document_id: 'doc_0000000000000000',
  article_id: null,
  ordinal: 0,
  start: 0,
  end: text.length,
  byte_start: 0,
  byte_end: 0,
  role: 'byline',
  kept: true,
  rule: 'clean/byline-credit',
});

for (const rule of outletRules) {
  describe(rule.id, () => {
    it.each(rule.examples)('reads %s as %s', (text, outlet) => {
      expect(rule.read(text, blockOf(text), cleanKit.boilerplate)?.name).toBe(outlet);
    });
    it.each(rule.counterexamples)('reads no outlet in %s', (text) => {
      expect(rule.read(text, blockOf(text), cleanKit.boilerplate)).toBeNull();
    });
  });
}

describe('findDate', () => {
  const dayIn = (text: string, order?: 'day-first' | 'month-first') => {
    const found = findDate(text, 0, text.length, order);
    return found === null ? null : found.exists ? isoDay(found) : 'impossible';
  };
  const CORPUS: Record<string, readonly string[]> = {
    '2024-12-06': [
      '06 ديسمبر 2024 0',
      '6 كانون الأول 2024',
      '6 كانون الأول/ديسمبر 2024',
      '٦ ديسمبر ٢٠٢٤',
      '06-12-2024 | 02:47',
      '06/12/2024',
      '6.12.2024',
      '06/12/24',
      '2024-12-06',
      '2024/12/06 14:30',
      '2024-12-06T12:35:00+01:00',
      'الجمعة، 6 دجنبر 2024',
      '6 ديمسبر 2024',
      'Dec. 6, 2024',
      'December 6, 2024',
      '6th December 2024',
      'ديسمبر 6، 2024',
      '12/6/2024 3:44:00 AM',
      'السبت 6 من شهر ديسمبر عام 2024',
    ],
    '2024-04-13': ['13 أبريل/نيسان 2024', '13 نيسان 2024', '13 أفريل 2024', '13/4/2024', '4/13/2024'],
    '2017-08-01': ['1 أوت 2017', '1 آب 2017', '1 غشت 2017', '01 أغسطس/آب 2017'],
  };
  for (const [day, texts] of Object.entries(CORPUS))
    it.each(texts.map((text) => [text]))(`reads %s as ${day}`, (text) => expect(dayIn(text)).toBe(day));

  it.each([['31-02-2024'], ['30 فبراير 2024'], ['2024-13-40'], ['32/12/2024']])(
    'knows that %s does not exist',
    (text) => expect(dayIn(text)).toBe('impossible'),
  );
  it.each([['القرار 2254'], ['02:47'], ['مباراة 3-2'], ['71.960.448'], ['سبتمبر 2024'], ['اللواء 52']])(
    'finds no date in %s',
    (text) => expect(dayIn(text)).toBeNull(),
  );

  it('reads the month first when the page does', () => {
    expect(dateOrder(['10/8/2025', '10/27/2025'])).toBe('month-first');
    expect(dateOrder(['10/8/2025', '27/10/2025'])).toBe('day-first');
    expect(dayIn('10/8/2025', 'month-first')).toBe('2025-10-08');
  });

  it('reads the clock', () => {
    const timeIn = (text: string) => findDate(text, 0, text.length)?.time;
    expect(timeIn('07-12-2024 | 02:47')).toBe('02:47');
    expect(timeIn('10/6/2025 11:37:00 PM')).toBe('23:37:00');
    expect(timeIn('6 ديسمبر 2024 - 2:30 مساء')).toBe('14:30');
    expect(timeIn('2017-02-16T12:35:00+01:00')).toBe('12:35:00+01:00');
    expect(timeIn('08/12/2016')).toBeNull();
  });

  it('gives raw offsets', () => {
    const text = 'نُشِرَ في: ٠٦ ديسـمبر ٢٠٢٤ م';
    const found = findDate(text, 0, text.length)!;
    expect(text.slice(found.start, found.end)).toBe('٠٦ ديسـمبر ٢٠٢٤');
  });
});

describe('readGivenPublished', () => {
  it('reads dates and times of metadata', () => {
    expect(readGivenPublished('2024-04-12')).toEqual({ date: '2024-04-12', at: null });
    expect(readGivenPublished('17/06/2016')).toEqual({ date: '2016-06-17', at: null });
    expect(readGivenPublished('2017-01-20T21:43:00+01:00')).toEqual({
      date: '2017-01-20',
      at: '2017-01-20T21:43:00+01:00',
    });
    expect(readGivenPublished('yesterday')).toBeNull();
  });
});
