import type { EventDraft } from './events.ts';
import { isOfToll } from './of-toll.ts';
import type { SentenceView } from './view.ts';

/** What another event has told already. */
export const isToldAlready = (view: SentenceView, draft: EventDraft, other: EventDraft): boolean =>
  isOfDeal(view, draft, other) || isOfToll(view, draft, other);

/** خرق الهدنة, اتفاقا لوقف إطلاق النار: what is breached, or what a deal is for, is not agreed on a second time. */
function isOfDeal(view: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft === other || draft.frame.kind !== 'agreement') return false;
  const { start, end, prep } = view.s[draft.head];
  if (other.frame.kind === 'agreement') return draft.first === other.last + 1 && prep === 'li';
  // انتهاك الهدنة الموقعة مع سوريا: with whom it was made is told only of the deal.
  if (other.frame.kind !== 'agreement_breach' || draft.slots.has('actor')) return false;
  return (other.slots.get('target') ?? []).some((filler) => filler.start < end && start < filler.end);
}
