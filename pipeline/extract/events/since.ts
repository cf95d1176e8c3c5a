import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** ومنذ اندلاع الحرب قُتل 20 ألفا, منذ بدء القصف: an act from which on something else is told; what came since is no part of it. */
export function isSince({ s }: SentenceView, { first }: EventDraft): boolean {
  let at = first - 1;
  while (at > 0 && first - at < REACH && s[at].tag === 'noun' && s[at].prep === '' && !s[at].article) at--;
  return s[at]?.tag === 'prep' && s[at].fn?.code === 'munthu';
}
const REACH = 4;
