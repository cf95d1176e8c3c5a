import { z } from 'zod';
import { id, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { LINK_RELATIONS } from './vocabularies.ts';

export const links = defineTable({
  name: 'links',
  description: 'A relation between two event mentions.',
  key: ['from_id', 'to_id', 'relation'],
  refs: { from_id: 'event_mentions.event_mention_id', to_id: 'event_mentions.event_mention_id' },
  row: z.object({
    from_id: id('evm', 'The mention that denies, contradicts or supersedes'),
    to_id: id('evm', 'The other mention'),
    relation: oneOf(LINK_RELATIONS, 'What stands between them'),
    field: text('The field that clashes, for contradicts and supersedes').nullable(),
    basis: text('Why they are linked'),
  }),
});

export type Link = z.infer<typeof links.row>;
