import type { Row, Table, TableName } from '../../schemas/index.ts';
import type { Dataset } from '../dataset.ts';
import type { Manifest } from '../manifest.ts';

/** What descriptors are made from: the manifest, and one example cell a column for the page that people read. */
export type Described = {
  readonly manifest: Manifest;
  /** First cell of each column that is not null; null when there is none. */
  readonly examples: Readonly<Record<TableName, Row>>;
};

/** One file beside the tables that says what they are in the terms of a standard. Follows from the manifest and the rows. */
export type Descriptor = {
  readonly path: string;
  /** Name and version of the standard, for messages and documentation. */
  readonly standard: string;
  readonly print: (described: Described) => string;
};

/** What is said of tables that come without a dataset.json. */
export type About = Omit<Dataset, 'published' | 'url'> & {
  readonly published: string | null;
  readonly url: string | null;
};

export function aboutOf({ dataset, isnad_version }: Manifest): About {
  return (
    dataset ?? {
      name: 'isnad-tables',
      title: 'Tables of an isnad run',
      description: 'Claims, events, actors, places, dates and figures extracted from Arabic news texts.',
      version: isnad_version,
      published: null,
      licence: null,
      rights: null,
      creators: [],
      url: null,
      keywords: [],
    }
  );
}

/** The file of a table in a format as the manifest states it; throws when there is none. */
export function outputOf({ outputs }: Manifest, table: Table, format: string): Manifest['outputs'][number] {
  const output = outputs.find((candidate) => candidate.table === table.name && candidate.format === format);
  if (!output) throw new Error(`[isnad] the manifest has no ${format} of ${table.name}, run the pipeline`);
  return output;
}

/** JSON as every descriptor lays it out; keys without a value are left out. */
export const printJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Address of the package, for standards that name the software by one. */
export const SOFTWARE_URL = 'https://www.npmjs.com/package/isnad';

/** Turns `null` into "not stated". */
export const stated = <T>(value: T | null): T | undefined => value ?? undefined;
