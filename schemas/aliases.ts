import { z } from 'zod';
import { id, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';

export const aliases = defineTable({
  name: 'aliases',
  description: 'A written form of an entity or place that the published texts use.',
  key: ['alias_id'],
  refs: { entity_id: 'entities.entity_id', place_id: 'places.place_id', mention_id: 'mentions.mention_id' },
  row: z.object({
    alias_id: id('ali', 'Hash of the target and the form'),
    entity_id: text('The entity it names').nullable(),
    place_id: text('The place it names').nullable(),
    alias: text('The form as written'),
    basis: oneOf(['lexicon', 'text'], 'Known beforehand, or stated by a text'),
    mention_id: id('mtn', 'The mention that is the evidence, for basis text').nullable(),
  }),
});

export type Alias = z.infer<typeof aliases.row>;
