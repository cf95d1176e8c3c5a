import { CLAUSE_TAGS } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';
import { isOfToll } from './of-toll.ts';

/** What another event has told already. */
export const isToldAlready = (view: SentenceView, draft: EventDraft, other: EventDraft): boolean =>
  isOfDeal(view, draft, other) || isOfToll(view, draft, other) || isOfJourney(view, draft, other);

/** وصل إلى القاهرة | في زيارة تستغرق يومين: the visit that somebody comes for is his coming. */
function isOfJourney({ s }: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft.frame.kind !== 'visit' || other.frame.kind !== 'visit' || other.head >= draft.first) return false;
  if (s[draft.head].tag !== 'noun' || s[draft.head].article || s[other.head].tag !== 'verb') return false;
  if (s[draft.first - 1].fn?.code !== 'fi' || draft.slots.has('place')) return false;
  return s.slice(other.last + 1, draft.first).every(({ tag }) => !CLAUSE_TAGS.has(tag));
}

/** خرق الهدنة, اتفاقا لوقف إطلاق النار: what is breached, or what a deal is for, is not agreed on a second time. */
function isOfDeal(view: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft === other || draft.frame.kind !== 'agreement') return false;
  const { start, end, prep } = view.s[draft.head];
  if (other.frame.kind === 'agreement') return draft.first === other.last + 1 && prep === 'li';
  // انتهاك الهدنة الموقعة مع سوريا: with whom it was made is told only of the deal.
  if (other.frame.kind !== 'agreement_breach' || draft.slots.has('actor')) return false;
  return (other.slots.get('target') ?? []).some((filler) => filler.start < end && start < filler.end);
}
