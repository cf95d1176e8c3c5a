import { ADJECTIVE, ANY_HEAD, ATTRIBUTE, CONSTRUCT, DEMONYM, TITLE, type WordClass } from './words.ts';

/** Idafa still wants its second term; definite; indefinite with an adjective. */
export type PhraseState = 'open' | 'definite' | 'indefinite';

/** رئيس | مجلس (open), وزير | الخارجية (definite), قوات | حكومية (indefinite): what a phrase is with one more word; null when the word does not belong. */
export function nextState(state: PhraseState, word: WordClass, before: WordClass): PhraseState | null {
  const isModifier = (word.bits & (ADJECTIVE | DEMONYM)) !== 0;
  // قوة متعددة | الجنسيات; in أسقطت السلطات البحرينية | الجنسية it is what they take.
  const closes = (before.bits & ADJECTIVE) !== 0 || !before.isDefinite;
  if (state !== 'open' && closes && (word.bits & ATTRIBUTE) !== 0) return state;
  if (state === 'definite') return isModifier && word.isDefinite ? 'definite' : null;
  if (state === 'indefinite') return isModifier && !word.isDefinite ? 'indefinite' : null;
  if (word.isDefinite) return 'definite';
  // سياسية is an adjective before it is a politician.
  if (isModifier && (word.bits & (ANY_HEAD | CONSTRUCT)) === 0) return 'indefinite';
  if ((word.bits & (ANY_HEAD | CONSTRUCT | TITLE)) !== 0 && (word.bits & DEMONYM) === 0) return 'open';
  return isModifier ? 'indefinite' : null;
}
