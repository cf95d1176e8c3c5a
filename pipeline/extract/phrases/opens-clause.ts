import type { SentenceView } from '../words/view.ts';

/** Nothing, a mark, a complementiser, a conjunction or a time stands before: the noun is the subject. */
export function opensClause(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  return before === undefined || before.tag === 'punct' || before.tag === 'comp' || before.tag === 'sub';
}
