import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { Phrase } from './chunks.ts';
import { isStop } from './stops.ts';

/** من قتل الصحفي | هو | ضابط, الذين خطفوا المهندس | هم | مسلحون: who a clause that opens with "who" turns out to be. */
export function cleftPredicate(view: SentenceView, rel: number): Phrase | null {
  const before = view.s[rel - 1];
  if (before !== undefined && before.tag !== 'comp' && !isStop(before)) return null;
  for (let i = rel + 2; i < view.end && i - rel <= REACH; i++) {
    const t = view.s[i];
    if (isStop(t) || t.tag === 'comp' || t.tag === 'rel') return null;
    if (isCopula(t)) return view.sourcePhrase(i + 1);
  }
  return null;
}
/** Words of the clause. */
const REACH = 14;

/** هو, هي, هم alone between a subject and what is said of it. */
export const isCopula = ({ fn, conj }: Tagged): boolean => fn?.code === 'huwa' && !conj;
