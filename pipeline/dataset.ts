import { z } from 'zod';

const text = z.string().min(1);

/**
 * `dataset.json` beside the texts: what a publisher says about the tables made from them. Each descriptor
 * (Data Package, Croissant, dataset card, …) takes its names, licence and authors from here, and from nowhere else.
 */
export const Dataset = z.strictObject({
  /** Slug: lower-case letters, digits, `-`. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: text,
  description: text,
  /** Semantic version of the published tables. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Day of publication; the pipeline itself knows no clock. */
  published: z.iso.date(),
  /** Licence of the tables, by its SPDX identifier. */
  licence: z.strictObject({ name: text, title: text, url: z.url() }).nullable(),
  /** Who holds the rights in the texts that the tables quote. */
  rights: text.nullable(),
  creators: z.array(z.strictObject({ name: text, url: z.url().nullable() })).min(1),
  /** Page of the dataset. */
  url: z.url(),
  keywords: z.array(text),
});

export type Dataset = z.infer<typeof Dataset>;

/** Name of the file in the input folder. */
export const DATASET_FILE = 'dataset.json';

/** Reads dataset.json; throws with the field that is wrong. */
export function parseDataset(json: string): Dataset {
  const parsed = Dataset.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue.path.join('.') || 'the object'}: ${issue.message}`);
}
