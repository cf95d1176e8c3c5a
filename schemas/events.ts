import { z } from 'zod';
import { datePrecision, day, id, int, number, oneOf, placePrecision, text } from './columns.ts';
import { defineTable } from './table.ts';
import { EVENT_KINDS, EVENT_STATUSES, MODALITIES } from './vocabularies.ts';

export const events = defineTable({
  name: 'events',
  description: 'A cluster of event mentions about one happening.',
  key: ['event_id'],
  refs: { place_id: 'places.place_id', representative_id: 'event_mentions.event_mention_id' },
  row: z.object({
    event_id: id('evt', 'Hash of the first mention by id'),
    kind: oneOf(EVENT_KINDS, 'Kind of the representative mention'),
    date_start: day('First day').nullable(),
    date_end: day('Last day').nullable(),
    date_precision: datePrecision.nullable(),
    place_id: text('Place').nullable(),
    place_precision: placePrecision.nullable(),
    status: oneOf(EVENT_STATUSES, 'What the mentions together say'),
    modality: oneOf(MODALITIES, 'Of the representative: it happened, is planned, or is only possible'),
    mention_count: int('Event mentions', 'mention'),
    article_count: int('Articles', 'article'),
    outlet_count: int('Known outlets', 'outlet'),
    independent_source_count: int('Origins that affirm it, not copies; listed in event_sources', 'source'),
    affirming_count: int('Mentions that affirm', 'mention'),
    denying_count: int('Mentions that deny', 'mention'),
    killed_low: number('Smallest number killed that a mention reports', 'person').nullable(),
    killed_high: number('Largest number killed that a mention reports', 'person').nullable(),
    injured_low: number('Smallest number injured', 'person').nullable(),
    injured_high: number('Largest number injured', 'person').nullable(),
    captured_low: number('Smallest number captured', 'person').nullable(),
    captured_high: number('Largest number captured', 'person').nullable(),
    displaced_low: number('Smallest number displaced', 'person').nullable(),
    displaced_high: number('Largest number displaced', 'person').nullable(),
    plover_event: text('PLOVER event types, separated by |').nullable(),
    plover_mode: text('PLOVER modes, separated by |').nullable(),
    cameo_code: text('CAMEO code').nullable(),
    acled_event_type: text('ACLED event types, separated by |').nullable(),
    acled_sub_event_type: text('ACLED sub-event types, separated by |').nullable(),
    crosswalk_quality: oneOf(['exact', 'approx', 'none'], 'How well the kind fits the other vocabularies'),
    first_reported: day('Earliest publication day of its articles').nullable(),
    last_reported: day('Latest publication day of its articles').nullable(),
    representative_id: id('evm', 'The fullest mention'),
  }),
});

export type Event = z.infer<typeof events.row>;
