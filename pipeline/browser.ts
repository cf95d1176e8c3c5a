import type { RowOf, TableName } from '../schemas/index.ts';
import { VERSION } from './version.ts';

export type { RowOf, TableName } from '../schemas/index.ts';

export type ReadOptions = {
  /** Address of the folder of the tables; without it, the tables of this version of the package on a CDN. */
  readonly from?: string | URL;
  /** `jsonl` needs nothing more; `arrow` loads the Arrow library when first used. */
  readonly format?: 'jsonl' | 'arrow';
};

/** Rows of a published table fetched by URL, typed by the table's name; for browsers, Deno and edge functions. */
export async function readTable<Name extends TableName>(
  name: Name,
  { from, format = 'jsonl' }: ReadOptions = {},
): Promise<RowOf<Name>[]> {
  const url = tableUrl(`${name}.${format}`, from);
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(
      `[isnad] ${url} answers ${response.status}, name a folder of tables: { from: '/tables/' }`,
    );
  return (await readers[format](response)) as RowOf<Name>[];
}

/** Address of a file of the tables, such as `events.parquet`, for readers that take one. */
export function tableUrl(file: string, from: string | URL = PUBLISHED): string {
  const base = new URL(from, globalThis.location?.href);
  return new URL(file, base.href.endsWith('/') ? base : `${base.href}/`).href;
}

const PUBLISHED = `https://cdn.jsdelivr.net/npm/isnad@${VERSION}/out/`;

type Reader = (response: Response) => Promise<object[]>;

const readers: Readonly<Record<'jsonl' | 'arrow', Reader>> = {
  jsonl: async (response) => {
    const lines = (await response.text()).split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  },
  arrow: async (response) => {
    const [library, { arrowRows }] = await Promise.all([
      import('apache-arrow'),
      import('./formats/arrow-rows.ts'),
    ]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return [...arrowRows(library.tableFromIPC(bytes), library)];
  },
};
