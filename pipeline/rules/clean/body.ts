import { after, before, continuesSpeech, labelOf, nextBody } from './context.ts';
import { type Page, type PageLine, SHORT_LINE } from './page.ts';
import { isBulleted } from './related.ts';
import type { LineRule } from './rule.ts';

export const bodyParagraph: LineRule = {
  id: 'clean/body',
  role: 'body',
  pass: 'line',
  summary: 'A paragraph: long, or of whole sentences, or going on with a speaker.',
  applies(line, page) {
    if (line.length > SHORT_LINE) return true;
    if (line.arabic <= line.latin) return false;
    if (line.endsInStop) return line.words.length >= 5;
    if (!line.isTitleLike && line.words.length >= 6) return true;
    if (line.words.length >= 4 && continuesSpeech(line, page)) return true;
    const connectors = page.boilerplate.vocabulary('connect');
    return (line.words.length >= 6 && connectors.has(line.words[0].word)) || beginsWithAnd(line, page);
  },
  examples: [
    ['مقتل خمسة في قصف على سوق', '', '▸قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف على سوق', '', '▸ولم يصدر عن الجيش أي تعليق على الحادث'],
  ],
  counterexamples: [['▸وزير الخارجية يزور بغداد لبحث أمن الحدود', '', 'يزور وزير الخارجية بغداد اليوم.']],
};

export const bodyEntry: LineRule = {
  id: 'clean/body-entry',
  role: 'body',
  pass: 'context',
  summary: 'An entry of a list inside the text: bulleted, numbered, or below a line that ends in a colon.',
  applies(line, page) {
    if (page.cursor.bodies === 0 && !page.cursor.hasHeadline) return false;
    if (isBulleted(line, page)) return true;
    const above = before(line, page);
    if (above === undefined || line.gap > 1 || labelOf(above, page)?.role !== 'body') return false;
    return page.text[above.to - 1] === ':' || labelOf(above, page)?.rule === 'clean/body-entry';
  },
  examples: [['مقتل خمسة في قصف على سوق', 'وقال الدفاع المدني في بيان إن القتلى هم:', '▸محمد العلي وابنه']],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '▸شهادات السكان',
      'وقال السكان إن القصف استمر.',
    ],
  ],
};

export const bodyRun: LineRule = {
  id: 'clean/body-run',
  role: 'body',
  pass: 'context',
  summary: 'One of at least three short lines in a row between paragraphs: a table, results, verse.',
  applies(line, page) {
    if (page.cursor.bodies === 0 || line.arabic < line.latin) return false;
    if (page.given.title === null && nextBody(line, page, { reach: 30 }) === undefined) return false;
    return runLength(line, page) >= 3;
  },
  examples: [
    [
      'نتائج الجولة الثانية',
      'أجريت أمس مباريات الجولة الثانية.',
      '▸الأهلي 2 الزمالك 1',
      'الهلال 0 المريخ 0',
      'النصر 3 الاتحاد 1',
      'وتقام الجولة المقبلة يوم السبت.',
    ],
  ],
  counterexamples: [
    [
      'نتائج الجولة الثانية',
      'أجريت أمس مباريات الجولة الثانية.',
      '▸ترتيب الفرق',
      'ويتصدر الأهلي الترتيب بفارق نقطة.',
    ],
  ],
};

export const bodyStandfirst: LineRule = {
  id: 'clean/body-standfirst',
  role: 'body',
  pass: 'context',
  summary: 'An abstract between the headline and the first paragraph.',
  applies: (line, page) =>
    page.cursor.hasHeadline &&
    page.cursor.bodies === 0 &&
    line.isTitleLike &&
    line.words.length >= (page.given.title === null ? 9 : 4),
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      '',
      '▸قتل خمسة مدنيين وأصيب آخرون في قصف جوي على سوق شعبي',
      '',
      'قال شهود إن القصف أصاب السوق.',
    ],
  ],
  counterexamples: [
    ['مقتل خمسة في قصف على سوق', '', '▸دمار في سوق المدينة', '', 'قال شهود إن القصف أصاب السوق.'],
  ],
};

export const bodyShort: LineRule = {
  id: 'clean/body-short',
  role: 'body',
  pass: 'context',
  summary: 'What no other rule claims, in Arabic letters.',
  applies: (line, page) =>
    line.arabic > 0 &&
    line.arabic >= line.latin &&
    (line.words.length > 3 || page.cursor.hasHeadline || page.cursor.bodies > 0),
  examples: [['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸يتبع']],
  counterexamples: [['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸END']],
};

export const fragmentLine: LineRule = {
  id: 'clean/fragment',
  role: 'other',
  pass: 'context',
  summary:
    'What no other rule claims: words without Arabic letters, or up to three words above the headline.',
  applies: () => true,
  examples: [['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸END']],
  counterexamples: [['مقتل خمسة في قصف على سوق', 'قال شهود إن القصف أصاب السوق.', '', '▸يتبع']],
};

/** Lines in a row, this one included, that are title-like, of unknown role or already of this run. */
function runLength(line: PageLine, page: Page): number {
  const belongs = (other: PageLine | undefined): boolean => {
    if (other === undefined || other.length > 90) return false;
    const label = page.labels[other.index];
    return label === undefined ? other.isTitleLike : label.rule === bodyRun.id;
  };
  let first: PageLine | undefined = line;
  let length = 1;
  for (first = before(line, page); belongs(first) && length < 3; first = before(first as PageLine, page))
    length++;
  for (let next = after(line, page); belongs(next) && length < 3; next = after(next as PageLine, page))
    length++;
  return length;
}

/** "and …": a headline does not begin so, unless the first letter is part of the word (وزير "minister"). */
function beginsWithAnd(line: PageLine, page: Page): boolean {
  const first = line.words[0]?.word ?? '';
  return (
    first.startsWith('و') &&
    first.length !== 2 &&
    line.words.length >= 6 &&
    !page.boilerplate.vocabulary('waw').has(first)
  );
}
