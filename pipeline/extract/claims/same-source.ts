import type { SentenceView } from '../words/view.ts';
import type { SourceRef } from './claim-draft.ts';

/** The same words, here or where they stood before. */
export const isSame = (view: SentenceView, a: SourceRef, b: SourceRef): boolean =>
  a.start === b.start || bare(view, a) === bare(view, b);

/** A source's words without an article: بيان, and البيان that refers to it. */
const bare = ({ raw }: SentenceView, { start, end, kind }: SourceRef): string =>
  kind === 'document' ? raw.slice(start, end).replace(ARTICLE, '') : raw.slice(start, end);
const ARTICLE = /^\u0627\u0644/u;
