import type {
  Argument,
  Article,
  Block,
  Claim,
  ClaimSource,
  Document,
  EventMention,
  Link,
  Quantity,
} from '../../schemas/index.ts';
import { groupBy } from '../group.ts';
import { type Scored, type ScoredArticle, type ScoredEvent, SLOTS, type Slot } from './gold.ts';
import { indexLines, isBlank, type Lines, skipSpace } from './lines.ts';

/** The tables that eval reads. */
export type EvalTables = {
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
  readonly blocks: readonly Block[];
  readonly claims: readonly Claim[];
  readonly claim_sources: readonly ClaimSource[];
  readonly event_mentions: readonly EventMention[];
  readonly arguments: readonly Argument[];
  readonly quantities: readonly Quantity[];
  readonly links: readonly Link[];
};

/** Published tables → what they say of each document, by file name; rows are grouped once. */
export function readOutput(tables: EvalTables): (file: string, text: string) => Scored | undefined {
  const documents = new Map<string, Document>();
  for (const document of tables.documents) {
    const name = document.path.slice(document.path.lastIndexOf('/') + 1);
    if (!documents.has(name)) documents.set(name, document);
  }
  const articles = groupBy(tables.articles, (r) => r.document_id);
  const blocks = groupBy(tables.blocks, (r) => r.document_id);
  const claims = groupBy(tables.claims, (r) => r.article_id);
  const hops = groupBy(tables.claim_sources, (r) => r.claim_id);
  const mentions = groupBy(tables.event_mentions, (r) => r.article_id);
  const fillers = groupBy(tables.arguments, (r) => r.event_mention_id);
  const quantities = new Map(tables.quantities.map((q) => [q.quantity_id, q]));

  return (file, text) => {
    const document = documents.get(file);
    if (document === undefined) return undefined;
    const lines = indexLines(text);
    const own = articles.get(document.document_id) ?? [];
    const ownMentions = own.flatMap((a) => mentions.get(a.article_id) ?? []);
    return {
      blocks: rolesByLine(blocks.get(document.document_id) ?? [], lines),
      articles: new Map(own.map((a) => [lines.at(skipSpace(text, a.start)), scoredArticle(a)])),
      claims: own
        .flatMap((a) => claims.get(a.article_id) ?? [])
        .map((c) => ({
          id: c.claim_id,
          line: lines.at(c.content_start),
          span: [c.content_start, c.content_end] as const,
          act: c.act,
          chain: (hops.get(c.claim_id) ?? []).toSorted((x, y) => x.hop - y.hop).map((h) => h.quote),
        })),
      events: ownMentions.map((m) =>
        scoredEvent(m, fillers.get(m.event_mention_id) ?? [], quantities, lines),
      ),
      ...relations(ownMentions, tables.links),
    };
  };
}

/** Role of each line that is not blank: that of the block that covers most of it. */
function rolesByLine(blocks: readonly Block[], { starts, lines, at }: Lines): Map<number, string> {
  const best = new Map<number, readonly [role: string, covered: number]>();
  for (const block of blocks) {
    if (block.role === 'blank') continue;
    for (let n = at(block.start); n <= at(Math.max(block.start, block.end - 1)); n++) {
      const line = lines[n - 1];
      if (isBlank(line)) continue;
      const from = starts[n - 1];
      const covered = Math.min(block.end, from + line.length) - Math.max(block.start, from);
      if (covered > (best.get(n)?.[1] ?? 0)) best.set(n, [block.role, covered]);
    }
  }
  return new Map([...best].map(([n, [role]]) => [n, role]));
}

function scoredArticle(article: Article): ScoredArticle {
  return {
    headline: article.headline,
    published: article.published_date,
    outlet: article.outlet_basis === 'text' ? article.outlet : null,
  };
}

function scoredEvent(
  mention: EventMention,
  fillers: readonly Argument[],
  quantities: ReadonlyMap<string, Quantity>,
  lines: Lines,
): ScoredEvent {
  const slots: Record<Slot, string[]> = { actor: [], target: [], place: [], origin: [], destination: [] };
  const lows: (number | null)[] = [];
  for (const filler of fillers) {
    const slot = SLOTS.find((s) => s === filler.role);
    if (slot !== undefined) slots[slot].push(filler.quote);
    else if (filler.role === 'quantity') lows.push(quantities.get(filler.quantity_id ?? '')?.low ?? null);
  }
  return {
    id: mention.event_mention_id,
    line: lines.at(mention.start),
    span: [mention.start, mention.end],
    kind: mention.kind,
    polarity: mention.polarity,
    modality: mention.modality,
    date: dateText(mention.date_start, mention.date_end),
    isAttributed: mention.claim_id !== null,
    slots,
    quantities: lows,
  };
}

function dateText(start: string | null, end: string | null): string | null {
  if (start === null) return null;
  return end === null || end === start ? start : `${start}/${end}`;
}

function relations(
  mentions: readonly EventMention[],
  links: readonly Link[],
): Pick<Scored, 'denials' | 'sets'> {
  const ids = new Set(mentions.map((m) => m.event_mention_id));
  const sets = [...groupBy(mentions, (m) => m.event_id).values()];
  return {
    denials: links
      .filter((l) => l.relation === 'denies' && ids.has(l.from_id) && ids.has(l.to_id))
      .map((l) => [l.from_id, l.to_id] as const),
    sets: sets.filter((s) => s.length > 1).map((s) => s.map((m) => m.event_mention_id)),
  };
}
