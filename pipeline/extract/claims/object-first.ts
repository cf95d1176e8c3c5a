import type { Phrase } from '../phrases/chunks.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { fullSource } from './claim-source.ts';
import type { Marker } from './content.ts';

/** "وأكد | هذه المعلومات | المدير العام للشرطة": who speaks stands behind what he confirms or denies, two words that point back. */
export function objectFirst(view: SentenceView, { i }: Tagged, { first }: Marker): Phrase | null {
  const what = view.s[first + 1];
  const who = view.s[first + 2];
  if (first !== i + 1 || view.s[first].fn?.cls !== 'demonstrative' || what?.article !== true) return null;
  if (who === undefined || who.conj || who.prep !== '') return null;
  const phrase = view.sourcePhrase(who.i);
  const isNamed = view.nameAt[who.i]?.first === who.i || hasClass(who.facts, PERSON);
  return phrase !== null && isNamed && view.isSourceLike(phrase) ? fullSource(view, phrase) : null;
}
const PERSON: ReadonlySet<string> = new Set(['person']);
