import { expect, test } from 'vitest';
import { extractText } from './support/extract.ts';

/** The place of the first event of a headline, or ''. */
const placeOf = (headline: string): string =>
  (extractText(headline, 'headline').events[0]?.slots.place ?? []).join('|');

/** What a headline begins with, before a colon or two dots, is where it happened; of a country before a colon only what befalls it or is done at home. */
test.each([
  ['المنستير: القبض على خمسة أشخاص', 'المنستير'],
  ['بولندا: القبض على عصابة احتالت على بنوك', 'بولندا'],
  ['إسرائيل: الجيش يعتقل سبعة شبان', ''],
  ['كينيا: مظاهرات ضد رفع الضرائب', 'كينيا'],
  ['تركيا: القبض على 30 مشتبها به', 'تركيا'],
  ['سوريا: قتلى بانفجار سيارة مفخخة', 'سوريا'],
  ['النيجر: مقتل 12 شخصا في هجوم على حافلة', 'النيجر'],
  ['ليبيا.. اشتباكات عنيفة بين فصيلين مسلحين', 'ليبيا'],
  ['روسيا: مقتل 50 جنديا أوكرانيا', ''],
  ['إسرائيل: مقتل قيادي في حماس', ''],
  ['موسكو: إسقاط 30 مسيرة', ''],
  ['إيران.. عقوبات أمريكية جديدة', ''],
])('%s', (headline, place) => {
  expect(placeOf(headline)).toBe(place);
});
