import { z } from 'zod';
import { indexLines } from './lines.ts';
import type { Span } from './overlap.ts';

/** Slots that carry text. */
export const SLOTS = ['actor', 'target', 'place', 'origin', 'destination'] as const;
export type Slot = (typeof SLOTS)[number];

const optionalText = z.string().nullish();
const texts = z.array(z.string()).nullish();

/** One gold file as annotated; what each field means stands in the annotation guide. */
export const GoldFile = z.looseObject({
  articles: z.array(
    z.looseObject({
      first_line: z.int(),
      headline: optionalText,
      published: optionalText,
      outlet: optionalText,
    }),
  ),
  blocks: z.array(z.looseObject({ line: z.int(), role: z.string() })),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      line: z.int(),
      act: z.string(),
      cue: z.string(),
      content: z.string(),
      chain: z.array(z.looseObject({ source: z.string() })),
    }),
  ),
  event_mentions: z.array(
    z.looseObject({
      id: z.string(),
      line: z.int(),
      claim: optionalText,
      kind: z.string(),
      trigger: z.string(),
      polarity: z.string(),
      modality: z.string(),
      actor: texts,
      target: texts,
      place: texts,
      origin: texts,
      destination: texts,
      date: optionalText,
      quantities: z
        .array(z.looseObject({ low: z.number().nullish(), high: z.number().nullish(), unit: optionalText }))
        .nullish(),
    }),
  ),
  links: z.array(z.looseObject({ from: z.string(), to: z.string(), relation: z.string() })).nullish(),
  same_event: z.array(z.array(z.string())).nullish(),
});
export type GoldFile = z.infer<typeof GoldFile>;

export type ScoredArticle = {
  readonly headline: string | null;
  readonly published: string | null;
  /** The outlet that the text itself shows. */
  readonly outlet: string | null;
};
export type ScoredClaim = {
  readonly id: string;
  readonly line: number;
  readonly span: Span | null;
  readonly act: string;
  readonly chain: readonly string[];
};
export type ScoredEvent = {
  readonly id: string;
  readonly line: number;
  readonly span: Span;
  readonly kind: string;
  readonly polarity: string;
  readonly modality: string;
  readonly date: string | null;
  readonly isAttributed: boolean;
  readonly slots: Readonly<Record<Slot, readonly string[]>>;
  /** Lower bound of each quantity. */
  readonly quantities: readonly (number | null)[];
};

/** Gold and output of one file in the one form in which they are compared. */
export type Scored = {
  readonly blocks: ReadonlyMap<number, string>;
  readonly articles: ReadonlyMap<number, ScoredArticle>;
  readonly claims: readonly ScoredClaim[];
  readonly events: readonly ScoredEvent[];
  readonly denials: readonly (readonly [from: string, to: string])[];
  readonly sets: readonly (readonly string[])[];
};

export const NOTHING: Scored = {
  blocks: new Map(),
  articles: new Map(),
  claims: [],
  events: [],
  denials: [],
  sets: [],
};

/** Places the quotes of a gold file in its text. */
export function readGold(gold: GoldFile, text: string): Scored {
  const { starts, lines } = indexLines(text);
  const find = (line: number, quote: string, from = 0): number => lines[line - 1].indexOf(quote, from);
  const span = (line: number, at: number, quote: string): Span => {
    const start = starts[line - 1] + at;
    return [start, start + quote.length];
  };
  const used = new Map<string, number>();
  return {
    blocks: new Map(gold.blocks.map((b) => [b.line, b.role])),
    articles: new Map(gold.articles.map((a) => [a.first_line, scoredArticle(a)])),
    claims: gold.claims.map((c) => {
      const at = find(c.line, c.content);
      const chain = c.chain.map((hop) => hop.source);
      return { id: c.id, line: c.line, span: at < 0 ? null : span(c.line, at, c.content), act: c.act, chain };
    }),
    events: gold.event_mentions.map((e) => {
      // The n-th mention of one trigger in a line takes its n-th occurrence, the last one when there are fewer.
      const key = `${e.line} ${e.trigger}`;
      const earlier = used.get(key) ?? 0;
      used.set(key, earlier + 1);
      let at = -1;
      for (let n = 0; n <= earlier; n++) {
        const next = find(e.line, e.trigger, at + 1);
        if (next < 0) break;
        at = next;
      }
      return scoredEvent(e, span(e.line, at, e.trigger));
    }),
    denials: (gold.links ?? []).filter((l) => l.relation === 'denies').map((l) => [l.from, l.to] as const),
    sets: gold.same_event ?? [],
  };
}

function scoredArticle(article: GoldFile['articles'][number]): ScoredArticle {
  return {
    headline: article.headline ?? null,
    published: article.published ?? null,
    outlet: article.outlet ?? null,
  };
}

function scoredEvent(event: GoldFile['event_mentions'][number], span: Span): ScoredEvent {
  return {
    id: event.id,
    line: event.line,
    span,
    kind: event.kind,
    polarity: event.polarity,
    modality: event.modality,
    date: event.date ?? null,
    isAttributed: event.claim !== null && event.claim !== undefined,
    slots: {
      actor: event.actor ?? [],
      target: event.target ?? [],
      place: event.place ?? [],
      origin: event.origin ?? [],
      destination: event.destination ?? [],
    },
    quantities: (event.quantities ?? []).map((q) => q.low ?? null),
  };
}
