import { foldedWords } from '../../text/units.ts';
import { after, before, labelOf, nextBody } from './context.ts';
import { coverage } from './overlap.ts';
import { joinWords, type Page, type PageLine } from './page.ts';
import { agencyMarkEnd } from './parts.ts';
import { isBulleted } from './related.ts';
import type { LineRule } from './rule.ts';

export const headlineGiven: LineRule = {
  id: 'clean/headline-given',
  role: 'headline',
  pass: 'context',
  overrides: true,
  summary: 'The line that equals the title given with the record.',
  applies(line, page) {
    const { title } = page.given;
    if (title === null || line.index > 5 || page.cursor.bodies > 0 || page.cursor.hasHeadline) return false;
    if (page.text.slice(line.from, line.to) === title.trim()) return true;
    return line.length < 300 && line.words.length > 0 && joinWords(line.words) === keyOf(title);
  },
  examples: [
    {
      title: 'قصف على سوق المدينة: خمسة قتلى.',
      lines: ['▸قصف على سوق المدينة: خمسة قتلى.', '', 'قال شهود إن القصف أصاب السوق.'],
    },
  ],
  counterexamples: [
    ['▸وفي الوقت نفسه قالت مصادر إن القصف مستمر على المدينة.', 'قال شهود إن القصف أصاب السوق.'],
  ],
};

export const headlineFirst: LineRule = {
  id: 'clean/headline-first',
  role: 'headline',
  pass: 'context',
  summary: 'The first title-like line above the first paragraph.',
  applies(line, page) {
    if (page.cursor.hasHeadline || page.cursor.bodies > 0 || !line.isTitleLike) return false;
    return line.words.length >= 2 && !isBulleted(line, page) && page.text[line.to - 1] !== ':';
  },
  examples: [
    ['▸مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.'],
    ['سياسة', '▸مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [
    ['▸وقال شهود إن القصف أصاب السوق وأوقع عددا من القتلى والجرحى.', 'ونقل الجرحى إلى المستشفى.'],
  ],
};

export const headlineStopped: LineRule = {
  id: 'clean/headline-stopped',
  role: 'headline',
  pass: 'context',
  overrides: true,
  summary: 'A short first line that ends in a full stop, set off from a much longer paragraph.',
  applies(line, page) {
    const { cursor, given } = page;
    if (cursor.hasHeadline || cursor.bodies > 0 || given.title !== null || !line.endsInStop) return false;
    if (line.length > 90 || line.words.length > 14 || line.words.length < 4 || line.arabic <= line.latin)
      return false;
    const next = after(line, page);
    return (
      next !== undefined &&
      next.gap > 0 &&
      next.length > 2.5 * line.length &&
      labelOf(next, page)?.role === 'body'
    );
  },
  examples: [
    [
      '▸مقتل خمسة في قصف على سوق.',
      '',
      'قال شهود من سكان المدينة إن القصف الجوي أصاب السوق الشعبي صباح اليوم وأوقع خمسة قتلى وعددا من الجرحى.',
    ],
  ],
  counterexamples: [
    ['▸قال شهود إن القصف أصاب السوق.', 'ونقل الجرحى إلى مستشفيات المدينة القريبة من المكان بعد القصف.'],
  ],
};

export const headlineRepeated: LineRule = {
  id: 'clean/headline-repeated',
  role: 'headline',
  pass: 'context',
  summary: 'The headline printed a second time above the first paragraph.',
  applies(line, page) {
    if (!page.cursor.hasHeadline || page.cursor.bodies > 0 || (page.counts.get(line.key) ?? 0) < 2)
      return false;
    for (let i = line.index - 1; i >= 0 && i >= line.index - 12; i--)
      if (page.labels[i]?.role === 'headline' && page.lines[i].key === line.key) return true;
    return false;
  },
  examples: [
    ['مقتل خمسة في قصف على سوق', '2024-12-06', '▸مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [
    ['▸مقتل خمسة في قصف على سوق', '2024-12-06', 'مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.'],
  ],
};

export const headlineBylined: LineRule = {
  id: 'clean/headline-bylined',
  role: 'headline',
  pass: 'context',
  summary:
    'A title with a byline or dateline below it and then a paragraph: the next article of the document.',
  applies(line, page) {
    if (!canBeginArticle(line, page)) return false;
    const label = labelOf(after(line, page), page);
    const isSigned = label?.role === 'byline' && label.rule !== 'clean/byline-source';
    const isDated = label?.role === 'dateline' && labelOf(before(line, page), page)?.role !== 'most_read';
    return (
      (isSigned || isDated) &&
      isOpening(nextBody(after(line, page) as PageLine, page, { strict: true }), page)
    );
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '',
      '▸قمة عربية طارئة في القاهرة',
      'وكالات_ نبض البلاد',
      'عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸قمة عربية طارئة في القاهرة',
      'المصدر: وكالات',
    ],
  ],
};

export const headlineDated: LineRule = {
  id: 'clean/headline-dated',
  role: 'headline',
  pass: 'context',
  summary: 'A title below a dateline and right above a paragraph that takes it up.',
  applies(line, page) {
    if (!canBeginArticle(line, page) || labelOf(before(line, page), page)?.role !== 'dateline') return false;
    const next = nextBody(line, page, { strict: true });
    return isOpening(next, page) && coverage(line, [next as PageLine], page) >= 0.3;
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '',
      '08-12-2024 | 10:15',
      '▸قمة عربية طارئة في القاهرة',
      'عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸قمة عربية طارئة في القاهرة',
      'وأضاف الشهود أن القصف استمر.',
    ],
  ],
};

export const headlineTeased: LineRule = {
  id: 'clean/headline-teased',
  role: 'headline',
  pass: 'context',
  summary: 'A title that also stands elsewhere as a teaser and whose words the next paragraph takes up.',
  applies(line, page) {
    if (!canBeginArticle(line, page) || (page.counts.get(line.key) ?? 0) < 2) return false;
    const next = nextBody(line, page, { strict: true });
    return isOpening(next, page) && coverage(line, [next as PageLine], page) >= 0.6;
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      'قمة عربية طارئة في القاهرة',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
      '',
      '▸قمة عربية طارئة في القاهرة',
      'عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸قمة عربية طارئة في القاهرة',
      'وأضاف الشهود أن الطائرات حلقت طويلا.',
      '',
      'قمة عربية طارئة في القاهرة',
      'عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
};

export const headlineAfterEnd: LineRule = {
  id: 'clean/headline-after-end',
  role: 'headline',
  pass: 'context',
  summary:
    'A title after boilerplate or a separator that ends an article, above an agency mark or a paragraph that takes it up.',
  applies(line, page) {
    if (!canBeginArticle(line, page) || line.words.length < 5) return false;
    const above = labelOf(before(line, page), page);
    if (above === undefined || !(ENDINGS.has(above.role) || above.rule === 'clean/byline-source'))
      return false;
    const next = after(line, page);
    if (next === undefined || labelOf(next, page)?.role !== 'body' || !isOpening(next, page)) return false;
    return agencyMarkEnd(next, page) > 0 || coverage(line, [next], page) >= 0.6;
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '---',
      '▸قمة عربية طارئة تعقد في القاهرة',
      'القاهرة 7 ديسمبر كانون الأول (رويترز) - التقى القادة العرب يوم السبت.',
    ],
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '* * *',
      '▸قمة عربية طارئة تعقد في القاهرة',
      'عقدت في القاهرة قمة عربية طارئة أمس.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '* * *',
      '▸شهادات السكان',
      'قال السكان إن القصف استمر.',
    ],
  ],
};

/** After a paragraph of the article before, a title of three words or more that is no list entry. */
function canBeginArticle(line: PageLine, page: Page): boolean {
  return page.cursor.bodies > 0 && line.isTitleLike && line.words.length >= 3 && !isBulleted(line, page);
}

/** A first paragraph does not go on with a speaker named before. */
function isOpening(line: PageLine | undefined, page: Page): boolean {
  return line !== undefined && !page.boilerplate.vocabulary('continue').has(line.words[0]?.word ?? '');
}

const keyOf = (title: string): string => joinWords(foldedWords(title, 0, title.length, 40));

const ENDINGS: ReadonlySet<string> = new Set(['related', 'share', 'nav', 'other']);
