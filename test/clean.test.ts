import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks as blockTable } from '../schemas/blocks.ts';
import { documents } from '../schemas/documents.ts';
import { KEPT_ROLES } from '../schemas/vocabularies.ts';
import { cleanText, rolesOf } from './pages.ts';

const rawFolder = new URL('../raw/', import.meta.url);
const goldFolder = new URL('./gold/', import.meta.url);
const PARAGRAPH = 'قال شهود من سكان المدينة إن القصف أصاب السوق صباح اليوم وأوقع قتلى وجرحى.';

/** Every invariant of the blocks of a text. */
function checkBlocks(text: string): void {
  const { blocks, document } = cleanText(text);
  let at = 0;
  const bytes = Buffer.from(text, 'utf8');
  blocks.forEach((block, ordinal) => {
    expect(block.ordinal).toBe(ordinal);
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.kept).toBe(KEPT_ROLES.has(block.role));
    expect(block.document_id).toBe(document.document_id);
    if (text.isWellFormed())
      expect(bytes.subarray(block.byte_start, block.byte_end).toString('utf8')).toBe(
        text.slice(block.start, block.end),
      );
    at = block.end;
  });
  expect(at).toBe(text.length);
  expect(new Set(blocks.map(({ block_id }) => block_id)).size).toBe(blocks.length);
}

describe('clean', () => {
  it('partitions any text into blocks whose bytes agree', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        ' ',
        '---',
        'title: قصف',
        'اقرأ أيضا',
        'الأكثر قراءة',
        '07-12-2024 | 02:47',
      ),
      fc.constantFrom(
        'وكالات_ نبض البلاد',
        PARAGRAPH,
        '+ = -',
        'Exit mobile version',
        '(CNN)-- ',
        'سياسة',
        '😀',
        '\ufeff',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => checkBlocks(parts.join(''))),
      { numRuns: 400 },
    );
  });

  it.each(
    readdirSync(rawFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name]),
  )('labels %s as the gold does', (name) => {
    const text = readFileSync(new URL(name, rawFolder), 'utf8');
    checkBlocks(text);
    const gold = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), goldFolder), 'utf8'));
    const roles = new Map<number, string>();
    for (const { start, end, role } of cleanText(text).blocks) {
      const first = text.slice(0, start).split('\n').length;
      if (role === 'blank') continue;
      const { length } = text.slice(start, end).replace(/\n$/, '').split('\n');
      for (let i = 0; i < length; i++) roles.set(first + i, role);
    }
    const wrong = gold.blocks.filter(
      (block: { line: number; role: string }) => roles.get(block.line) !== block.role,
    );
    expect(wrong).toEqual([]);
  });

  it('writes rows that the schemas accept', () => {
    const { document, blocks } = cleanText(`مقتل خمسة في قصف على سوق\n\n${PARAGRAPH}`);
    expect(documents.row.parse(document)).toEqual(document);
    for (const block of blocks) expect(blockTable.row.parse(block)).toEqual(block);
  });

  it('gives the same rows for the same text', () => {
    const text = `مقتل خمسة في قصف على سوق\n\n${PARAGRAPH}`;
    expect(cleanText(text)).toEqual(cleanText(text));
  });

  it('reads CRLF, old and Unicode line breaks alike', () => {
    const lines = ['مقتل خمسة في قصف على سوق', PARAGRAPH];
    for (const lineBreak of ['\n', '\r\n', '\r', '\u2028'])
      expect(rolesOf(lines.join(lineBreak))).toEqual([`headline: ${lines[0]}`, `body: ${lines[1]}`]);
  });

  it('takes the title of a record as headline although it ends in a full stop', () => {
    const title = 'قصف على سوق المدينة: خمسة قتلى.';
    expect(rolesOf(`${title}\n\n${PARAGRAPH}`, { title })[0]).toBe(`headline: ${title}`);
  });

  it('keeps an abstract that the text repeats', () => {
    expect(
      rolesOf(`مقتل خمسة في قصف\n\n${PARAGRAPH}\n${PARAGRAPH}`).map((line) => line.split(':')[0]),
    ).toEqual(['headline', 'body', 'body']);
  });

  it.each([
    ['en', 'The army entered the city and the rebels left it, officials said on Friday as fighting went on.'],
    ['fa', 'ارتش وارد شهر شد و گفته می‌شود که نیروهای مخالف از آن خارج شده‌اند و درگیری‌ها ادامه دارد.'],
    ['ur', 'فوج شہر میں داخل ہو گئی ہے اور باغیوں نے شہر چھوڑ دیا ہے۔ لڑائی جاری ہے اور لوگ ڈر رہے ہیں۔'],
  ])('keeps nothing of a text in %s and says so', (language, text) => {
    const { document, blocks, diagnostics } = cleanText(text);
    expect(document.language).toBe(language);
    expect(blocks.some(({ kept }) => kept)).toBe(false);
    expect(diagnostics.map(({ rule, actual }) => [rule, actual])).toEqual([['input/language', language]]);
  });

  it('takes Arabic with a Persian name for Arabic', () => {
    expect(cleanText(`${PARAGRAPH} وقال إبراهيم رئیسی وگورباتشوف ذلك.`).document.language).toBe('ar');
  });

  it('has no language for a text without letters', () => {
    expect(cleanText('123 \n\n ...').document.language).toBeNull();
    expect(cleanText('').blocks).toEqual([]);
  });

  it('reports a date that does not exist with place, actual and expected', () => {
    const text = `مقتل خمسة في قصف على سوق\n31-02-2024\n${PARAGRAPH}`;
    const [found] = cleanText(text).diagnostics;
    expect(found).toMatchObject({
      rule: 'clean/dateline',
      severity: 'warning',
      actual: '31-02-2024',
      expected: 'dd-mm-yyyy',
    });
    expect(text.slice(found.start!, found.end!)).toBe('31-02-2024');
  });

  it('leaves a line above 1 MiB alone', () => {
    const text = `مقتل خمسة في قصف على سوق\n${'كلمة. '.repeat(200_000)}\n${PARAGRAPH}`;
    const { blocks, diagnostics } = cleanText(text);
    expect(blocks.map(({ role, kept }) => [role, kept])).toEqual([
      ['headline', true],
      ['other', false],
      ['body', true],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['clean/oversized-line']);
  });

  it('takes linear time over many short lines', () => {
    const text = 'عنوان قصير بلا نقطة\n'.repeat(60_000);
    expect(cleanText(text).blocks.length).toBe(60_000);
    expect(cleanText('أخبار\n'.repeat(60_000)).blocks.length).toBe(60_000);
  });
});
