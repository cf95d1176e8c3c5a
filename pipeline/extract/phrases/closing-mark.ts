import type { SentenceView } from '../words/view.ts';

/** بلدة "طير حرفا": a mark that opens within the span closes there. */
export function withClosingMark({ s, raw }: SentenceView, first: number, end: number): number {
  const start = s[first].start;
  const close = CLOSING[OPENING.exec(raw.slice(start, end))?.[0] ?? ''];
  const next = raw[end] ?? '';
  return close?.includes(next) === true &&
    !raw.slice(start + 1, end).includes(next, raw.slice(start, end).search(OPENING) + 1) &&
    next !== ''
    ? end + 1
    : end;
}
const OPENING = /[“«"]/u;
const CLOSING: Readonly<Record<string, string>> = { '“': '”“"', '«': '»', '"': '"' };
