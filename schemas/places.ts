import { z } from 'zod';
import { int, number, oneOf, text } from './columns.ts';
import { defineTable } from './table.ts';
import { PLACE_KINDS } from './vocabularies.ts';

export const places = defineTable({
  name: 'places',
  description: 'A place of the gazetteer that the published texts mention.',
  key: ['place_id'],
  refs: {},
  row: z.object({
    place_id: text('Slug of the gazetteer entry, such as sy-C2528 (an OCHA P-code) or ua-bakhmut'),
    kind: oneOf(PLACE_KINDS, 'What it is'),
    name_ar: text('Canonical Arabic name'),
    name_en: text('English name').nullable(),
    lat: number('Latitude', 'degree, WGS 84').nullable(),
    lon: number('Longitude', 'degree, WGS 84').nullable(),
    country: text('ISO 3166-1 alpha-2 code').nullable(),
    adm1_name: text('English name of the first-order division').nullable(),
    adm1_pcode: text('P-code of the first-order division').nullable(),
    adm2_pcode: text('P-code of the second-order division').nullable(),
    pcode: text('Own OCHA P-code').nullable(),
    geonames_id: int('GeoNames id').nullable(),
    source: text('Where name and coordinates come from'),
  }),
});

export type Place = z.infer<typeof places.row>;
