import { after } from './context.ts';
import { type Page, type PageLine, SHORT_LINE } from './page.ts';
import type { LineRule } from './rule.ts';

/** A line this long is not text that anyone wrote as one line. */
const OVERSIZED = 1 << 20;

export const oversizedLine: LineRule = {
  id: 'clean/oversized-line',
  role: 'other',
  pass: 'line',
  summary: 'A line above 1 MiB: labelled and left alone, with a warning.',
  applies(line, page) {
    if (line.length <= OVERSIZED) return false;
    page.diagnostics.push({
      start: line.start,
      end: line.end,
      severity: 'warning',
      rule: 'clean/oversized-line',
      message: 'the line is too long to be news text and was not read, split it into articles',
      actual: `${line.length} characters`,
      expected: `at most ${OVERSIZED}`,
    });
    return true;
  },
  examples: [[`▸${'كلمة '.repeat(210_000)}`]],
  counterexamples: [['▸كلمة واحدة لا تكفي ليكون السطر طويلا.']],
};

export const markupLine: LineRule = {
  id: 'clean/markup',
  role: 'other',
  pass: 'line',
  summary: 'Left-over HTML, style sheets, scripts, templates or shortcodes without text of their own.',
  applies(line, page) {
    const raw = page.text.slice(line.from, Math.min(line.to, line.from + 2000));
    const first = raw.charCodeAt(0);
    if (!MARKUP_STARTS.has(first) && !MARKUP_ENDS.has(raw.charCodeAt(raw.length - 1))) return false;
    if (CODE.test(raw) && line.arabic * 3 < line.latin) return true;
    return first === 0x3c || first === 0x26 || first === 0x5b ? isOnlyTags(raw) : false;
  },
  examples: [
    ['مقتل خمسة في قصف', '▸<div class="ad"></div>', 'قال شهود إن القصف أصاب السوق صباحا.'],
    ['مقتل خمسة في قصف', '▸window.dataLayer = window.dataLayer || [];', 'قال شهود إن القصف أصاب السوق.'],
    ['مقتل خمسة في قصف', '▸&nbsp;', 'قال شهود إن القصف أصاب السوق صباحا.'],
  ],
  counterexamples: [['مقتل خمسة في قصف', '▸<p>قال شهود إن القصف أصاب السوق صباحا وأوقع جرحى.</p>']],
};

export const fontSizeBar: LineRule = {
  id: 'clean/font-size-bar',
  role: 'share',
  pass: 'line',
  summary: 'Buttons that change the font size: + = -, A+ A-, أ+ أ-.',
  applies(line, page) {
    if (line.length > 24 || line.words.length > 4) return false;
    const raw = page.text.slice(line.from, line.to);
    return raw.includes('+') && /[-–=]/.test(raw) && /^[+=\-–\sAaأاآTt|%]*$/.test(raw);
  },
  examples: [['مقتل خمسة في قصف', '▸+ = -', 'قال شهود إن القصف أصاب السوق صباحا.']],
  counterexamples: [['مقتل خمسة في قصف', '▸-----', 'قال شهود إن القصف أصاب السوق صباحا.']],
};

export const separatorLine: LineRule = {
  id: 'clean/separator',
  role: 'other',
  pass: 'line',
  summary: 'A line of signs only: rules, stars, bullets.',
  applies: (line) => line.arabic + line.latin + line.digits === 0 && line.length <= SHORT_LINE,
  examples: [['مقتل خمسة في قصف', '▸* * *', 'قال شهود إن القصف أصاب السوق صباحا.']],
  counterexamples: [['▸مقتل خمسة في قصف', '* * *', 'قال شهود إن القصف أصاب السوق صباحا.']],
};

export const linkLine: LineRule = {
  id: 'clean/link',
  role: 'other',
  pass: 'line',
  summary: 'A line that is only an address, an image or a markdown link.',
  applies: isLink,
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸https://example.org/news/1'],
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸[Download the report](../report.pdf)'],
  ],
  counterexamples: [['مقتل خمسة في قصف', '▸قال شهود على https://example.org إن القصف أصاب السوق صباحا.']],
};

export const linkLead: LineRule = {
  id: 'clean/link-lead',
  role: 'other',
  pass: 'line',
  summary: 'A short line that ends in a colon and leads to a link: "the full report is here:".',
  applies(line, page) {
    if (line.length > 120 || page.text[line.to - 1] !== ':') return false;
    const next = after(line, page);
    return next !== undefined && isLink(next, page);
  },
  examples: [
    ['مقتل خمسة في قصف', 'قال شهود إن القصف أصاب السوق.', '▸التقرير الكامل هنا:', 'https://example.org/1'],
  ],
  counterexamples: [
    ['مقتل خمسة في قصف', '▸وقال الشهود ما يلي:', 'رأينا الطائرات فوق السوق في الصباح الباكر.'],
  ],
};

function isLink(line: PageLine, page: Page): boolean {
  if (line.latin < 3 || line.length > 600) return false;
  const raw = page.text.slice(line.from, line.to);
  if (raw.includes('http') || raw.includes('@'))
    return raw.replace(ADDRESSES, '').split(/\s+/).length <= 8 && !line.endsInStop;
  return ADDRESS.test(raw) || (raw.includes('](') && raw.replace(MARKDOWN_LINK, '').trim() === '');
}

/** Nothing but tags, entities and shortcodes. */
function isOnlyTags(raw: string): boolean {
  return raw.replace(/<[^>]*>|&#?\w+;|\[\/?[\w-]+[^\]]*\]/g, '').trim() === '';
}

const ADDRESS = /^[-*•\s<]*(?:https?:\/\/|www\.)\S+\s*$/i;
const ADDRESSES = /\[?!?\[[^\]]*\]\([^)\s]*(?:\s"[^"]*")?\)|https?:\/\/\S+|[\w.+-]+@[\w.-]+/gi;
const MARKDOWN_LINK = /[-*•\s]*!?\[[^\]]*\]\([^)\s]*(?:\s"[^"]*")?\)[\s|,.]*/g;
const CODE =
  /^(?:function\s*\(|var |let |const |window\.|document\.|\$\(|@media|<!--|<script|<style|\/\*|\{\{|\{"|\(function|\.[\w-]+\s*\{|#[\w-]+\s*\{)|[{};]\s*$/;
/** < & [ { ( # . @ / $ and the first letters of script statements. */
const MARKUP_STARTS: ReadonlySet<number> = new Set([...'<&[{(#.@/$fvlcwd'].map((char) => char.charCodeAt(0)));
const MARKUP_ENDS: ReadonlySet<number> = new Set([...'{};'].map((char) => char.charCodeAt(0)));
