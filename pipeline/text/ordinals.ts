import { joined, wordAt } from './number-parse.ts';
import type { Token } from './tokens.ts';
import { FIRST_OF_TEENS } from './words/numbers.ts';

/** An ordinal from its first token up to `last`: "الثالث", "الحادي عشر", "الخامس والعشرين". */
export type Ordinal = { readonly last: number; readonly value: number; readonly article: boolean };

/** The ordinal that begins at a token; definite tens count ("العشرون"), bare tens do not. */
export function parseOrdinal(tokens: readonly Token[], first: number): Ordinal | undefined {
  const found = wordAt(tokens, first);
  if (found === undefined) return undefined;
  const { word, article } = found;
  if (word.role === 'tens') return article ? { last: first, value: word.value!, article } : undefined;
  const base = word.ordinal ?? (article && word.role === 'unit' ? word.value : undefined);
  if (base === undefined) return undefined;
  if (base < 10) {
    const ten = wordAt(tokens, first + 1);
    if (ten?.word.role === 'ten' && ten.conjunction + ten.preposition === '' && !ten.article)
      return { last: first + 1, value: 10 + base, article };
    const after = joined(tokens, first);
    const tens = after === undefined ? undefined : wordAt(tokens, after);
    if (after !== undefined && tens?.word.role === 'tens' && (tens.article || !article))
      return word.ordinal === undefined && !tens.article
        ? undefined
        : { last: after, value: base + tens.word.value!, article };
  }
  // حادي "first" lives in compounds only; a definite cardinal alone (الخمسة) is no ordinal.
  if (word.ordinal === undefined || found.stem.startsWith(FIRST_OF_TEENS)) return undefined;
  return { last: first, value: base, article };
}
