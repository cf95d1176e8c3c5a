import { readFileSync } from 'node:fs';
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
