import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders whose functions ask for classes of words; `rules.ts` in them holds sentences as examples. */
const ENGINE = ['pipeline/extract', 'pipeline/entities', 'pipeline/dedupe'];

const sources = ENGINE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('rules.ts'))
    .map((name) => `${folder}/${name}`),
).concat('pipeline/entities.ts', 'pipeline/dedupe.ts', 'pipeline/extract.ts');

/** Code without comments, escapes of letters written out. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '')
    .replace(/\s\/\/ .*$/gmu, '')
    .replace(/\\u([0-9A-Fa-f]{4})/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

/** Quoted words: two Arabic letters or more; one alone is a letter, and a pattern of endings is no string. */
const wordsIn = (path: string): string[] =>
  [...codeOf(path).matchAll(/(['"`])[^'"`\n]*[\u0621-\u064A]{2}[^'"`\n]*\1/gu)].map(
    ([word]) => `${path}: ${word}`,
  );

test('the rules of extraction hold no Arabic word: words stand in the lexicons', () => {
  expect(sources.length).toBeGreaterThan(250);
  expect(sources.flatMap(wordsIn)).toEqual([]);
});

test('a pattern asks for endings and proclitics, never for a word', () => {
  const patterns = sources.flatMap((path) =>
    [...codeOf(path).matchAll(/[=(,:?&|!]\s*(\/(?:[^/\n\\]|\\.)+\/)[a-z]*u/gu)].map(
      ([, it]) => `${path}: ${it}`,
    ),
  );
  expect(patterns.length).toBeGreaterThan(50);
  expect(patterns.filter((it) => /[\u0621-\u064A]{4}/u.test(it.replace(/\[[^\]]*\]/gu, '')))).toEqual([]);
});
