import type { Diagnostic } from '../../../schemas/index.ts';
import type { ArticleResult } from '../article.ts';

/** Id of the note on a name that several places bear. */
export const AMBIGUOUS_PLACE_RULE = 'extract/ambiguous-place';

/** One note for each mention of a place that nothing in the article tells apart, with the places it may mean. */
export function ambiguousPlaces(
  document: { readonly document_id: string; readonly path: string | null },
  raw: string,
  { finds }: ArticleResult,
): Diagnostic[] {
  return finds.sentences
    .flatMap(({ places }) => places)
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ start, end, candidates }) => ({
      document_id: document.document_id,
      path: document.path,
      start,
      end,
      severity: 'note',
      rule: AMBIGUOUS_PLACE_RULE,
      message: `${candidates.length} places bear this name and nothing in the article tells which, place_id is null`,
      actual: raw.slice(start, end),
      expected: `one of ${[...candidates].sort().join(', ')}`,
    }));
}
