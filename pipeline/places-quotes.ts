import type { Token } from './text/tokens.ts';

/** Quotation marks that texts mix freely. */
export const isQuote = ({ word }: Token): boolean => word.kind === 'punct' && QUOTES.has(word.folded);

const QUOTES: ReadonlySet<string> = new Set(['"', '\u201C', '\u201D', '\u00AB', '\u00BB', '\u2033']);

/** Whether the mark at a token opens a quotation: marks are mixed and unbalanced, so every second one does. */
export function isOpeningQuote(tokens: readonly Token[], at: number): boolean {
  let count = 0;
  for (let i = 0; i <= at; i++) if (isQuote(tokens[i])) count++;
  return count % 2 === 1;
}

/** Whether the token is a mark that ends a quotation. */
export const isClosingQuote = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[at]) && !isOpeningQuote(tokens, at);
