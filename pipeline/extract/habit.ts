import type { EventDraft } from './events.ts';
import { CLAUSE_ENDS } from './stops.ts';
import { hasClass, type SentenceView } from './view.ts';

const REACH = 12;

/** تقتل الحوادث الآلاف سنويا, عادة ما يزور: the present with a word of habit tells what is usual, not what happened. */
export function isHabitual(view: SentenceView, { tense, first, last }: EventDraft): boolean {
  if (tense !== 'present') return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH && !endsClause(view, i); i--)
    if (isUsual(view, i)) return true;
  for (let i = last + 1; i < view.end && i - last <= REACH && !endsClause(view, i); i++)
    if (isUsual(view, i)) return true;
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
