import { after, labelOf, nextBody } from './context.ts';
import type { LineRule } from './rule.ts';

export const subheadLine: LineRule = {
  id: 'clean/subhead',
  role: 'subhead',
  pass: 'context',
  summary: 'A short title-like line between paragraphs of one article.',
  applies(line, page) {
    if (!line.isTitleLike || line.words.length > 14 || line.length > 90) return false;
    return (page.cursor.bodies > 0 || page.cursor.hasHeadline) && nextBody(line, page) !== undefined;
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸شهادات السكان',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
    ],
  ],
  counterexamples: [['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '▸شهادات السكان عن القصف']],
};

export const subheadDashed: LineRule = {
  id: 'clean/subhead-dashed',
  role: 'subhead',
  pass: 'context',
  summary: 'A heading between dashes above a paragraph, as agencies print it: "- heading -".',
  applies(line, page) {
    if (page.cursor.bodies === 0 || line.words.length > 10 || line.words.length < 2) return false;
    if (!/^[-–—] ?[^-–—].* ?[-–—]$/.test(page.text.slice(line.from, line.to))) return false;
    return labelOf(after(line, page), page)?.role === 'body';
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸- نفي روسي -',
      'ونفت موسكو مرارا استهداف المدنيين في المدينة.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'وقال الدفاع المدني إن القتلى هم:',
      '▸- محمد العلي',
      '- سمر حسن',
      'ونقل الجرحى إلى المستشفى القريب.',
    ],
  ],
};
