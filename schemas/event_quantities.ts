import { z } from 'zod';
import { id, int, number, oneOf } from './columns.ts';
import { defineTable } from './table.ts';
import { UNITS } from './vocabularies.ts';

export const eventQuantities = defineTable({
  name: 'event_quantities',
  description: 'Bounds of what the mentions of an event count, with the mention behind each bound.',
  key: ['event_id', 'unit'],
  refs: {
    event_id: 'events.event_id',
    low_mention_id: 'event_mentions.event_mention_id',
    high_mention_id: 'event_mentions.event_mention_id',
  },
  row: z.object({
    event_id: id('evt', 'The event'),
    unit: oneOf(UNITS, 'What is counted'),
    low: number('Smallest number that a mention reports').nullable(),
    high: number('Largest number that a mention reports').nullable(),
    low_mention_id: id('evm', 'The mention behind the smallest number').nullable(),
    high_mention_id: id('evm', 'The mention behind the largest number').nullable(),
    mention_count: int('Mentions that report a number', 'mention'),
  }),
});

export type EventQuantity = z.infer<typeof eventQuantities.row>;
