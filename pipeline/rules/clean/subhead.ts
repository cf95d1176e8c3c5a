import { nextBody } from './context.ts';
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
