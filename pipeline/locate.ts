/** A verbatim passage and which of its occurrences is meant, from 1. */
export type Quote = { readonly quote: string; readonly occurrence?: number };

/**
 * Half-open offsets of a quote inside a range of the text, or null when it does not stand there as often as said.
 * Offsets that a model gives cannot be trusted; words that it copies can be looked up.
 */
export function locateQuote(
  text: string,
  { quote, occurrence = 1 }: Quote,
  range: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): { readonly start: number; readonly end: number } | null {
  if (quote === '' || !Number.isInteger(occurrence) || occurrence < 1) return null;
  let start = range.start - 1;
  for (let seen = 0; seen < occurrence; seen++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0 || start + quote.length > range.end) return null;
  }
  return { start, end: start + quote.length };
}
