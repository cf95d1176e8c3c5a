import { before, labelOf } from './context.ts';
import { type Page, type PageLine, SHORT_LINE } from './page.ts';
import { isBulleted } from './related.ts';
import type { LineRule } from './rule.ts';

export const navPhrase: LineRule = {
  id: 'clean/nav-phrase',
  role: 'nav',
  pass: 'line',
  summary: 'A menu entry, footer, subscription or cookie prompt, tag line, advertisement.',
  applies: (line) => line.phrase?.role === 'nav',
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸Exit mobile version'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸تابعونا على تيليغرام ليصلكم كل جديد'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸كلمات مفتاحية: حلب، سوريا'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸© 2024 جميع الحقوق محفوظة'],
  ],
  counterexamples: [['▸إعلان حالة الطوارئ في السودان', '', 'أعلنت الحكومة حالة الطوارئ في البلاد أمس.']],
};

export const hashtagLine: LineRule = {
  id: 'clean/hashtags',
  role: 'nav',
  pass: 'line',
  summary: 'A line of hashtags only.',
  applies(line, page) {
    if (page.text[line.from] !== '#' || line.length > 200) return false;
    return /^(?:#[^\s#]+[\s,،|]*)+$/.test(page.text.slice(line.from, line.to));
  },
  examples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸#غزة #رفح']],
  counterexamples: [['▸#عاجل مقتل خمسة في قصف', '', 'قال شهود إن القصف أصاب السوق.']],
};

/** Fewest entries of a menu printed in one line. */
const BAR = 4;

export const navBar: LineRule = {
  id: 'clean/nav-bar',
  role: 'nav',
  pass: 'line',
  summary: 'A menu in one line: at least four entries of one to three words between bars or bullets.',
  applies(line, page) {
    if (line.words.length < BAR || line.length > SHORT_LINE || line.digits > 0 || line.endsInStop)
      return false;
    const entries = page.text.slice(line.from, line.to).split(BAR_MARKS);
    return entries.length >= BAR && entries.every((entry) => entry.trim().split(/\s+/).length <= 3);
  },
  examples: [
    ['▸الرئيسية | أخبار | اقتصاد | رياضة | علوم', 'مقتل خمسة في قصف', '', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸اتصل بنا • من نحن • وظائف شاغرة • أعلن معنا'],
  ],
  counterexamples: [
    ['▸مقتل خمسة في قصف | نزوح آلاف | الجيش ينفي', '', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸07-12-2024 | 02:47 | دمشق | سوريا'],
  ],
};

export const copyrightLine: LineRule = {
  id: 'clean/copyright',
  role: 'nav',
  pass: 'line',
  summary: 'A line that begins with the sign of copyright.',
  applies: (line, page) => page.text[line.from] === '©',
  examples: [
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      '▸© 2025 بي بي سي. لسنا مسؤولين عن المواقع الخارجية.',
    ],
  ],
  counterexamples: [['مقتل خمسة في قصف', '▸قال شهود إن العلامة © لم تكن على الصورة المنشورة.']],
};

export const navList: LineRule = {
  id: 'clean/nav-list',
  role: 'nav',
  pass: 'context',
  overrides: true,
  summary: 'Short entries below a bare label such as "tags".',
  applies(line, page) {
    if (line.words.length > 3 || line.endsInStop || line.length > 40) return false;
    const above = before(line, page);
    const label = labelOf(above, page);
    if (label?.rule === 'clean/nav-list') return true;
    return (
      label?.rule === navPhrase.id && above?.phrase?.match === 'lead' && above.phrase.end >= above.to - 2
    );
  },
  examples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', 'الوسوم', 'حلب', '▸الحرب السورية']],
  counterexamples: [
    [
      'مقتل خمسة في قصف',
      'قال شهود إن القصف أصاب السوق.',
      'حلب',
      '▸الحرب السورية',
      'قال سكان إن القصف استمر حتى الليل.',
    ],
  ],
};

/** Shortest run of one- to three-word lines that is a menu rather than headings. */
const MENU = 4;

export const navMenu: LineRule = {
  id: 'clean/nav-menu',
  role: 'nav',
  pass: 'context',
  overrides: true,
  summary:
    'A run of at least four lines of one to three words above the headline or below the last paragraph.',
  applies(line, page) {
    const role = labelOf(line, page)?.role;
    if ((role !== undefined && role !== 'section') || !isEntry(line, page)) return false;
    if (page.cursor.bodies > 0 && hasBodyBelow(line, page)) return false;
    if (page.cursor.hasHeadline && page.cursor.bodies === 0) return false;
    let first = line.index;
    let last = line.index;
    while (first > 0 && line.index - first < MENU && isEntry(page.lines[first - 1], page)) first--;
    while (last + 1 < page.lines.length && last - line.index < MENU && isEntry(page.lines[last + 1], page))
      last++;
    return last - first + 1 >= MENU;
  },
  examples: [
    ['أخبار', '▸رياضة', 'اقتصاد', 'منوعات', 'مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['▸أخبار', 'مقتل خمسة في قصف على سوق', '', 'قال شهود إن القصف أصاب السوق.']],
};

function isEntry(line: PageLine, page: Page): boolean {
  const role = page.labels[line.index]?.role;
  if (role !== undefined && role !== 'section' && role !== 'nav' && role !== 'share') return false;
  if (isBulleted(line, page) || page.text[line.to - 1] === ':') return false;
  return (
    line.words.length > 0 &&
    line.words.length <= 3 &&
    line.length <= 32 &&
    !line.endsInStop &&
    line.digits === 0
  );
}

function hasBodyBelow(line: PageLine, page: Page): boolean {
  for (let i = line.index + 1; i < page.lines.length && i < line.index + 80; i++)
    if (page.labels[i]?.role === 'body') return true;
  return false;
}

const BAR_MARKS = /[|•·¦]/;
