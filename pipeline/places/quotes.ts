import type { Token } from '../text/tokens.ts';

/** Quotation marks that texts mix freely. */
export const isQuote = ({ word }: Token): boolean => word.kind === 'punct' && QUOTES.has(word.folded);

const QUOTES: ReadonlySet<string> = new Set(['"', '\u201C', '\u201D', '\u00AB', '\u00BB', '\u2033']);

/**
 * Whether the mark at a token opens a quotation: it touches what follows and not what stands before. Marks are mixed
 * and unbalanced; of those that touch both or none every second one does.
 */
export function isOpeningQuote(tokens: readonly Token[], at: number): boolean {
  const isBehind = at > 0 && tokens[at - 1].end === tokens[at].start;
  const isBefore = at + 1 < tokens.length && tokens[at].end === tokens[at + 1].start;
  if (isBehind !== isBefore) return isBefore;
  let count = 0;
  for (let i = 0; i <= at; i++) if (isQuote(tokens[i])) count++;
  return count % 2 === 1;
}

/** Whether the token is a mark that ends a quotation. */
export const isClosingQuote = (tokens: readonly Token[], at: number): boolean =>
  isQuote(tokens[at]) && !isOpeningQuote(tokens, at);
