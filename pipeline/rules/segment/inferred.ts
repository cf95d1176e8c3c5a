import type { Sentence } from '../../../schemas/index.ts';
import { findTimes, inferPublished } from '../../text/dates.ts';
import { tokenize, type Vocabulary } from '../../text/tokens.ts';

/** Publication day that the sentences of an article tell by themselves ("اليوم الأحد 8 ديسمبر 2024"), else null. */
export function inferFrom(
  raw: string,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): string | null {
  if (!sentences.some(({ quote }) => YEAR.test(quote))) return null;
  return inferPublished(
    sentences.flatMap(({ start, end }) =>
      findTimes(tokenize(raw, start, end, vocabulary), { published: null }),
    ),
  );
}

/** Without the digits of a year no day is whole. */
const YEAR = /[12\u0661\u0662\u06f1\u06f2][\d\u0660-\u0669\u06f0-\u06f9]{3}/u;
