/** A line of a raw text: [start, end) with its line break, [from, to) without outer blanks. */
export type TextLine = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Splits a text at LF, CRLF, CR, form feed, NEL and the Unicode separators. The lines are adjacent and cover
 * the text; a blank line has `from === to`.
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const onlyLineFeeds = !OTHER_BREAK.test(text);
  for (let start = 0; start < text.length; ) {
    const end = onlyLineFeeds ? lineFeedEnd(text, start) : anyBreakEnd(text, start);
    lines.push(trimmedLine(text, start, end));
    start = end;
  }
  return lines;
}

/** Narrows [start, end) to what stands between outer white space and invisible controls. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlankUnit(text.charCodeAt(from))) from++;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space, zero-width and bidi controls, byte order mark. */
export function isBlankUnit(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x80) return unit === 0x7f;
  if (unit >= 0x600 && unit < 0x2000) return unit === 0x61c || unit === 0x1680;
  return BLANK_UNITS.has(unit);
}

function trimmedLine(text: string, start: number, end: number): TextLine {
  const trimmed = trimSpan(text, start, end);
  return { start, end, from: trimmed.start, to: trimmed.end };
}

function lineFeedEnd(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at < 0 ? text.length : at + 1;
}

function anyBreakEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0d) return text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
    if (unit === 0x0a || unit === 0x0b || unit === 0x0c) return i + 1;
    if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) return i + 1;
  }
  return text.length;
}

const OTHER_BREAK = /[\r\v\f\u0085\u2028\u2029]/;

const BLANK_UNITS: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0xad, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x202f,
  0x205f, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xfeff,
]);
