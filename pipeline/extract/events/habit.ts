import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { isFutureForm } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

const REACH = 12;

/**
 * تقتل الحوادث الآلاف سنويا, عادة ما يزور, تتسبب الحوادث سنويا في مقتل الآلاف: the present with a word of habit tells what is usual, not
 * what happened; so does a noun behind such a present.
 */
export function isHabitual(view: SentenceView, draft: EventDraft): boolean {
  const { tense, first, last } = draft;
  if (tense === null) return isOfHabit(view, first);
  if (tense !== 'present') return false;
  if (isWhatComesOfIt(view, draft)) return true;
  for (let i = first - 1; i >= 0 && first - i <= REACH && !endsClause(view, i); i--)
    if (isUsual(view, i)) return true;
  for (let i = last + 1; i < view.end && i - last <= REACH && !endsClause(view, i); i++)
    if (isUsual(view, i)) return true;
  return false;
}

/** مرض يؤدي إلى الوفاة, البكتيريا التي تودي بحياة المصابين بها: the present without a number or a day tells what may come of something. */
const isWhatComesOfIt = (view: SentenceView, { frame, head }: EventDraft): boolean =>
  (frame.kind === 'killing' || frame.kind === 'injury') &&
  frame.type === 'light' &&
  !frame.sources.has('subj') &&
  !view.isHeading &&
  view.times.length === 0 &&
  view.quantities.length === 0 &&
  view.s[head].verbs.every((verb) => verb.tense === 'present' && !isFutureForm(verb));

/** تتسبب … سنويا في | سقوط: the present and the word of habit stand before the noun in its clause. */
function isOfHabit(view: SentenceView, first: number): boolean {
  let isUsed = false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    isUsed ||= isUsual(view, i);
    const { tag, verbs } = view.s[i];
    if (tag === 'verb')
      return isUsed && verbs.every((verb) => verb.tense === 'present' && !isFutureForm(verb));
    if (endsClause(view, i)) return false;
  }
  return false;
}

const isUsual = (view: SentenceView, i: number): boolean => view.s[i].fn?.code === 'habit';
const endsClause = (view: SentenceView, i: number): boolean => CLAUSE_ENDS.has(view.s[i].tag);

/** جلسة منح الثقة: a session is called after what it is to decide (flag decided). */
export function namesSession(view: SentenceView, { frame, first }: EventDraft): boolean {
  const owner = view.s[first - 1];
  return frame.flags.has('decided') && owner?.tag === 'noun' && hasClass(owner.facts, OCCASIONS);
}
const OCCASIONS: ReadonlySet<string> = new Set(['occasion']);

/** عصابة مختصة في السطو: what somebody is versed in is a trade, not something that happened. */
export function isTrade(view: SentenceView, { tense, first }: EventDraft): boolean {
  const prep = view.s[first - 1];
  const versed = view.s[first - 2];
  return tense === null && prep?.fn?.code === 'fi' && versed !== undefined && hasClass(versed.facts, VERSED);
}
const VERSED: ReadonlySet<string> = new Set(['versed']);
