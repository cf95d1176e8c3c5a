import type { WordSpan } from '../../text/units.ts';
import { foldedWords } from '../../text/units.ts';
import { isNumber } from './boilerplate.ts';
import type { Page, PageLine } from './page.ts';

/**
 * Share of the content words of a title that stand again, in any inflection, in the first 80 words of the
 * given lines: 1 for a headline whose lead repeats it, near 0 for the title of another story.
 */
export function coverage(title: PageLine, lines: readonly PageLine[], page: Page): number {
  const light = page.boilerplate.vocabulary('function');
  const wanted = contentStems(title.words, light);
  if (wanted.size === 0) return 0;
  const found = new Set<string>();
  for (const line of lines)
    for (const { word } of foldedWords(page.text, line.from, line.to, 80)) addStems(found, word);
  let covered = 0;
  for (const stem of wanted) if (found.has(stem) || found.has(stem.slice(1))) covered++;
  return covered / wanted.size;
}

function contentStems(words: readonly WordSpan[], light: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  for (const { word } of words)
    if (word.length > 2 && !light.has(word) && !isNumber(word)) stems.add(stem(word));
  return stems;
}

function addStems(stems: Set<string>, word: string): void {
  if (word.length < 3) return;
  const plain = stem(word);
  stems.add(plain);
  if (plain.length > 3 && 'بلك'.includes(plain[0])) stems.add(plain.slice(1));
}

/** A light stem: without و ف, the article and its prepositions, and the commonest endings. Folded input. */
export function stem(word: string): string {
  let rest = word;
  if (rest.length > 4 && (rest[0] === 'و' || rest[0] === 'ف')) rest = rest.slice(1);
  for (const prefix of PREFIXES) {
    if (!rest.startsWith(prefix) || rest.length - prefix.length < 3) continue;
    rest = rest.slice(prefix.length);
    break;
  }
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((ending) => rest.endsWith(ending) && rest.length - ending.length >= 3);
    if (suffix === undefined) break;
    rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

const PREFIXES = ['بال', 'كال', 'لل', 'ال'];
const SUFFIXES = ['هما', 'ها', 'هم', 'ات', 'ون', 'ين', 'ان', 'يه', 'تا', 'ه', 'ي', 'ا'];
