import { expect, it } from 'vitest';
import { attributions } from './corpus/attributions.ts';
import { complements } from './corpus/attributions-complements.ts';
import { extractText } from './support/extract.ts';

it.each([...attributions, ...complements])('$text', ({ text, claims }) => {
  const found = extractText(text, text.endsWith('.') ? 'body' : 'headline').claims;
  expect(found.map(({ act, cue, sources, content }) => [act, cue, sources.join(' < '), content])).toEqual(
    claims,
  );
});
