import { trimSpan } from '../../text/lines.ts';
import { monthOf } from '../../text/months.ts';
import { foldedWords } from '../../text/units.ts';
import { findDate } from '../segment/find-date.ts';
import { findName, findPhrase, isNumber } from './boilerplate.ts';
import { after, before, labelOf } from './context.ts';
import type { Page, PageLine } from './page.ts';
import type { Part, PartRule } from './rule.ts';

export const agencyMark: PartRule = {
  id: 'clean/agency-mark',
  summary:
    'Place and agency before the first sentence: "Beirut (Reuters) - ", "Ramallah 2-12-2024 WAFA- ", "(CNN)-- ".',
  find(line, page) {
    if (page.labels[line.index]?.role !== 'body' || labelOf(before(line, page), page)?.role === 'body')
      return [];
    const end = agencyMarkEnd(line, page);
    if (end === 0) return [];
    return [
      { start: line.from, end, role: findDate(page.text, line.from, end) === null ? 'byline' : 'dateline' },
    ];
  },
  examples: [
    ['مقتل خمسة في قصف', '', '▸بيروت (رويترز) - قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '', '▸دبي، الإمارات العربية المتحدة (CNN)-- قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '', '▸دمشق - سانا - قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '', '▸غزة/ وكالات: قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '', '▸رام الله 2-12-2024 وفا- قال شهود إن القصف أصاب السوق.'],
  ],
  counterexamples: [['مقتل خمسة في قصف', '', '▸قالت وكالة رويترز إن القصف - وهو الثاني - أصاب السوق.']],
};

export const titleOutlet: PartRule = {
  id: 'clean/title-outlet',
  summary: 'The outlet behind a mark at the end of the headline: "… | Al Jazeera Net".',
  find(line, page) {
    if (page.labels[line.index]?.role !== 'headline') return [];
    const start = outletSuffix(line, page);
    return start > 0 ? [{ start, end: line.to, role: 'byline' }] : [];
  },
  examples: [['▸مقتل خمسة في قصف على سوق | الجزيرة نت', '', 'قال شهود إن القصف أصاب السوق.']],
  counterexamples: [['▸مقتل خمسة في قصف على مكتب الجزيرة نت', '', 'قال شهود إن القصف أصاب المكتب.']],
};

export const titlePrefix: PartRule = {
  id: 'clean/title-prefix',
  summary: 'The outlet before the headline, when the first paragraph begins with the colon that followed it.',
  find(line, page) {
    const next = after(line, page);
    if (page.labels[line.index]?.role !== 'headline' || next === undefined || page.text[next.from] !== ':')
      return [];
    const name = findName(page.boilerplate, line.words, 0);
    if (name === undefined || line.words.length - name.length < 3) return [];
    return [{ start: line.from, end: line.words[name.length].start, role: 'byline' }];
  },
  examples: [['▸الخبر مقتل خمسة في قصف على سوق', ': قال شهود إن القصف أصاب السوق.']],
  counterexamples: [
    ['▸الجزيرة تفوز بجائزة الصحافة العربية', '', 'فازت شبكة الجزيرة بجائزة الصحافة العربية.'],
  ],
};

export const tailPrompt: PartRule = {
  id: 'clean/tail-prompt',
  summary: 'A share, follow or read-also prompt glued to the end of a paragraph.',
  find(line, page) {
    if (page.labels[line.index]?.role !== 'body' || line.endsInStop || line.length < 60) return [];
    const start = afterLastStop(page.text, line);
    if (start < 0) return [];
    const words = foldedWords(page.text, start, line.to, 30);
    const phrase = findPhrase(page.boilerplate, page.text, { to: line.to, words });
    const role = phrase === undefined || phrase.match === 'part' ? undefined : TAIL_ROLES[phrase.role];
    return role === undefined ? [] : [{ start, end: line.to, role }];
  },
  examples: [
    ['مقتل خمسة في قصف', '', '▸قال شهود من سكان المدينة إن القصف الجوي أصاب السوق. تابعونا على تيليغرام'],
  ],
  counterexamples: [
    ['مقتل خمسة في قصف', '', '▸قال شهود من سكان المدينة إن القصف الجوي أصاب السوق. ولم يعلق الجيش'],
  ],
};

/** Offset of the first sentence after an agency mark at the beginning of the line, or 0. */
export function agencyMarkEnd(line: PageLine, page: Page): number {
  const credits = page.boilerplate.vocabulary('credit');
  for (let i = 0; i < Math.min(line.words.length, MARK_WORDS); i++) {
    const { word, start, end: wordEnd } = line.words[i];
    const name = findName(page.boilerplate, line.words, i);
    const end = name === undefined ? wordEnd : line.words[i + name.length - 1].end;
    if (name === undefined && !credits.has(word)) continue;
    const closing = CLOSING_MARK.exec(page.text.slice(end, end + 8));
    if (closing === null) continue;
    const isBracketed = page.text[start - 1] === '(' && (start - 1 === line.from || MARKED.test(closing[0]));
    const isSetOff = i === 0 || isDateWord(line.words[i - 1].word) || isMarkBefore(line, page, i);
    // A bare name and a colon at the very beginning is a speaker: "رويترز: …" keeps its place in the text.
    if (!isBracketed && !(isSetOff && (i > 0 || !closing[0].includes(':')))) continue;
    return trimSpan(page.text, end + closing[0].length, line.to).start;
  }
  return 0;
}

const isDateWord = (word: string): boolean => isNumber(word) || monthOf(word) !== null;

const isMarkBefore = (line: PageLine, page: Page, i: number): boolean =>
  OPENING_MARK.test(page.text.slice(line.words[i - 1].end, line.words[i].start));

/** Offset of the mark before an outlet that ends the line, or 0. */
function outletSuffix(line: PageLine, page: Page): number {
  for (let i = Math.max(3, line.words.length - 4); i < line.words.length; i++) {
    const gap = page.text.slice(line.words[i - 1].end, line.words[i].start);
    const name = findName(page.boilerplate, line.words, i);
    if (name === undefined || i + name.length !== line.words.length || !/\s[-–—|]\s/.test(gap)) continue;
    return line.words[i - 1].end + gap.search(/\s[-–—|]/);
  }
  return 0;
}

/** Where the last sentence begins when it is shorter than 160 units, or -1. */
function afterLastStop(text: string, line: PageLine): number {
  for (let i = line.to - 2; i > line.from + 30 && i > line.to - 160; i--) {
    const char = text[i];
    if ((char === '.' || char === '؟' || char === '!') && /[\s"”»]/.test(text[i + 1])) {
      const start = trimSpan(text, i + 1, line.to).start;
      return '"”»'.includes(text[start]) ? trimSpan(text, start + 1, line.to).start : start;
    }
  }
  return -1;
}

const MARK_WORDS = 9;
/** Closing bracket and dashes or colon: ")--", " - ", ":"; or a closing bracket alone. */
const CLOSING_MARK = /^\s?(?:\)\s?[-–—ـ:/]{0,3}|»?\s?[-–—ـ:/]{1,3})/;
/** A bracket with a dash or colon behind it. */
const MARKED = /\)\s?[-–—ـ:/]/;
const OPENING_MARK = /[-–—ـ/|،,(_]/;
const TAIL_ROLES: Readonly<Record<string, Part['role']>> = {
  nav: 'nav',
  share: 'share',
  related: 'related',
  source_line: 'byline',
};
