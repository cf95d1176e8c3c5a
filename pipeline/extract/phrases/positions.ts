import { FOR, HIS } from '../../text/affixes.ts';
import { mapped, NONE } from '../../text/arrays.ts';
import { TANWIN } from '../../text/endings.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import { withoutTopicPlaces } from '../claims/talk-topics.ts';
import type { Trigger } from '../events/events.ts';
import { type Frame, takesUp } from '../words/lexeme.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { isObjectLike, isPassive } from '../words/voice.ts';
import { isDirected } from '../words/word-kinds.ts';
import { appointedOf } from './appointed.ts';
import {
  eventNounBefore,
  isDoneBy,
  isJoinedTown,
  isMenOf,
  isRelativeSubject,
  isSheOf,
  placesBefore,
} from './around-verb.ts';
import { besideComplement, isComplement, isJoinedTo } from './beside-complement.ts';
import type { Phrase } from './chunks.ts';
import { pastJoined, stemOf } from './complements.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';
import { disagrees, isCountedByUs, isCountOfMen } from './disagrees.ts';
import { isDistance } from './distance.ts';
import { farCarrier } from './far-carrier.ts';
import { adjectiveAfter, idafaAfter } from './idafa.ts';
import { lateVictim } from './late-victim.ts';
import { isObjectAlone } from './object-alone.ts';
import { isAccusative, isListedOblique, isOblique } from './oblique.ts';
import { isOffice } from './predicate.ts';
import { directedObject, isSideBySide, sharedObject } from './shared-object.ts';
import { subjectBefore } from './subject-before.ts';
import { isTakenUp } from './taken-up.ts';
import { toldByVerb } from './told-by-verb.ts';

/** What stands in the grammatical positions around a trigger. */
export type Positions = {
  readonly voice: 'active' | 'passive';
  readonly subj: Phrase | null;
  readonly obj: Phrase | null;
  readonly obj2: Phrase | null;
  readonly idafa: Phrase | null;
  readonly adj: Phrase | null;
  /** The complement of a light verb: طرد | السفير الفرنسي. */
  readonly own: Phrase | null;
  readonly pps: readonly Constituent[];
};

/** Positions that are not named are empty. */
export const positions = ({
  voice,
  pps,
  subj = null,
  obj = null,
  obj2 = null,
  idafa = null,
  adj = null,
  own = null,
}: Pick<Positions, 'voice' | 'pps'> & Partial<Positions>): Positions => ({
  voice,
  subj,
  obj,
  obj2,
  idafa,
  adj,
  own,
  pps,
});

export function verbPositions(view: SentenceView, trigger: Trigger): Positions {
  const verb = trigger.verb!;
  const isLight = trigger.after !== trigger.head;
  const following = withoutTopicPlaces(
    view,
    trigger.frame,
    constituentsAfter(view, trigger.head + 1, !isLight),
  ).filter((part) => !isDistance(view, part));
  const all = mapped(isLight ? besideComplement(view, following, trigger) : following, (part) =>
    asDirection(view, part, trigger.frame),
  );
  const idafa = isLight ? (ownPlace(view, trigger.after) ?? ownerAfter(view, trigger.after)) : null;
  // نقل جثث | 11 شخصا: a count right behind the complement belongs to it.
  const count = idafa !== null && view.s[idafa.first].tag === 'number' ? idafa.first : -1;
  const near = mapped(
    all.filter(
      (part) =>
        part.code === '' &&
        part.phrase.first !== count &&
        !isComplement(part, trigger) &&
        !isJoinedTo(view, trigger, part.phrase) &&
        !isNextVerb(view, trigger, part.phrase) &&
        !isSomeOfThem(view, part.phrase, trigger) &&
        !isCircumstance(view, part.phrase),
    ),
    (part) => part.phrase,
  ).filter((phrase, _, others) => others.length < 2 || !isTime(view, phrase, others.length));
  const late = near.length < 2 ? lateVictim(view, trigger) : null;
  const bare = late === null || near.some(({ first }) => first === late.first) ? near : [...near, late];
  const earlier =
    verb.particle === FOR ? null : (subjectBefore(view, trigger.head) ?? eventNounBefore(view, trigger.head));
  const before =
    isTakenUp(view, trigger.head, { before: earlier, all, bare }) || disagrees(view, trigger, earlier, bare)
      ? null
      : earlier;
  const made = before === null ? appointedOf(view, trigger, bare) : null;
  const here = isLight
    ? [
        ...all.filter((part) => part.code !== '' && part.phrase.last < trigger.after),
        ...partsBehind(view, trigger, idafa),
      ].filter((part) => part.code !== '')
    : all.filter((part) => part.code !== '');
  const isCue = verb.lexeme.cue !== null;
  const pps = isCue ? [...here] : [...here, ...placesBefore(view, trigger.head, before)];
  if (made !== null) {
    const { subj, obj, office: obj2 } = made;
    const own = isLight ? view.phraseAt(trigger.after) : null;
    return positions({ voice: subj === null ? 'passive' : 'active', subj, obj, obj2, own, pps });
  }
  const isPlural = verb.number === 'plural' || verb.number === 'dual';
  const takesObject = trigger.frame.sources.has('obj');
  const vso =
    isPlural ||
    (bare.length > 0 &&
      (isAccusative(view.s, bare[0].first) ||
        isCountOfMen(view, bare[0], verb) ||
        isCountedByUs(view, trigger, bare[0]))) ||
    before !== null ||
    verb.person === 1 ||
    isDoneBy(view, trigger) ||
    hasPronounSubject(view, trigger) ||
    isRelativeSubject(view, trigger, all, bare.length < 2)
      ? null
      : (bare.find(
          (phrase) =>
            !isOblique(view.s[phrase.first]) &&
            !isJoinedTown(view.s[phrase.first]) &&
            !isListedOblique(view.s, phrase.first, phrase.last) &&
            !isMenOf(view.s[phrase.first], verb.gender) &&
            !isSheOf(view, phrase, verb, trigger.head),
        ) ?? null);
  // صاروخا أطلقته إيران | قطع مسافة: its object is the noun before, what follows its subject is none.
  const isDescribing = earlier !== null && before === null && view.s[trigger.head].enclitic !== '';
  const behind = isDescribing ? NONE : bare.filter((phrase) => phrase !== vso);
  // كبدت المليشيا خسائر ودمرت 14 عربة وأسرت عناصر: every verb has an object of its own.
  const isOpen =
    behind.length === 0 &&
    takesObject &&
    (vso === null
      ? isSideBySide(view, trigger, before)
      : !(verb.conj && isObjectLike(view, trigger.frame, vso)));
  const beside = isOpen ? sharedObject(view, trigger, vso?.last ?? trigger.head) : null;
  // قتل 15 شخصا وجرح 12 آخرون: those who are killed share the place, nobody kills the others.
  const isKilled = vso !== null && CASUALTY.has(trigger.frame.kind) && isObjectLike(view, trigger.frame, vso);
  const shared = isKilled ? null : beside;
  const directed = isOpen && vso !== null && shared === null ? directedObject(view, all, vso) : null;
  const objects = shared !== null ? [shared] : directed !== null ? [directed] : behind;
  const isMade = isOffice(view, trigger, objects[0]);
  const rest = isMade && (verb.enclitic !== '' || vso === null) ? objects.slice(1) : objects;
  // اعترضت القوات ودمرت طائرات فوق موسكو: where the shared object was.
  if (beside !== null)
    pps.push(...constituentsAfter(view, beside.last + 1).filter((part) => part.code !== ''));
  const subject = vso ?? before;
  // اختاره الحزب رئيسا: what somebody becomes is not whom the verb is about.
  const isBecome = verb.enclitic !== '' && isAccusative(view.s, trigger.after);
  const own = isLight && !isBecome ? view.phraseAt(trigger.after) : null;
  if (isObjectAlone(view, trigger, { takesObject, before, rest, vso }))
    return positions({ voice: 'active', obj: vso, idafa, own, pps });
  const isByHand = pps.some(({ code }) => code === 'alayad');
  const isMadeSo = isMade && verb.enclitic === '' && vso === null && before !== null && rest.length === 0;
  if (isMadeSo || isPassive(view, trigger, takesObject, subject, rest, { bare, isByHand }))
    return positions({
      voice: 'passive',
      obj: subject ?? (isMade ? null : bare[0]) ?? null,
      obj2: rest[0] ?? null,
      idafa,
      own,
      pps,
    });
  return positions({
    voice: 'active',
    subj: subject,
    // استهدف قصف الجيش | مواقع: the genitive is whose act it is, when something else is hit.
    obj: isDoneBy(view, trigger) ? (rest[0] ?? idafa) : (rest[0] ?? null),
    obj2: rest[1] ?? null,
    idafa,
    adj: adjectiveAfter(view, trigger.after),
    own,
    pps,
  });
}

/** قتلوا | وجرح 29 آخرون: what و joins right behind a verb is no object of it. */
const isNextVerb = ({ s }: SentenceView, { head, after }: Trigger, { first }: Phrase): boolean =>
  first === head + 1 &&
  after === head &&
  s[first].conj &&
  s[head].verbs.every(({ number }) => number === 'plural');

/** قتل عشرة جنود | معظمهم من الشمال: some of those before, who are nobody else. */
const isSomeOfThem = ({ s }: SentenceView, { first }: Phrase, { after }: Trigger): boolean =>
  first > after + 1 && s[first].facts.sets.has('some_of_them');

/** What stands behind the complement of a light verb, or behind the verb that takes it up: "المظاهرات التي شهدتها الخرطوم". */
function partsBehind(
  view: SentenceView,
  { frame, after }: Trigger,
  idafa: Phrase | null,
): readonly Constituent[] {
  const from = (idafa?.last ?? pastJoined(view, frame, after)) + 1;
  const told = toldByVerb(view, { at: from, stem: stemOf(view.s[after]), frame });
  const isWhere = idafa === null && view.s[from] !== undefined && isDirected(view.s[from]);
  const parts = told?.parts ?? constituentsAfter(view, from, true, idafa !== null || isWhere);
  // تعرضت سفينة لهجوم شنه الحوثيون: who carries out what is suffered acts.
  const isTakenUp = takesUp(view.s[from]?.verbs ?? NONE, stemOf(view.s[after]));
  const near = told?.isNamed === true && isTakenUp ? told.carrier : null;
  const carrier = isDone(frame) ? null : (near ?? farCarrier(view, after));
  // عُقد لقاء جمع وفدا من الحكومة بممثلين عن المعارضة: whom the meeting brings together.
  const joint = told?.isJoint === true && told.isNamed ? told.carrier : null;
  const by =
    joint !== null ? [asCode('bayna', joint)] : carrier === null ? NONE : [asCode('alayad', carrier)];
  return withoutTopicPlaces(view, frame, [...by, ...parts]);
}

const isDone = ({ slots }: Frame): boolean =>
  slots.some(({ role, sources }) => role === 'actor' && sources.includes('subj'));

const asCode = (code: string, phrase: Phrase): Constituent => ({
  code,
  phrase,
  isEvent: false,
  pronoun: '',
  isPurpose: false,
});

/** دخل رتل إلى المدينة | قادما من العراق: an indefinite participle in ا tells in what state, not whom or what. */
function isCircumstance(view: SentenceView, { first }: Phrase): boolean {
  const t = view.s[first];
  if (t.unit !== null || t.article || t.conj || !TANWIN.test(t.folded)) return false;
  return (
    t.nominals.some(({ form }) => form === 'active_participle') &&
    t.nominals.every(({ noun, form }) => (noun === null ? form !== 'masdar' : noun.classes.has('adjective')))
  );
}

/** اقتحمت مدينة نابلس | منتصف ليلة الخميس, اغتال مسلحون | مطلع العام | قاضيا: beside others, or with its day, a noun of time tells when. */
const isTime = (view: SentenceView, { first, last }: Phrase, count: number): boolean => {
  const { tag, unit, facts } = view.s[first];
  if (tag !== 'noun' || unit !== null || facts.classes.length === 0) return false;
  if (!facts.classes.every((cls) => cls === 'time')) return false;
  return count > 2 || view.times.some((time) => time.first <= last + 1 && first <= time.last);
};

/** "أغلقت باكستان معبر تورخم", "أغلقت الجزائر حدودها مع المغرب": a place with its name or a pronoun is itself what the act is about. */
function ownPlace(view: SentenceView, at: number): Phrase | null {
  const t = view.s[at];
  if (t.unit?.kind === 'place' && t.unit.first === at) return { first: at, last: t.unit.last };
  const isPlace = t.nominals.some(
    ({ noun }) => noun !== null && OWN_PLACES.some((cls) => noun.classes.has(cls)),
  );
  const next = view.s[at + 1];
  // معبر تورخم: a word that no lexicon knows is its name.
  const isNameless = next?.tag !== 'noun' || next.nominals.length > 0 || next.article || next.prep !== '';
  return isPlace && (t.enclitic !== '' || !isNameless) ? view.phraseAt(at) : null;
}

/** The genitive of a complement; نفذت الطائرات غارات | شمال مدينة خان يونس: a side of a place tells where. */
function ownerAfter(view: SentenceView, at: number): Phrase | null {
  const phrase = idafaAfter(view, at);
  return phrase !== null && isDirected(view.s[phrase.first]) ? null : phrase;
}

const OWN_PLACES = ['place', 'subplace', 'direction', 'structure'] as const;

/** "الآليات توغلت | شرق المخيم": behind a verb without an object a direction tells where. */
function asDirection(view: SentenceView, part: Constituent, { sources }: Frame): Constituent {
  const head = view.s[part.phrase.first];
  const isWhere =
    part.code === '' && !sources.has('obj') && isDirected(head) && head.facts.functions.length > 0;
  return isWhere ? { ...part, code: 'direction' } : part;
}

/** إنهم + verb, أنها + feminine verb, وهي تقصف: the subject is the pronoun; أنه before a feminine verb is only a dummy. */
function hasPronounSubject(view: SentenceView, trigger: Trigger): boolean {
  const comp = view.s[trigger.head - 1];
  if (comp?.fn?.code === 'huwa') return true;
  if (comp?.tag !== 'comp') return false;
  const pronoun = PRONOUN_TAIL.exec(comp.folded)?.[1];
  if (pronoun === undefined) return false;
  return !(pronoun === HIS && trigger.verb?.gender === 'f');
}

/** غاز السارين | استخدم: the complement that stands before its verb is used, it does not act. */
export const withoutThing = (positions: Positions, { first, head }: Trigger): Positions =>
  first < head && positions.subj !== null && positions.subj.first <= first && first <= positions.subj.last
    ? { ...positions, subj: null }
    : positions;
