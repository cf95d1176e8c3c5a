import type { Page, PageLine } from './page.ts';
import type { LineRule, PartRule } from './rule.ts';

/** `---` above and below the YAML header of a markdown page. */
export const frontMatterFence: LineRule = {
  id: 'clean/front-matter-fence',
  role: 'other',
  pass: 'line',
  summary: 'A --- that opens or closes the YAML header of a markdown page.',
  applies: (line, page) => isInFrontMatter(line, page) && (line.index === 0 || line.index === page.headerEnd),
  examples: [['▸---', 'title: قصف على سوق المدينة', '---', 'قال شهود إن القصف أصاب السوق صباحا.']],
  counterexamples: [['مقتل خمسة في قصف على سوق', '▸---', 'قال شهود إن القصف أصاب السوق صباحا.']],
};

export const frontMatterTitle: LineRule = {
  id: 'clean/front-matter-title',
  role: 'headline',
  pass: 'line',
  summary: 'The title of the YAML header.',
  applies: (line, page) => hasKey(line, page, TITLE_KEYS),
  examples: [
    ['---', '▸title: "قصف على سوق المدينة"', 'date: 2020-01-03', '---', 'قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['---', '▸image: cover.png', 'date: 2020-01-03', '---', 'قال شهود إن القصف أصاب السوق.']],
};

export const frontMatterDate: LineRule = {
  id: 'clean/front-matter-date',
  role: 'dateline',
  pass: 'line',
  summary: 'The date of the YAML header.',
  applies: (line, page) => hasKey(line, page, DATE_KEYS),
  examples: [
    ['---', 'title: قصف على سوق', '▸date: 2020-01-03', '---', 'قال شهود إن القصف أصاب السوق صباحا.'],
  ],
  counterexamples: [['قصف على سوق المدينة', '▸date: 2020-01-03', 'قال شهود إن القصف أصاب السوق صباحا.']],
};

export const frontMatterField: LineRule = {
  id: 'clean/front-matter-field',
  role: 'other',
  pass: 'line',
  summary: 'Any other field of the YAML header.',
  applies: isInFrontMatter,
  examples: [
    ['---', 'title: قصف على سوق', '▸type: investigation', '---', 'قال شهود إن القصف أصاب السوق صباحا.'],
  ],
  counterexamples: [['قصف على سوق المدينة', '', '▸قال شهود إن القصف أصاب السوق صباحا.']],
};

/** Keeps the key and the quotes of `title: "…"` out of the headline. */
export const frontMatterKey: PartRule = {
  id: 'clean/front-matter-key',
  summary: 'The key and the quotes around the title of the YAML header.',
  find(line, page) {
    if (page.labels[line.index]?.rule !== frontMatterTitle.id) return [];
    const raw = page.text.slice(line.from, line.to);
    const key = /^[^:]*:\s*["']?/.exec(raw)?.[0].length ?? 0;
    const closing = /["']$/.test(raw) && key > 0 && /["']/.test(raw[key - 1]) ? 1 : 0;
    const parts = [{ start: line.from, end: line.from + key, role: 'other' as const }];
    if (closing > 0) parts.push({ start: line.to - 1, end: line.to, role: 'other' });
    return parts;
  },
  examples: [['---', '▸title: "قصف على سوق المدينة"', '---', 'قال شهود إن القصف أصاب السوق صباحا.']],
  counterexamples: [['▸title: قصف على سوق المدينة', '', 'قال شهود إن القصف أصاب السوق صباحا.']],
};

/** Whether the line stands in the YAML header at the top of the page, fences included. */
function isInFrontMatter(line: PageLine, page: Page): boolean {
  return line.index <= page.headerEnd;
}

function hasKey(line: PageLine, page: Page, keys: ReadonlySet<string>): boolean {
  if (!isInFrontMatter(line, page)) return false;
  const [key] = page.text.slice(line.from, Math.min(line.to, line.from + 30)).split(':', 1);
  return keys.has(key.trim().toLowerCase());
}

const TITLE_KEYS: ReadonlySet<string> = new Set(['title', 'headline']);
const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'published', 'pubdate', 'publish_date', 'datetime']);
