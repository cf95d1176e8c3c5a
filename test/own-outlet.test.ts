import { expect, test } from 'vitest';
import { extractText } from './support/extract.ts';

/** Chains of the claims that a text makes in an article of an outlet. */
const chainsIn = (text: string, outlet: string | null) =>
  extractText(text, 'body', outlet).claims.map(({ sources }) => sources.join(' < '));

test.each([
  ['قال الوزير لجوهرة أف أم إن الطريق مفتوحة.', 'Jawhara FM', 'الوزير'],
  ['قال الوزير في تصريح لـ"الجوهرة اف ام" إن الطريق مفتوحة.', 'Jawhara FM', 'الوزير'],
  ['قال الوزير لجوهرة أف أم إن الطريق مفتوحة.', 'Reuters', 'الوزير < جوهرة أف أم'],
  ['قال الوزير لجوهرة أف أم إن الطريق مفتوحة.', null, 'الوزير < جوهرة أف أم'],
  ['قال الوزير لمراسلة جوهرة أف أم إن الطريق مفتوحة.', 'Jawhara FM', 'الوزير'],
  ['قال الوزير لرويترز إن الطريق مفتوحة.', 'Jawhara FM', 'الوزير < رويترز'],
  ['قال الوزير لرويترز إن الطريق مفتوحة.', 'رويترز', 'الوزير'],
])('%s in %s', (text, outlet, chain) => {
  expect(chainsIn(text, outlet)).toEqual([chain]);
});
