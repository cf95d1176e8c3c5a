import { FOR, HIS } from '../../text/affixes.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import { mayDropSubject } from '../claims/claim-subject.ts';
import { acting, mayActFromAfar } from '../words/actors.ts';
import {
  type Antecedent,
  type Corefs,
  findAntecedent,
  type Gender,
  gendersOf,
  implicit,
} from '../words/antecedents.ts';
import type { Frame, VerbFact } from '../words/lexeme.ts';
import { verbsOf } from '../words/our-deed.ts';
import type { SentenceView } from '../words/view.ts';
import { PASSIVE_VOWELS } from '../words/voice.ts';
import { WHO } from '../words/whoever.ts';
import { tellsOfNoun } from './bare-relative.ts';
import { isComma } from './clauses.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { modalStart } from './modal-topic.ts';
import { relativeHead } from './relative-head.ts';
import { sideOfSpeaker } from './side-of-speaker.ts';

/** The subject that a verb form carries by itself: إنها تبدأ, وتمكنت, الفصائل التي سيطرت; null when nobody is sure. */
export function carriedSubject(
  view: SentenceView,
  at: number,
  corefs: Corefs,
  frame: Frame | null = null,
): Filler | null {
  const verbs = verbsOf(view, view.s[at]);
  // تحدث: of several verbs that are written alike the one that was taken.
  const ofFrame = verbs.filter(({ lexeme }) => frame !== null && lexeme.frames.includes(frame));
  // استولى على الجبل وتوغل في بلدات: behind و the tale goes on in the past.
  const verb =
    (view.s[at].conj ? ofFrame.find(({ tense }) => tense === 'past') : undefined) ??
    ownReading(frame, ofFrame) ??
    ofFrame[0] ??
    agreeingReading(view, at) ??
    verbs[0];
  if (verb === undefined || isImpersonal(view, at) || opensAsPassive(view, at, verb)) return null;
  if (isOfWhoever(view, at)) return null;
  const gender: Gender = verb.number === 'singular' ? (verb.gender ?? 'm') : 'p';
  if (verb.person === 1) return speakerOf(corefs);
  // إنه تقرر غلق المكتب: "it" that agrees with nothing is nobody.
  if (hasPronounBefore(view, at))
    return isDummy(view, at, gender)
      ? null
      : (sideOfSpeaker(view, corefs, gender) ?? speakerOf(corefs, gender));
  if (isState(view, at)) return subjectOfClauseBefore(view, at - 1, { verb, corefs }) ?? null;
  if (view.s[at - 1]?.tag === 'rel') return acting(relativeHead(view, at - 1));
  if (isAfterThat(view, at)) return subjectOfClauseBefore(view, at, { verb, corefs }) ?? null;
  if (isOfVisit(view, at)) return subjectOfClauseBefore(view, at, { verb, corefs }) ?? null;
  // وفروا "and fled" is written like وفّروا, which has no conjunction.
  const isOpen =
    verb.conj ||
    verb.particle === FOR ||
    mayDropSubject(view, afterAuxiliary(view, at)) ||
    isMeantAs(view, at);
  if (!isOpen) return null;
  const subject = subjectOfClauseBefore(view, at, { verb, corefs });
  if (subject !== undefined) return subject;
  const same = sameSubject(view, at, { verb, corefs });
  if (same !== null) return same;
  return findAntecedent(nearby(view, corefs), {
    position: view.s[at].start,
    gender,
    isPlace: false,
    accept: (filler) =>
      mayActFromAfar(filler) && (verb.number !== 'dual' || isSet(view, at) || areTwo(view, filler)),
  });
}

/** أن من نهبوا | وخربوا المقرات ليسوا منهم: who does what و joins to the deed of "whoever" is nobody that has been told. */
function isOfWhoever({ s }: SentenceView, at: number): boolean {
  if (!s[at].conj) return false;
  for (let i = at - 1; i > 0 && at - i <= JOINED; i--) {
    if (s[i].tag === 'punct' || s[i].tag === 'comp') return false;
    // هو من | اقتحم وقام: he has been told.
    if (s[i].tag === 'verb' && s[i - 1].fn?.code === WHO) return s[i - 2]?.fn?.cls !== 'pronoun';
  }
  return false;
}
/** Tokens back to such a verb, with its object. */
const JOINED = 6;

/** أفرج أمس عن عشرين معتقلا: at the front of a sentence, without و, a form that may be a passive has nobody of another sentence. */
const opensAsPassive = (
  { s }: SentenceView,
  at: number,
  { lexeme, tense, gender, number }: VerbFact,
): boolean =>
  at === 0 &&
  !s[0].conj &&
  tense === 'past' &&
  gender === 'm' &&
  number === 'singular' &&
  s[0].verbs.some((reading) => reading.voice === 'passive' && reading.lexeme === lexeme);

/** سيطرنا على: of a verb that has no object the pronoun is who does it. */
const ownReading = (frame: Frame | null, verbs: readonly VerbFact[]): VerbFact | undefined =>
  frame === null || frame.sources.has('obj') ? undefined : verbs.find(({ person }) => person === 1);

/** أنه تمكن: "he managed", not "she enables". */
function agreeingReading(view: SentenceView, at: number): VerbFact | undefined {
  const pronoun = PRONOUN_TAIL.exec(view.s[at - 1]?.folded ?? '')?.[1];
  return pronoun === HIS && view.s[at - 1].tag === 'comp'
    ? view.s[at].verbs.find(({ gender, tense }) => gender === 'm' && tense === 'past')
    : undefined;
}

/** تخوض الفصائل معارك، سعيا للسيطرة: behind a comma the form may be a verbal noun in the accusative. */
const isSet = ({ s }: SentenceView, at: number): boolean => isComma(s[at - 1]) && !s[at].conj;

/** لاذا بالفرار: two who are told as two, شخصان, or by their names; no patrol is. */
const areTwo = ({ raw }: SentenceView, { start, end }: Filler): boolean =>
  TWO.test(raw.slice(start, end)) || NEXT.test(raw.slice(end));
const TWO = /[\u0627\u064A]\u0646(?:\s|$)/u;
const NEXT = /^\s\u0648\S/u;

/** شابين | قاما باغتصاب قاصر: a dual or plural verb right behind indefinite people tells what they did. */
export function described(view: SentenceView, at: number): Filler | null {
  const head = view.s[at - 1];
  const [verb] = view.s[at].verbs;
  if (verb === undefined || verb.number === 'singular' || view.s[at].conj || head === undefined) return null;
  if (head.tag !== 'noun' || head.article || head.unit !== null || head.enclitic !== '') return null;
  const isOfThem = head.nominals.some(
    ({ noun, number }) => number === verb.number && PEOPLE.some((cls) => noun?.classes.has(cls)),
  );
  return isOfThem ? acting(implicit(fillersOf(view, { first: at - 1, last: at - 1 }, false)[0])) : null;
}
const PEOPLE = ['person', 'people', 'civilian', 'criminal', 'force', 'prisoner'] as const;

/** "سيطرت على البلدة بعد استسلام الجنود، كما تمكنت من": whoever is the subject of the verb before that has none of its own either. */
function sameSubject(
  view: SentenceView,
  at: number,
  { verb, corefs }: { readonly verb: VerbFact; readonly corefs: Corefs },
): Filler | null {
  for (let i = at - 1; i >= 0; i--) {
    const t = view.s[i];
    if (t.tag !== 'verb' || view.s[i - 1]?.tag === 'rel' || !t.verbs.some((other) => agrees(other, verb)))
      continue;
    const known = corefs.known.findLast((candidate) => candidate.verb === t.start);
    return known === undefined ? null : implicit(known.filler);
  }
  return null;
}

/** بعد أن داهمت منزليهما: a clause that a preposition brings in goes on with the subject of the one before. */
const isAfterThat = (view: SentenceView, at: number): boolean =>
  view.s[at - 1]?.tag === 'comp' && view.s[at - 1].enclitic === '' && view.s[at - 2]?.tag === 'prep';

/** دخلت القوات المدينة | وهي تقصف: what somebody is doing meanwhile, with a pronoun that stands for the subject. */
const isState = ({ s }: SentenceView, at: number): boolean =>
  s[at - 1]?.fn?.code === 'huwa' && AND.test(s[at - 1].folded) && !s[at].conj;
const AND = /^\u0648\u0647/u;

/** اختتم الوفد زيارة أجرى | خلالها محادثات: a clause about the noun before it, which its pronoun stands for, has the subject of the main verb. */
const isOfVisit = ({ s }: SentenceView, at: number): boolean =>
  s[at + 1]?.tag === 'prep' &&
  s[at + 1].enclitic !== '' &&
  !s[at].conj &&
  (s[at - 1]?.tag === 'noun' || s[at - 1]?.unit?.kind === 'place');

/** وسبق لهم أن استهدفوا, حيث يمكنها أن تقصف: words that only say how the verb is meant, which open the clause. */
function isMeantAs(view: SentenceView, at: number): boolean {
  const start = modalStart(view, at);
  return start < at - 1 && mayDropSubject(view, view.s[start]);
}

/** وقد سلموا: what opens the clause is the particle before the verb. */
const afterAuxiliary = (view: SentenceView, at: number): SentenceView['s'][number] =>
  view.s[at - 1]?.fn?.code === 'qad' ? view.s[at - 1] : view.s[at];

/** The speaker of a claim, when the pronoun agrees with it. */
function speakerOf({ speaker, speakerGenders }: Corefs, gender?: Gender): Filler | null {
  if (speaker === null || (gender !== undefined && !speakerGenders.has(gender))) return null;
  return acting(implicit(speaker));
}

export const hasPronounBefore = (view: SentenceView, verb: number): boolean =>
  view.s[verb - 1]?.tag === 'comp' && PRONOUN_TAIL.test(view.s[verb - 1].folded);

const isDummy = (view: SentenceView, verb: number, gender: Gender): boolean =>
  gender === 'f' && PRONOUN_TAIL.exec(view.s[verb - 1].folded)?.[1] === HIS;

/** "قاد انتحاري سيارة … واقتحم بها الحاجز": the subject of the nearest verb before that agrees; null when it is doubtful, undefined when there is none. */
function subjectOfClauseBefore(
  view: SentenceView,
  at: number,
  { verb, corefs }: { readonly verb: VerbFact; readonly corefs: Corefs },
): Filler | null | undefined {
  let isPassed = false;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    const t = view.s[i];
    const told = t.fn?.code === 'kana' ? predicated(view, i, verb) : null;
    if (told !== null) return told;
    if (t.tag !== 'verb' || !t.verbs.some((other) => agrees(other, verb))) continue;
    // زار القاعدة والتقى قائدها وبحث معه: of a verb whose own subject was carried over the event tells it.
    const known = t.conj ? corefs.known.find(({ verb: of }) => of === t.start) : undefined;
    if (known !== undefined && agreesWith(view, known.filler, verb)) return implicit(known.filler);
    // أنه قتل 30 منهم وأسر اثنين: the pronoun tells of whom.
    if (t.i > 0 && hasPronounBefore(view, i) && verb.number === 'singular')
      return speakerOf(corefs, verb.gender ?? 'm') ?? undefined;
    const subject = view.subjectOf(i);
    if (subject === null) continue;
    const filler = fillersOf(view, subject, false)[0];
    if (filler !== undefined && mayActFromAfar(filler) && agreesWith(view, filler, verb))
      return implicit(filler);
    // اعترض صاروخا أطلقه الحوثيون ودمر موقعا: of another noun's clause only the noun is told.
    if (!tellsOfNoun(view, i)) return null;
    isPassed = true;
  }
  return isPassed ? null : undefined;
}

/** كانت روسيا حليفا للنظام، وقدمت له: of whom the sentence says what they were. */
function predicated(view: SentenceView, kana: number, verb: VerbFact): Filler | null {
  const phrase = kana + 1 < view.end ? view.sourcePhrase(kana + 1) : null;
  const filler = phrase === null ? undefined : fillersOf(view, phrase, false)[0];
  return filler !== undefined && mayActFromAfar(filler) && agreesWith(view, filler, verb)
    ? implicit(filler)
    : null;
}

const agrees = (a: VerbFact, b: VerbFact): boolean =>
  a.person === b.person && a.gender === b.gender && (a.number === b.number || b.number === 'plural');

function agreesWith(view: SentenceView, filler: Filler, verb: VerbFact): boolean {
  const gender: Gender = verb.number === 'singular' ? (verb.gender ?? 'm') : 'p';
  return gendersOf(view, filler).has(gender);
}

/** A dropped subject stands in its sentence or right before it; further back it would be a guess. */
const REACH = 300;
const nearby = (view: SentenceView, corefs: Corefs): readonly Antecedent[] =>
  corefs.known.filter((candidate) => candidate.filler.start >= view.s[0].start - REACH);

/** أُعلن, قُتل: a passive names nobody who acts. */
const isImpersonal = (view: SentenceView, at: number): boolean =>
  view.s[at].verbs.every((verb) => verb.voice === 'passive') ||
  PASSIVE_VOWELS.test(view.raw.slice(view.s[at].start, view.s[at].end));
