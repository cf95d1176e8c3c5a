import { after, before, continuesSpeech, labelOf, nextBodies, nextBody } from './context.ts';
import { coverage } from './overlap.ts';
import type { Page, PageLine } from './page.ts';
import type { LineRule } from './rule.ts';

export const relatedLabel: LineRule = {
  id: 'clean/related-label',
  role: 'related',
  pass: 'line',
  summary: 'A label of links to other stories, with or without a title behind it: "read also".',
  applies: (line) => line.phrase?.role === 'related',
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸اقرأ أيضا', 'قمة عربية طارئة في القاهرة'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸اقرأ أيضًا: قمة عربية طارئة في القاهرة'],
  ],
  counterexamples: [['▸التالي بعد سقوط المدينة مجهول', '', 'لا أحد يعرف ماذا بعد سقوط المدينة.']],
};

export const relatedList: LineRule = {
  id: 'clean/related-list',
  role: 'related',
  pass: 'context',
  overrides: true,
  summary: 'Titles (and their dates) below a bare label of links to other stories.',
  applies(line, page) {
    const above = before(line, page);
    if (above === undefined || !continuesList(above, page) || line.index - page.cursor.listLine > 1)
      return false;
    const role = labelOf(line, page)?.role;
    if (role === 'body' && !isBulleted(line, page)) return false;
    if (role !== undefined && !REPLACED.has(role)) return false;
    return !isHeadingOfNext(line, above, page);
  },
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', 'ذات صلة', '▸قمة عربية طارئة في القاهرة'],
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'ذات صلة',
      'قمة عربية في القاهرة',
      '▸وزير الخارجية يزور بغداد',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'ذات صلة',
      '▸وقالت الشرطة إن القصف أصاب السوق صباحا وأوقع قتلى.',
    ],
  ],
};

export const relatedRepeated: LineRule = {
  id: 'clean/related-repeated',
  role: 'related',
  pass: 'context',
  summary: 'A title that stands more than once in the document: a teaser.',
  applies: (line, page) =>
    line.isTitleLike &&
    line.words.length >= 4 &&
    page.cursor.bodies > 0 &&
    (page.counts.get(line.key) ?? 0) > 1,
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸قمة عربية طارئة في القاهرة',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
      'قمة عربية طارئة في القاهرة',
      'وقال مسعفون إن الجرحى كثيرون.',
    ],
  ],
  counterexamples: [['▸قمة عربية طارئة في القاهرة', '', 'عقدت في القاهرة قمة عربية طارئة أمس.']],
};

export const relatedTeaser: LineRule = {
  id: 'clean/related-teaser',
  role: 'related',
  pass: 'context',
  summary:
    'A headline-like line between paragraphs that the text around it does not take up: the title of another story.',
  applies(line, page) {
    const { cursor, given } = page;
    if (!line.isTitleLike || cursor.bodies === 0 || given.title !== null || line.words.length < 6)
      return false;
    if (!isHeadlineLike(line, page)) return false;
    const next = nextBody(line, page);
    if (next === undefined) return false;
    const covered = coverage(line, nextBodies(line, page, 2), page);
    if (hasTeaserMark(line, page)) return covered < 0.7;
    if (line.words.length >= 8 && continuesSpeech(next, page)) return covered < 0.7;
    return line.words.length >= 8 && covered < 0.34;
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸مفاجأة..لاعب مصري يرفض عرضا ضخما من ناد أوروبي',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸شهادات السكان',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
    ],
  ],
};

export const relatedTrailing: LineRule = {
  id: 'clean/related-trailing',
  role: 'related',
  pass: 'context',
  summary: 'A bare title below the last paragraph of an article.',
  applies(line, page) {
    if (!line.isTitleLike || page.cursor.bodies === 0 || page.given.title !== null) return false;
    if (line.words.length < 4 || !isHeadlineLike(line, page)) return false;
    const above = before(line, page);
    // Where paragraphs end without a stop, one more short line at their pace is a paragraph too.
    const isInPace = labelOf(above, page)?.role === 'body' && !above?.endsInStop && above?.gap === line.gap;
    return !isInPace && hasNoBodyBelow(line, page);
  },
  examples: [
    ['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸قمة عربية طارئة في القاهرة'],
  ],
  counterexamples: [
    ['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸ولم يصدر تعليق من الجيش على الحادث'],
  ],
};

/** Whether the line begins with a bullet, a star, a dash or a list number. */
export function isBulleted(line: PageLine, page: Page): boolean {
  return BULLET.test(page.text.slice(line.from, Math.min(line.to, line.from + 6)));
}

/** Short, of few digits, no list entry and no lead to a list. */
const isHeadlineLike = (line: PageLine, page: Page): boolean =>
  line.length <= 130 && line.digits <= 6 && !isBulleted(line, page) && page.text[line.to - 1] !== ':';

/** A label without a title behind it, or a title below one. */
function continuesList(above: PageLine, page: Page): boolean {
  const rule = labelOf(above, page)?.rule;
  if (rule === relatedList.id) return true;
  if (rule !== relatedLabel.id || above.phrase === undefined) return false;
  return above.words.every(({ start, word }) => start < above.phrase!.end || word.length === 0);
}

/** The last title before a paragraph that takes it up is a heading of that paragraph. */
function isHeadingOfNext(line: PageLine, above: PageLine, page: Page): boolean {
  const next = after(line, page);
  if (labelOf(above, page)?.rule !== relatedList.id || line.words.length > 7) return false;
  if (next === undefined || labelOf(next, page)?.role !== 'body') return false;
  return line.words.length <= 4 || coverage(line, [next], page) >= 0.5;
}

function hasTeaserMark(line: PageLine, page: Page): boolean {
  const raw = page.text.slice(line.from, line.to);
  if (/\S\s?(?:\.\.+|…)\s?\S/.test(raw)) return true;
  const words = page.boilerplate.vocabulary('teaser');
  if (words.has(line.words[0].word) || words.has(line.words[line.words.length - 1].word)) return true;
  return line.words.length >= 7 && /[؟?!]$/.test(raw);
}

/** Whether the article has no paragraph below the line. */
export function hasNoBodyBelow(line: PageLine, page: Page): boolean {
  for (let i = line.index + 1; i < page.lines.length; i++) {
    const role = page.labels[i]?.role;
    if (role === 'body') return false;
    // A byline or dateline below belongs to the next article: nothing of this one follows.
    if (role === 'byline' || role === 'dateline') return true;
    if (i > line.index + 200) return true;
  }
  return true;
}

const REPLACED: ReadonlySet<string> = new Set(['dateline', 'section', 'caption', 'body', 'other', 'share']);
const BULLET = /^(?:[-–—•●▪*◾◼■»›·]|\d{1,2}\s?[-.)/])\s?/;
