import { isStop } from '../phrases/stops.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** استهدفه الجيش | في ضربة جوية, هاجموا البلدة | خلال غارة: the strike in which a verb says that somebody was attacked is the same act, and tells its sort. */
export function strikeOf(
  { s }: SentenceView,
  verb: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined {
  if (verb.frame.type !== 'verb' || verb.frame.kind !== 'armed_attack' || s[verb.head].tag !== 'verb')
    return undefined;
  return drafts.find(({ frame, first, head }) => {
    const { tag, article, enclitic, conj } = s[head];
    if (!STRIKES.has(frame.kind) || tag !== 'noun' || article || enclitic !== '' || conj) return false;
    if (first !== head || head <= verb.last || head - verb.last > FAR) return false;
    if (!IN.has(s[head - 1].fn?.code ?? '')) return false;
    return s.slice(verb.last + 1, head).every((t) => !(ENDS.has(t.tag) || isStop(t)));
  });
}

/** في, خلال */
const IN: ReadonlySet<string> = new Set(['fi', 'khilal']);
/** Tokens between the verb and the strike. */
const FAR = 16;
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['verb', 'comp', 'rel', 'sub', 'neg']);
