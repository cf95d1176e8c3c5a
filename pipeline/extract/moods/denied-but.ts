import type { EventDraft } from '../events/events.ts';
import { FAR } from '../phrases/scope-limits.ts';
import type { SentenceView } from '../words/view.ts';

/** لم تنسحب إلا بعد المساء, لم يقتل سوى جندي: denied but for what is named, it happened. */
export function isOnly(view: SentenceView, draft: EventDraft, isOpen: boolean): boolean {
  for (let i = draft.last + 1; i < view.end && i - draft.last <= FAR; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'verb' || t.tag === 'rel') return false;
    // لا يمكن اعتقال النائب دون رفع الحصانة: possible on a condition.
    if (isOpen && WITHOUT.has(t.fn?.code ?? '')) return true;
    // لم يقصف المدينة فحسب بل اقتحمها: that and more.
    if (isAndMore(view, i)) return true;
    if (t.facts.sets.has('except')) return view.s[i + 1]?.tag !== 'comp';
  }
  return false;
}

/** فحسب; فقط before بل. */
const isAndMore = ({ s }: SentenceView, i: number): boolean =>
  s[i].facts.sets.has('and_more') ||
  (s[i].facts.sets.has('only') && s.slice(i + 1, i + 3).some(({ facts }) => facts.sets.has('and_rather')));

const WITHOUT: ReadonlySet<string> = new Set(['nominal', 'bidun']);
