import type { Article, Sentence } from '../../../schemas/index.ts';
import { contentId } from '../../text/ids.ts';

/** The article whose rows are written, in its document. */
export type Place = {
  readonly raw: string;
  readonly bytes: Uint32Array;
  readonly documentId: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
};

export type Span = { readonly start: number; readonly end: number };

export const quoteOf = (place: Place, { start, end }: Span): string => place.raw.slice(start, end);

export const idOf = (place: Place, prefix: string, { start, end }: Span, tag = ''): string =>
  contentId(prefix, place.documentId, start, end, tag);

/** Ids of the mentions of an article by their spans: a name and a place may have the same. */
export type MentionIds = { readonly names: Map<number, string>; readonly places: Map<number, string> };

/** A span as one number: no mention is as long as a mebi. */
export const spanKey = ({ start, end }: Span): number => start * 2 ** 20 + (end - start);
