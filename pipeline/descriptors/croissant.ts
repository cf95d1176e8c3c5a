import { type Column, type ColumnType, columnsOf, type Table, tables } from '../../schemas/index.ts';
import type { Manifest } from '../manifest.ts';
import { aboutOf, type Descriptor, outputOf, printJson, stated } from './descriptor.ts';

/** croissant.json: one record set a table, read from the Parquet files. */
export const croissant: Descriptor = {
  path: 'croissant.json',
  standard: 'Croissant 1.1',
  print: ({ manifest }) => {
    const { name, title, description, version, licence, creators, published, url, keywords } =
      aboutOf(manifest);
    return printJson({
      '@context': CONTEXT,
      '@type': 'sc:Dataset',
      name,
      alternateName: title,
      description,
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      citeAs: citation(manifest),
      license: stated(licence)?.url,
      url: stated(url),
      version,
      datePublished: stated(published),
      inLanguage: 'ar',
      keywords: keywords.length > 0 ? keywords : undefined,
      creator: creators.map((creator) => ({
        '@type': 'sc:Organization',
        name: creator.name,
        url: stated(creator.url),
      })),
      distribution: tables.map((table) => fileObject(table, manifest)),
      recordSet: tables.map(recordSet),
    });
  },
};

function fileObject(table: Table, manifest: Manifest): object {
  const { path, bytes, sha256 } = outputOf(manifest, table, 'parquet');
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    description: table.description,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: 'application/x-parquet',
    sha256,
  };
}

function recordSet(table: Table): object {
  const id = (column: string) => ({ '@id': `${table.name}/${column}` });
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.key.length > 1 ? table.key.map(id) : table.key.map(id)[0],
    field: columnsOf(table).map((column) => field(table, column)),
  };
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'sc:Text',
  enum: 'sc:Text',
  int: 'sc:Integer',
  number: 'sc:Float',
  flag: 'sc:Boolean',
  day: 'sc:Date',
};

// No `references`: its reader joins tables along them and fails on a second hop; datapackage.json has the keys.
function field(table: Table, { name, type, description }: Column): object {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description,
    dataType: TYPES[type],
    source: { fileObject: { '@id': `${table.name}.parquet` }, extract: { column: name } },
  };
}

/** How to cite, in one line. */
export function citation(manifest: Manifest): string {
  const { creators, title, version, published, url } = aboutOf(manifest);
  const who = creators.map((creator) => creator.name).join(', ');
  const year = published ? ` (${published.slice(0, 4)})` : '';
  return [`${who}${year}`.trim(), title, `version ${version}`, url].filter(Boolean).join('. ');
}

/** The context that the specification gives, word for word. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  containedIn: 'cr:containedIn',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  equivalentProperty: 'cr:equivalentProperty',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileProperty: 'cr:fileProperty',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  rai: 'http://mlcommons.org/croissant/RAI/',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  samplingRate: 'cr:samplingRate',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
};
