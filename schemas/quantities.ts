import { z } from 'zod';
import { byteSpan, id, number, oneOf, quote, rule, span, text } from './columns.ts';
import { defineTable } from './table.ts';
import { QUALIFIERS, UNITS } from './vocabularies.ts';

export const quantities = defineTable({
  name: 'quantities',
  description: 'A counted or measured amount.',
  key: ['quantity_id'],
  refs: { article_id: 'articles.article_id', sentence_id: 'sentences.sentence_id' },
  row: z.object({
    quantity_id: id('qty', 'Hash of the document and the span'),
    article_id: id('art', 'The article it stands in'),
    sentence_id: id('sen', 'The sentence it stands in'),
    ...span,
    ...byteSpan,
    quote,
    low: number('Lower bound; for vague counts tens 20, hundreds 200, thousands 2000').nullable(),
    high: number('Upper bound; null when open').nullable(),
    unit: oneOf(UNITS, 'What is counted'),
    qualifier: oneOf(QUALIFIERS, 'How the text hedges the number'),
    currency: text('ISO 4217 code for money').nullable(),
    rule,
  }),
});

export type Quantity = z.infer<typeof quantities.row>;
