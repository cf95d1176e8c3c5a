import { z } from 'zod';
import { byteSpan, id, int, quote, span } from './columns.ts';
import { defineTable } from './table.ts';

export const sentences = defineTable({
  name: 'sentences',
  description: 'One sentence (or heading, caption) of a kept block.',
  key: ['sentence_id'],
  refs: { article_id: 'articles.article_id', block_id: 'blocks.block_id' },
  row: z.object({
    sentence_id: id('sen', 'Hash of the document and the span'),
    article_id: id('art', 'The article it stands in'),
    block_id: id('blk', 'The block it stands in'),
    ordinal: int('Position in the article, from 0'),
    ...span,
    ...byteSpan,
    quote,
  }),
});

export type Sentence = z.infer<typeof sentences.row>;
