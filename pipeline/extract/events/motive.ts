import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/** أغلقوا الطريق احتجاجا على: an accusative that says why something else is done, right after a verb it may be its object. */
export function isMotive(view: SentenceView, { frame, first, last }: EventDraft): boolean {
  const t = view.s[first];
  if (frame.kind !== 'protest' || first !== last || t.article || t.prep !== '' || !ACCUSATIVE.test(t.folded))
    return false;
  const before = view.s[first - 1];
  // يأتي القرار احتجاجا, جاء احتجاجا
  const isObject = before?.tag === 'verb' && before.verbs.some(({ lexeme }) => lexeme.sense !== 'motion');
  return !isObject && AGAINST.has(view.s[last + 1]?.fn?.code ?? '');
}
/** على, ضد */
const AGAINST: ReadonlySet<string> = new Set(['ala', 'didd']);
/** Folded accusative in ا. */
const ACCUSATIVE = /\u0627$/u;

/** قضية قتل عمد, القتل العمد مع سابقية القصد: a crime as the law calls it, with nobody killed. */
export const isCharge = (view: SentenceView, { slots, last }: EventDraft): boolean =>
  !slots.has('target') && view.s[last + 1] !== undefined && hasClass(view.s[last + 1].facts, CHARGES);
const CHARGES: ReadonlySet<string> = new Set(['charge']);
