import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** "لدى إشرافه اليوم | على توزيع", "في مداخلة له | على القناة": على of the deed during which he spoke, not of what he said. */
export function isOfOccasion(view: SentenceView, preposition: number, cue: Cue): boolean {
  const { s } = view;
  if (s[preposition].fn?.code !== 'ala' || s[preposition + 1]?.tag === 'comp') return false;
  let i = preposition - 1;
  while (i > 0 && isPassed(s[i])) i--;
  if (s[i - 1]?.tag !== 'prep') return false;
  // في كلمة له | على ضرورة التهدئة: what the verb governs may follow a speech, which has no على of its own.
  const isThere = hasClass(s[i].facts, APPEARANCE) && !view.isContentNoun(preposition + 1, cue, true);
  return isThere || (hasClass(s[i].facts, ONTO) && (s[i].article || s[i].enclitic !== ''));
}
const APPEARANCE: ReadonlySet<string> = new Set(['appearance']);
const ONTO: ReadonlySet<string> = new Set(['onto']);

/** A time, a comma, له. */
const isPassed = (t: SentenceView['s'][number]): boolean =>
  t.unit?.kind === 'time' || t.folded === '\u060C' || t.fn?.cls === 'prepositional_pronoun';
