import { findName, isNumber } from './boilerplate.ts';
import { after, before, labelOf } from './context.ts';
import { separatorLine } from './markup.ts';
import type { Page, PageLine } from './page.ts';
import { hasNoBodyBelow } from './related.ts';
import type { LineRule } from './rule.ts';

export const bylineLabel: LineRule = {
  id: 'clean/byline-label',
  role: 'byline',
  pass: 'line',
  summary: 'A line that names its author after a label: "written by", "report:", "translation:".',
  applies: (line) =>
    line.phrase?.role === 'byline' &&
    line.index > 0 &&
    line.words.filter(({ start }) => start >= (line.phrase?.end ?? 0)).length <= 5,
  examples: [
    ['مقتل خمسة في قصف', '▸كتب: محمد العلي', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸إعداد وتحرير: سمر حسن', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [
    ['▸تقرير: إسرائيل تستعد لعملية برية واسعة في رفح', '', 'تستعد إسرائيل لعملية برية بحسب تقرير صحفي.'],
  ],
};

export const bylineSource: LineRule = {
  id: 'clean/byline-source',
  role: 'byline',
  pass: 'line',
  summary: 'A line that names the source of the story: "source: agencies".',
  applies: (line) => line.phrase?.role === 'source_line' && line.words.length <= 10,
  examples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸المصدر: الجزيرة + وكالات']],
  counterexamples: [['▸مصدر الخبر ينفي ما نشر عنه', '', 'نفى المصدر ما نشرته صحف محلية.']],
};

export const bylineCredit: LineRule = {
  id: 'clean/byline-credit',
  role: 'byline',
  pass: 'line',
  summary:
    'A desk or agency credit, alone or set off by a mark from a name: "agencies_ outlet", "outlet || follow-up".',
  applies(line, page) {
    if (line.index === 0 || !isCreditLike(line)) return false;
    const credits = page.boilerplate.vocabulary('credit');
    return pieces(line, page).some(
      ({ words }) => words.length > 0 && words.every((word) => credits.has(word)),
    );
  },
  examples: [
    ['مقتل خمسة في قصف', '▸وكالات_ نبض البلاد', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸نبض البلاد || متابعات', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸وكالات', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['▸وكالات الإغاثة تحذر من مجاعة في السودان', '', 'حذرت وكالات الإغاثة من مجاعة وشيكة.']],
};

export const bylineOutlet: LineRule = {
  id: 'clean/byline-outlet',
  role: 'byline',
  pass: 'line',
  summary: 'An outlet or agency with at most a place or a name: "Al Jazeera Net - Gaza", "(Reuters)".',
  applies(line, page) {
    if (!isCreditLike(line) || (line.index === 0 && line.words.length > 4)) return false;
    const parts = pieces(line, page);
    if (parts.some(({ words }) => words.length > 4)) return false;
    const names = parts.filter((part) => isName(part, line, page));
    return names.length > 0 && !isColonTitle(line, page);
  },
  examples: [
    ['مقتل خمسة في قصف', '▸الجزيرة نت - غزة', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸(رويترز)', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸لندن- عربي21', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['▸الجزيرة: مقتل مراسلنا', '', 'قالت شبكة الجزيرة إن مراسلها قتل في القصف.']],
};

export const bylineName: LineRule = {
  id: 'clean/byline-name',
  role: 'byline',
  pass: 'context',
  summary: 'Two to four words next to the dateline, between headline and first paragraph: the author.',
  applies(line, page) {
    if (!page.cursor.hasHeadline || page.cursor.bodies > 0 || !line.isTitleLike) return false;
    if (line.words.length < 2 || line.words.length > 4 || line.digits > 0 || line.length > 40) return false;
    return [before(line, page), after(line, page)].some((near) => labelOf(near, page)?.role === 'dateline');
  },
  examples: [['مقتل خمسة في قصف', '▸سمر حسن', '2024-12-07', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸سمر حسن', 'قالت سمر حسن إنها رأت الطائرات.'],
  ],
};

export const bylineClosing: LineRule = {
  id: 'clean/byline-closing',
  role: 'byline',
  pass: 'context',
  summary: 'Initials, an agency or "end" in dashes or brackets below the last paragraph: "-وات-".',
  applies(line, page) {
    if (page.cursor.bodies === 0 || line.words.length > 24 || line.length > 160) return false;
    let above = before(line, page);
    if (labelOf(above, page)?.rule === separatorLine.id) above = above && before(above, page);
    if (labelOf(above, page)?.role !== 'body' || !hasNoBodyBelow(line, page)) return false;
    const raw = page.text.slice(line.from, line.to);
    if (/^\(.*\)$/.test(raw))
      return line.words.some(({ word }) => page.boilerplate.vocabulary('credit').has(word));
    if (line.words.length > 6 || line.length > 40) return false;
    const isInitials = /[/.]/.test(raw) && line.words.every(({ word }) => word.length <= 3);
    return isInitials || (line.words.length <= 4 && SIGNED.test(raw));
  },
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸- م.ع -'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸(إعداد محمد علي - تحرير سمر حسن)'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸ب.أ/ص.ش'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', 'ــــــ', '▸ع.ف'],
  ],
  counterexamples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸- دراسة السوق']],
};

/** Short enough for a credit: no more than eight words and no sentence. */
const isCreditLike = (line: PageLine): boolean =>
  line.words.length <= 8 && line.length <= 70 && !line.endsInStop && line.digits <= 4;

type Piece = { readonly words: readonly string[]; readonly first: number };

/** Words of a line between its marks (dash, bar, underscore, slash, plus, brackets, colon). */
function pieces(line: PageLine, page: Page): Piece[] {
  const found: { words: string[]; first: number }[] = [];
  let end = -1;
  line.words.forEach(({ word, start, end: wordEnd }, at) => {
    const isApart = end >= 0 && SEPARATOR.test(page.text.slice(end, start));
    if (end < 0 || isApart) found.push({ words: [], first: at });
    if (!isNumber(word) || word.length < 4) found[found.length - 1].words.push(word);
    end = wordEnd;
  });
  return found;
}

function isName({ words, first }: Piece, line: PageLine, page: Page): boolean {
  if (words.length === 0) return false;
  const name = findName(page.boilerplate, line.words, first);
  return name !== undefined && name.length === words.length;
}

/** "name: words" is a headline with a speaker, unless the name stands last. */
function isColonTitle(line: PageLine, page: Page): boolean {
  const raw = page.text.slice(line.from, line.to);
  const colon = raw.search(/[:؛]/);
  return colon >= 0 && findName(page.boilerplate, line.words, 0) !== undefined && colon < raw.length - 2;
}

/** Something short between dashes or slashes, or the word "end". */
const SIGNED = /^(?:[-–—/\\]+[^-–—/]{2,24}[-–—/\\]+|انته[ىي](?:[\s/].*)?)$/;
const SEPARATOR = /[-–—ـ_|/\\+:()[\]،•]/;
