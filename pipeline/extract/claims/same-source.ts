import type { SentenceView } from '../words/view.ts';
import type { SourceRef } from './claim-draft.ts';

/** The same words, here or where they stood before. */
export const isSame = (view: SentenceView, a: SourceRef, b: SourceRef): boolean =>
  a.start === b.start || bare(view, a) === bare(view, b) || isSameNobody(view, a, b);

/** نفس المصدر and المصدر الأمني: one source without a name, told of once more by the same definite noun. */
function isSameNobody({ raw }: SentenceView, a: SourceRef, b: SourceRef): boolean {
  if (a.kind !== 'unnamed' || b.kind !== 'unnamed' || a.count !== 1 || b.count !== 1) return false;
  const words = (ref: SourceRef): string[] => raw.slice(ref.start, ref.end).split(/\s+/u);
  const other = words(b);
  return words(a).some((word) => ARTICLE.test(word) && other.includes(word));
}

/** A source's words without an article: بيان, and البيان that refers to it. */
const bare = ({ raw }: SentenceView, { start, end, kind }: SourceRef): string =>
  kind === 'document' ? raw.slice(start, end).replace(ARTICLE, '') : raw.slice(start, end);
const ARTICLE = /^\u0627\u0644/u;
