import { z } from 'zod';
import { byteSpan, flag, id, int, oneOf, rule, span } from './columns.ts';
import { defineTable } from './table.ts';
import { ROLES } from './vocabularies.ts';

export const blocks = defineTable({
  name: 'blocks',
  description: 'A contiguous raw range with one role; the blocks of a document partition it.',
  key: ['block_id'],
  refs: { document_id: 'documents.document_id', article_id: 'articles.article_id' },
  row: z.object({
    block_id: id('blk', 'Hash of the document and the span'),
    document_id: id('doc', 'The document it stands in'),
    article_id: id('art', 'The article it belongs to; null outside any article').nullable(),
    ordinal: int('Position in the document, from 0'),
    ...span,
    ...byteSpan,
    role: oneOf(ROLES, 'What the block is'),
    kept: flag('Whether extraction reads the block'),
    rule,
  }),
});

export type Block = z.infer<typeof blocks.row>;
