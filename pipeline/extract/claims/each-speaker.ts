import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';
import { fullSource } from './claim-source.ts';

/** اعتبر | كل من الوزير ونظيره | أن: each of several who are named. */
export function eachOf(view: SentenceView, i: number): Phrase | null {
  if (view.s[i].fn?.code !== 'kull' || view.s[i + 1]?.fn?.code !== 'min' || i + 2 >= view.end) return null;
  const head = view.sourcePhrase(i + 2);
  if (head === null || view.s[i + 2].enclitic !== '') return null;
  let { last } = fullSource(view, head);
  for (let next = view.s[last + 1]; next !== undefined; next = view.s[last + 1]) {
    const at = next.fn?.code === 'wa' && next.folded.length === 1 ? last + 2 : last + 1;
    const joined =
      (next.conj || at > last + 1) && at < view.end && isNominal(view.s[at]) ? view.sourcePhrase(at) : null;
    if (joined === null) break;
    last = fullSource(view, joined).last;
  }
  return { first: i, last };
}
