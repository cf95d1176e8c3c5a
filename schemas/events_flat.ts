import { z } from 'zod';
import {
  byteSpan,
  datePrecision,
  day,
  id,
  int,
  number,
  oneOf,
  placePrecision,
  span,
  text,
} from './columns.ts';
import { defineTable } from './table.ts';
import { EVENT_KINDS, EVENT_STATUSES, MODALITIES } from './vocabularies.ts';

export const eventsFlat = defineTable({
  name: 'events_flat',
  description:
    'One event a row for spreadsheets, named like ACLED: its fullest mention with actors, place, figures, sentence and raw pointer.',
  key: ['event_id'],
  refs: {
    event_id: 'events.event_id',
    event_mention_id: 'event_mentions.event_mention_id',
    document_id: 'documents.document_id',
    place_id: 'places.place_id',
    actor1_id: 'entities.entity_id',
    actor2_id: 'entities.entity_id',
  },
  row: z.object({
    event_id: id('evt', 'The event'),
    event_date: day('First day').nullable(),
    end_date: day('Last day').nullable(),
    time_precision: datePrecision.nullable(),
    kind: oneOf(EVENT_KINDS, 'Kind'),
    event_type: text('ACLED event types, separated by |').nullable(),
    sub_event_type: text('ACLED sub-event types, separated by |').nullable(),
    status: oneOf(EVENT_STATUSES, 'What the mentions together say'),
    modality: oneOf(MODALITIES, 'Whether it happened, is planned, or is only possible'),
    actor1: text('First actor of the fullest mention, else of the first that names one, verbatim').nullable(),
    actor1_id: text('The entity it is linked to').nullable(),
    actor2: text(
      'First target of the fullest mention, else of the first that names one, verbatim',
    ).nullable(),
    actor2_id: text('The entity it is linked to').nullable(),
    country: text('ISO 3166-1 alpha-2 code of the place').nullable(),
    admin1: text('English name of the first-order division').nullable(),
    location: text('Arabic name of the place').nullable(),
    location_en: text('English name of the place').nullable(),
    place_id: text('The place').nullable(),
    latitude: number('Latitude of the place', 'degree, WGS 84').nullable(),
    longitude: number('Longitude of the place', 'degree, WGS 84').nullable(),
    geo_precision: placePrecision.nullable(),
    fatalities_low: number('Smallest number killed that a mention reports', 'person').nullable(),
    fatalities_high: number('Largest number killed that a mention reports', 'person').nullable(),
    mention_count: int('Event mentions', 'mention'),
    article_count: int('Articles', 'article'),
    affirming_count: int('Mentions that affirm', 'mention'),
    denying_count: int('Mentions that deny', 'mention'),
    outlet: text('Publisher of the article of the fullest mention').nullable(),
    published_date: day('Publication day of that article').nullable(),
    event_mention_id: id('evm', 'The fullest mention'),
    trigger: text('Its trigger, verbatim'),
    document_id: id('doc', 'The document it stands in'),
    path: text('Path of the raw file'),
    record: int('Record in a container').nullable(),
    ...span,
    ...byteSpan,
    quote: text('The sentence of the fullest mention, verbatim; the span is that of the sentence'),
  }),
});

export type EventFlat = z.infer<typeof eventsFlat.row>;
