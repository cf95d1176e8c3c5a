import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';

/** "الخاضعة لسيطرة فصائل | من المعارضة": of whom some are, told behind a noun of people without an article; no act comes from them. */
export function isOfSome({ s }: SentenceView, { first }: Phrase): boolean {
  const some = s[first - 2];
  // شنه مسلحون من الحركة: who carries it out may be named by whose he is.
  const governor = s[first - 3];
  return (
    s[first - 1]?.fn?.code === 'min' &&
    governor?.tag === 'noun' &&
    (governor.prep !== '' || s[first - 4]?.tag === 'prep') &&
    some?.tag === 'noun' &&
    !some.article &&
    some.enclitic === '' &&
    !some.facts.isMasdar &&
    hasClass(some.facts, PEOPLE)
  );
}
const PEOPLE: ReadonlySet<string> = new Set(['force', 'group_noun', 'person', 'party_org']);
