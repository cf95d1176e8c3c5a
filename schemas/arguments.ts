import { z } from 'zod';
import { flag, id, int, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { ARGUMENT_ROLES } from './vocabularies.ts';

export const argumentTable = defineTable({
  name: 'arguments',
  description: 'One filler of one slot of an event mention.',
  key: ['event_mention_id', 'role', 'ordinal'],
  refs: {
    event_mention_id: 'event_mentions.event_mention_id',
    mention_id: 'mentions.mention_id',
    entity_id: 'entities.entity_id',
    place_id: 'places.place_id',
    time_id: 'times.time_id',
    quantity_id: 'quantities.quantity_id',
  },
  row: z.object({
    event_mention_id: id('evm', 'The event mention'),
    role: oneOf(ARGUMENT_ROLES, 'The slot'),
    ordinal: int('Position among the fillers of the slot, from 0'),
    start: int('First offset of the filler; for an implicit one, of its antecedent', 'UTF-16 code unit'),
    end: int('Offset after the filler', 'UTF-16 code unit'),
    quote: text('The filler verbatim'),
    mention_id: id('mtn', 'The mention inside the filler').nullable(),
    entity_id: text('The entity').nullable(),
    place_id: text('The place').nullable(),
    time_id: id('tim', 'The time expression').nullable(),
    quantity_id: id('qty', 'The quantity').nullable(),
    is_implicit: flag(
      'Whether the clause only refers to it by a pronoun, a definite noun or a dropped subject',
    ),
  }),
});

export type Argument = z.infer<typeof argumentTable.row>;
