import { z } from 'zod';
import { byteSpan, datePrecision, day, id, oneOf, placePrecision, rule, span, text } from './columns.ts';
import { defineTable } from './table.ts';
import { EVENT_KINDS, MODALITIES, POLARITIES, TIME_BASES } from './vocabularies.ts';

export const eventMentions = defineTable({
  name: 'event_mentions',
  description: 'One trigger that reports, denies, plans or demands a concrete happening.',
  key: ['event_mention_id'],
  refs: {
    article_id: 'articles.article_id',
    sentence_id: 'sentences.sentence_id',
    claim_id: 'claims.claim_id',
    event_id: 'events.event_id',
    place_id: 'places.place_id',
  },
  row: z.object({
    event_mention_id: id('evm', 'Hash of the document, the trigger and the kind'),
    article_id: id('art', 'The article it stands in'),
    sentence_id: id('sen', 'The sentence it stands in'),
    claim_id: id('clm', 'Innermost claim around it; null when narrated').nullable(),
    event_id: id('evt', 'The happening it is about'),
    kind: oneOf(EVENT_KINDS, 'Kind of happening'),
    ...span,
    ...byteSpan,
    quote: text('The trigger verbatim'),
    polarity: oneOf(POLARITIES, 'negative when the text says that it did not or does not happen'),
    modality: oneOf(MODALITIES, 'Whether it happened, is planned, or is only possible'),
    date_start: day('First day').nullable(),
    date_end: day('Last day').nullable(),
    date_precision: datePrecision.nullable(),
    date_basis: oneOf(TIME_BASES, 'How the day is known'),
    place_id: text('The one place of the happening').nullable(),
    place_precision: placePrecision.nullable(),
    rule,
  }),
});

export type EventMention = z.infer<typeof eventMentions.row>;
