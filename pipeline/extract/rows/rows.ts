import type {
  Argument,
  Claim,
  ClaimSource,
  Mention,
  Quantity,
  Sentence,
  Time,
} from '../../../schemas/index.ts';
import type { StatedAlias, UnlinkedEventMention } from '../../records.ts';
import { contentId } from '../../text/ids.ts';
import type { ArticleResult, FoundEvent } from '../article.ts';
import type { FoundClaim } from '../claims/claim-span.ts';
import type { NameLink, PlaceLink } from '../found.ts';
import { struckCountry } from '../slots/struck.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { addArguments } from './argument-rows.ts';
import { idOf, type MentionIds, type Place, quoteOf, type Span, spanKey } from './row-parts.ts';

export type Rows = {
  mentions: Mention[];
  times: Time[];
  quantities: Quantity[];
  claims: Claim[];
  claim_sources: ClaimSource[];
  event_mentions: UnlinkedEventMention[];
  arguments: Argument[];
  stated_aliases: StatedAlias[];
};

export const emptyRows = (): Rows => ({
  mentions: [],
  times: [],
  quantities: [],
  claims: [],
  claim_sources: [],
  event_mentions: [],
  arguments: [],
  stated_aliases: [],
});

/** Appends the rows of one article; ids come from the document and the span. */
export function articleRows(place: Place, result: ArticleResult, rows: Rows): void {
  const mentionIds: MentionIds = { names: new Map(), places: new Map() };
  for (const found of result.finds.sentences) {
    for (const name of found.names)
      if (PUBLISHED_NAMES.has(name.kind)) addMention(place, rows, mentionIds, found.sentence, name, null);
    for (const link of found.places) addMention(place, rows, mentionIds, found.sentence, null, link);
    for (const span of found.times)
      rows.times.push({
        time_id: idOf(place, 'tim', span),
        article_id: place.article.article_id,
        sentence_id: found.sentence.sentence_id,
        start: span.start,
        end: span.end,
        byte_start: place.bytes[span.start],
        byte_end: place.bytes[span.end],
        quote: quoteOf(place, span),
        date_start: span.date_start,
        date_end: span.date_end,
        date_precision: span.date_precision,
        basis: span.basis as Time['basis'],
        anchor: span.anchor,
        rule: span.rule,
      });
    for (const span of found.quantities)
      rows.quantities.push({
        quantity_id: idOf(place, 'qty', span),
        article_id: place.article.article_id,
        sentence_id: found.sentence.sentence_id,
        start: span.start,
        end: span.end,
        byte_start: place.bytes[span.start],
        byte_end: place.bytes[span.end],
        quote: quoteOf(place, span),
        low: span.low,
        high: span.high,
        unit: span.unit as Quantity['unit'],
        qualifier: span.qualifier as Quantity['qualifier'],
        currency: span.currency,
        rule: span.rule,
      });
  }
  for (const stated of result.finds.stated) {
    const mention_id = mentionIds.names.get(spanKey(stated.owner));
    if (mention_id !== undefined)
      rows.stated_aliases.push({ entity_id: stated.entity_id, alias: quoteOf(place, stated), mention_id });
  }
  const claimIds = new Map<FoundClaim, string>();
  for (const claim of result.claims) claimIds.set(claim, addClaim(place, rows, claim));
  for (const event of result.events)
    addEvent(
      place,
      rows,
      event,
      event.claim === null ? null : (claimIds.get(event.claim) ?? null),
      mentionIds,
    );
}

/** Kinds that the mentions table holds; unnamed sources and documents live in claim_sources only. */
const PUBLISHED_NAMES: ReadonlySet<string> = new Set([
  'person',
  'group',
  'official_body',
  'media',
  'ngo',
  'igo',
  'company',
]);

function addMention(
  place: Place,
  rows: Rows,
  ids: MentionIds,
  sentence: Sentence,
  name: NameLink | null,
  link: PlaceLink | null,
): void {
  const span = (name ?? link) as Span;
  const kind = (name?.kind ?? 'place') as Mention['kind'];
  const mention_id = idOf(place, 'mtn', span, kind);
  (kind === 'place' ? ids.places : ids.names).set(spanKey(span), mention_id);
  rows.mentions.push({
    mention_id,
    article_id: place.article.article_id,
    sentence_id: sentence.sentence_id,
    start: span.start,
    end: span.end,
    byte_start: place.bytes[span.start],
    byte_end: place.bytes[span.end],
    quote: quoteOf(place, span),
    kind,
    entity_id: name?.entity_id ?? null,
    place_id: link?.place_id ?? null,
    link_basis: (name ?? link)?.link_basis as Mention['link_basis'],
    rule: (name ?? link)?.rule ?? '',
  });
}

function addClaim(place: Place, rows: Rows, claim: FoundClaim): string {
  const { draft, view } = claim;
  const cue = { start: view.s[draft.cueFirst].start, end: view.s[draft.cueLast].end };
  const start = Math.min(cue.start, claim.contentStart);
  const end = Math.max(cue.end, claim.contentEnd);
  const claim_id = contentId(
    'clm',
    place.documentId,
    cue.start,
    cue.end,
    claim.contentStart,
    claim.contentEnd,
  );
  rows.claims.push({
    claim_id,
    article_id: place.article.article_id,
    sentence_id: claim.sentence.sentence_id,
    start,
    end,
    byte_start: place.bytes[start],
    byte_end: place.bytes[end],
    quote: quoteOf(place, { start, end }),
    cue_start: cue.start,
    cue_end: cue.end,
    content_start: claim.contentStart,
    content_end: claim.contentEnd,
    act: draft.act,
    channel: claim.channel as Claim['channel'],
    is_quoted: draft.isQuoted,
    rule: draft.rule,
  });
  draft.chain.forEach((ref, hop) => {
    rows.claim_sources.push({
      claim_id,
      hop,
      start: ref.start,
      end: ref.end,
      quote: quoteOf(place, ref),
      kind: ref.kind,
      entity_id: ref.entity_id,
      count: ref.count,
      is_implicit: ref.isImplicit,
    });
  });
  return claim_id;
}

function addEvent(
  place: Place,
  rows: Rows,
  event: FoundEvent,
  claim_id: string | null,
  mentionIds: MentionIds,
): void {
  const { draft, slots, mood, time } = event;
  const span = triggerOf(event);
  const event_mention_id = idOf(place, 'evm', span, draft.frame.kind);
  const where = placeOf(slots) ?? struckCountry(draft, slots);
  rows.event_mentions.push({
    event_mention_id,
    article_id: place.article.article_id,
    sentence_id: event.sentence.sentence_id,
    claim_id,
    kind: draft.frame.kind,
    start: span.start,
    end: span.end,
    byte_start: place.bytes[span.start],
    byte_end: place.bytes[span.end],
    quote: quoteOf(place, span),
    polarity: mood.polarity,
    modality: mood.modality,
    date_start: time?.span.date_start ?? null,
    date_end: time?.span.date_end ?? null,
    date_precision: time?.span.date_precision ?? null,
    date_basis: (time === null || time.span.date_start === null
      ? 'none'
      : time.basis) as UnlinkedEventMention['date_basis'],
    place_id: where?.place_id ?? null,
    place_precision: where?.place_id == null ? null : where.precision,
    rule: `${draft.frame.kind}/${draft.frame.id}`,
  });
  addArguments(place, rows.arguments, event, event_mention_id, mentionIds);
}

/** The first place with an id that the event is at, goes to or comes from. */
function placeOf(slots: FoundEvent['slots']): PlaceLink | null {
  for (const role of PLACE_ROLES)
    for (const { place } of slots.get(role) ?? []) if (place?.place_id != null) return place;
  return null;
}

const PLACE_ROLES = ['place', 'destination', 'origin'] as const;

/** The words that tell an event; far behind its light verb the noun alone that tells it: تشن جماعات … | هجمات, أدى … | زيارة. */
function triggerOf({ draft, view }: FoundEvent): { start: number; end: number } {
  const isFar = draft.complement > draft.last && isToldByNoun(view, draft);
  const first = view.s[isFar ? draft.complement : draft.first];
  return { start: first.start + gluedTo(first), end: isFar ? first.end : view.s[draft.last].end };
}

/** Of an attack whatever names it, of a gathering or a visit a noun of its kind (not فقدت القوات … السيطرة, which is told by the loss). */
function isToldByNoun(view: SentenceView, { frame, complement }: FoundEvent['draft']): boolean {
  if (frame.type !== 'light' || !view.isEventNominal(complement)) return false;
  if (STRIKES.has(frame.kind) || frame.kind === 'armed_attack' || frame.kind === 'offensive') return true;
  return (
    CALLED.has(frame.kind) &&
    view.s[complement].nominals.some(({ noun, lexeme }) =>
      [...(noun?.frames ?? []), ...(lexeme?.frames ?? [])].some(({ kind }) => kind === frame.kind),
    )
  );
}
const CALLED: ReadonlySet<string> = new Set([
  'agreement',
  'appointment',
  'armed_clash',
  'meeting',
  'negotiation',
  'phone_call',
  'protest',
  'removal',
  'visit',
]);

/** The conjunction or preposition glued to a trigger is not part of it. */
const gluedTo = (t: Tagged): number => (t.conj && !t.isApart ? 1 : 0) + (t.prep !== '' && !t.article ? 1 : 0);
