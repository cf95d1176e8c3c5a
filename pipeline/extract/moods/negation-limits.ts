import type { EventDraft } from '../events/events.ts';
import { ASPECT } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** Whether the token at i, behind "not" and before the trigger, is what is denied instead of the trigger. */
export const takesNegation = (view: SentenceView, i: number, draft: EventDraft): boolean =>
  isDemand(view.s[i]) || isUntil(view, i) || isAble(view, i, draft);

/** ليس لأحد المطالبة بإقالته: nobody may ask for it; whether it is done stays open. */
const isDemand = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.nominals.some(
    ({ form, lexeme }) => form === 'masdar' && lexeme?.modal === 'hypothetical' && lexeme.cue?.act === 'call',
  );

/** لن ينسحب | حتى يتم توقيع الاتفاق */
const isUntil = (view: SentenceView, i: number): boolean =>
  view.s[i].fn?.code === 'hatta' && view.s[i + 1]?.tag === 'verb';

/** لم تتمكن التحريات من التحديد: what is not able to do something is there. */
function isAble(view: SentenceView, i: number, draft: EventDraft): boolean {
  const t = view.s[i];
  if (t.tag !== 'verb' || draft.first !== i + 1 || !view.s[draft.head].article) return false;
  if (!t.verbs.some(({ lexeme }) => lexeme.sense === ASPECT)) return false;
  const next = view.s.slice(draft.last + 1, draft.last + REACH).find(({ tag }) => ENDS.has(tag));
  return next?.fn?.code === 'min';
}
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['prep', 'verb', 'punct', 'comp', 'rel']);
const REACH = 5;
