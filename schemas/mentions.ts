import { z } from 'zod';
import { byteSpan, id, oneOf, quote, rule, span, text } from './columns.ts';
import { defineTable } from './table.ts';

export const mentions = defineTable({
  name: 'mentions',
  description: 'A span that names a person, group, body, outlet or place.',
  key: ['mention_id'],
  refs: {
    article_id: 'articles.article_id',
    sentence_id: 'sentences.sentence_id',
    entity_id: 'entities.entity_id',
    place_id: 'places.place_id',
  },
  row: z.object({
    mention_id: id('mtn', 'Hash of the document, the span and the kind'),
    article_id: id('art', 'The article it stands in'),
    sentence_id: id('sen', 'The sentence it stands in'),
    ...span,
    ...byteSpan,
    quote,
    kind: oneOf(
      ['person', 'group', 'official_body', 'media', 'ngo', 'igo', 'company', 'place'],
      'What is named',
    ),
    entity_id: text('The entity it is linked to').nullable(),
    place_id: text('The place it is linked to').nullable(),
    link_basis: oneOf(
      ['unique', 'head_noun', 'context', 'coreference', 'grammar', 'ambiguous', 'none'],
      'Why it is linked, or why not',
    ),
    rule,
  }),
});

export type Mention = z.infer<typeof mentions.row>;
