import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/**
 * بحاجة إلى | مساعدات إنسانية, يحتاج نصف السكان إلى | مساعدات, المحتاجين | للمساعدات, نقص | المساعدات: relief that people need or
 * lack is none that anybody gave.
 */
export function isNeeded({ s }: SentenceView, { frame, first }: EventDraft): boolean {
  if (frame.kind !== 'aid' || s[first].tag === 'verb') return false;
  const before = s[first - 1];
  if (before === undefined) return false;
  if (isNeed(before)) return true;
  // خطة نحتاجها لإعادة بناء البلاد: behind ل only a noun of need tells of it.
  if (s[first].prep === 'li')
    return s.slice(Math.max(0, first - 2), first).some((t) => t.tag === 'noun' && isNeed(t));
  if (before.fn?.code !== 'ila' || before.enclitic !== '') return false;
  for (let i = first - 2; i >= 0 && first - i <= REACH; i--) {
    if (isNeed(s[i])) return true;
    if (CLOSING.has(s[i].tag)) return false;
  }
  return false;
}
const isNeed = ({ facts }: Tagged): boolean => facts.sets.has('need');
/** Tokens of a verb of needing with its subject. */
const REACH = 9;
const CLOSING: ReadonlySet<string> = new Set(['verb', 'punct', 'comp', 'rel', 'sub']);
