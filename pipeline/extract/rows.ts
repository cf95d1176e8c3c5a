import type {
  Argument,
  Article,
  Claim,
  ClaimSource,
  Mention,
  Quantity,
  Sentence,
  Time,
} from '../../schemas/index.ts';
import type { StatedAlias, UnlinkedEventMention } from '../records.ts';
import { contentId } from '../text/ids.ts';
import type { ArticleResult, FoundEvent } from './article.ts';
import type { FoundClaim } from './claim-span.ts';
import type { Filler } from './fillers.ts';
import type { NameLink, PlaceLink } from './found.ts';

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

export type Place = {
  readonly raw: string;
  readonly bytes: Uint32Array;
  readonly documentId: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
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
  const mentionIds = new Map<string, string>();
  for (const found of result.finds.sentences) {
    for (const name of found.names)
      if (PUBLISHED_NAMES.has(name.kind)) addMention(place, rows, mentionIds, found.sentence, name, null);
    for (const link of found.places) addMention(place, rows, mentionIds, found.sentence, null, link);
    for (const span of found.times)
      rows.times.push({
        time_id: idOf(place, 'tim', span),
        article_id: place.article.article_id,
        sentence_id: found.sentence.sentence_id,
        ...spanOf(place, span),
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
        ...spanOf(place, span),
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
    const mention_id = mentionIds.get(`${stated.owner.start} ${stated.owner.end} name`);
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

type Span = { readonly start: number; readonly end: number };

const spanOf = (place: Place, { start, end }: Span) => ({
  start,
  end,
  byte_start: place.bytes[start],
  byte_end: place.bytes[end],
});
const quoteOf = (place: Place, { start, end }: Span): string => place.raw.slice(start, end);
const idOf = (place: Place, prefix: string, { start, end }: Span, tag = ''): string =>
  contentId(prefix, place.documentId, start, end, tag);

function addMention(
  place: Place,
  rows: Rows,
  ids: Map<string, string>,
  sentence: Sentence,
  name: NameLink | null,
  link: PlaceLink | null,
): void {
  const span = (name ?? link) as Span;
  const kind = (name?.kind ?? 'place') as Mention['kind'];
  const mention_id = idOf(place, 'mtn', span, kind);
  ids.set(`${span.start} ${span.end} ${kind === 'place' ? 'place' : 'name'}`, mention_id);
  rows.mentions.push({
    mention_id,
    article_id: place.article.article_id,
    sentence_id: sentence.sentence_id,
    ...spanOf(place, span),
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
    ...spanOf(place, { start, end }),
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
  mentionIds: ReadonlyMap<string, string>,
): void {
  const { draft, view, slots, mood, time } = event;
  const span = { start: view.s[draft.first].start + gluedTo(event), end: view.s[draft.last].end };
  const event_mention_id = idOf(place, 'evm', span, draft.frame.kind);
  const where =
    ['place', 'destination', 'origin']
      .flatMap((role) => slots.get(role) ?? [])
      .find((filler) => filler.place?.place_id != null)?.place ?? null;
  rows.event_mentions.push({
    event_mention_id,
    article_id: place.article.article_id,
    sentence_id: event.sentence.sentence_id,
    claim_id,
    kind: draft.frame.kind,
    ...spanOf(place, span),
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
  for (const [role, fillers] of slots)
    fillers.forEach((filler, ordinal) => {
      rows.arguments.push(argumentOf(place, event_mention_id, role, ordinal, filler, mentionIds));
    });
  if (time !== null)
    rows.arguments.push(
      plainArgument(place, event_mention_id, 'time', 0, time.span, {
        time_id: idOf(place, 'tim', time.span),
      }),
    );
  event.quantities.forEach((quantity, ordinal) => {
    rows.arguments.push(
      plainArgument(place, event_mention_id, 'quantity', ordinal, quantity, {
        quantity_id: idOf(place, 'qty', quantity),
      }),
    );
  });
}

/** The conjunction or preposition glued to a trigger is not part of it. */
function gluedTo(event: FoundEvent): number {
  const t = event.view.s[event.draft.first];
  return (t.conj ? 1 : 0) + (t.prep !== '' && !t.article ? 1 : 0);
}

function argumentOf(
  place: Place,
  event_mention_id: string,
  role: string,
  ordinal: number,
  filler: Filler,
  mentionIds: ReadonlyMap<string, string>,
): Argument {
  const target = filler.place ?? filler.name;
  const mention_id =
    target === null
      ? null
      : (mentionIds.get(`${target.start} ${target.end} ${filler.place !== null ? 'place' : 'name'}`) ?? null);
  return {
    ...plainArgument(place, event_mention_id, role, ordinal, filler, {}),
    mention_id,
    entity_id: filler.place === null ? (filler.name?.entity_id ?? null) : null,
    place_id: filler.place?.place_id ?? null,
    is_implicit: filler.isImplicit,
  };
}

function plainArgument(
  place: Place,
  event_mention_id: string,
  role: string,
  ordinal: number,
  span: Span,
  refs: { time_id?: string; quantity_id?: string },
): Argument {
  return {
    event_mention_id,
    role: role as Argument['role'],
    ordinal,
    start: span.start,
    end: span.end,
    quote: quoteOf(place, span),
    mention_id: null,
    entity_id: null,
    place_id: null,
    time_id: refs.time_id ?? null,
    quantity_id: refs.quantity_id ?? null,
    is_implicit: false,
  };
}
