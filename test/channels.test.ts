import { expect, test } from 'vitest';
import { extractText } from './support/extract.ts';

test.each([
  ['قال الوزير في بيان إن الطريق مفتوحة.', 'statement'],
  ['قال الوزير إن الطريق مفتوحة.', null],
  ['أكد المدير في تصريح صحفي أن الأشغال متواصلة.', 'statement'],
  ['أكد المدير في تصريح لرويترز أن الأشغال متواصلة.', 'interview'],
  ['كتب النائب على صفحته الرسمية أن الجلسة تأجلت.', 'other'],
  ['كتب النائب على صفحته على تويتر أن الجلسة تأجلت.', 'x'],
  ['تأجلت الجلسة إلى الأسبوع المقبل، وفق بيان للبرلمان.', 'statement'],
  ['انقطعت الكهرباء عن المدينة، حسبما نشر المحافظ على تلغرام.', 'telegram'],
  ['انقطعت الكهرباء عن المدينة، حسبما أكد المحافظ.', null],
  ['أكد المدرب خلال ندوة صحفية أن اللاعب جاهز.', 'press_conference'],
])('channel of %s', (text, channel) => {
  expect(extractText(text).claims.map((claim) => claim.channel)).toEqual([channel]);
});
