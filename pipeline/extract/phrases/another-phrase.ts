import { ALEF, MARBUTA } from '../../text/affixes.ts';
import { ACCUSATIVE, NISBA, NISBA_ACCUSATIVE, OBLIQUE, SOUND_PLURAL } from '../../text/endings.ts';
import type { NominalFact } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import { isOneMan } from '../words/title-names.ts';
import {
  ELATIVE,
  hasClass,
  isBareAdjective,
  isGroup,
  isHeadNoun,
  isNamed,
  isOfArm,
  isThing,
  isTied,
  isUnbound,
  isUnmanned,
} from '../words/word-kinds.ts';
import { hasNoGenitive } from './no-genitive.ts';
import { isActedOn } from './one-man.ts';

/**
 * After an indefinite noun a count begins another phrase (جرح مسلح | ثلاثة جنود); after an indefinite adjective so
 * does a definite word or a name (مقاتلات حربية | مطار صنعاء, طائرة روسية | الأجواء).
 */
export function startsAnother(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  const isCount =
    next.tag === 'number' || next.nominals.some((nominal) => nominal.noun?.classes.has('quantity') === true);
  if (next.fn?.cls === 'quantifier' && isHedge(s, at + 1)) return true;
  // في حي | درجة: a count that counts nothing is the name of the quarter.
  if (isCount && next.tag === 'noun' && isNamedAlone(s, at)) return false;
  // متشددون مشتبه بهم | 11 شرطيا
  const isPronoun =
    s[at].fn?.cls === 'prepositional_pronoun' || (s[at].tag === 'prep' && s[at].enclitic !== '');
  if (isCount) return s[at].tag !== 'number' && !isGroup(s[at]) && (s[at].fn === null || isPronoun);
  if (isUnbound(s[at]) && isHeadNoun(next)) return !isSuspected(s, at + 1);
  if (isTens(s[at]) && isCountedIn(s[at], next)) return false;
  if (at > first && isCountedIn(s[at - 1], s[at]) && !isAdjectiveOf(next)) return true;
  if (isUnderSubject(s[at], next)) return true;
  if (isArmedMan(at > first ? s[at - 1] : s[at], s[at], next)) return true;
  // زيا عسكريا | قاعدة: such an ending is that of no word in an idafa.
  if (at > first && s[at].unit === null && isAfterRelation(s[at], next)) return true;
  if ((isAnybody(s[at]) && isKinOfHis(next)) || isActedOn(s, first, at)) return true;
  if (hasNoGenitive(s, first, at)) return true;
  if (isObject(s[at], next) || (isOneOfKind(s[at]) && isThing(next))) return true;
  // مسلح آخر | حزامه: nor anything that is somebody's.
  const isOfHis = next.enclitic !== '' && next.unit === null;
  if (
    at > first &&
    isDescribing(s[at]) &&
    (isOfHis || isAct(next) || isBesideDefinite(s[at], next) || isBesideOthers(s[at], next))
  )
    return true;
  return (
    at > first &&
    (isBareAdjective(s[at]) || isUnmanned(s[at]) || isOfArm(s[at], s[at - 1])) &&
    (next.article || isNamed(next) || isThing(next))
  );
}

/** متشددون | مشتبه بهم: a participle with its preposition and pronoun describes those before it. */
const isSuspected = (s: readonly Tagged[], i: number): boolean =>
  isTied(s[i]) &&
  (s[i + 1]?.fn?.cls === 'prepositional_pronoun' || (s[i + 1]?.tag === 'prep' && s[i + 1].enclitic !== ''));

/** اقتحم 20 مسلحا | مقر الشرطة, خطف 12 رجلا | مهندسا: what a figure counts in the accusative takes no genitive. */
const isCountedIn = (count: Tagged, t: Tagged): boolean =>
  (count.tag === 'number' || isTens(count)) &&
  t.unit === null &&
  !t.article &&
  t.enclitic === '' &&
  ACCUSATIVE.test(t.folded) &&
  t.nominals.some(({ noun, number }) => noun !== null && number === 'singular');

/** عشرون, خمسين */
const isTens = (t: Tagged): boolean =>
  SOUND_PLURAL.test(t.folded) && !t.article && hasClass(t.facts, QUANTITIES);
const QUANTITIES: ReadonlySet<string> = new Set(['quantity']);

/** 20 جنديا | أمريكيا, 20 مسلحا | تابعين ل, 4 آلاف طنا | من: what describes those who are counted. */
const isAdjectiveOf = (next: Tagged): boolean =>
  next.prep !== '' ||
  (!next.article &&
    next.unit === null &&
    (next.facts.demonym ||
      NISBA_ACCUSATIVE.test(next.folded) ||
      next.nominals.some(({ noun }) => noun?.classes.has('adjective')) ||
      (next.nominals.length > 0 &&
        next.nominals.every(({ form, noun }) => noun === null && form.endsWith('participle')))));

/** التنظيم | المعتقلين: what is one is not described by the plural of people. */
export const isOfOthers = (last: Tagged, next: Tagged): boolean =>
  last.unit === null &&
  last.nominals.every(({ number }) => number === 'singular') &&
  hasClass(last.facts, BODIES) &&
  !OBLIQUE.test(last.folded) &&
  OBLIQUE.test(next.folded) &&
  next.nominals.some(({ number }) => number === 'plural');
const BODIES: ReadonlySet<string> = new Set(['body', 'force', 'party_org', 'group_noun', 'court']);

/** مسلحون | أكثر من 280 تلميذا: a hedge right before a number. */
function isHedge(s: readonly Tagged[], at: number): boolean {
  let i = at;
  while (s[i]?.fn?.cls === 'quantifier') i++;
  return s[i]?.tag === 'number';
}

/** مشاورات مكثفة | سحب قواته, جلسة طارئة | تعليق عضويته: what describes an indefinite noun governs no verbal noun. */
const isDescribing = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  t.unit === null &&
  t.nominals.length > 0 &&
  t.nominals.every(({ form, noun }) =>
    noun === null ? form.endsWith('participle') : noun.classes.has('adjective'),
  );

/** انتحاري | سيارة: one man told by a word in ي owns no thing that follows. */
const isOneOfKind = ({ folded, tag, unit, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  unit === null &&
  IN_YA.test(folded) &&
  nominals.some(({ noun, number }) => number === 'singular' && noun?.classes.has('force') === true);
const IN_YA = /...\u064A$/u;

/** مجموعة مسلحة | القرية: an indefinite participle in ة that agrees has no genitive. */
const isBesideDefinite = ({ folded }: Tagged, next: Tagged): boolean =>
  folded.endsWith(MARBUTA) && (next.article || next.unit?.kind === 'place');

/** رجل مسلح | المسجد, مسلح | الحاجز: an armed man is not that of a building or a vehicle. */
const isArmedMan = (man: Tagged, armed: Tagged, next: Tagged): boolean =>
  next.article &&
  isThing(next) &&
  hasClass(man.facts, MEN) &&
  hasClass(armed.facts, ARMED) &&
  armed.nominals.some(({ form }) => form === 'passive_participle');
const MEN: ReadonlySet<string> = new Set(['person', 'civilian', 'criminal']);
const ARMED: ReadonlySet<string> = new Set(['force', 'criminal']);

/** مجموعة مسلحة | جنديين, مجموعة مسلحة | حافلة: nor has it people in ين or things. */
const isBesideOthers = ({ folded }: Tagged, next: Tagged): boolean =>
  folded.endsWith(MARBUTA) && (isThing(next) || (next.unit === null && isPeopleInYn(next)));

/** جنديين, مزارعين: two or several people, indefinite, behind a verb or preposition. */
export const isPeopleInYn = (t: Tagged): boolean =>
  !t.article &&
  t.enclitic === '' &&
  OBLIQUE.test(t.folded) &&
  t.nominals.some(
    ({ number, noun }) =>
      (number === 'dual' || number === 'plural') && PEOPLE.some((cls) => noun?.classes.has(cls)),
  );
const PEOPLE = ['person', 'civilian', 'trooper', 'criminal', 'prisoner'] as const;

const isAct = (t: Tagged): boolean =>
  t.nominals.some(({ form }) => form === 'masdar') &&
  t.nominals.every(
    ({ form, noun }) =>
      form === 'masdar' || (noun !== null && [...noun.classes].every((cls) => ACTS.has(cls))),
  );
const ACTS: ReadonlySet<string> = new Set(['event', 'abstract']);

/** مسلحون | صحفيا, طائرة مسيرة | تجمعا: an indefinite noun in ا is no genitive; it may be counted (20 جنديا) or tell in what (أكثر إنتاجا). */
function isObject(last: Tagged, next: Tagged): boolean {
  if (next.article || next.unit !== null || isOwned(next) || !ACCUSATIVE.test(next.folded)) return false;
  if (NOMINATIVE.test(last.folded)) return true;
  if (isCalled(last, next)) return false;
  return (
    last.tag === 'noun' &&
    !last.folded.endsWith(ALEF) &&
    !isGroup(last) &&
    !ELATIVE.test(last.folded) &&
    isHeadNoun(next)
  );
}

/** مسلحون | مهندسين, المسلحون | المهندسين, مسلحون | جنديين: behind a subject in ون what ends in ين is its object. */
export const isUnderSubject = (last: Tagged, next: Tagged): boolean =>
  NOMINATIVE.test(last.folded) &&
  OBLIQUE.test(next.folded) &&
  next.enclitic === '' &&
  last.nominals.some(({ number }) => number === 'plural') &&
  next.nominals.some(({ number }) => number === 'plural' || number === 'dual');

/** مدينة | كسلا, بلدة | كفرا: a town, a village or a region without the article has its name behind it, whatever else the word means. */
const isCalled = (last: Tagged, next: Tagged): boolean =>
  last.enclitic === '' &&
  last.nominals.some(({ noun, number }) => number === 'singular' && noun?.classes.has('place') === true) &&
  next.nominals.every(({ form }) => form === 'noun');

/**
 * منطقة | باجور, بلدة | باما: nor does such a name begin with a preposition, when no lexicon knows the rest, or when it would stand
 * alone behind a town and is neither a place, nor somebody definite, nor an act (مخيم لإيواء النازحين).
 */
export function isUnlistedPlace(s: readonly Tagged[], at: number): boolean {
  const last = s[at];
  const next = s[at + 1];
  if (last.unit !== null || last.article || next.unit !== null || next.article) return false;
  if (next.conj || next.enclitic !== '') return false;
  if (next.nominals.length === 0) return isCalled(last, next);
  return (
    isNamedAlone(s, at) &&
    hasClass(last.facts, SETTLEMENTS) &&
    next.nominals.every(
      ({ form, noun }) => form === 'noun' && !WHEREABOUTS.some((cls) => noun?.classes.has(cls)),
    )
  );
}
const SETTLEMENTS: ReadonlySet<string> = new Set(['settlement']);
const WHEREABOUTS = ['place', 'subplace', 'direction', 'structure', 'quantity', 'abstract'] as const;

/** حي | درجة | في الفاشر: one word behind an indefinite head of places, of which nothing else is told. */
export function isNamedAlone(s: readonly Tagged[], at: number): boolean {
  const head = s[at];
  const name = s[at + 1];
  const after = s[at + 2];
  if (head.article || head.enclitic !== '' || head.unit !== null || name.article || name.unit !== null)
    return false;
  // في بلدة حدودية, في قرية مجاورة
  if (name.facts.demonym || NISBA.test(name.folded) || name.nominals.some(isDescription)) return false;
  if (
    !head.nominals.some(
      ({ noun, number }) => number === 'singular' && QUARTERS.some((cls) => noun?.classes.has(cls)),
    )
  )
    return false;
  return (
    after === undefined ||
    after.tag === 'punct' ||
    after.prep !== '' ||
    after.conj ||
    (after.tag === 'prep' && after.fn?.code !== 'min')
  );
}
const QUARTERS = ['settlement', 'subplace'] as const;
const isDescription = ({ form, noun }: NominalFact): boolean =>
  form.endsWith('participle') || noun?.classes.has('adjective') === true;

/** زيا عسكريا | قاعدة; not مبنى سكنيا | مكونا */
const isAfterRelation = (last: Tagged, next: Tagged): boolean =>
  NISBA_ACCUSATIVE.test(last.folded) && isHeadNoun(next) && !ACCUSATIVE.test(next.folded);

/** زوجته, والده; not والدة */
const isKinOfHis = ({ word, nominals, conj, prep }: Tagged): boolean =>
  !word.isMarbuta &&
  !conj &&
  prep === '' &&
  nominals.some(
    ({ enclitic, noun }) => enclitic !== '' && (noun?.classes.has('person') || noun?.classes.has('civilian')),
  );

/** رجل | زوجته, شاب | والده: a man of whom nothing more is said is nobody's; صديق والده is. */
const isAnybody = ({ tag, article, enclitic, unit, facts }: Tagged): boolean =>
  tag === 'noun' && !article && enclitic === '' && unit === null && facts.sets.has('anybody');

/** رئيس وزرائها, منزل والديها: people in the genitive; of معتمد | صلبها nobody can tell. */
const isOwned = (t: Tagged): boolean =>
  t.enclitic !== '' &&
  t.nominals.some(({ noun }) => noun?.classes.has('person') || noun?.classes.has('civilian'));

const NOMINATIVE = /..\u0648\u0646$/u;

/** سيارات محملة | بالأسلحة: what a vehicle carries is no means. */
export function isLaden(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  return (
    next?.prep === 'bi' &&
    !s[at].article &&
    s[at].folded.startsWith(MIM) &&
    s[at].nominals.length > 0 &&
    s[at].nominals.every(({ form }) => form.endsWith('participle')) &&
    s.slice(first, at).some((t) => hasClass(t.facts, VEHICLES)) &&
    hasClass(next.facts, LOADS)
  );
}
/** The first letter of participles. */
const MIM = '\u0645';
const VEHICLES: ReadonlySet<string> = new Set(['vehicle', 'transit']);
const LOADS: ReadonlySet<string> = new Set(['weapon', 'munition', 'goods', 'person', 'civilian', 'force']);

/** الطائرات | المستودع, الوزير | المعارضة: a masculine thing does not describe a feminine noun, nor a feminine body one man. */
export const isOtherThing = (last: Tagged, next: Tagged, isHead: boolean): boolean =>
  isHead &&
  last.unit === null &&
  (FEMININE_NOUN.test(last.folded)
    ? !FEMININE_NOUN.test(next.folded) && isThing(next)
    : FEMININE_NOUN.test(next.folded) && isOneMan(last) && hasClass(next.facts, BODIES));
/** ة, ات, folded. */
const FEMININE_NOUN = /..(?:\u0647|\u0627\u062A)$/u;
