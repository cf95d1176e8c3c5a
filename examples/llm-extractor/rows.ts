import {
  type Argument,
  type Claim,
  type ClaimSource,
  contentId,
  type Diagnostic,
  type ExtractedDocument,
  locateQuote,
  type Sentence,
} from '../../pipeline/index.ts';
import type { Passage, Reply, ReplyClaim, ReplyEvent } from './reply.ts';

type EventRow = ExtractedDocument['event_mentions'][number];
type Span = { readonly start: number; readonly end: number };

/** Rows made from one reply; labels are still what the model wrote, verification checks them. */
export type ReplyRows = {
  readonly claims: Claim[];
  readonly claim_sources: ClaimSource[];
  readonly event_mentions: EventRow[];
  readonly arguments: Argument[];
  readonly diagnostics: Diagnostic[];
};

/** The article a reply is about; `base` holds what the rule engine found: mentions, times and quantities. */
export type ReplyScene = {
  readonly base: ExtractedDocument;
  readonly bytes: Uint32Array;
  readonly sentences: readonly Sentence[];
};

/** Turns quotes into spans: each must stand verbatim in its sentence, as often as said. */
export function rowsOf(reply: Reply, scene: ReplyScene): ReplyRows {
  const rows: ReplyRows = {
    claims: [],
    claim_sources: [],
    event_mentions: [],
    arguments: [],
    diagnostics: [],
  };
  const claims = reply.claims.map((claim) => addClaim(claim, scene, rows));
  for (const event of reply.events) addEvent(event, claims, { scene, rows });
  return rows;
}

/** Adds a claim and its source; undefined when a quote is not there. */
function addClaim(claim: ReplyClaim, scene: ReplyScene, rows: ReplyRows): Claim | undefined {
  const sentence = scene.sentences[claim.sentence];
  const cue = find(claim.cue, sentence, scene, rows);
  const content = find(claim.content, sentence, scene, rows);
  const source = claim.source && find(claim.source, sentence, scene, rows);
  if (!sentence || !cue || !content || source === undefined) return undefined;
  const span = { start: Math.min(cue.start, content.start), end: Math.max(cue.end, content.end) };
  const claim_id = contentId('clm', documentId(scene), cue.start, cue.end, content.start, content.end);
  const row: Claim = {
    claim_id,
    ...placed(span, sentence, scene),
    cue_start: cue.start,
    cue_end: cue.end,
    content_start: content.start,
    content_end: content.end,
    act: claim.act as Claim['act'],
    channel: null,
    is_quoted: /["«“]/u.test(scene.base.raw.text.charAt(content.start - 1)),
    rule: 'model/claim',
  };
  rows.claims.push(row);
  if (source && claim.source) rows.claim_sources.push(sourceRow(claim_id, source, claim.source.kind, scene));
  return row;
}

function sourceRow(claim_id: string, span: Span, kind: string, scene: ReplyScene): ClaimSource {
  const mention = scene.base.mentions.find(({ start, end }) => start < span.end && span.start < end);
  return {
    claim_id,
    hop: 0,
    ...span,
    quote: scene.base.raw.text.slice(span.start, span.end),
    kind: kind as ClaimSource['kind'],
    entity_id: mention?.entity_id ?? null,
    count: null,
    is_implicit: false,
  };
}

type Target = { readonly scene: ReplyScene; readonly rows: ReplyRows };

function addEvent(event: ReplyEvent, claims: readonly (Claim | undefined)[], { scene, rows }: Target): void {
  const sentence = scene.sentences[event.sentence];
  const trigger = find(event.trigger, sentence, scene, rows);
  const claim = event.claim === null ? null : claims[event.claim];
  // An event of a claim that did not hold is no event that the article itself tells.
  if (!sentence || !trigger || claim === undefined) return;
  const event_mention_id = contentId('evm', documentId(scene), trigger.start, trigger.end, event.kind);
  const fillers = event.arguments.flatMap(({ role, ...passage }) => {
    const span = find(passage, sentence, scene, rows);
    return span ? [{ role, span }] : [];
  });
  const args = fillers.map(({ role, span }, i) =>
    argumentRow(event_mention_id, role, {
      span,
      ordinal: fillers.slice(0, i).filter((filler) => filler.role === role).length,
      scene,
    }),
  );
  const time = scene.base.times.find(({ time_id }) => args.some((arg) => arg.time_id === time_id));
  rows.event_mentions.push({
    event_mention_id,
    ...placed(trigger, sentence, scene),
    claim_id: claim?.claim_id ?? null,
    kind: event.kind as EventRow['kind'],
    polarity: event.polarity as EventRow['polarity'],
    modality: event.modality as EventRow['modality'],
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_precision: time?.date_precision ?? null,
    date_basis: time?.date_start ? time.basis : 'none',
    place_id: args.find(({ role }) => role === 'place')?.place_id ?? null,
    place_precision: null,
    rule: 'model/event',
  });
  rows.arguments.push(...args);
}

type Filler = { readonly span: Span; readonly ordinal: number; readonly scene: ReplyScene };

/** An argument, linked to what the rule engine found in its span. */
function argumentRow(event_mention_id: string, role: string, { span, ordinal, scene }: Filler): Argument {
  const inside = (row: Span): boolean => row.start < span.end && span.start < row.end;
  const { mentions, times, quantities, raw } = scene.base;
  const mention = mentions.find(inside);
  return {
    event_mention_id,
    role: role as Argument['role'],
    ordinal,
    ...span,
    quote: raw.text.slice(span.start, span.end),
    mention_id: mention?.mention_id ?? null,
    entity_id: mention?.entity_id ?? null,
    place_id: mention?.place_id ?? null,
    time_id: role === 'time' ? (times.find(inside)?.time_id ?? null) : null,
    quantity_id: role === 'quantity' ? (quantities.find(inside)?.quantity_id ?? null) : null,
    is_implicit: false,
  };
}

const documentId = ({ base }: ReplyScene): string => base.document.document_id;

function placed({ start, end }: Span, sentence: Sentence, { base, bytes }: ReplyScene) {
  const { article_id, sentence_id } = sentence;
  const span = { start, end, byte_start: bytes[start], byte_end: bytes[end] };
  return { article_id, sentence_id, ...span, quote: base.raw.text.slice(start, end) };
}

/** The span of a passage in its sentence; a passage that is not there is told, not guessed. */
function find(
  passage: Passage,
  sentence: Sentence | undefined,
  { base }: ReplyScene,
  { diagnostics }: ReplyRows,
): Span | undefined {
  const span = sentence && locateQuote(base.raw.text, passage, sentence);
  if (span) return span;
  diagnostics.push({
    document_id: base.document.document_id,
    path: base.raw.path,
    start: sentence?.start ?? null,
    end: sentence?.end ?? null,
    severity: 'warning',
    rule: 'extract/unverified-span',
    message: 'the model quotes what its sentence does not say; the row was left out',
    actual: `${JSON.stringify(passage.quote)}, occurrence ${passage.occurrence}`,
    expected: 'a verbatim passage of the sentence',
  });
  return undefined;
}
