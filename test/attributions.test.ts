import { expect, it } from 'vitest';
import { according } from './corpus/attributions-according.ts';
import { accused } from './corpus/attributions-accused.ts';
import { acts } from './corpus/attributions-acts.ts';
import { aside } from './corpus/attributions-aside.ts';
import { beside } from './corpus/attributions-beside.ts';
import { continued } from './corpus/attributions-continued.ts';
import { extent } from './corpus/attributions-extent.ts';
import { governed } from './corpus/attributions-governed.ts';
import { headlines } from './corpus/attributions-headlines.ts';
import { joined } from './corpus/attributions-joined.ts';
import { others } from './corpus/attributions-others.ts';
import { passed } from './corpus/attributions-passed.ts';
import { relayed } from './corpus/attributions-relayed.ts';
import { rumours } from './corpus/attributions-rumours.ts';
import { several } from './corpus/attributions-several.ts';
import { silent } from './corpus/attributions-silent.ts';
import { spoken } from './corpus/attributions-spoken.ts';
import { stated } from './corpus/attributions-stated.ts';
import { surnames } from './corpus/attributions-surnames.ts';
import { told } from './corpus/attributions-told.ts';
import { topics } from './corpus/attributions-topics.ts';
import { turns } from './corpus/attributions-turns.ts';
import { unlisted } from './corpus/attributions-unlisted.ts';
import { voices } from './corpus/attributions-voices.ts';
import { whole } from './corpus/attributions-whole.ts';
import { wires } from './corpus/attributions-wires.ts';
import { witnessed } from './corpus/attributions-witnessed.ts';
import { extractText } from './support/extract.ts';

const texts = [
  according,
  accused,
  acts,
  aside,
  beside,
  continued,
  extent,
  governed,
  headlines,
  joined,
  others,
  passed,
  relayed,
  rumours,
  several,
  silent,
  spoken,
  stated,
  surnames,
  told,
  topics,
  turns,
  unlisted,
  voices,
  whole,
  wires,
  witnessed,
].flat();

it.each(texts)('$text', ({ text, claims }) => {
  const found = extractText(text, text.endsWith('.') ? 'body' : 'headline').claims;
  expect(found.map(({ act, cue, sources, content }) => [act, cue, sources.join(' < '), content])).toEqual(
    claims,
  );
});
