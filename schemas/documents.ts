import { z } from 'zod';
import { id, int, text } from './columns.ts';
import { defineTable } from './table.ts';

export const documents = defineTable({
  name: 'documents',
  description: 'One raw text unit: a .txt file, or one record of a JSONL container.',
  key: ['document_id'],
  refs: {},
  row: z.object({
    document_id: id('doc', 'Hash of the raw text'),
    path: text('Path of the file below the input folder, with forward slashes'),
    record: int('Ordinal of the record in its container, from 0; null for a whole file').nullable(),
    media_type: text('Media type of the file, such as text/plain'),
    encoding: text(
      'Encoding found: utf-8, or the reason why the text was not decoded (utf-16le, utf-16be, binary)',
    ),
    bytes: int('Size of the raw text', 'byte'),
    sha256: text('SHA-256 of the raw text bytes, hexadecimal'),
    chars: int('Length of the decoded text; 0 when it could not be decoded', 'UTF-16 code unit'),
    language: text(
      'BCP 47 code of the dominant script and language (ar, fa, ur, en, und); null for an empty text',
    ).nullable(),
    outlet: text('Publisher as given by sources.csv or the record').nullable(),
    url: text('Address as given by sources.csv or the record').nullable(),
    title: text('Title as given by the record').nullable(),
    published: text('Publication date or time as given by sources.csv or the record').nullable(),
  }),
});

export type Document = z.infer<typeof documents.row>;
