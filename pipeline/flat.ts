import type {
  Argument,
  Article,
  Claim,
  ClaimFlat,
  ClaimSource,
  Document,
  Event,
  EventFlat,
  EventMention,
  Place,
  Sentence,
} from '../schemas/index.ts';
import { groupBy } from './group.ts';

/** The tables that the flat views join. */
export type FlatParts = {
  readonly documents: readonly Document[];
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  readonly places: readonly Place[];
  readonly claims: readonly Claim[];
  readonly claim_sources: readonly ClaimSource[];
  readonly event_mentions: readonly EventMention[];
  readonly arguments: readonly Argument[];
  readonly events: readonly Event[];
};

type Joined = {
  readonly documents: ReadonlyMap<string, Document>;
  readonly articles: ReadonlyMap<string, Article>;
};

/** Two views for spreadsheets, joined from the other tables and nothing else: one row an event, one row a claim. */
export function flatViews(parts: FlatParts): { events_flat: EventFlat[]; claims_flat: ClaimFlat[] } {
  const joined = {
    documents: new Map(parts.documents.map((row) => [row.document_id, row])),
    articles: new Map(parts.articles.map((row) => [row.article_id, row])),
  };
  return { events_flat: flatEvents(parts, joined), claims_flat: flatClaims(parts, joined) };
}

function flatEvents(parts: FlatParts, joined: Joined): EventFlat[] {
  const mentions = new Map(parts.event_mentions.map((row) => [row.event_mention_id, row]));
  const sentences = new Map(parts.sentences.map((row) => [row.sentence_id, row]));
  const places = new Map(parts.places.map((row) => [row.place_id, row]));
  const fillers = groupBy(parts.arguments, (row) => row.event_mention_id);
  const told = groupBy(
    parts.event_mentions.filter((row) => row.polarity === 'positive'),
    (row) => row.event_id,
  );
  return parts.events.map((event) => {
    const mention = mentions.get(event.representative_id)!;
    const first = (role: Argument['role']): Argument | undefined => {
      for (const { event_mention_id } of [mention, ...(told.get(event.event_id) ?? [])]) {
        const filler = fillers.get(event_mention_id)?.find((row) => row.role === role);
        if (filler !== undefined) return filler;
      }
      return undefined;
    };
    return flatEvent(
      event,
      {
        mention,
        sentence: sentences.get(mention.sentence_id)!,
        fillers: { actor: first('actor'), target: first('target') },
        place: event.place_id === null ? undefined : places.get(event.place_id),
      },
      joined,
    );
  });
}

/** What the representative mention of an event says. */
type Representative = {
  readonly mention: EventMention;
  readonly sentence: Sentence;
  readonly fillers: { readonly actor: Argument | undefined; readonly target: Argument | undefined };
  readonly place: Place | undefined;
};

/** Every column by name: rows of one shape are made, checked and written fast. */
function flatEvent(
  event: Event,
  { mention, sentence, fillers, place }: Representative,
  { articles, documents }: Joined,
): EventFlat {
  const article = articles.get(mention.article_id)!;
  const document = documents.get(article.document_id)!;
  const [actor, target] = [fillers.actor, fillers.target];
  return {
    event_id: event.event_id,
    event_date: event.date_start,
    end_date: event.date_end,
    time_precision: event.date_precision,
    kind: event.kind,
    event_type: event.acled_event_type,
    sub_event_type: event.acled_sub_event_type,
    status: event.status,
    modality: event.modality,
    place_id: event.place_id,
    geo_precision: event.place_precision,
    fatalities_low: event.killed_low,
    fatalities_high: event.killed_high,
    mention_count: event.mention_count,
    article_count: event.article_count,
    affirming_count: event.affirming_count,
    denying_count: event.denying_count,
    actor1: actor?.quote ?? null,
    actor1_id: actor?.entity_id ?? null,
    actor2: target?.quote ?? null,
    actor2_id: target?.entity_id ?? null,
    country: place?.country ?? null,
    admin1: place?.adm1_name ?? null,
    location: place?.name_ar ?? null,
    location_en: place?.name_en ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    outlet: article.outlet,
    published_date: article.published_date,
    document_id: document.document_id,
    path: document.path,
    record: document.record,
    event_mention_id: mention.event_mention_id,
    trigger: mention.quote,
    start: sentence.start,
    end: sentence.end,
    byte_start: sentence.byte_start,
    byte_end: sentence.byte_end,
    quote: sentence.quote,
  };
}

function flatClaims(parts: FlatParts, joined: Joined): ClaimFlat[] {
  const chains = groupBy(parts.claim_sources, (row) => row.claim_id);
  const mentions = groupBy(parts.event_mentions, (row) => row.claim_id);
  return parts.claims.map((claim) =>
    flatClaim(claim, chains.get(claim.claim_id) ?? [], mentions.get(claim.claim_id)?.length ?? 0, joined),
  );
}

function flatClaim(
  claim: Claim,
  chain: readonly ClaimSource[],
  event_mention_count: number,
  { articles, documents }: Joined,
): ClaimFlat {
  const article = articles.get(claim.article_id)!;
  const document = documents.get(article.document_id)!;
  const speaker = chain.find(({ hop }) => hop === 0);
  const via = chain.length > 1 ? chain[chain.length - 1] : undefined;
  const slice = (start: number, end: number) =>
    claim.quote.slice(start - claim.start, end - claim.start) || null;
  return {
    claim_id: claim.claim_id,
    start: claim.start,
    end: claim.end,
    byte_start: claim.byte_start,
    byte_end: claim.byte_end,
    quote: claim.quote,
    act: claim.act,
    channel: claim.channel,
    is_quoted: claim.is_quoted,
    rule: claim.rule,
    speaker: speaker?.quote ?? null,
    speaker_kind: speaker?.kind ?? null,
    speaker_id: speaker?.entity_id ?? null,
    cue: slice(claim.cue_start, claim.cue_end),
    content: slice(claim.content_start, claim.content_end),
    via: via?.quote ?? null,
    via_id: via?.entity_id ?? null,
    hop_count: chain.length,
    event_mention_count,
    headline: article.headline,
    outlet: article.outlet,
    published_date: article.published_date,
    document_id: document.document_id,
    path: document.path,
    record: document.record,
  };
}
