import { expect, test } from 'vitest';
import { findUndatedTimes } from '../pipeline/extract/finds/undated-times.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';

const vocabulary = createVocabulary((word) => word);

/** First days of the times of a sentence in an article without a date. */
const days = (text: string): (string | null)[] =>
  findUndatedTimes(tokenize(text, 0, text.length, vocabulary), () => null).map((hit) => hit.date_start);

test.each([
  ['شن هجوما في أواخر عام 2024 وفر الرئيس في ديسمبر', ['2024-01-01', '2024-12-01']],
  ['وقع الاتفاق في 5 مارس 2023 وخرق في 7 أبريل', ['2023-03-05', '2023-04-07']],
  ['شن هجوما في أواخر عام 2024 وفر الرئيس في ديسمبر الماضي', ['2024-01-01', null]],
  ['فر الرئيس في ديسمبر', [null]],
])('takes the year of the sentence: %s', (text, expected) => expect(days(text)).toEqual(expected));
