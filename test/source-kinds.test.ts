import { expect, test } from 'vitest';
import { extractText } from './support/extract.ts';

const kindsIn = (text: string) => extractText(text).claims.map(({ kinds }) => kinds.join(' < '));

test.each([
  ['قال زغدود إن اللقاء كان صعبا.', 'person'],
  ['وأكد البوعزيزي أن القرار نهائي.', 'person'],
  ['قالت المندوبية إن الأشغال متواصلة.', 'unnamed'],
  ['قال مصدر أمني إن الوضع هادئ.', 'unnamed'],
  ['قالت وزارة الصحة إن الوضع مستقر.', 'official_body'],
  ['قالت سعيدة حقي رئيسة نقابة رياض الأطفال إن الفضاءات تتزايد.', 'person'],
  ['قال عدد من نشطاء المجتمع إن الوضع صعب.', 'unnamed'],
  ['أكد النائب عن حزب الفلاحين فيصل التبيني أن الموسم جيد.', 'person'],
  ['عبر أعضاء النقابة الجهوية للتعليم الثانوي عن احتجاجهم على الزيارة.', 'unnamed'],
  ['أعلن نادي غازينتاب سبور عن تعاقده مع اللاعب.', 'group'],
  ['وقالت رويترز نقلا عن مصدر مطلع إن الصفقة اكتملت.', 'unnamed < media'],
])('%s', (text, kinds) => {
  expect(kindsIn(text)).toEqual([kinds]);
});
