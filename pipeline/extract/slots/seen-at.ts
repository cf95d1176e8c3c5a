import type { Filler } from '../phrases/fillers.ts';
import { relativeHead } from '../phrases/relative-head.ts';
import { implicit } from '../words/antecedents.ts';
import { isPlaceLike } from '../words/locate.ts';
import type { SentenceView } from '../words/view.ts';

/** "محافظة مأرب التي تشهد قتالا": the place before the clause of a verb that says what is seen there; null when there is none. */
export function seenAt(view: SentenceView, verb: number): Filler | null {
  const place = view.s[verb - 1]?.tag === 'rel' ? relativeHead(view, verb - 1) : null;
  return place !== null && isPlaceLike(place) ? implicit(place) : null;
}
