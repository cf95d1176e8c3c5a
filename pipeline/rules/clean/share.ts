import { isMadeOf } from './context.ts';
import type { LineRule } from './rule.ts';

export const sharePhrase: LineRule = {
  id: 'clean/share-phrase',
  role: 'share',
  pass: 'line',
  summary: 'A prompt to share, print, save or comment on the story.',
  applies: (line) => line.phrase?.role === 'share',
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸(شارك هذا الموضوع)'],
    ['مقتل خمسة في قصف', '▸شارك على فيسبوك', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [
    ['▸شارك آلاف السودانيين في مظاهرات بالخرطوم', '', 'خرج آلاف إلى الشوارع في العاصمة أمس.'],
  ],
};

export const networkBar: LineRule = {
  id: 'clean/network-bar',
  role: 'share',
  pass: 'line',
  summary: 'A bar of social networks.',
  applies: (line, page) =>
    line.words.length > 0 &&
    line.length <= 160 &&
    isMadeOf(line, page, 'network') &&
    line.arabic + line.latin > 0,
  examples: [['مقتل خمسة في قصف', '▸فيسبوك تويتر واتساب', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [['▸فيسبوك تحجب صفحات الجيش', '', 'قالت الشركة إنها حجبت صفحات تابعة للجيش.']],
};

export const counterLine: LineRule = {
  id: 'clean/counter',
  role: 'share',
  pass: 'line',
  summary: 'A bare number or a counter of views, shares, comments or minutes to read.',
  applies(line, page) {
    if (line.words.length === 0 || line.words.length > 8 || line.digits > 12) return false;
    if (/[:/.-]\d/.test(page.text.slice(line.from, line.to))) return false;
    if (line.arabic + line.latin === 0) return line.digits <= 7;
    return line.digits > 0 && isMadeOf(line, page, 'share');
  },
  examples: [
    ['مقتل خمسة في قصف', '▸1250 مشاهدة', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸0', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['مقتل خمسة في قصف', '▸02:47', 'قال شهود إن القصف أصاب السوق.']],
};
