import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';

/** بعض | الشهود, معظم | وسائل الإعلام: a word of number before somebody who may speak. */
export const isSomeSource = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s[first].fn?.cls === 'quantifier' && last > first && view.isSourceLike({ first: first + 1, last });
