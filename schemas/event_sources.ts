import { z } from 'zod';
import { id, int, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { SOURCE_KINDS } from './vocabularies.ts';

export const eventSources = defineTable({
  name: 'event_sources',
  description: 'One independent origin of an event: who says it, counted once however often it is copied.',
  key: ['event_id', 'ordinal'],
  refs: {
    event_id: 'events.event_id',
    entity_id: 'entities.entity_id',
    article_id: 'articles.article_id',
    event_mention_id: 'event_mentions.event_mention_id',
  },
  row: z.object({
    event_id: id('evt', 'The event'),
    ordinal: int('Position among the origins of the event, from 0'),
    origin: text('Name of the origin as its first mention gives it'),
    entity_id: text('The entity it is linked to').nullable(),
    kind: oneOf([...SOURCE_KINDS, 'outlet'], 'What the origin is; outlet for narrated text'),
    basis: oneOf(
      ['speaker', 'agency', 'outlet'],
      'speaker: the original speaker; agency: who heard unnamed sources; outlet: the article tells it itself',
    ),
    stance: oneOf(['affirms', 'denies', 'both'], 'What it says of the happening'),
    mention_count: int('Mentions that go back to it', 'mention'),
    article_count: int('Articles that carry it, copies included', 'article'),
    article_id: id('art', 'The earliest of these articles'),
    event_mention_id: id('evm', 'The first mention in that article'),
  }),
});

export type EventSource = z.infer<typeof eventSources.row>;
