import { after, isMadeOf, labelOf } from './context.ts';
import type { LineRule } from './rule.ts';

export const sectionName: LineRule = {
  id: 'clean/section-name',
  role: 'section',
  pass: 'line',
  summary: 'A site section or breadcrumb made of known section names.',
  applies: (line, page) =>
    line.isTitleLike &&
    line.words.length > 0 &&
    line.words.length <= 6 &&
    line.digits === 0 &&
    page.text[line.to - 1] !== ':' &&
    isMadeOf(line, page, 'section'),
  examples: [
    ['▸أحداث جارية سياسة', '', 'مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.'],
    ['▸أخبار > سوريا', 'مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['▸حرب اليمن تدخل عامها العاشر', '', 'دخلت الحرب في اليمن عامها العاشر أمس.']],
};

export const sectionAbove: LineRule = {
  id: 'clean/section-above',
  role: 'section',
  pass: 'context',
  summary: 'One to four words above a longer title at the top of the page: a section or kicker.',
  applies(line, page) {
    if (page.cursor.hasHeadline || page.cursor.bodies > 0 || line.index > 8 || !line.isTitleLike)
      return false;
    if (line.words.length > 4 || line.length > 30) return false;
    let next = after(line, page);
    if (labelOf(next, page)?.role === 'dateline') next = next && after(next, page);
    if (next === undefined || !next.isTitleLike || labelOf(next, page) !== undefined) return false;
    return (next.gap === 0 || line.words.length <= 2) && next.words.length >= 6 && next.words.length <= 20;
  },
  examples: [['▸القرن الأفريقي', 'مقتل خمسة في قصف على سوق شعبي', '', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [['▸القرن الأفريقي', '', 'قال شهود إن القصف أصاب السوق.']],
};
