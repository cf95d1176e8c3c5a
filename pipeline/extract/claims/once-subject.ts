import type { Phrase } from '../phrases/chunks.ts';
import type { SentenceView } from '../words/view.ts';

/** وسبق للوزير أن دعا: only behind such a verb does أن stand before a past; who did it once stands before أن. */
export function onceSubject(view: SentenceView, verb: number): Phrase | null {
  if (view.s[verb - 1]?.tag !== 'comp' || view.s[verb].verbs.some(({ tense }) => tense !== 'past'))
    return null;
  for (let first = verb - 2; first > 0 && verb - first < 10; first--) {
    if (view.s[first].prep !== 'li' || view.s[first - 1].tag !== 'verb') continue;
    const phrase = view.sourcePhrase(first);
    return phrase?.last === verb - 2 && view.isSourceLike(phrase) ? phrase : null;
  }
  return null;
}
