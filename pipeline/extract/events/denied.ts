import { idafaAfter } from '../phrases/idafa.ts';
import { isStop } from '../phrases/stops.ts';
import { CASUALTY } from '../words/strikes.ts';
import { CLAUSE_TAGS } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** لم يُقتل أحد في الهجوم, لم يسفر الهجوم عن إصابات, دون تسجيل إصابات, لم تشهد أي إصابات: that nobody was hurt is told of no act's toll. */
export function isDenied(view: SentenceView, { frame, first, head }: EventDraft): boolean {
  const t = view.s[head];
  if (!CASUALTY.has(frame.kind)) return false;
  if (t.tag === 'verb' && frame.type === 'verb') return view.s[head - 1]?.tag === 'neg';
  if (t.tag !== 'noun' || t.article || t.enclitic !== '') return false;
  // جرحى الهجوم: people whom the reader knows.
  if (idafaAfter(view, head) !== null) return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    if (view.s[i].tag === 'neg') return true;
    if (isStop(view.s[i]) || CLAUSE_TAGS.has(view.s[i].tag) !== (view.s[i].tag === 'verb')) return false;
  }
  return false;
}
/** Tokens between a negator and the hurt: a verb with its subject and preposition. */
const REACH = 5;
