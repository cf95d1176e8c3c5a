import { mayActFromAfar } from './actors.ts';
import { addresseeOf, pastApposition, subjectAfter } from './addressee.ts';
import { type Corefs, implicit } from './antecedents.ts';
import { isComma } from './clauses.ts';
import { type Constituent, constituentsAfter } from './constituents.ts';
import {
  addresses,
  CONTROLLING,
  isControl,
  isControlNoun,
  isInvolvement,
  OWN_ACTS,
} from './control-words.ts';
import { carriedSubject, described, hasPronounBefore } from './dropped-subject.ts';
import { FEMININE } from './endings.ts';
import type { EventDraft } from './events.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { insertionOf, pastInsertion } from './insertions.ts';
import { actBeside, actForAim, doerOf, firstJoined } from './joined-acts.ts';
import { type Act, ASPECT, EFFECT, type Lexeme, OCCURRENCE } from './lexeme.ts';
import { manages } from './manages.ts';
import { INTENDING } from './modal-lexemes.ts';
import { WARLIKE } from './sorts.ts';
import { subjectBefore } from './subject-before.ts';
import { isMasdar, type Tagged } from './tags.ts';
import { BODY, hasClass, type SentenceView } from './view.ts';
import { VICTIM_KINDS } from './voice.ts';
import { isNamed, PLACE_HEADS } from './word-kinds.ts';

/** A verb or verbal noun that governs another verbal noun, with the preposition between them. */
export type Governor = { readonly at: number; readonly code: string; readonly isPurpose: boolean };

export type Scene = { readonly drafts: readonly EventDraft[]; readonly corefs: Corefs };

/** "تمكنت الفصائل من السيطرة", "إعلان الجيش انسحابه": a verbal noun takes the subject of the word that governs it. */
export function controller(view: SentenceView, draft: EventDraft, scene: Scene): Filler | null {
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
  if (!controls(view, governor, draft, scene)) return null;
  const agent = agentOf(view, governor.at, head, scene);
  if (agent === null || agent.pronoun !== '' || !mayActFromAfar(agent)) return null;
  return isObserver(agent) && WARLIKE.has(draft.frame.kind) ? null : implicit(agent);
}

/** تمكنت الشرطة من إحباط عملية تهريب: who foils, ends or fights what others do does not do it. */
const isFoiled = ({ s }: SentenceView, governor: number, head: number): boolean =>
  s.slice(governor, head).some(
    (t, i, between) =>
      // مكتب مكافحة الجريمة: what a body is called after is no act of its own.
      !(i > 0 && hasClass(between[i - 1].facts, BODY)) &&
      [...t.verbs, ...t.nominals].some(
        ({ lexeme }) =>
          lexeme !== null && FOILING.has(lexeme.modal) && (t.tag === 'verb' || t.facts.isMasdar),
      ),
  );
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

const WINDOW = 16;

/** The verb or verbal noun of control before a word in its clause; null when other phrases stand between. */
export function governorOf(view: SentenceView, at: number): Governor | null {
  for (let i = at - 1, passed = 0; i >= 0 && at - i - passed <= WINDOW; i--) {
    const t = view.s[i];
    const open = isComma(t) && isLink(view, i + 1, at) ? insertionOf(view, i) : -1;
    if (open > 0) {
      passed += i - open;
      i = open;
      continue;
    }
    if (isOfRelative(view, i)) {
      i--;
      continue;
    }
    if (
      t.tag === 'punct' &&
      '.؛:،'.includes(t.folded) &&
      !isBesideTime(view, i) &&
      !isBesideName(view, i) &&
      !isBeforeLink(view, i, at)
    )
      return null;
    if (t.tag === 'rel' || t.tag === 'sub' || t.tag === 'comp') return null;
    if (t.tag === 'verb' || isControlNoun(t)) return complementOf(view, i, at);
  }
  return null;
}

/** ، | من دخول, ، | شن غارات: behind what commas set off, the preposition that the verb governs or the verbal noun itself. */
const isLink = ({ s }: SentenceView, from: number, at: number): boolean =>
  !s[from].conj && (from === at || s[from].tag === 'prep' || s[from].prep !== '');

/** القوات التي | تدعمها روسيا: a verb that only describes the subject and governs no act. */
const isOfRelative = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'verb' &&
  s[i - 1]?.tag === 'rel' &&
  i > 2 &&
  s[i].verbs.every(({ lexeme }) => lexeme.cue === null && !isControl(lexeme));

/** ، الخميس،: a time between commas does not end the clause. */
const isBesideTime = (view: SentenceView, comma: number): boolean =>
  view.s[comma - 1]?.unit?.kind === 'time' || view.s[comma + 1]?.unit?.kind === 'time';

/** دعا الأمين العام، أنطونيو غوتيريش، إسرائيل إلى: a comma beside a name may only set it off. */
const isBesideName = ({ s }: SentenceView, comma: number): boolean =>
  isComma(s[comma]) && (isNamed(s[comma - 1]) || (s[comma + 1] !== undefined && isNamed(s[comma + 1])));

/** تمكنت الفرقة بالجهة، | من حجز …: behind a comma the preposition that the verb governs. */
const isBeforeLink = ({ s }: SentenceView, comma: number, at: number): boolean =>
  isComma(s[comma]) &&
  (at === comma + 1
    ? s[at].prep === 'bi' || isListBefore(s, comma, at)
    : at === comma + 2 && s[comma + 1].tag === 'prep');

/** أعلنت السعودية ومصر والبحرين، | قطع علاقاتها: behind the comma a bare verbal noun, with nothing but the subject between. */
function isListBefore(s: readonly Tagged[], comma: number, at: number): boolean {
  if (s[at].conj || s[at].prep !== '' || s[at].article || !isMasdar(s[at])) return false;
  let i = comma - 1;
  while (i > 0 && s[i].tag === 'name' && s[i].prep === '') i--;
  return i < comma - 1 && s[i].tag === 'verb';
}

const isControlVerb = (view: SentenceView, at: number): boolean =>
  view.s[at].tag === 'verb' &&
  (view.s[at].verbs.every(({ lexeme }) => CONTROLLING.has(lexeme.sense)) || manages(view, at));

function complementOf(view: SentenceView, governor: number, at: number): Governor | null {
  if (isComma(view.s[at - 1]) && isListBefore(view.s, at - 1, at))
    return { at: governor, code: '', isPurpose: false };
  const genitive = subjectAfter(view, governor);
  // ارتكاب عمليات قتل: the act itself is what is committed, nobody's.
  const subject = genitive !== null && genitive.first <= at && at <= genitive.last ? null : genitive;
  const apposed = pastApposition(view, subject?.last ?? governor);
  const from = pastInsertion(view, apposed);
  for (const part of constituentsAfter(view, from, false)) {
    const { phrase, code, isPurpose } = part;
    if (phrase.first <= at && at <= phrase.last)
      return GOVERNING.has(code) ? { at: governor, code, isPurpose } : null;
    // يواصل الجيش إجلاء المدنيين لمحاصرة …: whoever goes on with the act has the aim.
    const isOwnAct =
      part.isEvent &&
      code === '' &&
      phrase.first === (subject?.last ?? governor) + 1 &&
      view.s[at].prep === 'li' &&
      isControlVerb(view, governor);
    // تخوض الجماعة معارك ضد القوات للسيطرة على البلدة: whatever the verb has beside it, the aim is its subject's.
    const isAim =
      view.s[at].prep === 'li' && view.s[governor].tag === 'verb' && !part.isEvent && code !== 'li';
    const isPassed = mayStandBetween(view, part) || isDuring(view, part, at) || isAsked(view, governor, part);
    if (phrase.first > at || (!isOwnAct && !isAim && !isPassed)) return null;
  }
  return null;
}

/** قررت النقابة | بعد اجتماع مطول | الدخول في إضراب: when it was parts no verb from the act that it is about. */
const isDuring = (view: SentenceView, { code, phrase }: Constituent, at: number): boolean =>
  WHEN.has(code) && phrase.last < at && (view.s[at].prep === '' || view.s[at].prep === 'bi');

/** حاولت مجموعة من 20 شخصا اقتحام المدرسة: of a verb that asks for an act, whatever else stands behind it is its subject's. */
const isAsked = (view: SentenceView, governor: number, { isEvent, code }: Constituent): boolean =>
  !isEvent &&
  code !== 'li' &&
  view.s[governor].tag === 'verb' &&
  view.s[governor].verbs.every(({ lexeme }) => lexeme.sense === ASPECT);
const WHEN: ReadonlySet<string> = new Set(['bad', 'qabl', 'khilal']);

/** The addressee, the paper or time in which it is said, a stage of the act: أعلن الجيش في بيان انسحابه, بدأ تنفيذ المرحلة الأخيرة من تطويق. */
function mayStandBetween(view: SentenceView, part: Constituent): boolean {
  const { phrase, code, pronoun, isEvent } = part;
  const head = view.s[phrase.first];
  // نفذ العمال وقفة للتنديد بالاعتداءات: what is aimed at has a word of its own between.
  if (code === 'li' && head.unit === null && isMasdar(head) && !hasClass(head.facts, BODY)) return false;
  if (pronoun !== '' || code === 'li' || head.unit?.kind === 'place') return true;
  // فرقة الأبحاث والتفتيش: joined to the genitive of the subject.
  if (code === '') return !isEvent || isControlNoun(head) || (head.conj && head.article);
  // بالجهة, في كافة المستشفيات: where.
  if (
    (code === 'bi' || code === 'fi') &&
    (head.fn?.cls === 'quantifier' || hasClass(head.facts, PLACE_HEADS))
  )
    return true;
  return head.nominals.some(({ noun }) => noun !== null && ASIDE.some((cls) => noun.classes.has(cls)));
}

const ASIDE = ['document', 'time', 'abstract'] as const;

const GOVERNING: ReadonlySet<string> = new Set(['', 'min', 'ila', 'ala', 'bi', 'li', 'an', 'fi']);

/** Whether the subject of the governing word is who does what the verbal noun says. */
function controls(
  view: SentenceView,
  { at, code, isPurpose }: Governor,
  draft: EventDraft,
  { drafts }: Scene,
): boolean {
  const t = view.s[at];
  if (t.tag !== 'verb') return true;
  if (isPurpose)
    return drafts.some((other) => other.head === at) || t.verbs.some(({ lexeme }) => isControl(lexeme));
  return t.verbs.some(({ lexeme }) => {
    // ردت بقصف: with its preposition a reply is an act.
    if (lexeme.sense === RESPONSE) return code === 'bi' && WARLIKE.has(draft.frame.kind);
    if (CONTROLLING.has(lexeme.sense) || lexeme.cue?.flags.has('blame') === true) return true;
    // وصل الوزير في زيارة إلى باريس: who comes pays the visit.
    if (code === 'fi') return draft.frame.kind === 'visit' && lexeme.cue === null;
    return (
      (isAnnounced(lexeme, draft) && !isOwnVictim(view, draft)) ||
      (lexeme.cue === null && INTENDING.has(lexeme.modal))
    );
  });
}

const RESPONSE = 'response';

/** أعلنت الحركة اغتيال قائدها: nobody does it to his own. */
function isOwnVictim(view: SentenceView, { frame, slots }: EventDraft): boolean {
  const [target] = VICTIM_KINDS.has(frame.kind) ? (slots.get('target') ?? []) : [];
  return target !== undefined && (view.tokenAt(target.start)?.enclitic ?? '') !== '';
}

/** Who announces, denies or threatens an act with a verbal noun speaks of its own act; a death or a flight it only reports. */
function isAnnounced(lexeme: Lexeme, { frame, head, complement }: EventDraft): boolean {
  const isAct = frame.type === 'verb' || frame.type === 'light' || complement !== head;
  if (lexeme.cue === null || !isAct) return false;
  if (lexeme.cue.flags.has('dative')) return true;
  if (MEANT.has(lexeme.cue.act) && frame.kind === 'surrender') return true;
  const isTransitive = frame.slots.some((slot) => slot.sources.includes('obj'));
  return (
    OWN_ACTS.has(lexeme.cue.act) && frame.kind !== 'injury' && (isTransitive || !BEFALLING.has(frame.kind))
  );
}

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
  const lexemes = [...t.verbs, ...t.nominals].flatMap(({ lexeme }) => (lexeme === null ? [] : [lexeme]));
  if (lexemes.some(addresses) && !manages(view, at)) return addresseeOf(view, at, trigger);
  if (t.tag === 'verb') return subjectOf(view, at, scene);
  const genitive = subjectAfter(view, at);
  const owner =
    genitive === null || genitive.last >= trigger ? undefined : fillersOf(view, genitive, false)[0];
  if (owner !== undefined && mayActFromAfar(owner)) return owner;
  const outer = t.enclitic === '' || isInvolvement(t) ? governorOf(view, at) : null;
  return outer === null || outer.at === at ? null : agentOf(view, outer.at, trigger, scene);
}

function subjectOf(view: SentenceView, verb: number, { drafts, corefs }: Scene): Filler | null {
  const doer = described(view, verb);
  if (doer !== null) return doer;
  const subject = hasPronounBefore(view, verb) ? null : view.subjectOf(verb);
  if (subject !== null) return fillersOf(view, subject, false)[0] ?? null;
  const event = drafts.find((other) => other.head === verb);
  return event?.slots.get('actor')?.[0] ?? carriedSubject(view, verb, corefs);
}

/** تم تحرير, جرى اعتقال, بدأ قصف: the noun right after is the subject of the verb, nobody is named. */
const isHappening = (view: SentenceView, verb: number, draft: EventDraft): boolean =>
  verb === draft.head - 1 &&
  view.s[draft.head].prep === '' &&
  (view.s[verb].verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE) ||
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
