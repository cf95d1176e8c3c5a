import { MARBUTA, TA } from '../../text/affixes.ts';
import { OBLIQUE } from '../../text/endings.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';
import { hasClass, tokenBefore } from './word-kinds.ts';

/**
 * لجندي | قتل | فلسطينيا, شابا | طعن | سائحا, شاب | أقدم | على قتل, شخص | تورط | في سرقة: of one man a form with an object in the
 * accusative, with the act that it undertakes, or of what one does of himself, tells what he did.
 */
export function tellsOfOne(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  const before = tokenBefore(s, t.i);
  const next = s[t.i + 1];
  return (
    before !== undefined &&
    next !== undefined &&
    verbs.some(({ tense, gender }) => tense === 'past' && gender === 'm') &&
    (isOnePerson(before) || (before.prep === '' && isAnybody(s[t.i - 2]))) &&
    (isIndefiniteObject(next) ||
      undertakes(verbs, next, s[t.i + 2]) ||
      ((isAnybody(before) || isAnybody(s[t.i - 2])) && isOfHimself(t, verbs, next)))
  );
}

/** أن جنديين | قتلا, لكن صحفيين اثنين | جرحا: behind two indefinite people that a complementiser or لكن brings a form of the dual tells of them. */
export function tellsOfTwo(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  if (t.conj || t.article || !verbs.some(({ number, tense }) => number === 'dual' && tense === 'past'))
    return false;
  let at = t.i;
  let isTwo = false;
  while (at > 0 && isOfDual(s[at - 1])) isTwo = isTwoPeople(s[--at]) || isTwo;
  const opener = s[at - 1];
  return isTwo && (opener?.tag === 'comp' || opener?.fn?.cls === 'conjunction');
}

/** عين | بابو كوروما | سفيرا: with a name and what he becomes behind it a form that may be a noun tells who comes to office. */
export function tellsOfOffice(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  const mayAppoint = verbs.some(
    ({ tense, gender, number, lexeme }) =>
      tense === 'past' &&
      gender === 'm' &&
      number === 'singular' &&
      lexeme.frames.some(({ flags }) => flags.has('predicate')),
  );
  if (!mayAppoint || t.article || t.prep !== '') return false;
  for (let i = t.i + 1; i <= t.i + LONGEST_NAME; i++) {
    const word = s[i];
    if (
      word === undefined ||
      word.tag === 'punct' ||
      word.tag === 'prep' ||
      (word.prep !== '' && word.nominals.length > 0)
    )
      return false;
    if (i > t.i + 2 && isIndefiniteObject(word) && hasClass(word.facts, OFFICES)) return true;
  }
  return false;
}
const LONGEST_NAME = 6;
const OFFICES: ReadonlySet<string> = new Set(['person']);

/** اثنين, آخرين, سوريين: what describes two in the accusative. */
const isOfDual = ({ tag, article, conj, prep, folded }: Tagged): boolean =>
  tag !== 'verb' && tag !== 'punct' && !article && !conj && prep === '' && OBLIQUE.test(folded);

/** جنديين, صحفيين, اثنين */
const isTwoPeople = ({ facts, nominals }: Tagged): boolean =>
  facts.demonym ||
  hasClass(facts, TWO) ||
  nominals.some(({ noun, number }) => number === 'dual' && PERSONS.some((cls) => noun?.classes.has(cls)));
const TWO: ReadonlySet<string> = new Set(['quantity']);

const isOnePerson = ({ tag, article, enclitic, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  !article &&
  enclitic === '' &&
  nominals.some(({ noun, number }) => number === 'singular' && PERSONS.some((cls) => noun?.classes.has(cls)));
const PERSONS = ['person', 'civilian', 'trooper'] as const;

/** سائحا, فلسطينيا */
const isIndefiniteObject = (t: Tagged): boolean =>
  /...\u0627$/u.test(t.folded) &&
  (t.facts.demonym || t.facts.nominals.some(({ noun }) => noun !== null && !noun.classes.has('adjective')));

/** تورط في, تسلل إلى, تسبب ب: a verb in ت whose verbal noun is written alike, before what it governs. */
const isOfHimself = (t: Tagged, verbs: readonly VerbFact[], next: Tagged): boolean =>
  !t.conj &&
  t.folded.startsWith(TA) &&
  verbs.some(
    ({ lexeme, tense, gender, number }) =>
      tense === 'past' && gender === 'm' && number === 'singular' && REFLEXIVE.test(lexeme.parts),
  ) &&
  (next.facts.functions.some(({ cls }) => cls === 'preposition') ||
    next.facts.nominals.some(({ prep }) => prep !== ''));
/** شخص, رجل | أعمال */
const isAnybody = (t: Tagged | undefined): boolean =>
  t?.facts.sets.has('anybody') === true && !t.article && !t.folded.endsWith(MARBUTA);
/** تورّط يتورّط */
const REFLEXIVE = /^\u062A\S+ \u064A\u062A/u;

/** أقدم | على قتل: not an older one. */
const undertakes = (verbs: readonly VerbFact[], next: Tagged, act: Tagged | undefined): boolean =>
  verbs.some(({ lexeme }) => lexeme.sense === 'undertake') &&
  next.facts.functions.some(({ cls }) => cls === 'preposition') &&
  act?.facts.isMasdar === true;
