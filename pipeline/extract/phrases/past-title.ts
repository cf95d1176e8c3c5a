import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';

/** بينهم أبو محمد | قائد الكتيبة: the last token of what a man is, told right behind his name; the token given when nothing is. */
export function pastTitle(view: SentenceView, last: number): number {
  const name = view.s[last]?.unit;
  const title = view.s[last + 1];
  if (name?.kind !== 'name' || name.cls !== PERSON || title === undefined || !isNominal(title)) return last;
  if (title.conj || title.prep !== '' || title.unit?.kind === 'time' || !hasClass(title.facts, TITLES))
    return last;
  return view.phraseAt(last + 1)?.last ?? last;
}
const PERSON = 'person';
const TITLES: ReadonlySet<string> = new Set([PERSON]);
