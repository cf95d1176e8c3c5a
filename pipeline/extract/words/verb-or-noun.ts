import { MINE } from '../../text/affixes.ts';
import { awaitsObject } from '../phrases/awaits-object.ts';
import { isDoneToThem } from '../phrases/done-to-them.ts';
import { ALIF, isAccusative } from './accusative-noun.ts';
import { isAgentLike } from './agent-like.ts';
import { hasComplement, resumesComplement } from './carrier-verb.ts';
import { isDeedOf } from './deed-of.ts';
import { isDoneSomewhere } from './done-somewhere.ts';
import type { NominalFact, VerbFact } from './lexeme.ts';
import { isHedge, opensWords } from './opens-words.ts';
import {
  isBeforeMen,
  isOnlyVerb,
  isSaidOf,
  isSaidPassive,
  isToldIn,
  OPENS_PASSIVE,
  takesIssued,
  takesItself,
} from './plain-verb.ts';
import { isBehindStrike } from './struck-by.ts';
import type { Tagged } from './tags.ts';
import { tellsOfOffice, tellsOfOne, tellsOfTwo } from './tells-of-one.ts';
import { hasVerbBefore, joinsMasdar, joinsVerb, resumesVerb } from './verb-before.ts';
import { tokenBefore } from './word-kinds.ts';

const isOwned = ({ facts }: Tagged): boolean =>
  facts.nominals.some(({ form, enclitic }) => form === 'noun' && enclitic !== '');

/**
 * Verb or noun, for a form that can be both (قصف, قتل, حكم): a noun after a preposition, a number, an
 * indefinite noun or inside a definite phrase; a verb after a verbal particle, at the start of a clause, and where ى ends it (نفى).
 */
export function isVerbHere(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  if (tellsOfTwo(s, t, verbs) || tellsOfOffice(s, t, verbs)) return true;
  if (isAccusative(s, t, verbs)) return false;
  // أجرى: ى ends no dual before a genitive, and is no pronoun.
  if (t.word.isMaqsura && t.facts.nominals.every(endsInYa)) return true;
  if (verbs.some((verb) => verb.particle !== ''))
    return t.facts.nominals.every((nominal) => nominal.prep === '' && !isWhole(nominal));
  if (t.facts.nominals.every((nominal) => nominal.article)) return false;
  if (isMasdarLike(t) && verbs.every(({ conj }) => !conj) && awaitsObject(s, t.i)) return false;
  const before = tokenBefore(s, t.i);
  if (isBeforeMen(s[t.i + 1], verbs) || (before?.tag === 'noun' && takesItself(s[t.i + 1], verbs)))
    return true;
  if (isSaidPassive(t, verbs) && (before === undefined || OPENS_PASSIVE.has(before.tag))) return true;
  if (before?.tag === 'noun' && !before.article && isSaidOf(t, verbs)) return true;
  if (before === undefined)
    return verbs.some((verb) => verb.lexeme.cue !== null && verb.conj) || startsClause(s, t, verbs);
  // بتصريحات | قال فيها: right before في with a pronoun what may report tells what those words say.
  if (isToldIn(s[t.i + 1], verbs) && !isMasdarLike(t)) return true;
  // تعرضت لهجوم شنه مسلحون: what ب or ل stands before may be taken up all the same.
  if (before.prep !== '' && resumesComplement(s, t, verbs)) return true;
  if (tellsOfOne(s, t, verbs)) return true;
  if (before.tag === 'prep' || before.tag === 'number' || before.prep !== '')
    return before.prep !== '' && before.article ? startsClause(s, t, verbs) : false;
  // عبرت عن "إدانتها": the mark stands between a preposition and its noun.
  if (OPENING.includes(before.folded) && before.tag === 'punct' && s[before.i - 1]?.tag === 'prep')
    return false;
  if (before.tag === 'neg' || before.tag === 'rel') return before.fn?.code !== 'nominal';
  if (before.tag === 'comp')
    return (
      before.enclitic !== '' ||
      WITH_PRONOUN.test(before.folded) ||
      t.facts.nominals.every((nominal) => nominal.form !== 'noun')
    );
  // كانت | أسرته, لكن | أسرتها أبلغت: behind كان or before a verb a noun with a pronoun rather than a past with an object.
  if (
    (before.fn?.code === 'kana' || isOnlyVerb(s[t.i + 1])) &&
    isOwned(t) &&
    verbs.every(({ tense, enclitic }) => tense === 'past' && enclitic !== '')
  )
    return false;
  // من المقرر عقد اجتماع: behind what must or will be a verb would need أن.
  if (before.fn?.cls === 'modal' && before.fn.code === 'yajib' && isMasdarLike(t)) return false;
  const isJoined = before.fn?.code === 'wa' && before.i > 0;
  if (before.fn !== null && VERBAL_PARTICLES.has(before.fn.cls) && !isJoined) return true;
  return startsClause(s, t, verbs);
}

/** أنه, أنها, إنهم, folded: a clause follows, told with a verb. */
const WITH_PRONOUN =
  /\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627|\u0646\u0627|\u0646\u064A)$/u;
const OPENING = '"\u201C\u00AB';

const endsInYa = ({ form, number, enclitic }: NominalFact): boolean =>
  form === 'masdar' || number === 'dual' || enclitic === MINE;

/** ليزر: a noun of the lexicon without any clitic, not ل + a verb. */
const isWhole = ({ noun, conj, enclitic, article }: NominalFact): boolean =>
  noun !== null && noun.classes.size > 0 && !conj && !article && enclitic === '';

const VERBAL_PARTICLES: ReadonlySet<string> = new Set([
  'modal',
  'subordinator',
  'hypothetical',
  'interrogative',
  'pronoun',
  'conjunction',
]);

function startsClause(s: readonly Tagged[], t: Tagged, verbs: readonly VerbFact[]): boolean {
  const before = tokenBefore(s, t.i);
  const isPresent = verbs.some((verb) => verb.tense === 'present');
  const isInflected = verbs.some(
    (verb) => verb.gender === 'f' || verb.number === 'plural' || verb.number === 'dual',
  );
  if (isInflected && !isMasdarLike(t)) return true;
  const next = behindDay(s, t, before);
  // قال إن الطقس حار، | وأوضح أن: behind a mark what أن follows tells, whatever else the form may be.
  const isApart = before?.fn?.code === 'wa' && before.folded.length === 1;
  if (next !== undefined && opensWords(t, verbs, isApart ? s[before.i - 1] : before, next)) return true;
  // تقدم ملحوظ ل…: an indefinite adjective describes a noun.
  if (next !== undefined && isMasdarLike(t) && isLooseAdjective(next)) return false;
  const isBeforeDefinite =
    next !== undefined && (next.unit?.kind === 'name' || next.facts.fallback.article || isAgentLike(next));
  if (!isPresent && !t.conj && isMasdarLike(t) && resumesVerb(s, t.i)) return false;
  const opens = before === undefined || before.tag === 'punct';
  if ((opens || verbs.some((verb) => verb.conj)) && isDoneSomewhere(s, t, verbs)) return true;
  if (opens)
    return (
      isPresent ||
      isBeforeDefinite ||
      !isMasdarLike(t) ||
      (next !== undefined && (opensLight(next, verbs) || isHedge(next)))
    );
  if (verbs.some((verb) => verb.conj) && takesIssued(t, next)) return true;
  if (verbs.some((verb) => verb.conj))
    return !isMasdarLike(t) || (isPresent && !joinsMasdar(s, t.i)) || joinsVerb(s, t, verbs);
  // أن الجيش قصف المدينة, أن الجيش قصف مستودعا: the predicate of a clause, with an object.
  const hasObject = isBeforeDefinite || (next !== undefined && isObjectNoun(next));
  if (before.article && hasObject && s[t.i - 2]?.tag === 'comp') return true;
  // إن رجلا قتل زوجته: an indefinite person is told of by a verb.
  if (!isPresent && s[t.i - 2]?.tag === 'comp' && isSomebody(before)) return true;
  // لجندي إسرائيلي قتل فلسطينيا: nobody is of a deed of violence that has an object of its own.
  if (!isPresent && next !== undefined && isDeedOf(s, before, { verbs, next })) return true;
  // رجلا تمكن من الفرار, شاب تونسي تسلل إلى الميناء: an accusative or an adjective governs no noun.
  const mayTell = verbs.some(({ tense, gender }) => tense === 'past' && gender === 'm');
  if (mayTell && next?.facts.functions.some(({ cls }) => cls === 'preposition') && isDescribed(s, before))
    return true;
  // إن الجيش السوري قصف مدينة حلب: behind a definite agent an indefinite noun would hang in the air.
  if (next !== undefined && next.tag !== 'punct' && !isPresent && isBehindAgent(s, t.i)) return true;
  // طائرة تحمل 30 طنا: of what carries, not of an act, an indefinite noun tells with a verb.
  if (isPresent && isVehicle(before) && verbs.some((verb) => verb.gender === 'f')) return true;
  // هجوم شنه مسلحون, عملية واسعة نفذتها القوات: a light verb with a pronoun for its complement before it.
  if (resumesComplement(s, t, verbs)) return true;
  // شابا قتله الجيش, جنود عراقيين قتلهم مسلحون: of somebody indefinite a form with his pronoun tells what was done to him.
  const hasFollower =
    isBeforeDefinite || verbs.every(({ gender, lexeme }) => gender === 'f' && lexeme.sense === 'violence');
  if (hasFollower && isDoneToThem(s, t, verbs)) return true;
  // لقاء جمع الرئيس بنظيره, اجتماع موسع ضم وزراء: a noun that is the subject of its light verb, with those it brings together.
  const subject = isLooseAdjective(before) && !before.article ? s[before.i - 1] : before;
  // لقاء جمع، صباح السبت، الوفدين: when it was may stand between.
  const isBeforeParties =
    next !== undefined &&
    (isAgentOrBetween(next) ||
      next.unit?.kind === 'time' ||
      next.folded === COMMA ||
      next.facts.classes.includes('person'));
  if (!isPresent && isBeforeParties && isSubjectOfLight(verbs, subject)) return true;
  // أن طيران الجيش شن غارات: after its subject a light verb has its complement right behind it.
  if (next !== undefined && hasComplement(verbs, next) && isSubjectPhrase(s, t.i)) return true;
  // هجوم صاروخي ضخم ضرب مدينة: behind an adjective no verbal noun stands in the genitive.
  if (!isPresent && next?.unit?.kind === 'place' && isBehindStrike(s, t.i, verbs)) return true;
  // After an indefinite noun a masdar-like form is more often its genitive.
  return isPresent
    ? !isMasdarLike(t) || ((before.article || before.tag === 'name') && !hasVerbBefore(s, t.i))
    : !isMasdarLike(t) && (before.article || before.tag === 'name' || before.tag === 'fn');
}

/** عزل أمس | البرلمان رئيسه: what follows, at the front of a sentence past the day. */
function behindDay(s: readonly Tagged[], { i }: Tagged, before: Tagged | undefined): Tagged | undefined {
  const next = s[i + 1];
  const isDay = before === undefined && next?.unit?.kind === 'time';
  return isDay && next.unit !== null ? s[next.unit.last + 1] : next;
}

/** رجلا, مسلحا: somebody in the accusative that أن asks for. */
const isSomebody = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  ALIF.test(t.folded) &&
  t.nominals.some(({ noun }) => noun !== null && ACTING.some((cls) => noun.classes.has(cls)));

/** رجلا, شاب تونسي: one indefinite person or vehicle, in the accusative or with a nationality. */
function isDescribed(s: readonly Tagged[], before: Tagged): boolean {
  if (before.tag !== 'noun' || before.article || before.enclitic !== '') return false;
  if (isSomebody(before)) return true;
  let at = before.i;
  while (at > 0 && isNationality(s[at])) at--;
  if (at === before.i || s[at].tag !== 'noun' || s[at].article) return false;
  while (at > 0 && isVehiclePart(s, at)) at--;
  return s[at].nominals.some(
    ({ noun, number }) => number === 'singular' && ONES.some((cls) => noun?.classes.has(cls)),
  );
}
const ONES = ['person', 'civilian', 'trooper', 'vehicle', 'aircraft'] as const;
const isNationality = (t: Tagged): boolean => t.tag === 'noun' && t.facts.demonym && !t.article && !t.conj;
/** مركب | صيد: what a vehicle is for. */
const isVehiclePart = (s: readonly Tagged[], i: number): boolean =>
  s[i].facts.isMasdar &&
  !s[i].article &&
  s[i].prep === '' &&
  s[i - 1].nominals.some(({ noun }) => noun?.classes.has('vehicle'));

/** دخل وقف إطلاق النار حيز التنفيذ: with its complement right behind it a light verb opens the clause. */
const opensLight = (next: Tagged, verbs: readonly VerbFact[]): boolean =>
  next.prep === '' && !next.conj && verbs.some(({ tense }) => tense === 'past') && hasComplement(verbs, next);

const COMMA = '\u060C';

const isAgentOrBetween = (t: Tagged): boolean =>
  t.fn?.code === 'bayna' || t.unit?.kind === 'name' || isAgentLike(t);

const isSubjectOfLight = (verbs: readonly VerbFact[], before: Tagged | undefined): boolean =>
  before?.tag === 'noun' &&
  verbs.some(({ lexeme }) =>
    lexeme.frames.some(
      ({ sources, complements }) =>
        sources.has('obj') &&
        !sources.has('subj') &&
        complements.some(({ preposition, stems }) => preposition === '' && stems.has(before.folded)),
    ),
  );

const isVehicle = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  /(\u0647|\u0627\u062A|\u0646)$/u.test(t.folded) &&
  t.nominals.some(
    ({ noun }) => noun?.classes.has('vehicle') === true || noun?.classes.has('aircraft') === true,
  );

/** A noun phrase that is closed, with what hangs on it, fills the clause up to i: it begins after a complementiser, كان, a mark or nothing. */
const isSubjectPhrase = (s: readonly Tagged[], i: number): boolean => subjectStart(s, i) >= 0;

/** First token of that phrase, or -1. */
function subjectStart(s: readonly Tagged[], i: number): number {
  // كان ملهى رينا تعرض لهجوم: a word that no lexicon knows is a name.
  const isNamed = s[i - 1].tag === 'name' || (s[i - 1].nominals.length === 0 && s[i - 2]?.tag === 'noun');
  if (!s[i - 1].article && !isNamed) return -1;
  let at = i - 1;
  while (at >= 0 && i - at <= LONGEST && PHRASAL.has(s[at].tag)) at--;
  const opens =
    at < 0 ||
    s[at].tag === 'comp' ||
    s[at].tag === 'punct' ||
    s[at].fn?.code === 'kana' ||
    s[at].fn?.code === 'bal';
  return opens && s[at + 1].tag !== 'prep' && s[at + 1].prep === '' ? at + 1 : -1;
}
/** الجيش | في الشمال: nouns and the prepositions between them. */
const PHRASAL: ReadonlySet<string> = new Set(['noun', 'name', 'prep']);
const LONGEST = 12;

/** The clause begins with a name that is no place, or with a definite person or force, and nothing else stands before i. */
function isBehindAgent(s: readonly Tagged[], i: number): boolean {
  const first = subjectStart(s, i);
  if (first < 0) return false;
  const head = s[first];
  if (head.unit !== null) return head.unit.kind === 'name' && head.unit.first === first;
  // إن رجلا من سكان الحي قتل جاره
  if (
    !head.article &&
    head.enclitic === '' &&
    s.slice(first, i).some(({ tag, prep }) => tag === 'prep' || prep !== '')
  )
    return s[first - 1]?.tag === 'comp' && isSomebody(head);
  return head.nominals.some(({ noun, prep }) => prep === '' && ACTING.some((cls) => noun?.classes.has(cls)));
}

const ACTING = ['force', 'person', 'civilian', 'aircraft', 'drone'] as const;

const isObjectNoun = (t: Tagged): boolean =>
  /...\u0627$/u.test(t.folded) &&
  t.facts.nominals.some(({ noun }) => noun !== null && !noun.classes.has('adjective'));

/** An indefinite word that no lexicon knows as a noun, not in the accusative: ملحوظ, متسارع. */
const isLooseAdjective = (t: Tagged): boolean =>
  t.unit === null &&
  t.facts.verbs.length === 0 &&
  t.facts.functions.length === 0 &&
  !t.facts.fallback.article &&
  !/\u0627$/u.test(t.folded) &&
  /^[\u0621-\u064A]{3,}$/u.test(t.folded) &&
  (t.facts.nominals.length === 0 ||
    t.facts.nominals.some(({ noun }) => noun?.classes.has('adjective') === true));

const isMasdarLike = (t: Tagged): boolean =>
  t.facts.nominals.some((nominal) => nominal.form === 'masdar' || nominal.form === 'noun');
