import { FEMININE } from '../../text/endings.ts';
import type { EventDraft } from '../events/events.ts';
import { manages } from '../events/manages.ts';
import { carriedSubject, described, hasPronounBefore } from '../phrases/dropped-subject.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { oursOf } from '../phrases/side-of-speaker.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { CUSTODY, isAirForce, isCountOfPeople, mayActFromAfar } from '../words/actors.ts';
import { type Corefs, genderOfPronoun, gendersOf, implicit } from '../words/antecedents.ts';
import { type Act, ASPECT, EFFECT, type Lexeme, OCCURRENCE } from '../words/lexeme.ts';
import { INTENDING } from '../words/modal-lexemes.ts';
import { WARLIKE } from '../words/sorts.ts';
import { STRIKES } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { accusedOf, answering, convictOf, deemed } from './accused.ts';
import { addresseeOf, askedOf, subjectAfter } from './addressee.ts';
import {
  ADMITS,
  addresses,
  asks,
  CONTROLLING,
  isAccusation,
  isAccusing,
  isAnswerable,
  isControl,
  isControlNoun,
  isGoingOnWith,
  isInvolvement,
  isThreat,
  OWN_ACTS,
  ownActOf,
} from './control-words.ts';
import { culpritOf } from './culprit.ts';
import { isDoneBy } from './done-by.ts';
import { type Governor, governorOf } from './governor.ts';
import { isInvestigated } from './investigated.ts';
import { actBeside, actForAim, doerOf, firstJoined } from './joined-acts.ts';
import { addressedBy } from './made-possible.ts';
import { nearestActing, nearestSubject } from './near-antecedent.ts';
import { ordererOf } from './orderer.ts';
import { isItsOwnSubject } from './own-subject.ts';
import { isOwnVictim } from './own-victim.ts';
import { isOfSuspect, takenFor } from './suspects.ts';

export type Scene = { readonly drafts: readonly EventDraft[]; readonly corefs: Corefs };

/** "تمكنت الفصائل من السيطرة", "إعلان الجيش انسحابه": a verbal noun takes the subject of the word that governs it. */
export function controller(view: SentenceView, draft: EventDraft, scene: Scene): Filler | null {
  const guilty = convictOf(draft.head, scene.drafts) ?? culpritOf(view, draft, scene.drafts);
  if (guilty !== undefined) return guilty;
  const head = firstJoined(view, draft.first);
  const doer = head === draft.first ? null : doerOf(head, scene.drafts);
  if (doer !== null) return implicit(doer);
  const beside = actBeside(view, head, scene.drafts);
  const sharer =
    beside === null
      ? null
      : (beside.slots.get('actor')?.[0] ?? carriedSubject(view, beside.head, scene.corefs));
  if (sharer !== null && sharer.pronoun === '' && mayActFromAfar(sharer)) return implicit(sharer);
  const act = actForAim(view, head, scene.drafts);
  if (act !== null) return aimedBy(view, act, scene);
  const governor = governorOf(view, head);
  if (governor === null || isHappening(view, governor.at, draft) || isFoiled(view, governor.at, head))
    return null;
  if (isInvestigated(view, head)) return null;
  const permission = scene.drafts.find((other) => other.head === governor.at && isPermission(other));
  if (permission === undefined && !controls(view, governor, draft, scene)) return null;
  const agent =
    permission !== undefined
      ? (permission.slots.get('target')?.[0] ?? addresseeOf(view, governor.at, head))
      : (ordererOf(view, governor, draft) ?? agentOf(view, governor.at, head, scene));
  const mayDo = (filler: Filler): boolean =>
    mayActFromAfar(filler) ||
    isCountOfPeople(filler) ||
    ((STRIKES.has(draft.frame.kind) ||
      // طائرة مسيرة أطلقت لاستهداف المدنيين: what is sent to hit somebody is not who does it.
      (draft.frame.kind === 'armed_attack' && !filler.classes.has('drone'))) &&
      view.s[governor.at].tag === 'verb' &&
      isAirForce(filler)) ||
    (draft.frame.kind === 'interception' && filler.classes.has('weapon'));
  if (agent === null || agent.pronoun !== '' || !mayDo(agent)) return null;
  if (view.s[governor.at].tag === 'verb' && isOfSuspect(view, head, { from: governor.at + 1, seeker: agent }))
    return null;
  return isObserver(agent) && WARLIKE.has(draft.frame.kind)
    ? null
    : implicit(oursOf(view, agent, scene.corefs));
}

/** منح الرئيس الجيش الضوء الأخضر لقصف: who allows an act does not do it. */
const isPermission = ({ frame }: EventDraft): boolean => frame.flags.has('permits');

/** تمكنت الشرطة من إحباط عملية تهريب: who foils, ends or fights what others do does not do it. */
const isFoiled = (view: SentenceView, governor: number, head: number): boolean => {
  const subject = view.s[governor].tag === 'verb' ? view.subjectOf(governor) : null;
  return view.s.slice(governor, head).some(
    (t, i, between) =>
      // مكتب مكافحة الجريمة, فرقة | مكافحة الإجرام, الفرقة المختصة في | مكافحة الإرهاب: what a body is called after is no act of its own.
      !(i > 0 && hasClass(between[i - 1].facts, BODY)) &&
      !(subject !== null && subject.first < t.i && t.i <= subject.last) &&
      !(i > 1 && hasClass(between[i - 2].facts, VERSED) && between[i - 1].tag === 'prep') &&
      [...t.verbs, ...t.nominals].some(
        ({ lexeme }) => lexeme !== null && foils(lexeme) && (t.tag === 'verb' || t.facts.isMasdar),
      ),
  );
};
const VERSED: ReadonlySet<string> = new Set(['versed']);
const foils = ({ modal, frames }: Lexeme): boolean =>
  FOILING.has(modal) || frames.some(({ flags }) => flags.has('repels'));
const FOILING: ReadonlySet<string> = new Set(['foiled', 'halt', 'saved']);
/** Who acts with an aim: told beside the act, else its own controller. */
function aimedBy(view: SentenceView, act: EventDraft, scene: Scene): Filler | null {
  const [actor] = act.slots.get('actor') ?? [];
  if (actor === undefined) return controller(view, act, scene);
  return actor.pronoun === '' && mayActFromAfar(actor) ? implicit(actor) : null;
}

/** أكدت منظمة حظر الأسلحة الكيميائية استخدام السارين: who watches over a war and tells of a strike did not strike. */
const isObserver = ({ name }: Filler): boolean => name !== null && OBSERVERS.has(name.kind);
const OBSERVERS: ReadonlySet<string> = new Set(['igo', 'ngo', 'media']);
/** Whether the subject of the governing word is who does what the verbal noun says. */
function controls(
  view: SentenceView,
  { at, code, isPurpose }: Governor,
  draft: EventDraft,
  { drafts }: Scene,
): boolean {
  const t = view.s[at];
  const own = t.tag === 'verb' || isControlNoun(t) ? null : ownActOf(t);
  // كشف الحقيقة | في اغتيال, رفض تونس | لاستخدام السلاح: an act of one's own has no preposition, or the one that a threat asks for.
  if (own !== null)
    return (
      (code === '' || (code === 'bi' && own.cue?.act !== 'refuse')) &&
      isAnnounced(own, draft) &&
      !isOwnVictim(view, draft)
    );
  if (t.tag !== 'verb') return !isAnswerable(view.s, at) || code === view.s[at + 1].fn?.code;
  if (isAccusing(view, at)) return code === 'bi';
  const isEvent = drafts.some(({ head }) => head === at);
  if (isEvent && (isPurpose || code === 'li')) return true;
  if (isPurpose)
    return (
      t.verbs.some(({ lexeme }) => isControl(lexeme)) ||
      // وصلت القوات لطرد المسلحين: who goes somewhere has an aim.
      t.verbs.every(
        ({ lexeme, voice }) => voice === 'active' && lexeme.sense === 'motion' && lexeme.cue === null,
      )
    );
  if (code === 'bi' && isDoneBy(view, at, draft)) return true;
  return t.verbs.some(({ lexeme }) => {
    // ردت بقصف: with its preposition a reply is an act.
    if (lexeme.sense === RESPONSE) return code === 'bi' && WARLIKE.has(draft.frame.kind);
    if (CONTROLLING.has(lexeme.sense) || lexeme.cue?.flags.has('blame') === true) return true;
    if (lexeme.cue?.flags.has(ADMITS) === true) return code === 'bi' && !view.negated(at);
    // دعت الجيش إلى الانسحاب, طلبت من القوات الانسحاب: whom somebody asks is to do it.
    if (isCall(t)) return draft.frame.type !== 'noun';
    if (code === 'ila') return isTurn(view, lexeme, draft);
    // وصل الوزير في زيارة إلى باريس: who comes pays the visit.
    if (code === 'fi') return draft.frame.kind === 'visit' && lexeme.cue === null;
    return (
      (isAnnounced(lexeme, draft) && !isOwnVictim(view, draft)) ||
      (lexeme.cue === null && INTENDING.has(lexeme.modal))
    );
  });
}

/** A verb that is of no other act. */
const isCall = ({ verbs }: Tagged): boolean => verbs.length > 0 && verbs.every(({ lexeme }) => asks(lexeme));

const RESPONSE = 'response';

/** عاد السكان إلى قطع الطريق, لجأ الجيش إلى قصف: who turns to an act does it, not who goes where it was (إلى موقع قصف المستشفى). */
const isTurn = ({ s }: SentenceView, { cue, sense }: Lexeme, { frame, first }: EventDraft): boolean =>
  cue === null && sense === 'motion' && frame.type !== 'noun' && s[first - 1]?.fn?.code === 'ila';

/** Who announces, denies or threatens an act with a verbal noun speaks of its own act; a death or a flight it only reports. */
function isAnnounced(lexeme: Lexeme, { frame, head, complement }: EventDraft): boolean {
  const isAct =
    frame.type === 'verb' || frame.type === 'light' || complement !== head || ACTS_ON_PEOPLE.has(frame.kind);
  if (lexeme.cue === null || !(isAct || isThreat(lexeme.cue.act, frame.kind))) return false;
  if (lexeme.cue.flags.has('dative')) return true;
  if (MEANT.has(lexeme.cue.act) && frame.kind === 'surrender') return true;
  const isTransitive = frame.slots.some((slot) => slot.sources.includes('obj'));
  return (
    OWN_ACTS.has(lexeme.cue.act) &&
    frame.kind !== 'injury' &&
    // أعلن العمال الدخول في إضراب
    (isTransitive || !BEFALLING.has(frame.kind) || (frame.kind === 'protest' && frame.type === 'light'))
  );
}

/** اختطاف, اغتيال: nouns of what somebody does. */
const ACTS_ON_PEOPLE: ReadonlySet<string> = new Set(['abduction', 'assassination']);

/** Nobody refuses, vows or threatens a surrender but his own. */
const MEANT: ReadonlySet<Act> = new Set<Act>(['refuse', 'vow', 'threaten']);

/** Kinds that happen to others than the one who announces them. */
const BEFALLING: ReadonlySet<string> = new Set([
  'killing',
  'bombing',
  'displacement',
  'flight',
  'surrender',
  'defection',
  'protest',
  'regime_change',
  'other_event',
]);

/** Who acts by the governing word: its addressee (اتهم روسيا بارتكاب …, السماح لمنظمة … بزيارة), else its subject. */
export function agentOf(view: SentenceView, at: number, trigger: number, scene: Scene): Filler | null {
  const t = view.s[at];
  const accused = deemed(view, at);
  if (accused !== null) return accused;
  if (isAccusation(t) || isAccusing(view, at)) return accusedOf(view, at, trigger);
  if (isAnswerable(view.s, at)) return answering(view, at);
  const lexemes = [...t.verbs, ...t.nominals].flatMap(({ lexeme }) => (lexeme === null ? [] : [lexeme]));
  if (lexemes.some(addresses) && !manages(view, at))
    return addresseeOf(view, at, trigger) ?? addressedBy(view, at, trigger, scene.corefs);
  if (t.tag === 'verb' && isCall(t)) {
    const asked = askedOf(view, at, trigger);
    return asked === null ? null : (fillersOf(view, asked, false)[0] ?? null);
  }
  if (t.tag === 'verb') return subjectOf(view, at, scene);
  // الجيش مستمر في تنفيذ غارات: the participle is said of the subject before it.
  const topic = isGoingOnWith(t) ? subjectBefore(view, at) : null;
  if (topic !== null && topic.last >= at - 1 && topic.first < at)
    return fillersOf(view, { first: topic.first, last: at - 1 }, false)[0] ?? null;
  if (topic !== null) return null;
  const genitive = subjectAfter(view, at);
  const owner =
    genitive === null || genitive.last >= trigger ? undefined : fillersOf(view, genitive, false)[0];
  if (owner !== undefined && mayActFromAfar(owner)) return owner;
  // بعد رفضهم الاستسلام: who refuses or threatens acted before; of others near nobody can tell.
  if (!isControlNoun(t) && ownActOf(t) !== null) {
    const gender = genderOfPronoun(t.enclitic);
    return gender === null
      ? null
      : nearestSubject(view, { position: t.start, gender, accept: mayActFromAfar });
  }
  // يخطط لتكثيف عملياته | وشن هجمات: who does the one does what is joined to it.
  const outer = t.enclitic === '' || isInvolvement(t) ? governorOf(view, firstJoined(view, at)) : null;
  // أوقفت الشرطة شابا بتهمة المشاركة في الهجوم: who is held or tried had the part.
  const held = isInvolvement(t) ? takenFor(scene.drafts, at, outer) : undefined;
  if (held !== undefined && CUSTODY.has(held.frame.kind)) return held.slots.get('target')?.[0] ?? null;
  // صدت القوات محاولة تسلل: who repels an attempt does not make it.
  const isBarred = outer === null || outer.at === at || isFoiled(view, outer.at, at);
  const agent = isBarred ? null : agentOf(view, outer.at, trigger, scene);
  return isMeantBy(view, agent, t.enclitic) ? agent : nearestDoer(view, at, t.enclitic);
}

/** نفت إيران ضلوعها: who speaks of the part in a deed had it, when the pronoun agrees (not أعلنت السلطات ضلوعه). */
function isMeantBy(view: SentenceView, agent: Filler | null, enclitic: string): boolean {
  const gender = genderOfPronoun(enclitic);
  return gender === null || (agent !== null && gendersOf(view, agent).has(gender));
}

/** حوصرت القوة أثناء محاولتها التسلل: the nearest who may act and agrees with the pronoun; behind في the subject (في محاولته). */
function nearestDoer(view: SentenceView, at: number, enclitic: string): Filler | null {
  const gender = genderOfPronoun(enclitic);
  if (gender === null) return null;
  const near = { position: view.s[at].start, gender, accept: mayActFromAfar };
  const own = view.s[at - 1]?.fn?.code === 'fi' ? nearestSubject(view, near) : null;
  return own ?? nearestActing(view, near);
}

function subjectOf(view: SentenceView, verb: number, { drafts, corefs }: Scene): Filler | null {
  const doer = described(view, verb);
  if (doer !== null) return doer;
  const subject = hasPronounBefore(view, verb) ? null : view.subjectOf(verb);
  if (subject !== null) return fillersOf(view, subject, false)[0] ?? null;
  // نفذ | الطيران | ضربات: what flies is a word for flying too; شرعت | جرافات | في هدم: nor is anybody else who drives.
  const flown = view.s[verb + 1];
  const machine = hasClass(flown?.facts ?? view.s[verb].facts, FLOWN) ? view.phraseAt(verb + 1) : null;
  if (machine !== null && !flown.conj && flown.prep === '') return fillersOf(view, machine, false)[0] ?? null;
  const event = drafts.find((other) => other.head === verb);
  return event?.slots.get('actor')?.[0] ?? carriedSubject(view, verb, corefs);
}

const FLOWN: ReadonlySet<string> = new Set(['aircraft', 'vehicle']);
/** تم تحرير, جرى اعتقال, بدأ قصف: the noun right after is the subject of the verb, nobody is named. */
const isHappening = (view: SentenceView, verb: number, draft: EventDraft): boolean =>
  verb === draft.head - 1 &&
  view.s[draft.head].prep === '' &&
  (view.s[verb].verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE) ||
    isItsOwnSubject(view, verb, draft.head, draft.frame.kind) ||
    // مسلحون يحاولون اقتحام مدرسة: with its subject before it the verb governs the noun.
    (!(subjectBefore(view, verb) !== null && view.s[draft.head].conj === false) &&
      view.s[verb].verbs.some(
        ({ lexeme, gender }) =>
          IMPERSONAL.has(lexeme.sense) &&
          lexeme.frames.length === 0 &&
          !(gender === 'f' && !isFeminine(view.s[draft.head])),
      )));

const isFeminine = (t: Tagged): boolean => FEMININE.test(t.folded);

const IMPERSONAL: ReadonlySet<string> = new Set(['support', ASPECT, EFFECT, 'change']);
