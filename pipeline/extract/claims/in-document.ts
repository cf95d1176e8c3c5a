import { isNominal } from '../phrases/chunks.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** "بيانا نفت فيه …": a reporting verb about the document before it speaks for the subject of the sentence. */
export function isInDocument(view: SentenceView, t: Tagged): boolean {
  const within = view.s[t.i + 1];
  if (within?.tag !== 'prep' || within.enclitic === '' || t.i === 0) return false;
  if (isNominal(view.s[t.i - 1])) return true;
  // بيانا اليوم، | أعلنوا فيه, على منصتها «الزلاقة» | أعلنت فيه: behind a time or a mark only في stands for a text.
  let at = t.i - 1;
  while (at >= 0 && (view.s[at].tag === 'punct' || view.s[at].unit?.kind === 'time')) at--;
  return (
    within.fn?.code === 'fi' &&
    !t.conj &&
    at >= 0 &&
    at < t.i - 1 &&
    view.s[t.i - 1].folded !== '.' &&
    isNominal(view.s[at])
  );
}
