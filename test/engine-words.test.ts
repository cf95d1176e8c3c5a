import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The sources of a folder, without the rules, which are values with sentences as their examples. */
const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !/\bcounterexamples: \[/u.test(readFileSync(path, 'utf8')))
    .sort();

/** Tables and nothing else: numbers, units, months, hedges, and the names of affixes, endings and particles. */
const isTable = (path: string): boolean =>
  path.startsWith('pipeline/text/words/') ||
  /^pipeline\/text\/(?:affixes|endings|particles)\.ts$/u.test(path);

/** What spells verbs and nouns out of letters and endings. */
const isSpelling = (path: string): boolean => /^pipeline\/text\/(?:morphology|noun-forms)/u.test(path);

const tables = sourcesOf('pipeline/text').filter(isTable);

const FOLDERS = [
  'extract',
  'entities',
  'places',
  'dedupe',
  'text',
  'rules/extract',
  'rules/segment',
  'rules/input',
];

/** Functions that ask for classes of words. */
const sources = [
  ...FOLDERS.flatMap((folder) => sourcesOf(`pipeline/${folder}`)),
  ...['entities', 'places', 'dedupe', 'extract'].map((stage) => `pipeline/${stage}.ts`),
].filter((path) => !isTable(path) && !isSpelling(path));

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

test('no function holds an Arabic word: words stand in lexicons and tables', () => {
  expect(sources.length).toBeGreaterThan(300);
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

test('a table of words is nothing but a table', () => {
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter((path) => /=>|\b(?:function|return)\b/u.test(codeOf(path)))).toEqual([]);
});
