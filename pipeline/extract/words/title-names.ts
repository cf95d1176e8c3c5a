import type { Tagged } from './tags.ts';

/**
 * وزير الخارجية | والمغتربين أسعد الشيباني, كاتبة الدولة المكلفة بالتكوين | والمبادرة الخاصة سيدة الونيسي: where the name begins
 * of one person, before which و joins what else he is in charge of; -1 without one.
 */
export function nameOfCharges(s: readonly Tagged[], at: number): number {
  const next = s[at + 1];
  if (s[at].unit?.cls !== 'person' || !next.conj || !next.article || next.unit !== null) return -1;
  // أحمد خالد | والشابة منى صلاح: another person.
  if (isOneMan(next)) return -1;
  let i = at + 2;
  while (i < at + 4 && isAttribute(s[i])) i++;
  const name = s[i]?.unit;
  return name?.cls === 'person' && name.first === i && s[i].prep === '' && !s[i].conj ? i : -1;
}

/** الشاب, الصحفية: one definite person. */
export const isOneMan = (t: Tagged): boolean =>
  t.article &&
  t.unit === null &&
  t.nominals.some(
    ({ noun, number }) =>
      number === 'singular' && (noun?.classes.has('civilian') || noun?.classes.has('person')),
  );

/** الخاصة: another definite word that nothing sets apart. */
const isAttribute = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && t.article && t.unit === null && !t.conj && t.prep === '';

/** الرئيس الإندونيسي | برابوو سوبيانتو: behind the title of one person a word that no lexicon knows is the name. */
export function isUnlistedName(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (next.tag !== 'noun' || next.unit !== null || !isUnlisted(next) || at + 1 - first > MAX_TITLE)
    return false;
  if (at > first && isUnlisted(s[at])) return isUnlistedName(s, first, at - 1);
  return s[first].nominals.some(
    ({ noun, number }) =>
      noun !== null &&
      number !== 'plural' &&
      number !== 'dual' &&
      ONE_PERSON.some((cls) => noun.classes.has(cls)),
  );
}
/** الرئيس, الشاب, الجندي, الأسير. */
const ONE_PERSON = ['person', 'civilian', 'trooper', 'prisoner', 'captive'] as const;
const MAX_TITLE = 8;

/** A word that no lexicon knows, without the article. */
export const isUnlisted = ({ facts, article, conj, prep, unit }: Tagged): boolean =>
  unit === null &&
  !article &&
  !conj &&
  prep === '' &&
  !facts.demonym &&
  facts.folded.length > 2 &&
  // الوزير | بعدم السفر
  !facts.sets.has('glued_without') &&
  !ACCUSATIVE.test(facts.folded) &&
  facts.verbs.length + facts.nominals.length + facts.functions.length === 0;
/** مرفوقا, folded: an adverb in ا of a participle. */
const ACCUSATIVE = /^\u0645...+\u0627$/u;
