import { monthOf } from '../../text/months.ts';
import { dateOrder, type FoundDate, findDate } from '../segment/find-date.ts';
import { isNumber } from './boilerplate.ts';
import { after, before, isMadeOf, labelOf } from './context.ts';
import type { Page, PageLine } from './page.ts';
import type { LineRule } from './rule.ts';

export const datelineDate: LineRule = {
  id: 'clean/dateline',
  role: 'dateline',
  pass: 'line',
  summary: 'A date, with nothing else but a weekday, a time, a label or a section name.',
  applies(line, page) {
    const date = dateOf(line, page);
    if (date === null || strangers(line, page, date) > 0) return false;
    reportImpossible(date, page);
    return true;
  },
  examples: [
    ['مقتل خمسة في قصف', '▸07-12-2024 | 02:47', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸نشر في: الجمعة 6 ديسمبر 2024 - 14:30', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸2017-02-16T12:35:00+01:00', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸١٣ أبريل/نيسان ٢٠٢٤', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [
    ['▸ترامب يفوز في انتخابات 5 نوفمبر 2024', '', 'فاز دونالد ترامب في الانتخابات الأميركية.'],
  ],
};

export const datelineClock: LineRule = {
  id: 'clean/dateline-clock',
  role: 'dateline',
  pass: 'line',
  summary: 'A time of day, a weekday or an age without a date: "02:47", "two hours ago".',
  applies(line, page) {
    if (line.length > 60 || line.words.length > 8) return false;
    if (line.digits > 0 && line.arabic + line.latin === 0)
      return /^\(?\d{1,2}:\d\d(?::\d\d)?\)?$/.test(page.text.slice(line.from, line.to));
    return line.words.length > 1 && isMadeOf(line, page, 'dateword');
  },
  examples: [
    ['مقتل خمسة في قصف', '▸قبل 3 ساعات', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸02:47', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['▸ساعات حاسمة في الخرطوم', '', 'تعيش الخرطوم ساعات حاسمة مع اقتراب المعارك.']],
};

export const datelineMixed: LineRule = {
  id: 'clean/dateline-mixed',
  role: 'dateline',
  pass: 'context',
  summary:
    'A date with up to three other words (a place, an author, an unknown section) above the first paragraph.',
  applies(line, page) {
    const date = dateOf(line, page);
    if (date === null || page.cursor.bodies > 0 || strangers(line, page, date) > 3) return false;
    const next = after(line, page);
    const isTitleNext = next?.isTitleLike === true && labelOf(next, page) === undefined;
    if (!page.cursor.hasHeadline && !(isTitleNext && strangers(line, page, date) < 2)) return false;
    reportImpossible(date, page);
    return true;
  },
  examples: [['مقتل خمسة في قصف على سوق', '▸الخرطوم 7 كانون الأول 2024', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [['▸معركة الكرامة في 21 مارس 1968', '', 'تحل اليوم ذكرى معركة الكرامة بين الجيشين.']],
};

export const subheadDated: LineRule = {
  id: 'clean/subhead-dated',
  role: 'subhead',
  pass: 'context',
  overrides: true,
  summary: 'A date between two paragraphs: a heading of a chronology.',
  applies(line, page) {
    if (labelOf(line, page)?.rule !== datelineDate.id || page.cursor.bodies === 0) return false;
    return (
      labelOf(before(line, page), page)?.role === 'body' && labelOf(after(line, page), page)?.role === 'body'
    );
  },
  examples: [
    [
      'تسلسل زمني للحرب',
      '',
      'بدأت الحرب قبل عام كامل.',
      '▸27 نوفمبر 2024',
      'شنت الفصائل هجوما واسعا على المدينة.',
    ],
  ],
  counterexamples: [['مقتل خمسة في قصف', '▸27 نوفمبر 2024', 'قال شهود إن القصف أصاب السوق.']],
};

/** The date in a short line with digits, or null. */
export function dateOf(line: PageLine, page: Page): FoundDate | null {
  if (line.digits < 3 || line.digits > 40 || line.length > 140 || line.words.length > 24 || line.endsInStop)
    return null;
  return findDate(page.text, line.from, line.to, 'day-first');
}

/** How many words are no part of a date, a time, a date label or a section name. */
function strangers(line: PageLine, page: Page, date: FoundDate): number {
  const dateWords = page.boilerplate.vocabulary('dateword');
  const sections = page.boilerplate.vocabulary('section');
  let count = 0;
  for (const { word, start } of line.words) {
    const isKnown = isNumber(word) || dateWords.has(word) || sections.has(word) || word.length === 1;
    if ((start < date.start || start >= date.end) && !isKnown && monthOf(word) === null) count++;
  }
  return count;
}

function reportImpossible(date: FoundDate, page: Page): void {
  if (date.exists) return;
  const actual = page.text.slice(date.start, date.end);
  page.diagnostics.push({
    start: date.start,
    end: date.end,
    severity: 'warning',
    rule: 'clean/dateline',
    message: `date ${actual} does not exist, the article has no publication date from it; give one in sources.csv`,
    actual,
    expected: 'dd-mm-yyyy',
  });
}

/** Order of the numeric dates of a page. */
export function orderOf(page: Page): ReturnType<typeof dateOrder> {
  return dateOrder(
    page.lines
      .filter((line) => line.digits >= 5 && line.length <= 140)
      .map((line) => page.text.slice(line.from, line.to)),
  );
}
