import { ALEF, MINE } from '../../text/affixes.ts';
import { FEMININE, SOUND_PLURAL } from '../../text/endings.ts';
import { isNational } from '../words/nationals.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { VICTIM_KINDS } from '../words/voice.ts';
import { hasClass, isPerson, isSideOfPlace } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { isOfSort } from './of-sort.ts';

/** The genitive right after a noun. */
export function idafaAfter(view: SentenceView, i: number): Phrase | null {
  const next = quoteOpens(view, i + 1) ? i + 2 : i + 1;
  const t = view.s[next];
  if (
    t === undefined ||
    // اجتماعه | الأول: its genitive is the pronoun.
    (view.s[i].enclitic !== '' && view.s[i].unit === null) ||
    // اجتماعا | وصفه بالكبير: an accusative in ا takes none, the more so no word with a pronoun.
    (view.s[i].folded.endsWith(ALEF) && t.enclitic !== '') ||
    t.conj ||
    t.prep !== '' ||
    // عملية أمنية | شمالي ديالى: where, whatever the act.
    isWayTo(view.s[i], t) ||
    (t.tag !== 'noun' && t.tag !== 'name' && t.tag !== 'number' && t.fn?.cls !== 'quantifier')
  )
    return null;
  if (view.s[i].article || (t.facts.demonym && !t.article && !isNational(view.s[i], t, view.s[next + 1])))
    return null;
  if (isCountBeside(view, i, t)) return null;
  if (next === i + 1 && isIndefiniteAdjective(view, i, next)) return null;
  if (next === i + 2 && t.nominals.length === 0 && !t.article && t.unit === null) return null;
  const phrase = view.sourcePhrase(next);
  return phrase;
}

/** هجوم مسلح | ثلاثة جنود: behind an act with its adjective how many they are is no genitive. */
const isCountBeside = (view: SentenceView, i: number, t: Tagged): boolean =>
  isClosed(view, i) && (t.tag === 'number' || hasClass(t.facts, COUNTS));
const isClosed = (view: SentenceView, i: number): boolean =>
  [view.s[i - 1], view.s[i]].every((t) => t?.tag === 'noun' && !t.article && t.enclitic === '') &&
  view.s[i].prep === '' &&
  !view.s[i].conj &&
  view.isEventNominal(i - 1) &&
  view.s[i].nominals.some(
    ({ form, noun }) => form === 'passive_participle' || noun?.classes.has('adjective'),
  );
const COUNTS: ReadonlySet<string> = new Set(['quantity']);

/** An indefinite act and a side of a place; of اجتياح شمال غزة the side is what is invaded. */
const isWayTo = (act: Tagged, t: Tagged): boolean =>
  isSideOfPlace(t) &&
  !act.article &&
  act.nominals.some(({ noun }) => noun?.classes.has('adjective') === true);

const quoteOpens = (view: SentenceView, i: number): boolean =>
  view.s[i]?.tag === 'punct' && '“«"'.includes(view.s[i].folded);

/** An accusative or plain adjective after an indefinite noun (هجوما واسعا, غارات جوية) is no genitive. */
function isIndefiniteAdjective(view: SentenceView, noun: number, next: number): boolean {
  const t = view.s[next];
  if (isNational(view.s[noun], t, view.s[next + 1])) return false;
  if (isNisbaOfArms(t) || isNisbaOfAct(t)) return true;
  if (t.article || t.unit !== null || t.fn !== null || t.enclitic !== '' || t.tag === 'number') return false;
  // التعرف على هوية | منظم العملية: what does not agree and has a genitive of its own describes nothing.
  if (
    FEMININE.test(view.s[noun].folded) &&
    !FEMININE.test(t.folded) &&
    isGenitive(view.s[next + 1]) &&
    isPerson(t)
  )
    return false;
  if (isSuperlativeOf(t, view.s[next + 1])) return false;
  if (t.nominals.some((nominal) => nominal.noun?.classes.has('adjective') === true)) return true;
  // خرق وقف | إطلاق النار: a verbal noun describes nothing.
  if (t.nominals.some(({ form }) => form === 'masdar') && !view.s[noun].folded.endsWith(ALEF)) return false;
  if (isRelation(view.s[noun], t, view.s[next + 1])) return true;
  const isKnownNoun = t.nominals.some(
    (nominal) =>
      nominal.noun !== null && nominal.noun.classes.size > 0 && !nominal.noun.classes.has('adjective'),
  );
  if (isKnownNoun) return false;
  if (isForename(view, next)) return false;
  const raw = view.raw.slice(t.start, t.end);
  return (
    t.nominals.length === 0 ||
    t.nominals.every((nominal) => nominal.form !== 'noun') ||
    /\u064B/u.test(raw) ||
    view.s[noun].folded.endsWith(ALEF)
  );
}

/** مقتل | أول جندي, انسحاب | آخر رتل: before a noun a superlative is its head, no adjective (هجوم آخر). */
const isSuperlativeOf = (t: Tagged, next: Tagged | undefined): boolean =>
  ELATIVE.test(t.folded) &&
  t.tag === 'noun' &&
  next?.tag === 'noun' &&
  !next.conj &&
  next.prep === '' &&
  next.unit?.kind !== 'time' &&
  !next.facts.demonym &&
  !next.facts.isMasdar &&
  !next.folded.endsWith(ALEF) &&
  next.nominals.some(
    ({ noun }) => noun !== null && noun.classes.size > 0 && !hasClass(next.facts, DESCRIBING),
  );
const DESCRIBING: ReadonlySet<string> = new Set(['adjective', 'time']);
/** The pattern of اكبر, اول and اخر, folded. */
const ELATIVE = /^\u0627[^\u0627]{2,3}$/u;

/** اغتيال | نزيه القبرصلي: of two words that no lexicon knows the second, with ال, is a family name. */
const isForename = ({ s }: SentenceView, i: number): boolean =>
  isUnknown(s[i]) && !s[i].folded.endsWith(ALEF) && isUnknown(s[i + 1]) && s[i + 1].article;

const isUnknown = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' &&
  t.nominals.length === 0 &&
  t.verbs.length === 0 &&
  t.unit === null &&
  !t.conj &&
  t.prep === '';

/**
 * زيارة شخصية, هجوم إرهابي: an indefinite word in ي that agrees with an indefinite noun describes it, although it is also a
 * noun; not behind what is done to people (مقتل جندي, اغتيال شخصية).
 */
const isRelation = (noun: Tagged, t: Tagged, next: Tagged | undefined): boolean =>
  !t.word.isMaqsura &&
  t.nominals.some(({ number, enclitic }) => number !== 'dual' && number !== 'plural' && enclitic === '') &&
  !isGenitive(next) &&
  NISBA_OF[FEMININE.test(noun.folded) ? 'f' : 'm'].test(t.folded) &&
  !noun.facts.nominals.some((nominal) =>
    [...(nominal.lexeme?.frames ?? []), ...(nominal.noun?.frames ?? [])].some(({ kind }) =>
      VICTIM_KINDS.has(kind),
    ),
  ) &&
  noun.facts.isEventNominal;
const NISBA_OF = { f: /..\u064A\u0647$/u, m: /..\u064A\u0627?$/u } as const;

/** تسوية وضعية | الأعوان: what has a genitive of its own describes nothing. */
const isGenitive = (next: Tagged | undefined): boolean =>
  next !== undefined &&
  (next.tag === 'noun' || next.tag === 'name') &&
  (next.article || next.unit !== null) &&
  !next.conj &&
  next.prep === '' &&
  next.unit?.kind !== 'time';

/** قصف صاروخي, قصف مدفعي: an adjective of the arms, not a genitive. */
const isNisbaOfArms = (t: Tagged): boolean =>
  !t.article &&
  NISBA.test(t.folded) &&
  t.nominals.some(({ noun }) => noun !== null && ARMS.some((cls) => noun.classes.has(cls)));

/** اجتماع تشاوري, مؤتمر تنسيقي: ي makes an adjective of a verbal noun; "my" is hardly written. */
const isNisbaOfAct = (t: Tagged): boolean =>
  !t.article &&
  !t.conj &&
  t.prep === '' &&
  t.unit === null &&
  NISBA.test(t.folded) &&
  t.nominals.length > 0 &&
  t.nominals.every(({ form, enclitic }) => form === 'masdar' && enclitic === MINE);

const NISBA = /..\u064A$/u;
const ARMS = ['weapon', 'munition', 'drone', 'aircraft'] as const;

/** A demonym right after a noun or after one adjective: غارة إسرائيلية, القصف الجوي الروسي. */
export function adjectiveAfter(view: SentenceView, i: number): Phrase | null {
  for (let k = i + 1; k < view.end && k <= i + 3; k++) {
    const t = view.s[k];
    if (t.tag !== 'noun' || t.conj || t.prep !== '' || t.article !== view.s[i].article) return null;
    if (isNational(view.s[k - 1], t, view.s[k + 1])) return null;
    // اختطاف مواطنين | تونسيين: of several it describes those before it, no act.
    if (SOUND_PLURAL.test(t.folded) && !SOUND_PLURAL.test(view.s[i].folded)) return null;
    // قتل طفل | فلسطيني, هدم منزل | فلسطيني: behind whom or what it is done to it says whose that is, not who did it.
    if (k > i + 1 && hasClass(view.s[k - 1].facts, DONE_TO)) return null;
    if (t.facts.demonym || isAccusativeNisba(view.s[k - 1], t))
      return k === i + 1 || agreesInGender(view.s[i], t) ? { first: k, last: k } : null;
  }
  return null;
}

const DONE_TO: ReadonlySet<string> = new Set([
  'person',
  'civilian',
  'prisoner',
  'trooper',
  'structure',
  'settlement',
  'clinic',
]);

/** هجوما | روسيا: behind an accusative the adjective, not the country. */
const isAccusativeNisba = (before: Tagged, { unit, facts }: Tagged): boolean =>
  unit === null && facts.isAccusativeDemonym && before.folded.endsWith(ALEF);

/** استهداف ناقلة جند إسرائيلية: the adjective is of the genitive; a noun in ة or ات takes one in ة. */
const agreesInGender = (noun: Tagged, adjective: Tagged): boolean =>
  FEMININE.test(noun.folded) === FEMININE.test(adjective.folded);

/** The last of the adjectives after a noun: those of a definite noun are definite, else they are its predicate, or what is done to (قتله | صحفيا). */
export function skipAdjectives(view: SentenceView, i: number): number {
  let k = isNegated(view, i) ? i + 2 : i;
  while (
    k + 1 < view.end &&
    view.s[k + 1].tag === 'noun' &&
    !view.s[k + 1].conj &&
    view.s[k + 1].prep === '' &&
    view.s[k + 1].unit === null &&
    ((!view.s[i].article && view.s[i].enclitic === '') || view.s[k + 1].article) &&
    (isPlainAdjective(view, k + 1) ||
      isNisbaOfArms(view.s[k + 1]) ||
      isAdjectiveBeside(view, i, k + 1) ||
      isOfSort(view, k + 1))
  )
    k++;
  return k;
}

/** الزيارة | غير المعلنة, محادثات | غير مباشرة */
const isNegated = ({ s }: SentenceView, i: number): boolean =>
  s[i + 1]?.tag === 'neg' &&
  s[i + 1].fn?.code === 'nominal' &&
  s[i + 2]?.prep === '' &&
  ['noun', 'fn'].includes(s[i + 2].tag);

/** اجتماع شعبي, الهجوم الكبير: of relation, or as definite as its noun, whatever people the word may name too. */
const isAdjectiveBeside = (view: SentenceView, noun: number, k: number): boolean =>
  view.s[noun].article === view.s[k].article &&
  (view.s[k].article || /..\u064A\u0647?$/u.test(view.s[k].folded)) &&
  view.s[k].nominals.some((nominal) => nominal.noun?.classes.has('adjective') === true);

const isPlainAdjective = (view: SentenceView, k: number): boolean =>
  view.s[k].facts.demonym ||
  view.s[k].nominals.every(
    (nominal) =>
      nominal.noun === null || nominal.noun.classes.size === 0 || nominal.noun.classes.has('adjective'),
  );
