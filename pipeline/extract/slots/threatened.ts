import type { Filler } from '../phrases/fillers.ts';
import { genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { addresseeOf } from './addressee.ts';

/** "هددت موسكو | أوكرانيا | بقصفها": whom somebody threatens with an act is whom its pronoun means; undefined without such a verb. */
export function threatenedWith(view: SentenceView, head: Tagged): Filler | undefined {
  const gender = genderOfPronoun(head.enclitic);
  if (head.tag !== 'noun' || head.prep !== 'bi' || gender === null) return undefined;
  for (let i = head.i - 1; i >= 0 && head.i - i <= NEAR; i--) {
    const t = view.s[i];
    if (t.tag === 'comp' || t.tag === 'rel' || t.tag === 'punct') return undefined;
    if (t.tag !== 'verb') continue;
    if (!t.verbs.some(({ lexeme }) => lexeme.cue?.act === 'threaten')) return undefined;
    const whom = addresseeOf(view, i, head.i);
    return whom !== null && gendersOf(view, whom).has(gender) ? implicit(whom) : undefined;
  }
  return undefined;
}
/** Tokens between a threat and its act: who threatens whom. */
const NEAR = 8;
