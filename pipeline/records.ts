import type {
  Argument,
  Article,
  Block,
  Claim,
  ClaimSource,
  Diagnostic,
  Document,
  EventMention,
  Mention,
  Quantity,
  Sentence,
  Time,
} from '../schemas/index.ts';

/** What is known of a raw text from outside the text: sources.csv or the fields of a record. */
export type Given = {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
};

/** One raw text unit, decoded. `text` is '' when the bytes could not be decoded; the diagnostics say why. */
export type RawDocument = {
  readonly path: string;
  readonly record: number | null;
  readonly media_type: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly text: string;
  readonly given: Given;
  /** How many raw documents with equal text stand before it in path order; keeps ids unique. */
  readonly copy: number;
  readonly diagnostics: readonly Diagnostic[];
};

/** After clean: the document row and blocks that partition it; no block has an article yet. */
export type CleanedDocument = {
  readonly raw: RawDocument;
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
};

/** After segment: articles and sentences; blocks know their article. */
export type SegmentedDocument = CleanedDocument & {
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
};

/** An event mention before dedupe gives it an event. */
export type UnlinkedEventMention = Omit<EventMention, 'event_id'>;

/** A form of an entity that the text itself states: "أحمد الشرع( الجولاني )". */
export type StatedAlias = { readonly entity_id: string; readonly alias: string; readonly mention_id: string };

/** After extract: everything that one document says, before anything is compared with other documents. */
export type ExtractedDocument = SegmentedDocument & {
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  readonly claim_sources: readonly ClaimSource[];
  readonly event_mentions: readonly UnlinkedEventMention[];
  readonly arguments: readonly Argument[];
  readonly stated_aliases: readonly StatedAlias[];
};
