import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * "القوات | التي تقودها كتائب المدينة | إن", "الحكومة | التي عينتها روسيا في الإقليم | إنها": of a force or body that has no name, the
 * relative clause up to `end` tells which it is. Of people (الأهالي الذين نزحوا) it only tells what they did.
 */
export function withClause(view: SentenceView, source: Phrase, end: number): Phrase {
  const { first, last } = source;
  const rel = view.s[last + 1];
  const verb = view.s[last + 2];
  if (rel?.fn?.code !== 'alladhi' || rel.conj || verb?.tag !== 'verb' || verb.enclitic === '') return source;
  const isNameless = view.s[first].article && view.s[last].article && hasClass(view.s[first].facts, SIDES);
  const entity = view.nameAt[first]?.entity_id ?? null;
  let stop = end;
  while (view.s[stop - 1].unit?.kind === 'time') stop--;
  if (!isNameless || entity !== null || stop - last > LONGEST) return source;
  const isOne = view.s
    .slice(last + 3, stop)
    .every(({ tag, unit }) => (tag === 'noun' || tag === 'name' || tag === 'prep') && unit?.kind !== 'time');
  return isOne ? { first, last: stop - 1 } : source;
}
const LONGEST = 10;
const SIDES: ReadonlySet<string> = new Set(['force', 'body', 'party_org', 'group_noun', 'agreement_noun']);
