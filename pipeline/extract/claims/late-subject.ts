import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** Whether a reporting verb stands behind a noun that is not its subject, which the clause before has. */
export const isLate = (view: SentenceView, t: Tagged): boolean =>
  isLatePlural(view, t) || isAboutThing(view, t);

/** المسعفون قالوا: behind a noun a plural verb has its subject before it. */
const isLatePlural = ({ s }: SentenceView, t: Tagged): boolean =>
  (s[t.i - 1]?.tag === 'noun' || s[t.i - 1]?.tag === 'name') &&
  t.verbs.every((verb) => verb.number === 'plural');

/** "بثت القناة مشاهد | قالت إنها": a clause about the thing before it, of which whoever showed it speaks. */
function isAboutThing(view: SentenceView, t: Tagged): boolean {
  const thing = view.s[t.i - 1];
  return (
    thing?.tag === 'noun' &&
    !thing.article &&
    !t.conj &&
    t.enclitic === '' &&
    t.verbs.every(({ tense }) => tense === 'past') &&
    view.s[t.i + 1]?.tag === 'comp' &&
    view.s[t.i + 1].folded.length > 2 &&
    !view.isSourceLike({ first: t.i - 1, last: t.i - 1 })
  );
}
