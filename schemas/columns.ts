import { z } from 'zod';

/** Column builders shared by the tables: one place for a type, its unit and its reference. */

/** A content hash with a prefix, such as `art_0f3a…` (16 hexadecimal digits). */
export const id = (prefix: string, description: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-f]{16}$`))
    .meta({ description });

export const text = (description: string) => z.string().meta({ description });
export const int = (description: string, unit?: string) =>
  z
    .int()
    .nonnegative()
    .meta(unit ? { description, unit } : { description });
export const number = (description: string, unit?: string) =>
  z.number().meta(unit ? { description, unit } : { description });
export const flag = (description: string) => z.boolean().meta({ description });
export const day = (description: string) => z.iso.date().meta({ description, unit: 'ISO 8601 day' });
export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  z.enum(values).meta({ description });

/** Half-open offsets of a span in the decoded document and in its UTF-8 bytes. */
export const span = {
  start: int('First offset of the span in the decoded document', 'UTF-16 code unit'),
  end: int('Offset after the span (half-open)', 'UTF-16 code unit'),
};
export const byteSpan = {
  byte_start: int('First byte of the span in the raw document', 'UTF-8 byte'),
  byte_end: int('Byte after the span (half-open)', 'UTF-8 byte'),
};
export const quote = text('The span verbatim: raw.slice(start, end)');
export const rule = text('Id of the registered rule that made the row');
export const datePrecision = z.int().min(1).max(5).meta({
  description: '1 day, 2 range of 2-6 days, 3 week, 4 month, 5 year',
  reference: 'UCDP GED codebook, date_prec',
});
export const placePrecision = z.int().min(1).max(7).meta({
  description:
    '1 exact place, 2 within about 25 km, 3 second-order division, 4 first-order division, 5 linear or fuzzy, 6 country, 7 international waters or airspace',
  reference: 'UCDP GED codebook, where_prec',
});
