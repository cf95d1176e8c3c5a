import { describe, expect, it } from 'vitest';
import { checkRow } from '../pipeline/export.ts';
import { type FlatParts, flatViews } from '../pipeline/flat.ts';
import { tableNamed } from '../schemas/index.ts';
import { publishedSample } from './support/published.ts';

describe('flat views', async () => {
  const { rows } = await publishedSample();
  const views = flatViews(rows as unknown as FlatParts);

  it('give one row a claim: speaker, cue and content verbatim, and the raw pointer', () => {
    expect(views.claims_flat).toMatchObject([
      {
        claim_id: 'clm_0000000000000001',
        speaker: 'المتحدث',
        act: 'state',
        cue: 'قال',
        content: 'القصف توقف في حمص.',
        via: null,
        hop_count: 1,
        event_mention_count: 1,
        headline: 'خبر عاجل',
        path: 'a.txt',
        byte_start: 16,
      },
    ]);
  });

  it('give one row an event: its fullest mention, with the sentence', () => {
    expect(views.events_flat).toMatchObject([
      {
        event_id: 'evt_0000000000000001',
        trigger: 'القصف',
        actor1: null,
        location: null,
        quote: 'قال المتحدث إن القصف توقف في حمص.',
      },
    ]);
  });

  it('fit their tables', () => {
    for (const name of ['claims_flat', 'events_flat'] as const)
      views[name].forEach((row, index) => {
        expect(Object.keys(checkRow(tableNamed(name), row, index)).sort()).toEqual(Object.keys(row).sort());
      });
  });
});
