import { compileDedupe } from '../../pipeline/dedupe/kit.ts';
import { dedupe } from '../../pipeline/dedupe.ts';
import { compileEntities } from '../../pipeline/entities.ts';
import { GoldFile } from '../../pipeline/eval/gold.ts';
import { readLexicons } from '../../pipeline/lexicons.ts';
import { compilePlaces } from '../../pipeline/places.ts';
import type { ExtractedDocument } from '../../pipeline/records.ts';
import { goldDocument } from '../gold-documents.ts';
import { goldLinkers } from '../gold-linkers.ts';

const lexicons = readLexicons();
const places = compilePlaces(lexicons);
const kit = compileDedupe(lexicons, places);
const linkers = goldLinkers(places, compileEntities(lexicons));

/** A sentence with one event mention. */
export type Said = {
  readonly text: string;
  readonly kind: string;
  readonly trigger: string;
  readonly actor?: string;
  readonly target?: string;
  readonly place?: string | readonly string[];
  readonly origin?: string;
  readonly by?: readonly { readonly source: string; readonly kind: string }[];
  readonly polarity?: 'negative';
  readonly killed?: number | readonly number[];
  readonly date?: string;
};

/** A document of one article; each sentence is one line with one event mention. */
export function article(
  outlet: string,
  published: string,
  said: readonly Said[],
  headline: string | null = null,
): ExtractedDocument {
  const slot = (value: string | readonly string[] | undefined) => (value === undefined ? [] : [value].flat());
  const gold = GoldFile.parse({
    articles: [{ first_line: 1, last_line: said.length, published, outlet, headline }],
    blocks: said.map((_, i) => ({ line: i + 1, role: 'body' })),
    claims: said.flatMap((s, i) =>
      s.by === undefined
        ? []
        : [{ id: `c${i}`, line: i + 1, act: 'state', cue: s.trigger, content: s.text, chain: s.by }],
    ),
    event_mentions: said.map((s, i) => ({
      id: `e${i}`,
      line: i + 1,
      claim: s.by === undefined ? null : `c${i}`,
      kind: s.kind,
      trigger: s.trigger,
      polarity: s.polarity ?? 'positive',
      modality: 'actual',
      actor: slot(s.actor),
      target: slot(s.target),
      place: slot(s.place),
      origin: slot(s.origin),
      destination: [],
      date: s.date ?? null,
      quantities: (s.killed === undefined ? [] : [s.killed].flat()).map((low) => ({
        text: String(low),
        unit: 'killed',
        low,
        high: low,
        qualifier: 'exact',
      })),
    })),
  });
  return goldDocument(`${outlet}-${published}.txt`, said.map((s) => s.text).join('\n'), gold, linkers);
}

/** The events of the documents. */
export const run = (...documents: ExtractedDocument[]) => dedupe(documents, kit);
