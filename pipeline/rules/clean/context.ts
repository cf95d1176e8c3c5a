import type { Label, Page, PageLine } from './page.ts';

/** The line before or after, blank lines aside. */
export const before = (line: PageLine, page: Page): PageLine | undefined => page.lines[line.index - 1];
export const after = (line: PageLine, page: Page): PageLine | undefined => page.lines[line.index + 1];

/** Label of a line, if it has one yet. */
export function labelOf(line: PageLine | undefined, page: Page): Label | undefined {
  return line === undefined ? undefined : page.labels[line.index];
}

/**
 * The next line surely of body within reach, reading over boilerplate, datelines, bylines and captions;
 * undefined when a line of unknown role or a list comes first and `strict` is set.
 */
export function nextBody(
  line: PageLine,
  page: Page,
  { reach = 8, strict = false } = {},
): PageLine | undefined {
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + reach; i++) {
    const label = page.labels[i];
    if (label?.role === 'body') return page.lines[i];
    if (strict && (label === undefined || !PASSED_OVER.has(label.role))) return undefined;
    if (label?.role === 'most_read') return undefined;
  }
  return undefined;
}

/** The next body lines, at most `count`, within reach. */
export function nextBodies(line: PageLine, page: Page, count: number, reach = 8): PageLine[] {
  const found: PageLine[] = [];
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + reach; i++) {
    if (page.labels[i]?.role === 'body') found.push(page.lines[i]);
    if (found.length === count) break;
  }
  return found;
}

/** Whether a line begins with a reporting verb that continues a speaker just named. */
export function continuesSpeech(line: PageLine | undefined, page: Page): boolean {
  return line !== undefined && page.boilerplate.vocabulary('continue').has(line.words[0]?.word ?? '');
}

/** Whether every word is a number or of one of the vocabularies. */
export function isMadeOf(line: PageLine, page: Page, ...roles: readonly string[]): boolean {
  const vocabularies = roles.map((role) => page.boilerplate.vocabulary(role));
  return line.words.every(({ word }) => isDigits(word) || vocabularies.some((words) => words.has(word)));
}

const isDigits = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

const PASSED_OVER: ReadonlySet<string> = new Set(['share', 'nav', 'byline', 'dateline', 'caption', 'other']);
