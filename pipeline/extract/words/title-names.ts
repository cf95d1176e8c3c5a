import type { Tagged } from './tags.ts';

/** وزير الخارجية | والمغتربين أسعد الشيباني: before the name of one person و joins what else he is in charge of. */
export function isSecondCharge(s: readonly Tagged[], at: number): boolean {
  const next = s[at + 1];
  const name = s[at + 2]?.unit;
  return (
    s[at].unit?.cls === 'person' &&
    next.conj &&
    next.article &&
    next.unit === null &&
    name?.cls === 'person' &&
    name.first === at + 2 &&
    s[at + 2].prep === '' &&
    !s[at + 2].conj
  );
}

/** الرئيس الإندونيسي | برابوو سوبيانتو: behind the title of one person a word that no lexicon knows is the name. */
export function isUnlistedName(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (next.tag !== 'noun' || next.unit !== null || !isUnlisted(next) || at + 1 - first > MAX_TITLE)
    return false;
  if (at > first && isUnlisted(s[at])) return isUnlistedName(s, first, at - 1);
  return s[first].nominals.some(
    ({ noun, number }) => noun?.classes.has('person') === true && number !== 'plural' && number !== 'dual',
  );
}
const MAX_TITLE = 8;

const isUnlisted = ({ facts, article, conj, prep, unit }: Tagged): boolean =>
  unit === null &&
  !article &&
  !conj &&
  prep === '' &&
  !facts.demonym &&
  facts.folded.length > 2 &&
  !ACCUSATIVE.test(facts.folded) &&
  facts.verbs.length + facts.nominals.length + facts.functions.length === 0;
/** مرفوقا, folded: an adverb in ا of a participle. */
const ACCUSATIVE = /^\u0645...+\u0627$/u;
