import type { EventDraft } from '../events/events.ts';
import { fillersOf } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { isMasdar } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** على الحكومة | إطلاق سراح المعتقلين, إن على المجتمع الدولي | فرض عقوبات: what somebody has to do is demanded, not done. */
export function isObliged(view: SentenceView, { first, frame }: EventDraft): boolean {
  const { s } = view;
  const t = s[first];
  if (t.tag !== 'noun' || t.conj || t.prep !== '' || !isMasdar(t)) return false;
  // على القوات | الانسحاب من المدينة: a definite one is no other noun.
  if (t.article && (frame.type !== 'verb' || t.nominals.some(({ noun }) => noun !== null))) return false;
  for (let i = first - 2; i >= 0 && first - i <= REACH; i--) {
    if (s[i].fn?.code !== 'ala' || s[i].enclitic !== '') continue;
    const before = s[i - 1];
    if (before !== undefined && before.tag !== 'comp' && before.tag !== 'punct') return false;
    const phrase = view.phraseAt(i + 1);
    if (phrase === null || phrase.last !== first - 1) return false;
    const [who] = fillersOf(view, phrase, false);
    return (
      who !== undefined &&
      who.end <= t.start &&
      mayActFromAfar(who) &&
      (who.place !== null || !WHERE.some((cls) => who.classes.has(cls)))
    );
  }
  return false;
}
/** على الجبهة الشرقية: where. */
const WHERE = ['place', 'subplace', 'direction', 'frontline'] as const;
/** Tokens from على to the act that is asked for. */
const REACH = 8;
