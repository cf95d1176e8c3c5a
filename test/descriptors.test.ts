import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { descriptorFiles, descriptors, examplesOf } from '../pipeline/descriptors/descriptors.ts';
import { sha256Of } from '../pipeline/digest.ts';
import { columnsOf, tables } from '../schemas/index.ts';
import { publishedSample } from './support/published.ts';

const { out, manifest, rows } = await publishedSample();
const dataset = JSON.parse(readFileSync('raw/dataset.json', 'utf8'));
const examples = examplesOf((name) => rows[name]);
const printed = (path: string, of: typeof manifest = { ...manifest, dataset }): string =>
  descriptors.find((descriptor) => descriptor.path === path)!.print({ manifest: of, examples });

describe.each(descriptors.map(({ path }) => path))('%s', (path) => {
  it('is printed the same again, without clock or path of a machine', () => {
    const text = printed(path);
    expect(printed(path)).toBe(text);
    expect(text).not.toMatch(/20\d\d-\d\d-\d\dT|"\/|[A-Z]:\\/);
    expect(text).not.toContain(out);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is printed without a dataset.json too, and claims no licence then', () => {
    expect(printed(path, manifest)).not.toMatch(/MIT|undefined|null,/);
  });

  it('stands beside the tables', () => {
    const [file] = descriptorFiles({ manifest, examples }).filter((made) => made.path === path);
    expect(readFileSync(join(out, path), 'utf8')).toBe(Buffer.concat(file.parts).toString());
  });
});

describe('datapackage.json', () => {
  const { resources } = JSON.parse(printed('datapackage.json'));

  it('has a resource a table with the bytes and the hash of its CSV', () => {
    expect(resources.map((resource: { name: string }) => resource.name)).toEqual(
      tables.map(({ name }) => name),
    );
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(out, path));
      expect([bytes, hash]).toEqual([content.length, `sha256:${sha256Of(content)}`]);
    }
  });

  it('describes each column, and has each reference as a foreign key', () => {
    for (const [i, table] of tables.entries()) {
      const { fields, foreignKeys = [] } = resources[i].schema;
      expect(fields.map((field: { name: string }) => field.name)).toEqual(
        columnsOf(table).map(({ name }) => name),
      );
      expect(foreignKeys.flatMap((key: { fields: string[] }) => key.fields)).toEqual(Object.keys(table.refs));
    }
  });

  it('asks for no text in a column whose text was left out', () => {
    const withheld = JSON.parse(printed('datapackage.json', { ...manifest, withheld: ['claims.claim_id'] }));
    const claims = withheld.resources.find((resource: { name: string }) => resource.name === 'claims');
    expect(claims.schema.fields[0].constraints.required).toBeUndefined();
  });
});

it('croissant.json has a field a column, each with its source', () => {
  const { recordSet, distribution } = JSON.parse(printed('croissant.json'));
  const files = new Set(distribution.map((file: { '@id': string }) => file['@id']));
  for (const [i, table] of tables.entries()) {
    expect(recordSet[i].field).toHaveLength(columnsOf(table).length);
    for (const { source } of recordSet[i].field) expect(files).toContain(source.fileObject['@id']);
  }
});

it('ro-crate-metadata.json refers to nothing that it does not hold', () => {
  const graph: Record<string, unknown>[] = JSON.parse(printed('ro-crate-metadata.json'))['@graph'];
  const known = new Set(graph.map((entity) => entity['@id']));
  const referred = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(referred.filter((id) => !known.has(id))).toEqual(['https://w3id.org/ro/crate/1.1']);
  expect(known.size).toBe(graph.length);
});

it('intoto.json has every output, every schema and the manifest as subject, with its hash', () => {
  const { subject } = JSON.parse(printed('intoto.json', manifest));
  expect(subject).toHaveLength(manifest.outputs.length + manifest.schemas.length + 1);
  for (const { name, digest } of subject) expect(digest.sha256).toBe(sha256Of(readFileSync(join(out, name))));
});

it('README.md has a line a column: type, unit, meaning, meaning of null, example', () => {
  const page = printed('README.md');
  for (const table of tables)
    for (const { name } of columnsOf(table)) expect(page).toContain(`| \`${name}\` |`);
  expect(page).toContain(
    '| `quote` | text |  | The span verbatim: raw.slice(start, end) | never null | قال المتحدث إن القصف توقف في حمص. |',
  );
  expect(page.match(/config_name: /g)).toHaveLength(tables.length);
});
