import type { Block } from '../../../schemas/index.ts';

/** Blocks [first, last] of an article, both inclusive, and which of them is its headline (-1 for none). */
export type ArticleRange = { readonly first: number; readonly last: number; readonly headline: number };

/**
 * Splits the blocks of a document into articles: a headline after body begins the next article, with the
 * section, dateline and page header above it. Menus and most-read lists at the end belong to none.
 * An article needs body, or a headline with a caption.
 */
export function findArticles(blocks: readonly Block[]): ArticleRange[] {
  const starts = findStarts(blocks);
  const ranges: ArticleRange[] = [];
  starts.forEach((first, i) => {
    const limit = i + 1 < starts.length ? starts[i + 1] : blocks.length;
    const range = trimRange(blocks, first, limit);
    if (range !== undefined) ranges.push(range);
  });
  return ranges;
}

/** Index of the first block of each article. */
function findStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = [];
  let hasBody = false;
  let isOpen = false;
  for (let i = 0; i < blocks.length; i++) {
    const { role } = blocks[i];
    if (role === 'headline' && (hasBody || !isOpen)) {
      starts.push(openingOf(blocks, i, starts.length === 0));
      isOpen = true;
      hasBody = false;
    } else if (role === 'body') {
      if (!isOpen) starts.push(openingOf(blocks, i, true));
      isOpen = true;
      hasBody = true;
    }
  }
  return starts;
}

/** Goes up from a headline over what belongs to it; the first article takes everything kept above it. */
function openingOf(blocks: readonly Block[], at: number, isFirst: boolean): number {
  let first = at;
  for (let i = at - 1; i >= 0; i--) {
    const { role, rule } = blocks[i];
    if (role === 'blank') continue;
    const isHeader = rule.startsWith('clean/front-matter') || rule === 'clean/title-prefix';
    const isAbove = role === 'section' || role === 'dateline' || isHeader;
    if (isAbove || (isFirst && (role === 'byline' || role === 'caption' || role === 'subhead'))) first = i;
    else if (!isFirst || (role !== 'nav' && role !== 'share' && role !== 'other')) break;
  }
  return first;
}

function trimRange(blocks: readonly Block[], first: number, limit: number): ArticleRange | undefined {
  let last = limit - 1;
  while (last > first && OUTSIDE.has(blocks[last].role)) last--;
  let headline = -1;
  let hasText = false;
  for (let i = first; i <= last; i++) {
    if (headline < 0 && blocks[i].role === 'headline') headline = i;
    hasText ||=
      blocks[i].role === 'body' ||
      blocks[i].rule === 'clean/headline-given' ||
      (headline >= 0 && blocks[i].role === 'caption');
  }
  return hasText ? { first, last, headline } : undefined;
}

const OUTSIDE: ReadonlySet<string> = new Set(['blank', 'nav', 'most_read']);
