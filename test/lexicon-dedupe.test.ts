import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLexicon, readLexicons } from '../pipeline/lexicons.ts';
import { fold } from '../pipeline/text/fold.ts';

const lexicons = readLexicons();
const rowsOf = (name: string) => parseLexicon(name, readFileSync(`pipeline/lexicon/${name}.csv`, 'utf8'));

describe.each(['negators', 'weak_words', 'alliances', 'event_ways'])('%s.csv', (name) => {
  const lines = readFileSync(`pipeline/lexicon/${name}.csv`, 'utf8').trimEnd().split('\n').slice(1);

  it('is sorted by code unit and holds no line twice', () => {
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  it('holds Arabic only in its last column', () => {
    for (const row of rowsOf(name))
      for (const cell of Object.values(row).slice(0, 2)) expect(cell).not.toMatch(/^[\u0600-\u06ff]/);
  });
});

it('gives each folded word of negators.csv one class', () => {
  const classes = new Map<string, string>();
  for (const row of rowsOf('negators'))
    for (const word of row.words.split(' ')) {
      const key = fold(word);
      expect([word, classes.get(key) ?? row.class]).toEqual([word, row.class]);
      classes.set(key, row.class);
    }
});

it('uses only known classes of weak words', () => {
  expect(new Set(rowsOf('weak_words').map((r) => r.class))).toEqual(
    new Set(['after', 'another', 'from', 'means', 'place', 'shot', 'some', 'span', 'title', 'unit', 'which']),
  );
});

it('names only entities of the lexicon in alliances.csv, and no entity as its own member', () => {
  const ids = new Set(lexicons.entities.map((r) => r.entity_id));
  for (const { member, whole } of rowsOf('alliances')) {
    expect([member, ids.has(member)]).toEqual([member, true]);
    expect([whole, ids.has(whole)]).toEqual([whole, true]);
    expect(member).not.toBe(whole);
  }
});
