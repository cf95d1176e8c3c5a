import type { Tagged } from '../words/tags.ts';
import { isGroup } from '../words/word-kinds.ts';

/**
 * المواطنين, الطرفين, الفلسطينيين: a definite sound plural of people or a dual in ين is no subject, whatever stands
 * before it. Indefinite words in ين may be broken plurals and names (قوانين, ياسين).
 */
export function isOblique(t: Tagged | undefined): boolean {
  if (t === undefined || t.prep !== '' || t.enclitic !== '' || t.unit?.kind === 'place') return false;
  if (!OBLIQUE.test(t.folded)) return false;
  if (!t.article) return isOthers(t);
  // الأمين العام: a word in the singular, whatever dual it could be.
  if (t.unit?.kind === 'name' && t.unit.last > t.unit.first) return false;
  if (t.facts.nominals.some(({ number, form }) => form === 'noun' && number === 'singular')) return false;
  return (
    NISBA.test(t.folded) ||
    t.facts.nominals.some(
      ({ number, form, noun }) =>
        number === 'dual' ||
        (number === 'plural' && (form !== 'noun' || PEOPLE.some((cls) => noun?.classes.has(cls) === true))),
    )
  );
}

/** اعتقلت آخرين: a mere adjective that stands for people. */
const isOthers = ({ tag, unit, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  unit === null &&
  nominals.length > 0 &&
  nominals.every(({ noun }) => noun?.classes.has('adjective') === true);

const OBLIQUE = /...\u064A\u0646$/u;
/** Words of relation in the plural: الفلسطينيين. */
const NISBA = /...\u064A\u064A\u0646$/u;
const PEOPLE = ['person', 'force', 'civilian', 'criminal', 'casualty', 'prisoner', 'public'] as const;

/** وأسرت عددا منهم, نشر جنودا: an indefinite noun in ا stands in the accusative; of رئيسا البلدين, a dual, a genitive follows. */
export function isAccusative(s: readonly Tagged[], first: number): boolean {
  const t = s[first];
  const next = s[first + 1];
  if (t.tag !== 'noun' || t.unit !== null || t.article || t.enclitic !== '') return false;
  if (!ACCUSATIVE.test(t.folded) || t.nominals.length === 0) return false;
  const isConstruct =
    next !== undefined &&
    (next.tag === 'noun' || next.tag === 'name') &&
    !next.conj &&
    next.prep === '' &&
    // رجلا آخر: an adjective is no genitive.
    !next.facts.sets.has('anew') &&
    !ACCUSATIVE.test(next.folded);
  return !isConstruct;
}

/** Not ضحايا, قضايا. */
const ACCUSATIVE = /^(?!.*\u0627\u064A\u0627$)...+\u0627$/u;

/** تستهدف قوات الأمن | والمسؤولين: what goes on with people in ين does not act; of عشرات الجنود والمدنيين they are in the genitive. */
export const isListedOblique = (s: readonly Tagged[], first: number, last: number): boolean =>
  s[last + 1]?.conj === true &&
  s[last + 1].article &&
  isOblique(s[last + 1]) &&
  s[first].tag !== 'number' &&
  !isGroup(s[first]) &&
  s.slice(first, last + 1).every((t) => t.tag !== 'prep' && !isOblique(t));
