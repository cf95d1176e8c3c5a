import { idafaAfter } from '../phrases/idafa.ts';
import { isStop } from '../phrases/stops.ts';
import { CASUALTY } from '../words/strikes.ts';
import { CLAUSE_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** لم يُقتل أحد في الهجوم, لم يسفر الهجوم عن إصابات, دون تسجيل إصابات, لم تشهد أي إصابات: that nobody was hurt is told of no act's toll. */
export function isDenied(view: SentenceView, { frame, first, head }: EventDraft): boolean {
  const t = view.s[head];
  if (!CASUALTY.has(frame.kind)) return false;
  if (t.tag === 'verb' && frame.type === 'verb') return view.s[head - 1]?.tag === 'neg';
  if (t.tag !== 'noun') return false;
  if (isOfDenial(view, first)) return true;
  if (t.article || t.enclitic !== '') return false;
  // جرحى الهجوم: people whom the reader knows.
  if (idafaAfter(view, head) !== null) return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    if (view.s[i].tag === 'neg') return true;
    if (isStop(view.s[i]) || CLAUSE_TAGS.has(view.s[i].tag) !== (view.s[i].tag === 'verb')) return false;
  }
  return false;
}
/** نفى المتحدث باسم الجيش | مقتل القائد في الغارة, نافيا | سقوط قتلى: with nothing but who denies it between. */
function isOfDenial({ s }: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= SPEAKER; i--) {
    const t = s[i];
    if (denies(t)) return true;
    if (isStop(t) || CLAUSE_TAGS.has(t.tag)) return false;
  }
  return false;
}
/** Tokens of who denies, with his office. */
const SPEAKER = 20;
const denies = ({ verbs, nominals, tag }: Tagged): boolean =>
  tag === 'verb'
    ? verbs.some(({ lexeme }) => lexeme.cue?.act === DENY)
    : nominals.some(({ lexeme }) => lexeme?.cue?.act === DENY);
const DENY = 'deny';

/** Tokens between a negator and the hurt: a verb with its subject and preposition. */
const REACH = 5;
