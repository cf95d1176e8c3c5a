import type { EventDraft } from './events.ts';
import type { SentenceView } from './view.ts';

/** أغلقوا الطريق احتجاجا على: an accusative that says why something else is done, right after a verb it may be its object. */
export function isMotive(view: SentenceView, { frame, first, last }: EventDraft): boolean {
  const t = view.s[first];
  if (frame.kind !== 'protest' || first !== last || t.article || t.prep !== '' || !ACCUSATIVE.test(t.folded))
    return false;
  return view.s[first - 1]?.tag !== 'verb' && AGAINST.has(view.s[last + 1]?.fn?.code ?? '');
}
/** على, ضد */
const AGAINST: ReadonlySet<string> = new Set(['ala', 'didd']);
/** Folded accusative in ا. */
const ACCUSATIVE = /\u0627$/u;
