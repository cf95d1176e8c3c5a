import { findName } from './boilerplate.ts';
import { after, before, labelOf } from './context.ts';
import type { Page, PageLine } from './page.ts';
import type { LineRule } from './rule.ts';

export const captionCredit: LineRule = {
  id: 'clean/caption-credit',
  role: 'caption',
  pass: 'line',
  summary: 'A photo caption or credit by its wording: "archive photo", "(AP Photo/…)", "photo:".',
  applies: (line) => line.phrase?.role === 'caption' && line.index > 0,
  examples: [
    ['مقتل خمسة في قصف', '▸صورة أرشيفية', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸A man walks in Idlib. (AP Photo/Name)'],
  ],
  counterexamples: [['▸صورة قاتمة للاقتصاد السوداني', '', 'رسم تقرير أممي صورة قاتمة للاقتصاد.']],
};

export const captionAgency: LineRule = {
  id: 'clean/caption-agency',
  role: 'caption',
  pass: 'line',
  summary: 'A short line that ends in an agency in brackets, with no full stop before it.',
  applies(line, page) {
    if (line.index === 0 || !line.isTitleLike || line.words.length < 3 || line.words.length > 22)
      return false;
    const raw = page.text.slice(line.from, line.to);
    const open = raw.lastIndexOf('(');
    if (open < 8 || !/\)\.?$/.test(raw) || /[.؟!]\s*$/.test(raw.slice(0, open))) return false;
    const at = line.words.findIndex(({ start }) => start > line.from + open);
    const described = line.words.slice(0, at).filter(({ word }) => word.length > 2);
    return (
      at > 0 &&
      described.length >= 3 &&
      line.words.length - at <= 4 &&
      findName(page.boilerplate, line.words, at) !== undefined
    );
  },
  examples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸مسعفون ينقلون جريحا في إدلب (رويترز)']],
  counterexamples: [['مقتل خمسة في قصف', '▸قال شهود إن القصف أصاب السوق. (رويترز)']],
};

export const captionForeign: LineRule = {
  id: 'clean/caption-foreign',
  role: 'caption',
  pass: 'line',
  summary: 'A line of at least five words in Latin letters inside Arabic text.',
  applies: (line) => line.latin > line.arabic * 2 && line.index > 0 && line.words.length >= 5,
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸Fighters ride along a street near Hama, Syria'],
  ],
  counterexamples: [['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸Exit mobile version']],
};

export const captionLead: LineRule = {
  id: 'clean/caption-lead',
  role: 'caption',
  pass: 'context',
  summary: 'A few words between the headline and the first paragraph: what the photo shows.',
  applies(line, page) {
    if (!page.cursor.hasHeadline || page.cursor.bodies > 0 || page.given.title !== null) return false;
    return isLabelLike(line) && labelOf(after(line, page), page)?.role === 'body';
  },
  examples: [['مقتل خمسة في قصف على سوق', '', '▸دمار في سوق المدينة', '', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [['▸دمار في سوق المدينة', '', 'قال شهود إن القصف أصاب السوق.']],
};

export const captionAfterLead: LineRule = {
  id: 'clean/caption-after-lead',
  role: 'caption',
  pass: 'context',
  summary: 'The only short line of an article, right after its first paragraph and set off on one side only.',
  applies(line, page) {
    const next = after(line, page);
    if (page.cursor.bodies !== 1 || !isLabelLike(line) || next === undefined) return false;
    if (labelOf(before(line, page), page)?.role !== 'body' || labelOf(next, page)?.role !== 'body')
      return false;
    return line.gap > 0 !== next.gap > 0 && isOnlyOne(line, page);
  },
  examples: [
    [
      'مقتل خمسة في قصف على سوق',
      'قال شهود إن القصف أصاب السوق.',
      '',
      '▸دمار في سوق المدينة',
      'ونقل الجرحى إلى مستشفيات قريبة من المكان.',
      'وهذا ثاني قصف خلال أسبوع واحد.',
    ],
  ],
  counterexamples: [
    [
      'مقتل خمسة في قصف على سوق',
      '',
      'قال شهود إن القصف أصاب السوق.',
      '',
      '▸دمار في سوق المدينة',
      '',
      'ونقل الجرحى إلى مستشفيات قريبة من المكان.',
    ],
  ],
};

const isLabelLike = (line: PageLine): boolean =>
  line.isTitleLike && line.words.length >= 2 && line.words.length <= 8 && line.length <= 60;

/** No other short unlabelled line before the next boilerplate list or forty lines on. */
function isOnlyOne(line: PageLine, page: Page): boolean {
  for (let i = line.index + 1; i < page.lines.length && i < line.index + 40; i++) {
    const label = page.labels[i];
    if (label?.role === 'related' || label?.role === 'most_read') return true;
    if (label === undefined && page.lines[i].isTitleLike && page.lines[i].words.length <= 12) return false;
  }
  return true;
}
