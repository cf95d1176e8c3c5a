import { createVocabulary, type Token, tokenize } from '../text/tokens.ts';

/** One case of a peer's suite, as published; `expected` is in the suite's own notation. */
export type PeerCase = {
  readonly suite: 'duckling' | 'recognizers';
  readonly dimension?: string;
  readonly file?: string;
  readonly input: string;
  readonly reference_time: string | null;
  readonly not_supported_by_reference?: boolean;
  readonly expected: unknown;
};

/** What our finders say about a case, and whether it is what the peer expects. */
export type Verdict = { readonly isRight: boolean; readonly actual: string; readonly wanted: string };

const vocabulary = createVocabulary((word) => word);

export const tokensOf = (input: string): Token[] => tokenize(input, 0, input.length, vocabulary);

export const sliceOf = (input: string, tokens: readonly Token[], first: number, last: number): string =>
  input.slice(tokens[first].start, tokens[last].end);

/** Span text without what the suites leave out or put in at will: spaces, and heads such as في, يوم, شهر. */
export function bareSpan(text: string): string {
  const words = tokensOf(text).map((token) => token.word.folded);
  let from = 0;
  while (from < words.length - 1 && LOOSE_HEADS.has(words[from])) from++;
  return words
    .slice(from)
    .filter((word) => !/^\p{P}$/u.test(word))
    .join(' ');
}

/** في in, عند at, يوم day, شهر month, من from/of, ما بين between, إلى to, منذ since. */
const LOOSE_HEADS: ReadonlySet<string> = new Set([
  'في',
  'عند',
  'يوم',
  'شهر',
  'من',
  'ما',
  'بين',
  'الي',
  'حوالي',
  'قرابه',
  'منذ',
  'خلال',
  'لمده',
  'ب',
]);
