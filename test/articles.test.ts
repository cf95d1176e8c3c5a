import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segmentText } from './pages.ts';

// One folder a tricky page: source.txt and expected.txt. `npx vitest run test/articles.test.ts -u` writes the
// latter anew; review it as a diff.
const folder = new URL('./articles/', import.meta.url);

/** Articles, diagnostics and blocks of a page as lines to read. */
function describePage(text: string): string {
  const { articles, blocks, diagnostics, sentences } = segmentText(text);
  const lines = articles.map(
    (article) =>
      `article ${article.ordinal}: ${article.headline} | outlet ${article.outlet} (${article.outlet_basis}) | ` +
      `published ${article.published_at ?? article.published_date} (${article.published_basis}) | ` +
      `section ${article.section} | ${article.sentence_count} sentences`,
  );
  for (const { severity, rule, message } of diagnostics) lines.push(`${severity} ${rule}: ${message}`);
  for (const { start, end, role, rule, article_id } of blocks) {
    if (role === 'blank') continue;
    const ordinal = articles.find((article) => article.article_id === article_id)?.ordinal ?? '-';
    lines.push(`${ordinal} ${role} ${rule}: ${text.slice(start, end).trim()}`);
  }
  return `${lines.join('\n')}\n\n${sentences.map(({ quote }) => `. ${quote}`).join('\n')}\n`;
}

describe('articles', () => {
  it.each(
    readdirSync(folder)
      .sort()
      .map((slug) => [slug]),
  )('%s', async (slug) => {
    const text = readFileSync(new URL(`${slug}/source.txt`, folder), 'utf8');
    await expect(describePage(text)).toMatchFileSnapshot(`./articles/${slug}/expected.txt`);
  });
});
