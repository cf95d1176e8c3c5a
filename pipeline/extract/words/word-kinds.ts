import { NISBA, SOUND_PLURAL } from '../../text/endings.ts';
import type { Facts } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** Whether a reading of a word is of one of some classes. */
export function hasClass(facts: Facts, classes: ReadonlySet<string>): boolean {
  for (const cls of facts.classes) if (classes.has(cls)) return true;
  return false;
}

/** قتلى, جرحى, ضحايا: the dead and wounded. */
export const CASUALTIES: ReadonlySet<string> = new Set(['casualty']);

/** نبأ, ادعاء, تقارير: what may be called untrue. */
export const HEARSAY: ReadonlySet<string> = new Set(['hearsay']);

/** بيان, شهادة, خبر: what holds words. */
export const SAYINGS: ReadonlySet<string> = new Set(['document', 'saying', 'hearsay']);

/** Classes of those to whom something is done. */
export const PEOPLE = ['person', 'civilian', 'force', 'trooper', 'prisoner', 'people', 'criminal'] as const;

/** What a word can be in a noun phrase, asked of one token. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(['place', 'subplace', 'structure', 'direction']);

/** بلدتي, قريتي, حيي: two places whose names follow. */
export const isPairOfPlaces = (t: Tagged): boolean =>
  !t.article &&
  t.enclitic === '' &&
  t.nominals.some(
    ({ noun, number }) =>
      number === 'dual' && noun !== null && (noun.classes.has('place') || noun.classes.has('subplace')),
  );

/** Roads, fronts, borders: along what something happens. */
export const LINES: ReadonlySet<string> = new Set(['line']);

/** اللجنة | الوزارية, المجلس | البلدي: a nisba that agrees with a body told by one word. */
export const isOfRelation = (t: Tagged, body: Tagged): boolean =>
  t.article &&
  t.unit === null &&
  !t.conj &&
  t.prep === '' &&
  body.article &&
  body.unit?.kind === 'name' &&
  body.unit.cls !== 'person' &&
  body.unit.first === body.unit.last &&
  NISBA.test(t.folded) &&
  FEMININE.test(t.folded) === FEMININE.test(body.folded) &&
  isRelational(t);

/** A nationality, or a word in ي or ية that is no head noun of its own. */
export const isRelational = (t: Tagged): boolean =>
  t.facts.demonym ||
  (NISBA.test(t.folded) &&
    t.nominals.every(
      ({ noun, form }) =>
        form === 'noun' && (noun === null || noun.classes.has('adjective') || noun.classes.has('direction')),
    ));

/** شرق حلب, وسط البلاد, قرب سيناء: where, not what. */
export const isDirected = (t: Tagged): boolean =>
  t.unit?.kind === 'place' &&
  t.unit.first === t.i &&
  t.unit.last > t.i &&
  (t.nominals.some((nominal) => nominal.noun?.classes.has('direction') === true) ||
    t.facts.functions.some(({ cls }) => cls === 'preposition'));

/** الحدود مع الأردن: the neighbour belongs to the phrase. */
export const isBorder = (t: Tagged): boolean =>
  t.nominals.some((nominal) => nominal.noun?.classes.has('direction') === true);

/** شمالي حلب, وسط البلاد: a side of a place; not خارج سوريا, which an act may leave or not. */
export const isSideOfPlace = (t: Tagged): boolean =>
  isDirected(t) && isBorder(t) && t.facts.functions.every(({ code }) => code !== 'kharij');

/** عدد, العشرات, مجموعة: what is counted may follow من; السكان من … has it told already. */
export const isGroup = (t: Tagged): boolean =>
  t.nominals.some(({ noun, article }) => {
    if (noun === null) return false;
    return noun.classes.has('quantity') || (!article && noun.classes.has('group_noun'));
  });

/** ميليشيات موالية لإيران, قوات متحالفة معها, منزل تابع لعائلة: a participle that says nothing without its complement. */
export const isTied = (t: Tagged): boolean =>
  t.nominals.some(({ noun }) => noun?.classes.has('tied') === true);

/** بلدة تبنين | التابعة لقضاء بنت جبيل, المخيم | الواقع في ضواحي: a definite word that says to what or where a place belongs. */
export const isSituating = (t: Tagged): boolean =>
  t.article &&
  t.unit === null &&
  t.nominals.some(({ noun }) => noun?.classes.has('situated') === true || noun?.classes.has('tied') === true);

/** وفد من حماس: who sent it belongs to the phrase. */
export const isDelegation = (t: Tagged): boolean =>
  !t.article && t.nominals.some(({ noun }) => noun?.classes.has('delegation') === true);

export const isNamed = (t: Tagged): boolean => t.unit?.kind === 'name' || t.unit?.kind === 'place';

/** مسيرة تركية | سيارة, مقاتلات حربية | مقرات: a thing, whatever participle it could be; people may be described so (مسلحة). */
export const isThing = (t: Tagged): boolean =>
  !t.facts.demonym &&
  t.nominals.some(({ noun }) => noun !== null && THINGS.some((cls) => noun.classes.has(cls))) &&
  t.nominals.every(({ noun }) => noun === null || !noun.classes.has('adjective'));
const THINGS = [
  'structure',
  'subplace',
  'place',
  'vehicle',
  'aircraft',
  'goods',
  'weapon',
  'munition',
] as const;

/** مسلحين | اقتحام: a plural or dual that keeps its ن takes no genitive; أمين | عام is one man whose word only looks like a dual. */
export const isUnbound = (t: Tagged): boolean =>
  t.unit === null &&
  SOUND_PLURAL.test(t.folded) &&
  t.nominals.some(({ number }) => number === 'plural' || number === 'dual') &&
  !t.nominals.some(({ number, noun }) => number === 'singular' && noun?.classes.has('person')) &&
  !t.nominals.some(({ noun }) => noun?.classes.has('quantity') === true);
export const isHeadNoun = (t: Tagged): boolean =>
  isNamed(t) ||
  ((!SOUND_PLURAL.test(t.folded) || isThing(t)) &&
    !t.facts.demonym &&
    t.nominals.some(
      ({ form, noun }) =>
        form === 'masdar' || (noun !== null && noun.classes.size > 0 && !noun.classes.has('adjective')),
    ));

/** An indefinite word that is no head noun and ends as adjectives do, in ي, ية or يا, or is known as one; أبرز المدن takes a genitive. */
export const isBareAdjective = (t: Tagged): boolean =>
  t.facts.demonym ||
  (t.unit === null &&
    t.fn === null &&
    t.nominals.every((nominal) => nominal.noun === null || nominal.noun.classes.has('adjective')) &&
    (/\u064A[\u0647\u0627]?$/u.test(t.folded) || (isKnownAdjective(t) && !ELATIVE.test(t.folded))));

/** طائرة مسيرة | سيارة: behind a noun the name of a drone is its adjective. */
export const isUnmanned = (t: Tagged): boolean =>
  t.unit === null &&
  t.nominals.some(({ form }) => form === 'passive_participle') &&
  t.nominals.some(({ noun }) => noun?.classes.has('drone') === true);

/** قذيفة مدفعية | قرى, قذائف صاروخية | منازل: behind what is fired the nisba of the arm is its adjective. */
export const isOfArm = (t: Tagged, before: Tagged): boolean =>
  !t.article &&
  t.unit === null &&
  NISBA.test(t.folded) &&
  hasClass(t.facts, ARMS) &&
  hasClass(before.facts, FIRED);
const ARMS: ReadonlySet<string> = new Set(['weapon', 'munition', 'rocket']);
const FIRED: ReadonlySet<string> = new Set(['munition', 'rocket']);

const isKnownAdjective = (t: Tagged): boolean =>
  t.nominals.length > 0 && t.nominals.every(({ noun }) => noun?.classes.has('adjective') === true);
/** أكبر, أهم, آخر, أولى, folded. */
export const ELATIVE = /^\u0627.{1,4}$/u;

/** A definite word after a definite word continues the phrase unless the lexicon knows it as a head noun only. */
export function isAdjectiveLike(t: Tagged, before: Tagged): boolean {
  if (t.facts.demonym || isNisbaOf(t, before)) return true;
  if (isUnbound(before) && isOneParticiple(t)) return false;
  const isHead = t.nominals.some(
    (nominal) =>
      nominal.form === 'masdar' ||
      (nominal.noun !== null &&
        nominal.noun.classes.size > 0 &&
        !nominal.noun.classes.has('adjective') &&
        !nominal.noun.classes.has('direction')),
  );
  const isParticiple = t.nominals.some(
    (nominal) => nominal.form === 'active_participle' || nominal.form === 'passive_participle',
  );
  return isParticiple || !isHead || t.nominals.some(({ noun }) => noun?.classes.has('adjective') === true);
}

/** إضراب المعلمين | المقرر, زيارة الرئيسين | المرتقبة: a participle in the singular does not describe several people. */
const isOneParticiple = ({ nominals }: Tagged): boolean =>
  nominals.length > 0 &&
  nominals.every(({ form, number }) => form.endsWith('_participle') && number === 'singular');

/** المرجع الشيعي, الطائفة المسيحية, المصور الصحفي: a nisba that agrees with the noun before, though it may also be who is of that sort. */
const isNisbaOf = (t: Tagged, before: Tagged): boolean =>
  before.unit === null &&
  before.article &&
  NISBA.test(t.folded) &&
  FEMININE.test(t.folded) === FEMININE.test(before.folded) &&
  t.nominals.every(({ number }) => number !== 'plural') &&
  (isPerson(t) ? isPerson(before) : t.nominals.some(({ noun }) => noun?.classes.has('civilian') === true));
/** A word for a person in one of its readings: جندي, الوزير. */
export const isPerson = (t: Tagged): boolean =>
  t.nominals.some(({ noun }) => noun?.classes.has('person') === true);
const FEMININE = /\u0647$/u;

/** The token before a position; an index below zero is looked up as a property, which is slow. */
export const tokenBefore = (s: readonly Tagged[], i: number): Tagged | undefined =>
  i > 0 ? s[i - 1] : undefined;

/** عليها, لها, به: the pronoun that a preposition carries, or ''. */
export function governedPronoun(t: Tagged): string {
  if (t.tag === 'prep') return t.enclitic;
  return t.fn?.cls === 'prepositional_pronoun' ? t.folded.slice(t.conj && !t.isApart ? 2 : 1) : '';
}
