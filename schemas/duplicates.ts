import { z } from 'zod';
import { flag, id, number, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { DUPLICATE_LEVELS, DUPLICATE_METHODS } from './vocabularies.ts';

export const duplicates = defineTable({
  name: 'duplicates',
  description: 'One member of a duplicate group; nothing is deleted.',
  key: ['group_id', 'member_id'],
  refs: {},
  row: z.object({
    group_id: id('dup', 'Hash of the level and the smallest member'),
    level: oneOf(DUPLICATE_LEVELS, 'What is duplicated'),
    method: oneOf(
      DUPLICATE_METHODS,
      'exact and normalised: it equals the representative or an earlier member; near and contained: alike',
    ),
    member_id: text('document_id, article_id or sentence_id'),
    is_representative: flag('Whether the member stands for the group'),
    similarity: number('Similarity to the representative, 1 for equal', '0 to 1'),
    differs_in: text(
      'What differs when the member must not be merged: negation, denial, number, source',
    ).nullable(),
  }),
});

export type Duplicate = z.infer<typeof duplicates.row>;
