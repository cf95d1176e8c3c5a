import { z } from 'zod';
import { oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { ENTITY_KINDS, SECTORS } from './vocabularies.ts';

export const entities = defineTable({
  name: 'entities',
  description: 'A canonical person, group, body or outlet that the published texts mention.',
  key: ['entity_id'],
  refs: {},
  row: z.object({
    entity_id: text(
      'Slug of the lexicon entry (ent_ and letters, digits, underscores), or a hash for a name found by grammar',
    ),
    kind: oneOf(ENTITY_KINDS, 'What it is'),
    name_ar: text('Canonical Arabic name'),
    name_en: text('English name').nullable(),
    country: text('ISO 3166-1 alpha-2 code of its country').nullable(),
    sector: oneOf(SECTORS, 'PLOVER actor sector').nullable(),
    wikidata_qid: text('Wikidata item, only where certain').nullable(),
  }),
});

export type Entity = z.infer<typeof entities.row>;
