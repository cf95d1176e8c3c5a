import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { isStop } from '../phrases/stops.ts';
import { isFutureForm } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isOfItsObject } from './purpose.ts';

/**
 * سيزور بيروت | ويلتقي الرئيس, للمشاركة في القمة | ولقاء نظيره: the trigger moved to what "and" joins it to, whose mood it
 * shares. Null when it is joined to nothing.
 */
export function joinedTo(view: SentenceView, draft: EventDraft): EventDraft | null {
  const t = view.s[draft.head];
  const opens = t.tag === 'verb' ? draft.head : draft.first;
  const at = view.s[opens].conj ? joinedAt(view, draft, opens) : sentFor(view, opens);
  return at < 0 ? null : { ...draft, first: at, last: at, head: at, tense: tenseAt(view.s[at]) };
}

const joinedAt = (view: SentenceView, draft: EventDraft, opens: number): number =>
  draft.tense === 'present' && view.s[draft.head].tag === 'verb'
    ? verbBefore(view, opens)
    : aimBefore(view, opens, draft);

/** بتشكيل لجنة دولية | للتحقيق, سيرسل وفدا | للتفاوض: the word that sends a new body for the act; -1 without one. */
function sentFor({ s }: SentenceView, at: number): number {
  if (s[at].prep !== 'li' || !s[at].article) return -1;
  let isBody = false;
  for (let i = at - 1; i >= 0 && at - i <= SENDING; i--) {
    const t = s[i];
    if (isBody && (t.tag === 'verb' || (t.facts.isMasdar && !t.article))) return i;
    if ((t.tag !== 'noun' && t.tag !== 'name') || t.prep !== '' || (t.article && !isBody)) return -1;
    isBody ||= hasClass(t.facts, BODIES);
  }
  return -1;
}
/** Tokens between a body and the word that sends it: its own adjectives, and behind a verb the subject. */
const SENDING = 6;
const BODIES: ReadonlySet<string> = new Set(['body', 'delegation', 'group_noun', 'force']);

const tenseAt = (t: Tagged): EventDraft['tense'] =>
  t.tag !== 'verb' ? null : t.verbs.every(isFutureForm) ? 'future' : 'present';

/** The verb at the head of a chain of verbs in the present, with nothing but phrases between them; -1 without one. */
function verbBefore(view: SentenceView, from: number): number {
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const t = view.s[i];
    if (t.tag === 'verb') {
      if (t.verbs.some(({ tense }) => tense === 'past') || view.s[i - 1]?.tag === 'rel') return -1;
      if (t.verbs.every(isFutureForm)) return i;
      return t.conj ? verbBefore(view, i) : i;
    }
    if (endsList(t) || (isComma(t) && i !== from - 1)) return -1;
  }
  return -1;
}

/** The verbal noun behind ل that a list of verbal nouns begins with; -1 without one. */
function aimBefore(view: SentenceView, from: number, draft: EventDraft): number {
  const { tag, facts } = view.s[draft.head];
  if (tag !== 'noun' || !facts.isMasdar || view.s[from].prep !== '') return -1;
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const t = view.s[i];
    // لوقف الغارات | والتوغل: a definite noun is joined to the definite one before it; لكشف الجناة | والقبض عليهم to the aim.
    if (t.tag === 'noun' && t.prep === 'li' && t.facts.isMasdar)
      return (t.article || !view.s[from].article || isOfItsObject(draft)) && !isUse(view.s[i - 1]) ? i : -1;
    if (t.tag === 'verb' || endsList(t) || (isComma(t) && i !== from - 1)) return -1;
  }
  return -1;
}

/** الشاحنة المعدة | لنقل البنزين: what a thing is made for is no aim of anybody. */
const isUse = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && t.article && t.nominals.some(({ form }) => form.endsWith('participle'));

const endsList = (t: Tagged): boolean => isStop(t) || ENDS.has(t.tag);
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['rel', 'comp', 'sub']);
const REACH = 14;
