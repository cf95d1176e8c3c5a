import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isGroup } from '../words/word-kinds.ts';

/** لسلسلة | غارات, لعدد من | الهجمات, لثلاث | غارات, لأكثر من 20 | غارة: the first of the words that say how many there are. */
export function counterOf({ s }: SentenceView, { i }: Tagged): Tagged | null {
  let at = i - 1;
  while (at > 0 && s[at].prep === '' && (s[at].tag === 'number' || isCounting(s[at]))) at--;
  return at >= 0 && isCounting(s[at]) ? s[at] : null;
}

/** عشرات, سلسلة, أكثر, and من behind them. */
const isCounting = (t: Tagged): boolean =>
  isGroup(t) || t.fn?.code === 'min' || t.fn?.cls === 'quantifier' || t.unit?.kind === 'function';

/** على | حوالي 90 | جثة: the first word of the figure before a noun. */
export function pastCount({ s }: SentenceView, at: number): number {
  let first = at;
  while (
    first > 1 &&
    s[first - 1].prep === '' &&
    (s[first - 1].tag === 'number' || s[first - 1].fn?.cls === 'quantifier')
  )
    first--;
  return first;
}
