import { ACCUSATIVE } from '../../text/endings.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** لجندي إسرائيلي | قتل | فلسطينيا, رجل | قتل | زوجته: behind one indefinite person a form of violence that has an object of its own is a verb. */
export const isDeedOf = (
  s: readonly Tagged[],
  before: Tagged,
  { verbs, next }: { readonly verbs: readonly VerbFact[]; readonly next: Tagged },
): boolean =>
  verbs.some(
    ({ lexeme, gender, tense }) => lexeme.sense === 'violence' && gender === 'm' && tense === 'past',
  ) &&
  isOne(before.facts.demonym && !before.article && !before.conj ? s[before.i - 1] : before) &&
  isOwnObject(next);

const isOne = (t: Tagged | undefined): boolean =>
  (t?.tag === 'noun' || t?.tag === 'name') &&
  !t.article &&
  t.enclitic === '' &&
  t.nominals.some(
    ({ noun, number }) => number === 'singular' && PERSONS.some((cls) => noun?.classes.has(cls)),
  );
const PERSONS = ['person', 'civilian', 'trooper', 'criminal'] as const;

/** زوجته, فلسطينيا, ثلاثة: a noun with its pronoun, in the accusative, or a figure. */
const isOwnObject = ({ tag, prep, conj, folded, facts }: Tagged): boolean =>
  prep === '' &&
  !conj &&
  (tag === 'number' ||
    facts.nominals.some(({ enclitic }) => enclitic !== '') ||
    (ACCUSATIVE.test(folded) && (facts.demonym || facts.nominals.some(({ noun }) => noun !== null))));
