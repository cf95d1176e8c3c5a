import { describe, expect, it } from 'vitest';
import { MARK, type PageExample } from '../../pipeline/rules/clean/rule.ts';
import { BLANK_RULE, FOREIGN_RULE, lineRules, partRules } from '../../pipeline/rules/clean/rules.ts';
import { cleanText } from '../pages.ts';

/** Ids of the rules that labelled the marked line or a part of it. */
function rulesOfMarked(example: PageExample): string[] {
  const lines = 'lines' in example ? example.lines : example;
  const given = 'lines' in example ? { title: example.title } : {};
  const marked = lines.findIndex((line) => line.startsWith(MARK));
  const text = lines.map((line) => line.replace(MARK, '')).join('\n');
  const start = lines.slice(0, marked).reduce((sum, line) => sum + line.length + 1, 0);
  const end = start + lines[marked].length - MARK.length;
  const touches = (block: { start: number; end: number }) => block.start < end && block.end > start;
  return cleanText(text, given)
    .blocks.filter((block) => touches(block) && text.slice(block.start, block.end).trim() !== '')
    .map(({ rule }) => rule);
}

const shown = (example: PageExample): string =>
  ('lines' in example ? example.lines : example).find((line) => line.startsWith(MARK))!.slice(1, 80);

for (const rule of [...lineRules, ...partRules]) {
  describe(rule.id, () => {
    it('has an example and a counterexample', () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterexamples.length).toBeGreaterThan(0);
    });
    for (const example of rule.examples)
      it(`fires: ${shown(example)}`, () => expect(rulesOfMarked(example)).toContain(rule.id));
    for (const example of rule.counterexamples)
      it(`does not fire: ${shown(example)}`, () => expect(rulesOfMarked(example)).not.toContain(rule.id));
  });
}

describe('clean rules', () => {
  it('have unique ids that begin with the stage', () => {
    const ids = [...lineRules, ...partRules].map(({ id }) => id).concat(BLANK_RULE, FOREIGN_RULE);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^clean\/[a-z-]+$/.test(id))).toEqual([]);
  });

  it('all fire in their examples', () => {
    const fired = new Set(
      [...lineRules, ...partRules].flatMap(({ examples }) => examples.flatMap(rulesOfMarked)),
    );
    expect([...lineRules, ...partRules].map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it('end in a rule that takes every line', () => {
    expect(lineRules[lineRules.length - 1].id).toBe('clean/fragment');
  });
});
