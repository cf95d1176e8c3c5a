import { z } from 'zod';
import { byteSpan, flag, id, int, oneOf, quote, rule, span } from './columns.ts';
import { defineTable } from './table.ts';
import { ACTS, CHANNELS } from './vocabularies.ts';

export const claims = defineTable({
  name: 'claims',
  description: 'One attributed content: somebody says something.',
  key: ['claim_id'],
  refs: { article_id: 'articles.article_id', sentence_id: 'sentences.sentence_id' },
  row: z.object({
    claim_id: id('clm', 'Hash of the document, the cue and the content'),
    article_id: id('art', 'The article it stands in'),
    sentence_id: id('sen', 'The sentence its content begins in'),
    ...span,
    ...byteSpan,
    quote,
    cue_start: int('First offset of the reporting words', 'UTF-16 code unit'),
    cue_end: int('Offset after the reporting words', 'UTF-16 code unit'),
    content_start: int('First offset of what is said', 'UTF-16 code unit'),
    content_end: int('Offset after what is said', 'UTF-16 code unit'),
    act: oneOf(ACTS, 'Speech act'),
    channel: oneOf(CHANNELS, 'Through which channel it was said').nullable(),
    is_quoted: flag('Whether the content is in quotation marks'),
    rule,
  }),
});

export type Claim = z.infer<typeof claims.row>;
