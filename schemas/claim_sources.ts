import { z } from 'zod';
import { flag, id, int, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { SOURCE_KINDS } from './vocabularies.ts';

export const claimSources = defineTable({
  name: 'claim_sources',
  description:
    'One hop of the chain of a claim; hop 0 is the original speaker, the last hop who passed it on.',
  key: ['claim_id', 'hop'],
  refs: { claim_id: 'claims.claim_id', entity_id: 'entities.entity_id' },
  row: z.object({
    claim_id: id('clm', 'The claim'),
    hop: int('0 is nearest to the content'),
    start: int('First offset of the name; for an implicit hop, of its antecedent', 'UTF-16 code unit'),
    end: int('Offset after the name', 'UTF-16 code unit'),
    quote: text('The name verbatim'),
    kind: oneOf(SOURCE_KINDS, 'What the source is'),
    entity_id: text('The entity it is linked to').nullable(),
    count: int('How many unnamed sources the text counts').nullable(),
    is_implicit: flag('Whether the clause only refers to it by a pronoun or a dropped subject'),
  }),
});

export type ClaimSource = z.infer<typeof claimSources.row>;
