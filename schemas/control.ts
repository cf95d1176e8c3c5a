import { z } from 'zod';
import { day, flag, id, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { EVENT_STATUSES } from './vocabularies.ts';

export const control = defineTable({
  name: 'control',
  description:
    'Who is reported to hold a place from a day on. Both times are kept: when it happened and when it was reported.',
  key: ['control_id'],
  refs: { place_id: 'places.place_id', holder_entity_id: 'entities.entity_id', event_id: 'events.event_id' },
  row: z.object({
    control_id: id('ctl', 'Hash of the place, the event and the holder'),
    place_id: text('The place'),
    valid_from: day(
      'First day on which control is certain: of a dated range the last day, without a date the day of the first report',
    ).nullable(),
    valid_to: day('Day on which the next change begins; null while none is reported').nullable(),
    holder: text('The holder as written; null when only a withdrawal is reported').nullable(),
    holder_entity_id: text('The entity of the holder').nullable(),
    change: oneOf(['captured', 'left'], 'captured: the holder took it; left: the former holder withdrew'),
    event_id: id('evt', 'The event it is derived from'),
    status: oneOf(EVENT_STATUSES, 'Status of that event'),
    confidence: oneOf(
      ['high', 'medium', 'low'],
      'high: corroborated or acknowledged; medium: reported by one origin; low: contested',
    ),
    known_from: day('Day of the first report').nullable(),
    is_dated: flag('Whether the text dates the change itself'),
  }),
});

export type Control = z.infer<typeof control.row>;
