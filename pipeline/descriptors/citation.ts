import { aboutOf, type Descriptor } from './descriptor.ts';

/** CITATION.cff: how to cite the tables. */
export const citationFile: Descriptor = {
  path: 'CITATION.cff',
  standard: 'Citation File Format 1.2.0',
  print: ({ manifest }) => {
    const { title, description, version, published, licence, creators, url, keywords } = aboutOf(manifest);
    const authors = creators.length > 0 ? creators : [{ name: 'isnad', url: null }];
    return [
      'cff-version: 1.2.0',
      'message: If you use these tables, please cite them as below.',
      'type: dataset',
      `title: ${quoted(title)}`,
      `abstract: ${quoted(description)}`,
      `version: ${quoted(version)}`,
      published && `date-released: ${published}`,
      licence && `license: ${licence.name}`,
      url && `url: ${quoted(url)}`,
      'authors:',
      ...authors.flatMap((author) => [
        `  - name: ${quoted(author.name)}`,
        author.url && `    website: ${quoted(author.url)}`,
      ]),
      ...(keywords.length > 0 ? ['keywords:', ...keywords.map((word) => `  - ${quoted(word)}`)] : []),
      'identifiers:',
      '  - type: other',
      `    value: ${quoted(`sha256:${manifest.run_sha256}`)}`,
      '    description: Hash of everything the tables follow from, as in manifest.json',
      '',
    ]
      .filter((line) => line !== null)
      .join('\n');
  },
};

/** A JSON string is a YAML string. */
export const quoted = (text: string): string => JSON.stringify(text);
