import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Trigger } from './events.ts';

/** The same said once more, or توقيف الناشطين | عبد الرحمن زكريا: people to whom it is done, and one of them by his name, whom they do nothing to. */
export const isOneOfThem = (
  view: SentenceView,
  { kind }: Trigger['frame'],
  [people, name]: readonly Phrase[],
): boolean =>
  view.s[name.first].fn?.cls === 'demonstrative' ||
  (VICTIM_KINDS.has(kind) &&
    view.nameAt[name.first]?.kind === 'person' &&
    view.s[people.first].article &&
    hasClass(view.s[people.first].facts, PEOPLE) &&
    !hasClass(view.s[people.first].facts, FIGHTING));
const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian']);
const FIGHTING: ReadonlySet<string> = new Set(['force', 'criminal', 'body', 'party_org']);
