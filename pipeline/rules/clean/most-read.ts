import { before, continuesSpeech, labelOf } from './context.ts';
import { dateOf } from './dateline.ts';
import { SHORT_LINE } from './page.ts';
import type { LineRule } from './rule.ts';

export const mostReadLabel: LineRule = {
  id: 'clean/most-read-label',
  role: 'most_read',
  pass: 'line',
  summary: 'The label of a most-read list.',
  applies: (line) => line.phrase?.role === 'most_read',
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸الأكثر قراءة', 'قمة عربية في القاهرة'],
    ['انهيار منجم في الكونغو', 'قال الحاكم إن سبعة عمال قتلوا.', '▸رائج الآن', '- غارة على مدينة حدودية'],
  ],
  counterexamples: [
    ['▸أخبار شائعة تثير الذعر في المدينة', '', 'نفت الشرطة أخبارا شائعة عن اختطاف أطفال.'],
    ['▸الأكثر قراءة في العالم العربي كتب التاريخ', '', 'أظهرت دراسة أن كتب التاريخ هي الأكثر قراءة.'],
  ],
};

export const mostReadList: LineRule = {
  id: 'clean/most-read-list',
  role: 'most_read',
  pass: 'context',
  overrides: true,
  summary: 'Sections, dates, titles and abstracts of a most-read list, until the text goes on.',
  applies(line, page) {
    const above = before(line, page);
    if (labelOf(above, page)?.role !== 'most_read' || above === undefined) return false;
    const role = labelOf(line, page)?.role;
    if (role === 'nav' || role === 'related' || role === 'share') return false;
    if (role !== 'body') return line.length <= SHORT_LINE;
    return line.length <= SHORT_LINE && !continuesSpeech(line, page) && dateOf(above, page) !== null;
  },
  examples: [
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'الأكثر قراءة',
      '▸لبنان',
      '10/6/2025 11:37:00 PM',
      'قمة عربية في القاهرة',
    ],
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'الأكثر قراءة',
      'لبنان',
      '10/6/2025 11:37:00 PM',
      '▸عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'الأكثر قراءة',
      'قمة في القاهرة',
      '▸وقالت الشرطة إن القصف أصاب السوق صباحا وأوقع قتلى.',
    ],
  ],
};
