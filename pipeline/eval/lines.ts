/** Lines of a raw text: 1-based numbers, split on `\n`. */
export type Lines = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly string[];
  /** Number of the line that holds an offset. */
  readonly at: (offset: number) => number;
};

/** Indexes the lines of a text. */
export function indexLines(text: string): Lines {
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return { text, starts, lines, at: (at) => lastAtMost(starts, at) + 1 };
}

/** Offset of the first unit from `from` that is not white space. */
export function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text[i])) i++;
  return i;
}

export const isBlank = (line: string): boolean => skipSpace(line, 0) >= line.length;

/** White space as Python's str.isspace: with the separators U+001C-1F and U+0085, without U+FEFF. */
const isSpace = (char: string): boolean => char !== '\ufeff' && /[\s\u001c-\u001f\u0085]/.test(char);

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
