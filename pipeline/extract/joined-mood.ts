import { isComma } from './clauses.ts';
import type { EventDraft } from './events.ts';
import { isStop } from './stops.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/**
 * سيزور بيروت | ويلتقي الرئيس, للمشاركة في القمة | ولقاء نظيره: the trigger moved to what "and" joins it to, whose mood it
 * shares. Null when it is joined to nothing.
 */
export function joinedTo(view: SentenceView, draft: EventDraft): EventDraft | null {
  const t = view.s[draft.head];
  const opens = t.tag === 'verb' ? draft.head : draft.first;
  if (!view.s[opens].conj) return null;
  const at =
    t.tag === 'verb' && draft.tense === 'present' ? verbBefore(view, opens) : aimBefore(view, opens, t);
  return at < 0 ? null : { ...draft, first: at, last: at, head: at, tense: tenseAt(view.s[at]) };
}

const tenseAt = (t: Tagged): EventDraft['tense'] =>
  t.tag !== 'verb' ? null : t.verbs.every(isToCome) ? 'future' : 'present';
const isToCome = ({ particle }: { readonly particle: string }): boolean => particle === WILL;
const WILL = '\u0633';

/** The verb at the head of a chain of verbs in the present, with nothing but phrases between them; -1 without one. */
function verbBefore(view: SentenceView, from: number): number {
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') {
      if (t.verbs.some(({ tense }) => tense === 'past') || view.s[i - 1]?.tag === 'rel') return -1;
      return t.conj ? verbBefore(view, i) : i;
    }
    if (endsList(t) || (isComma(t) && i !== from - 1)) return -1;
  }
  return -1;
}

/** The verbal noun behind ل that a list of verbal nouns begins with; -1 without one. */
function aimBefore(view: SentenceView, from: number, { tag, facts }: Tagged): number {
  if (tag !== 'noun' || !facts.isMasdar || view.s[from].prep !== '') return -1;
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const t = view.s[i];
    // لوقف الغارات | والتوغل: a definite noun is joined to the definite one before it.
    if (t.tag === 'noun' && t.prep === 'li' && t.facts.isMasdar)
      return t.article || !view.s[from].article ? i : -1;
    if (t.tag === 'verb' || endsList(t) || (isComma(t) && i !== from - 1)) return -1;
  }
  return -1;
}

const endsList = (t: Tagged): boolean => isStop(t) || ENDS.has(t.tag);
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['rel', 'comp', 'sub']);
const REACH = 14;
