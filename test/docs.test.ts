import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { API_PATH, apiMarkdown } from '../docs/api.ts';

it('docs/API.md is current (npm run docs)', () => {
  expect(readFileSync(API_PATH, 'utf8')).toBe(apiMarkdown());
});

it('docs/API.md has every exported function with its comment', async () => {
  const text = apiMarkdown();
  const library = await import('../pipeline/index.ts');
  for (const name of Object.keys(library)) expect(text).toContain(`### ${name}\n`);
  expect(text).not.toContain('undefined');
});

it('CITATION.cff and raw/dataset.json name the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
  expect(JSON.parse(readFileSync('raw/dataset.json', 'utf8')).version).toBe(version);
});

it('examples/README.md names each example', () => {
  const page = readFileSync('examples/README.md', 'utf8');
  for (const name of readdirSync('examples').filter((entry) => entry !== 'README.md'))
    expect(page).toContain(`(${name}`);
});
