import { CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { isGroup } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/** ارتفعت حصيلة الزلزال إلى 300 | قتيل, بلغ عدد القتلى 17 قتيلا: of whom a toll is counted are those of the toll. */
export function isOfToll({ s }: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft === other || !CASUALTY.has(draft.frame.kind) || !CASUALTY.has(other.frame.kind)) return false;
  if (other.last >= draft.first || s[draft.head].tag !== 'noun' || s[draft.first - 1]?.tag !== 'number')
    return false;
  return (
    s.slice(other.first, other.last + 1).some(isGroup) &&
    s.slice(other.last + 1, draft.first).every(({ tag, conj }) => tag !== 'punct' && !conj)
  );
}
