import { z } from 'zod';
import { id, int, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { SEVERITIES } from './vocabularies.ts';

export const diagnostics = defineTable({
  name: 'diagnostics',
  description: 'Bad or doubtful input, as data.',
  key: [],
  refs: { document_id: 'documents.document_id' },
  row: z.object({
    document_id: id('doc', 'The document; null when the file could not be read').nullable(),
    path: text('Path of the file below the input folder').nullable(),
    start: int('First offset', 'UTF-16 code unit').nullable(),
    end: int('Offset after', 'UTF-16 code unit').nullable(),
    severity: oneOf(
      SEVERITIES,
      'error: the text was not used; warning: it was used in part; note: worth a look',
    ),
    rule: text('Id of the check'),
    message: text('What is wrong and what to do'),
    actual: text('What was found').nullable(),
    expected: text('What was expected').nullable(),
  }),
});

export type Diagnostic = z.infer<typeof diagnostics.row>;
