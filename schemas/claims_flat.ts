import { z } from 'zod';
import { byteSpan, day, flag, id, int, oneOf, span, text } from './columns.ts';
import { defineTable } from './table.ts';
import { ACTS, CHANNELS, SOURCE_KINDS } from './vocabularies.ts';

export const claimsFlat = defineTable({
  name: 'claims_flat',
  description:
    'One claim a row for spreadsheets: who says what, through whom, in which article, with its raw pointer.',
  key: ['claim_id'],
  refs: {
    claim_id: 'claims.claim_id',
    document_id: 'documents.document_id',
    speaker_id: 'entities.entity_id',
    via_id: 'entities.entity_id',
  },
  row: z.object({
    claim_id: id('clm', 'The claim'),
    speaker: text('Who said it (hop 0 of the chain), verbatim').nullable(),
    speaker_kind: oneOf(SOURCE_KINDS, 'What the speaker is').nullable(),
    speaker_id: text('The entity it is linked to').nullable(),
    act: oneOf(ACTS, 'Speech act'),
    cue: text('The reporting words, verbatim').nullable(),
    content: text('What is said, verbatim').nullable(),
    is_quoted: flag('Whether the content is in quotation marks'),
    channel: oneOf(CHANNELS, 'Through which channel it was said').nullable(),
    via: text('Who passed it on last, verbatim; null when the text names only the speaker').nullable(),
    via_id: text('The entity it is linked to').nullable(),
    hop_count: int('Hops of the chain', 'hop'),
    event_mention_count: int('Event mentions inside the content', 'mention'),
    headline: text('Headline of the article').nullable(),
    outlet: text('Publisher of the article').nullable(),
    published_date: day('Publication day of the article').nullable(),
    document_id: id('doc', 'The document it stands in'),
    path: text('Path of the raw file'),
    record: int('Record in a container').nullable(),
    ...span,
    ...byteSpan,
    quote: text('Source, cue and content together, verbatim'),
    rule: text('Id of the registered rule that made the claim'),
  }),
});

export type ClaimFlat = z.infer<typeof claimsFlat.row>;
