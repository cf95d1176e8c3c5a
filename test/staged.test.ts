import { describe, expect, it } from 'vitest';
import { batched } from '../pipeline/batches.ts';
import { clean } from '../pipeline/clean.ts';
import { readTogether, type Staged } from '../pipeline/extract/staged.ts';
import { extract, extractAll } from '../pipeline/extract.ts';
import { loadKit } from '../pipeline/kit.ts';
import { readInputs } from '../pipeline/read.ts';
import { segment } from '../pipeline/segment.ts';

/** Notes its name at each of so many stages. */
function* reading(name: string, stages: number, seen: string[]): Staged<string> {
  for (let stage = 1; stage <= stages; stage++) {
    seen.push(`${name}${stage}`);
    yield;
  }
  return name;
}

describe('readings in stages', () => {
  it('come through a stage together, also when some have fewer', () => {
    const seen: string[] = [];
    expect(readTogether([reading('a', 2, seen), reading('b', 1, seen), reading('c', 3, seen)])).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(seen).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'c3']);
  });

  it('may be none', () => {
    expect(readTogether([])).toEqual([]);
  });
});

describe('extraction of many documents', () => {
  it('gives what that of each alone gives', () => {
    const kit = loadKit();
    const documents = readInputs('raw')
      .documents.slice(0, 3)
      .map((raw) => segment(clean(raw, kit.clean), kit.segment));
    expect(extractAll(documents, kit.extract)).toEqual(documents.map((one) => extract(one, kit.extract)));
  }, 120_000);
});

describe('batches', () => {
  it('are closed by the value that reaches a limit', () => {
    const weigh = (value: number): number => value;
    expect(batched([1, 1, 1, 5, 1, 9, 2], weigh, { weight: 3, count: 9 })).toEqual([
      [1, 1, 1],
      [5],
      [1, 9],
      [2],
    ]);
    expect(batched([1, 1, 1], weigh, { weight: 9, count: 2 })).toEqual([[1, 1], [1]]);
    expect(batched([], weigh, { weight: 9, count: 2 })).toEqual([]);
  });
});
