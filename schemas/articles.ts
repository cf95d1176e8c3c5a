import { z } from 'zod';
import { byteSpan, day, id, int, oneOf, span, text } from './columns.ts';
import { defineTable } from './table.ts';

export const articles = defineTable({
  name: 'articles',
  description: 'One article inside a document.',
  key: ['article_id'],
  refs: { document_id: 'documents.document_id' },
  row: z.object({
    article_id: id('art', 'Hash of the document and the span'),
    document_id: id('doc', 'The document it stands in'),
    ordinal: int('Position in the document, from 0'),
    ...span,
    ...byteSpan,
    headline: text('Headline verbatim; null when the text shows none').nullable(),
    headline_start: int('First offset of the headline', 'UTF-16 code unit').nullable(),
    headline_end: int('Offset after the headline', 'UTF-16 code unit').nullable(),
    outlet: text('Publisher of the article').nullable(),
    outlet_basis: oneOf(['text', 'metadata', 'none'], 'Where the outlet is known from'),
    published_date: day('Publication day').nullable(),
    published_at: text(
      'Publication time as local ISO 8601, when the text or metadata gives a time',
    ).nullable(),
    published_basis: oneOf(
      ['text', 'metadata', 'inferred', 'none'],
      'Where the publication day is known from',
    ),
    section: text('Section of the site the article stands in').nullable(),
    sentence_count: int('Sentences of the article'),
    char_count: int('Length of the kept text', 'UTF-16 code unit'),
    fingerprint: text('Hash of the folded kept body text: equal for copies'),
  }),
});

export type Article = z.infer<typeof articles.row>;
