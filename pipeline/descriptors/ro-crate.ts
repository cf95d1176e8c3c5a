import { tables } from '../../schemas/index.ts';
import { formatNamed } from '../formats/formats.ts';
import type { Manifest } from '../manifest.ts';
import { aboutOf, type Descriptor, printJson, SOFTWARE_URL, stated } from './descriptor.ts';

/** ro-crate-metadata.json: each file, and the run that made the tables from the raw texts. */
export const roCrate: Descriptor = {
  path: 'ro-crate-metadata.json',
  standard: 'RO-Crate 1.1',
  print: ({ manifest }) =>
    printJson({
      '@context': 'https://w3id.org/ro/crate/1.1/context',
      '@graph': [
        {
          '@id': 'ro-crate-metadata.json',
          '@type': 'CreativeWork',
          about: { '@id': './' },
          conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        },
        rootDataset(manifest),
        ...people(manifest),
        ...manifest.outputs.map(outputFile),
        MANIFEST,
        ...manifest.inputs.map(inputFile),
        software(manifest),
        action(manifest),
      ],
    }),
};

const reference = (id: string) => ({ '@id': id });
const inputId = (path: string): string => `#raw/${encodeURI(path)}`;
const personId = (index: number): string => `#creator-${index}`;
const MANIFEST = {
  '@id': 'manifest.json',
  '@type': 'File',
  name: 'manifest.json',
  description: 'Inputs and outputs with hashes, and what each stage took, gave and dropped',
  encodingFormat: 'application/json',
};

function rootDataset(manifest: Manifest): object {
  const { title, description, version, licence, creators, published, url, keywords } = aboutOf(manifest);
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description,
    version,
    datePublished: stated(published),
    license: licence ? reference(licence.url) : undefined,
    url: stated(url),
    keywords: keywords.length > 0 ? keywords.join(', ') : undefined,
    inLanguage: 'ar',
    creator: creators.length > 0 ? creators.map((_, index) => reference(personId(index))) : undefined,
    hasPart: [...manifest.outputs.map(({ path }) => reference(path)), reference('manifest.json')],
    mentions: [reference('#run')],
  };
}

function people(manifest: Manifest): object[] {
  const { creators, licence } = aboutOf(manifest);
  const found: object[] = creators.map(({ name, url }, index) => ({
    '@id': personId(index),
    '@type': 'Organization',
    name,
    url: stated(url),
  }));
  if (licence) found.push({ '@id': licence.url, '@type': 'CreativeWork', name: licence.title });
  return found;
}

function outputFile({ path, table, format, bytes, sha256 }: Manifest['outputs'][number]): object {
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    description: tables.find(({ name }) => name === table)?.description,
    encodingFormat: formatNamed(format).media_type,
    contentSize: String(bytes),
    sha256,
  };
}

/** The raw texts are no part of the crate: they are named by hash. */
function inputFile({ path, media_type, bytes, sha256 }: Manifest['inputs'][number]): object {
  return {
    '@id': inputId(path),
    '@type': 'CreativeWork',
    name: path,
    encodingFormat: media_type,
    size: String(bytes),
    sha256,
  };
}

const software = ({ isnad_version }: Manifest): object => ({
  '@id': SOFTWARE_URL,
  '@type': 'SoftwareApplication',
  name: 'isnad',
  url: SOFTWARE_URL,
  version: isnad_version,
});

const action = (manifest: Manifest): object => ({
  '@id': '#run',
  '@type': 'CreateAction',
  name: 'isnad run',
  identifier: manifest.run_sha256,
  instrument: reference(SOFTWARE_URL),
  object: manifest.inputs.map(({ path }) => reference(inputId(path))),
  result: manifest.outputs.map(({ path }) => reference(path)),
});
