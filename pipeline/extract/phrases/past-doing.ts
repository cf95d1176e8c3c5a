import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';
import { pastSetOff } from './past-clause.ts';

/**
 * Where the object begins behind a clause that tells of the indefinite subject what he does or wears, without a relative
 * pronoun: "هاجم مسلحون | يرتدون زيا عسكريا | قاعدة للجيش", "اقتحم شاب | يحمل سكينا | كنيسة", "قتل مسلحون | ينتمون إلى التنظيم |
 * خمسة رعاة"; the index of its verb when nothing of the kind follows.
 */
function pastDoing(view: SentenceView, verb: number, subject: Phrase): number {
  if (!tellsOf(view.s[verb], view.s[subject.first])) return verb;
  const parts = constituentsAfter(view, verb + 1);
  const bare = parts.filter(({ code, phrase }) => code === '' && !isAttribute(view, phrase));
  // يستقلون دراجات نارية | سوقا: with an object of its own the verb leaves the second noun.
  const object = parts[0]?.code === '' ? bare[1] : bare[0];
  return object !== undefined && isObject(view, object) ? object.phrase.first : verb;
}

/** الزي | العسكري: a definite word right behind a definite noun describes it, whoever it may name. */
const isAttribute = ({ s }: SentenceView, { first }: Phrase): boolean =>
  s[first].article && s[first - 1]?.tag === 'noun' && s[first - 1].article;

/** مسلحون | يرتدون, شاب | يحمل: a present verb that agrees with indefinite people. */
function tellsOf({ verbs, conj, enclitic }: Tagged, subject: Tagged): boolean {
  if (conj || enclitic !== '' || subject.article || subject.unit?.kind === 'place') return false;
  if (!hasClass(subject.facts, PEOPLE)) return false;
  const isMany = subject.nominals.some(({ number }) => number === 'plural');
  return verbs.every(
    ({ tense, person, number, lexeme }) =>
      tense === 'present' &&
      person === 3 &&
      lexeme.cue === null &&
      (number === 'plural') === isMany &&
      number !== 'dual',
  );
}
const PEOPLE: ReadonlySet<string> = new Set(['force', 'criminal', 'person', 'civilian']);

/** Nothing that و joins, no act, and no age or hour (يبلغ من العمر 45 عاما). */
const isObject = ({ s }: SentenceView, { phrase, isEvent }: Constituent): boolean =>
  !isEvent &&
  !s[phrase.first].conj &&
  s[phrase.first].prep === '' &&
  s.slice(phrase.first, phrase.last + 1).every(({ facts }) => !hasClass(facts, MEASURES));
const MEASURES: ReadonlySet<string> = new Set(['time', 'measure', 'money']);

/** "تحالف تدعمه الولايات المتحدة ويقوده مقاتلون على …": after an indefinite noun a verb with its pronoun only describes it. */
export function relativeEnd(view: SentenceView, i: number, found: readonly Constituent[]): number {
  const t = view.s[i];
  const isBare = found.length > 0 && found[found.length - 1].code === '';
  const isSubject = isBare && found.length === 1 && found[0].phrase.last === i - 1;
  if (isComma(t)) return isSubject ? pastSetOff(view, i) : i;
  if (t.tag !== 'verb' || !isBare) return i;
  if (t.enclitic === '') return isSubject ? pastDoing(view, i, found[0].phrase) : i;
  const subject = i + 1 < view.end && view.s[i + 1].prep === '' ? view.phraseAt(i + 1) : null;
  return subject === null ? i : subject.last + 1;
}
