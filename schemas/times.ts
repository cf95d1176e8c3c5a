import { z } from 'zod';
import { byteSpan, datePrecision, day, id, oneOf, quote, rule, span } from './columns.ts';
import { defineTable } from './table.ts';
import { TIME_BASES } from './vocabularies.ts';

export const times = defineTable({
  name: 'times',
  description: 'A time expression and the days it denotes.',
  key: ['time_id'],
  refs: { article_id: 'articles.article_id', sentence_id: 'sentences.sentence_id' },
  row: z.object({
    time_id: id('tim', 'Hash of the document and the span'),
    article_id: id('art', 'The article it stands in'),
    sentence_id: id('sen', 'The sentence it stands in'),
    ...span,
    ...byteSpan,
    quote,
    date_start: day('First day; null when it cannot be resolved').nullable(),
    date_end: day('Last day').nullable(),
    date_precision: datePrecision.nullable(),
    basis: oneOf(TIME_BASES, 'How the days were found'),
    anchor: day('The day that a relative expression was resolved against').nullable(),
    rule,
  }),
});

export type Time = z.infer<typeof times.row>;
