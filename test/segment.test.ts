import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../pipeline/rules/segment/checks.ts';
import { fold } from '../pipeline/text/fold.ts';
import { articles as articleTable } from '../schemas/articles.ts';
import { sentences as sentenceTable } from '../schemas/sentences.ts';
import { segmentText } from './pages.ts';

const rawFolder = new URL('../raw/', import.meta.url);
const goldFolder = new URL('./gold/', import.meta.url);
const HEADLINE = 'مقتل خمسة في قصف على سوق';
const PARAGRAPH = 'قال شهود من سكان المدينة إن القصف أصاب السوق صباح اليوم. وأضافوا أن الجرحى كثيرون.';

type GoldArticle = {
  first_line: number;
  headline: string | null;
  published: string | null;
  outlet: string | null;
};

/** Nesting, order and quotes of everything that segment adds. */
function checkArticles(text: string): void {
  const { articles, sentences, blocks } = segmentText(text);
  const bytes = Buffer.from(text, 'utf8');
  const ends = [0, ...articles.map(({ end }) => end)];
  articles.forEach((article, i) => {
    expect(article.ordinal).toBe(i);
    expect(article.start).toBeGreaterThanOrEqual(ends[i]);
    if (article.headline !== null)
      expect(text.slice(article.headline_start!, article.headline_end!)).toBe(article.headline);
    expect(sentences.filter(({ article_id }) => article_id === article.article_id)).toHaveLength(
      article.sentence_count,
    );
  });
  for (const sentence of sentences) {
    const block = blocks.find(({ block_id }) => block_id === sentence.block_id)!;
    const article = articles.find(({ article_id }) => article_id === sentence.article_id)!;
    expect(block.article_id).toBe(article.article_id);
    expect([block.start <= sentence.start, sentence.end <= block.end]).toEqual([true, true]);
    expect([article.start <= sentence.start, sentence.end <= article.end]).toEqual([true, true]);
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
    if (text.isWellFormed())
      expect(bytes.subarray(sentence.byte_start, sentence.byte_end).toString('utf8')).toBe(sentence.quote);
  }
}

describe('segment', () => {
  it.each(
    readdirSync(rawFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name]),
  )('finds the articles of %s with headline, day and outlet', (name) => {
    const text = readFileSync(new URL(name, rawFolder), 'utf8');
    checkArticles(text);
    const gold = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), goldFolder), 'utf8'));
    const expected = gold.articles.map(({ first_line, headline, published, outlet }: GoldArticle) => [
      first_line,
      headline === null ? null : fold(headline).trim(),
      published,
      outlet,
    ]);
    const found = segmentText(text).articles.map(({ start, headline, published_date, outlet }) => [
      text.slice(0, start).split('\n').length,
      headline === null ? null : fold(headline),
      published_date,
      outlet,
    ]);
    expect(found).toEqual(expected);
  });

  it('nests sentences in blocks in articles for any page', () => {
    const part = fc.constantFrom(
      '\n',
      '\n\n',
      HEADLINE,
      PARAGRAPH,
      '07-12-2024 | 02:47',
      'وكالات_ نبض البلاد',
      'اقرأ أيضا',
      'الأكثر قراءة',
      'سياسة',
      'Exit mobile version',
      '(CNN)-- قال الجيش إن المدينة سقطت صباحا.',
      'قمة عربية طارئة في القاهرة',
      'عقدت في القاهرة قمة عربية طارئة أمس الجمعة.',
      '😀',
      '* * *',
      'A man walks in Idlib, Syria today',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 25 }), (parts) => checkArticles(parts.join('\n'))));
  });

  it('writes rows that the schemas accept', () => {
    const { articles, sentences } = segmentText(`${HEADLINE}\n2024-12-07\n${PARAGRAPH}`);
    for (const article of articles) expect(articleTable.row.parse(article)).toEqual(article);
    for (const sentence of sentences) expect(sentenceTable.row.parse(sentence)).toEqual(sentence);
  });

  it('leaves menus and most-read lists at the end outside', () => {
    const text = `${HEADLINE}\n${PARAGRAPH}\nالأكثر قراءة\nقمة عربية في القاهرة\nExit mobile version`;
    const { articles, blocks } = segmentText(text);
    expect(text.slice(articles[0].start, articles[0].end)).toBe(`${HEADLINE}\n${PARAGRAPH}\n`);
    expect(blocks.filter(({ article_id }) => article_id === null).map(({ role }) => role)).toEqual([
      'most_read',
      'most_read',
      'nav',
    ]);
  });

  it('takes the day of an agency mark, and no section from its place', () => {
    const { articles } = segmentText(`${HEADLINE}\n\nرام الله 2-12-2024 وفا- ${PARAGRAPH}\n`);
    expect(articles).toMatchObject([{ published_date: '2024-12-02', outlet: 'وفا', section: null }]);
  });

  it('gives no sentence for datelines, bylines and sections', () => {
    const { sentences } = segmentText(`سياسة\n${HEADLINE}\n2024-12-07\nوكالات\n${PARAGRAPH}`);
    expect(sentences.map(({ quote }) => quote)).toEqual([
      HEADLINE,
      'قال شهود من سكان المدينة إن القصف أصاب السوق صباح اليوم.',
      'وأضافوا أن الجرحى كثيرون.',
    ]);
  });

  it('gives copies one fingerprint, and another when a number changes', () => {
    const of = (text: string) => segmentText(`${HEADLINE}\n\n${text}`).articles[0].fingerprint;
    expect(of('قُتل 12 مدنيًا في قصف على السوق.')).toBe(of('قتل  ١٢ مدنيا، في قصف على «السوق».'));
    expect(of('قتل 12 مدنيا في قصف على السوق.')).not.toBe(of('قتل 13 مدنيا في قصف على السوق.'));
    expect(of('قتل 1 2 مدنيا في قصف على السوق.')).not.toBe(of('قتل 12 مدنيا في قصف على السوق.'));
  });
});

describe('publication', () => {
  const published = (text: string, given: string | null = null) => {
    const { articles, diagnostics } = segmentText(text, { published: given });
    const [{ published_date, published_at, published_basis }] = articles;
    return [published_date, published_at, published_basis, ...diagnostics.map(({ rule }) => rule)];
  };

  it('comes from the dateline', () => {
    expect(published(`${HEADLINE}\n07-12-2024 | 02:47\n${PARAGRAPH}`)).toEqual([
      '2024-12-07',
      '2024-12-07T02:47',
      'text',
    ]);
  });

  it('comes from metadata when the text shows none', () => {
    expect(published(`${HEADLINE}\n\n${PARAGRAPH}`, '2024-12-07')).toEqual(['2024-12-07', null, 'metadata']);
    expect(published(`${HEADLINE}\n\n${PARAGRAPH}`)).toEqual([null, null, 'none']);
  });
  it('infers the day that the text calls today, unless its weekday or another day contradicts it', () => {
    const inferred = (line: string) => published(`${HEADLINE}\n\n${PARAGRAPH} ${line}`);
    const first = 'وصل الوفد اليوم الأحد 8 ديسمبر 2024 إلى المدينة.';
    expect(inferred(first)).toEqual(['2024-12-08', null, 'inferred']);
    expect(inferred('وصل الوفد أمس السبت 7 ديسمبر 2024 إلى المدينة.')[0]).toBe('2024-12-08');
    expect(inferred('وصل الوفد اليوم الأحد 8 ديسمبر 2023 إلى المدينة.')).toEqual([null, null, 'none']);
    expect(inferred(`${first} وعاد اليوم الاثنين 9 ديسمبر 2024.`)).toEqual([null, null, 'none']);
    expect(inferred('وصل الوفد أمس السبت. وكان زارها في 7 أكتوبر 2023.')).toEqual([null, null, 'none']);
  });

  it('takes the text and notes a conflict when both differ', () => {
    expect(published(`${HEADLINE}\n07-12-2024\n${PARAGRAPH}`, '2024-12-08')).toEqual([
      '2024-12-07',
      null,
      'text',
      'segment/published-conflict',
    ]);
  });

  it('takes the time of metadata for the day that the text shows', () => {
    expect(published(`${HEADLINE}\n07-12-2024\n${PARAGRAPH}`, '2024-12-07T10:00:00Z')).toEqual([
      '2024-12-07',
      '2024-12-07T10:00:00Z',
      'text',
    ]);
  });

  it('says when given metadata cannot be read', () => {
    expect(published(`${HEADLINE}\n\n${PARAGRAPH}`, 'last week')).toEqual([
      null,
      null,
      'none',
      'segment/published-given',
    ]);
  });

  it('reads the month first when another dateline shows that order', () => {
    const second = 'قمة عربية طارئة في القاهرة\n10/27/2025\nعقدت في القاهرة قمة عربية طارئة أمس.';
    expect(published(`${HEADLINE}\n10/8/2025\n${PARAGRAPH}\n${second}`)[0]).toBe('2025-10-08');
    expect(published(`${HEADLINE}\n10/8/2025\n${PARAGRAPH}`)[0]).toBe('2025-08-10');
  });

  it('is not given to several articles of one document', () => {
    const text = `${HEADLINE}\nوكالات\n${PARAGRAPH}\n\nقمة عربية طارئة في القاهرة\nوكالات\nعقدت في القاهرة قمة عربية أمس.`;
    const { articles } = segmentText(text, { published: '2024-12-07' });
    expect(articles.map(({ published_basis }) => published_basis)).toEqual(['none', 'none']);
  });
});

describe('outlet', () => {
  const outlet = (text: string, given: string | null = null) => {
    const [article] = segmentText(text, { outlet: given }).articles;
    return [article.outlet, article.outlet_basis];
  };

  it('comes from a credit, a mark, a title or metadata, in this order', () => {
    expect(outlet(`${HEADLINE}\nوكالات_ نبض البلاد\n${PARAGRAPH}`, 'موقع')).toEqual(['نبض البلاد', 'text']);
    expect(outlet(`${HEADLINE} | الجزيرة نت\n\n${PARAGRAPH}`, 'موقع')).toEqual(['الجزيرة نت', 'text']);
    expect(outlet(`${HEADLINE}\n\n${PARAGRAPH}`, 'موقع')).toEqual(['موقع', 'metadata']);
    expect(outlet(`${HEADLINE}\n\n${PARAGRAPH}`)).toEqual([null, 'none']);
  });

  it('is the agency only when no outlet is known', () => {
    expect(outlet(`${HEADLINE}\n\nبيروت (رويترز) - ${PARAGRAPH}`)).toEqual(['رويترز', 'text']);
    expect(outlet(`${HEADLINE}\n\nبيروت (رويترز) - ${PARAGRAPH}`, 'موقع')).toEqual(['موقع', 'metadata']);
  });
});

describe('diagnostics of segment', () => {
  it('say when a text holds no article', () => {
    const { articles, diagnostics } = segmentText('الرئيسية\nاتصل بنا\nمن نحن');
    expect(articles).toEqual([]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['segment/no-article']);
  });

  it('have registered ids', () => {
    expect(checks.map(({ id }) => id).sort()).toEqual([
      'clean/dateline',
      'clean/oversized-line',
      'input/language',
      'segment/no-article',
      'segment/published-conflict',
      'segment/published-given',
    ]);
  });
});
