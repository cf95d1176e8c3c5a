import type { EventDraft } from '../events/events.ts';
import { carriedSubject } from '../phrases/dropped-subject.ts';
import type { Filler } from '../phrases/fillers.ts';
import { isAccusative } from '../phrases/oblique.ts';
import { isAuthority } from '../words/actors.ts';
import { type Corefs, genderOfPronoun, gendersOf } from '../words/antecedents.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import { passesNeed } from '../words/needs.ts';
import { WARLIKE } from '../words/sorts.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass, tokenBefore } from '../words/word-kinds.ts';
import { adjunctSubject } from './adjunct-subject.ts';
import { withSides } from './both-of-them.ts';
import { frontedSubject } from './fronted-subject.ts';
import { isOneSided, isToMeet, MUTUAL, otherSide } from './other-side.ts';
import { isItsOwnSubject, ofRelativeAct } from './own-subject.ts';
import { seenAt } from './seen-at.ts';
import { isItself, isTaken } from './taken.ts';
import { doersOfThat } from './that-clause.ts';

/** An event whose slots are being completed, and what its steps share. */
export type Completion = {
  readonly view: SentenceView;
  readonly draft: EventDraft;
  readonly drafts: readonly EventDraft[];
  readonly corefs: Corefs;
  /** The word of the event. */
  readonly head: Tagged;
  readonly slots: Map<string, readonly Filler[]>;
  /** Who governs its verbal noun: تمكن رجال الشرطة من ضبطهما. */
  readonly doer: Filler | null;
  /** Somebody reacts to it: تنديدا باعتقال زميلهم. */
  readonly isReacted: boolean;
  /** It is the deed of one who is sought for it. */
  readonly isSought: boolean;
};

/** The subject that stands outside of the clause: dropped, fronted, of the verb that governs it or of a relative clause. */
export function takeSubject(scene: Completion): void {
  const { view, draft, drafts, head, slots } = scene;
  const role = roleOutside(scene);
  if (role === null) return;
  const doers = role === 'actor' && head.tag === 'verb' ? doersOfThat(view, draft.head) : [];
  if (doers.length > 0) {
    slots.set('actor', [...doers, ...(slots.get('actor') ?? [])]);
    return;
  }
  const subject = head.tag === 'verb' ? ofVerb(scene, role) : ofNoun(scene, role);
  // تم تعزيزها: the trigger itself is the subject of its verb and no actor.
  const isApart = subject !== null && (subject.end <= head.start || head.end <= subject.start);
  if (subject === null || !isApart || !fits(scene, role, subject)) return;
  if (!isTaken(subject, slots) && !isItself(subject, slots))
    slots.set(role, [...withSides(view, draft, { side: subject, drafts }), ...(slots.get(role) ?? [])]);
}

/** The role that somebody outside of the clause may fill, or null. */
function roleOutside({ view, draft, head, slots, isReacted }: Completion): string | null {
  // أدت الحملة التي يشنها الجيش إلى سقوط | قتلى: the complement of the verbal noun is who falls.
  const isToldOf =
    head.tag === 'noun' &&
    draft.complement !== draft.head &&
    hasClass(view.s[draft.complement].facts, CASUALTIES);
  if (isReacted || isToldOf) return null;
  if (isUndergone(view, draft, slots)) return 'target';
  const role = subjectRole(view, draft, slots);
  if (role !== null) return role;
  return isOneSided(view, draft, slots) || isToMeet(view, draft, slots) ? 'actor' : null;
}

function ofVerb({ view, draft, drafts, corefs }: Completion, role: string): Filler | null {
  if (role === 'place') return seenAt(view, draft.head);
  const related = ofRelativeAct(view, draft, drafts);
  if (related !== null) return related;
  return isItsOwnSubject(view, draft.head, draft.complement, draft.frame.kind)
    ? null
    : carriedSubject(view, draft.head, corefs, draft.frame);
}

const ofNoun = (
  { view, draft, drafts, corefs, slots, doer, isSought }: Completion,
  role: string,
): Filler | null =>
  doer ??
  (role === 'actor' && !isSought ? adjunctSubject(view, draft, corefs) : null) ??
  otherSide(view, draft, slots) ??
  frontedSubject(view, draft, drafts);

/** قتل عشرة في غارة: who governs the noun is no actor of it when its guard says so. */
function fits({ view, draft, head }: Completion, role: string, subject: Filler): boolean {
  const isVerb = head.tag === 'verb';
  if (!(isVerb && role !== 'target') && !passesNeed(draft.frame, role, subject)) return false;
  if (!isVerb || role !== 'actor') return true;
  if (isObjectBefore(view, draft.head, subject)) return false;
  return !isHeld(draft, subject) && !isBystander(draft, subject) && !isFreed(view, draft, subject);
}

/** قتل شرطيا ورجلا آخر قبل أن | يطلق النار: whom the clause before has in the accusative does not act in the next one. */
function isObjectBefore(view: SentenceView, verb: number, subject: Filler): boolean {
  const opener = view.s[verb - 1]?.tag;
  const at = view.tokenAt(subject.start)?.i ?? -1;
  return (
    (opener === 'comp' || opener === 'sub') &&
    at > 0 &&
    at < verb &&
    view.s[at - 1].tag !== 'comp' &&
    isAccusative(view.s, at)
  );
}

/** مفاوضات بين الأطراف المعنية: one word behind بين names all who take part. */
const isBetween = (view: SentenceView, fillers: readonly Filler[] = []): boolean =>
  fillers.some(({ start }) => tokenBefore(view.s, view.tokenAt(start)?.i ?? 0)?.fn?.code === 'bayna');

/** المعارض الذي اعتقل في العام 2019: whom a relative clause speaks of is seized when it names nobody else. */
const isUndergone = (
  view: SentenceView,
  { frame, head }: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean =>
  (SEIZING.has(frame.kind) || (CASUALTY.has(frame.kind) && isOfMany(view.s[head]))) &&
  view.s[head].tag === 'verb' &&
  view.s[head].enclitic === '' &&
  view.s[head - 1]?.tag === 'rel' &&
  !slots.has('target') &&
  frame.slots.some(({ role, sources }) => role === 'target' && sources.includes('obj'));
/** الأشخاص الذين قتلوا في العراق */
const isOfMany = ({ verbs }: Tagged): boolean => verbs.every(({ number }) => number === 'plural');
const SEIZING: ReadonlySet<string> = new Set(['arrest', 'abduction', 'assassination']);

/** حُكم على الأول، وأطلق سراح الثاني: one man alone neither jails nor frees another. */
const isHeld = ({ frame }: EventDraft, { classes }: Filler): boolean =>
  (frame.kind === 'arrest' || frame.kind === 'release') &&
  classes.has('person') &&
  !['force', 'body', 'court', 'party_org'].some((cls) => classes.has(cls));

/** هذا العنصر … أطلق سراحه: nobody frees himself. */
function isFreed(view: SentenceView, { frame, complement, head }: EventDraft, actor: Filler): boolean {
  const gender = complement === head ? null : genderOfPronoun(view.s[complement].enclitic);
  return (
    frame.kind === 'release' && gender !== null && !isAuthority(actor) && gendersOf(view, actor).has(gender)
  );
}

/** اندلعت المواجهات: of what breaks out by itself only forces that were told of are a side, no ministry and no town. */
const isBystander = ({ frame, lexeme }: EventDraft, { classes }: Filler): boolean =>
  WARLIKE.has(frame.kind) && lexeme?.sense === OCCURRENCE && !SIDES.some((cls) => classes.has(cls));
const SIDES = ['force', 'party_org', 'group_noun'] as const;

/** The role that a subject from outside the clause would fill, or null when none is open. */
function subjectRole(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): string | null {
  if (draft.voice !== 'active' || draft.hasSubject) return null;
  const slot = draft.frame.slots.find((other) => other.sources.includes('subj'));
  if (slot !== undefined) {
    // اتفاق بين الحكومة والحركة: with both sides told nobody else is one.
    const told = slots.get(slot.role)?.length ?? 0;
    // حيث التقى جنودا وضباطا: whom such a verb has behind it are met by somebody else, however many they are.
    const isMet = view.s[draft.head].tag === 'verb' && slot.sources.includes('obj');
    const isOpen =
      (told === 1 || isMet) && MUTUAL.has(draft.frame.kind) && !isBetween(view, slots.get(slot.role));
    return told === 0 || isOpen ? slot.role : null;
  }
  const takesActor = draft.frame.slots.some(
    (other) => other.role === 'actor' && (other.sources.includes('adj') || other.sources.includes('idafa')),
  );
  return takesActor && !slots.has('actor') ? 'actor' : null;
}
