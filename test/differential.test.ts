import { expect, it } from 'vitest';
import { disagreements, pairs, type Reading } from '../bench/differential.ts';
import { loadKit } from '../pipeline/kit.ts';
import { readInputs } from '../pipeline/read.ts';
import { oursRight } from './corpus/chrono.ts';

const shown = (reading: Reading | null): string | null => reading && `${reading.text} = ${reading.days}`;

it.each(oursRight)('$text: $why', ({ text, published, ours, chrono }) => {
  const [pair] = pairs(text, published);
  expect([shown(pair?.ours ?? null), shown(pair?.chrono ?? null)]).toEqual([ours, chrono]);
});

it('every disagreement on the raw texts is one where ours is right', () => {
  const known = new Set(oursRight.map(({ ours, chrono }) => `${ours} | ${chrono}`));
  const unknown = disagreements(readInputs('raw').documents, loadKit())
    .map((row) => `${shown(row.ours)} | ${shown(row.chrono)}`)
    .filter((pair) => !known.has(pair));
  expect(unknown).toEqual([]);
});
