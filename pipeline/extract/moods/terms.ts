import type { EventDraft } from '../events/events.ts';
import { isStop } from '../phrases/stops.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * بموجب الاتفاق تفرج الحركة عن الأسرى, وبمقتضى الهدنة التي وقعاها تنسحب القوات: what is done by the terms of a deal, told in the present, is to
 * come; بموجب الاتفاق انسحبت القوات has come.
 */
export function isByTerms(view: SentenceView, draft: EventDraft): boolean {
  if (draft.tense !== 'present' || view.s[draft.head].tag !== 'verb') return false;
  const { s } = view;
  let isTold = false;
  for (let i = draft.head - 1; i > 0 && draft.head - i <= REACH; i--) {
    const t = s[i];
    if (isStop(t) || t.tag === 'comp' || t.tag === 'sub') return false;
    // بموجب الاتفاق | الذي وقعه الجانبان: a verb before the trigger must be that of a relative clause on the deal.
    if (t.tag === 'verb') isTold = true;
    if (t.tag === 'rel') isTold = false;
    if (isPlan(t) && isTerms(s[i - 1])) return !isTold && opens(s[i - 2]);
  }
  return false;
}

const isPlan = (t: Tagged): boolean => t.tag === 'noun' && hasClass(t.facts, PLANS);
const PLANS: ReadonlySet<string> = new Set(['plan']);
/** بموجب, وفق */
const isTerms = (t: Tagged): boolean => t.tag === 'prep' && TERMS.has(t.fn?.code ?? '');
const TERMS: ReadonlySet<string> = new Set(['terms', 'wifq']);

/** Nothing, a mark, و or أن stands before: the phrase opens its clause. */
const opens = (t: Tagged | undefined): boolean =>
  t === undefined || t.tag === 'punct' || t.tag === 'comp' || t.fn?.cls === 'conjunction';

const REACH = 20;
