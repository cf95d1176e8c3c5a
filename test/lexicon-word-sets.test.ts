import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLexicons } from '../pipeline/lexicons.ts';
import { compileWordSets } from '../pipeline/text/word-sets.ts';

const rows = readLexicons().word_sets;

describe('word_sets.csv', () => {
  it('holds the sets that rules ask for, and no other', () => {
    const code = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`pipeline/${path}`, 'utf8'))
      .join('\n');
    const asked = [...code.matchAll(/[sS]ets(?:Of\([^()]*\))?\s*\.(?:has|get)\('(\w+)'\)/gu)].map(
      ([, set]) => set,
    );
    const others = ['relative_feminine', 'relative_masculine', 'relative_people'];
    const governed = ['governs_an', 'governs_bi', 'governs_min'];
    expect([...new Set([...asked, ...others, ...governed])].sort()).toEqual(rows.map(({ set }) => set));
  });
  it('takes a word with what may be glued before it', () => {
    const setsOf = compileWordSets([{ set: 'that', before: 'وف بل', gloss: '', words: 'أن' }]);
    expect(['أن', 'وأن', 'بأن', 'فلأن'].map((form) => setsOf(form.replace('أ', 'ا')).get('that'))).toEqual([
      0, 1, 1, 2,
    ]);
    expect(setsOf('كان').has('that')).toBe(false);
    expect(setsOf('بوان').has('that')).toBe(false);
  });
});
