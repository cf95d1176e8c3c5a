import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

type Range = { readonly first: number; readonly last: number };

/** What ends the clause of a phrase: another verb, what opens a clause, a mark. */
export const CLAUSE_ENDS: ReadonlySet<Tagged['tag']> = new Set(['verb', 'comp', 'rel', 'sub', 'punct']);

/** A mark that ends a clause for good; a comma may not. */
export const isStop = (t: Tagged): boolean => t.tag === 'punct' && '.\u061B:\u061F!'.includes(t.folded);

/** A stop stands between two ranges of tokens. */
export function isParted(view: SentenceView, a: Range, b: Range): boolean {
  for (let i = Math.min(a.last, b.last) + 1; i < Math.max(a.first, b.first); i++)
    if (isStop(view.s[i])) return true;
  return false;
}
