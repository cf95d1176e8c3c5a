import type { EventDraft } from '../events/events.ts';
import { carriedSubject } from '../phrases/dropped-subject.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import { isReactedTo } from '../phrases/presupposed.ts';
import { isAuthority } from '../words/actors.ts';
import { type Corefs, genderOfPronoun, gendersOf, marked } from '../words/antecedents.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import { passesNeed } from '../words/needs.ts';
import { isOurs } from '../words/our-deed.ts';
import { WARLIKE } from '../words/sorts.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass, tokenBefore } from '../words/word-kinds.ts';
import { adjunctSubject, calledBy } from './adjunct-subject.ts';
import { attackerOf } from './attacker.ts';
import { bothOf, withSides } from './both-of-them.ts';
import { claimerOf } from './claimed-by.ts';
import { controller } from './controller.ts';
import { dropFarActors } from './far-actors.ts';
import { frontedSubject } from './fronted-subject.ts';
import { governedPlace } from './governed-place.ts';
import { hitBehind } from './hit-behind.ts';
import { issuerOf } from './issuer.ts';
import { joinedVictim } from './joined-passive.ts';
import { keepActors, keepTargets, takePrisoners } from './keep-actors.ts';
import { isOneSided, isToMeet, MUTUAL, otherSide, subjectApart } from './other-side.ts';
import { isItsOwnSubject, ofRelativeAct } from './own-subject.ts';
import { withOwners } from './owned-force.ts';
import { dropPointedPlaces } from './pointed-places.ts';
import { roleOfOwner, roleOfPronoun } from './pronoun-role.ts';
import { acceptFor, ofPronoun, resolveFiller } from './resolve-filler.ts';
import { seenAt } from './seen-at.ts';
import { sharedAdjuncts } from './shared-adjuncts.ts';
import { sufferer } from './sufferer.ts';
import { isOfSuspect } from './suspects.ts';
import { isItself, isTaken } from './taken.ts';
import { doersOfThat } from './that-clause.ts';

/** Completes the slots of an event: pronouns, dropped subjects, controlled verbal nouns, definite places. Slots of a draft with pronouns resolved; a slot that stays open is left empty. */
export function completeSlots(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  corefs: Corefs,
): Map<string, readonly Filler[]> {
  const slots = new Map<string, readonly Filler[]>();
  const head = view.s[draft.head];
  // تمكن رجال الشرطة من ضبطهما: who manages to do it does it to nobody of his own.
  const doer = head.tag === 'noun' ? controller(view, draft, { drafts, corefs }) : null;
  for (const [role, fillers] of draft.slots) {
    const apart = subjectApart(view, draft, corefs) ?? (role === 'target' ? doer : null);
    const resolution = { corefs, accept: acceptFor(draft, role, apart) };
    const resolved = fillers
      .flatMap((filler) => resolveFiller(view, filler, resolution))
      .filter((filler, i, all) => !isRepeated(filler, i, all));
    if (resolved.length > 0) slots.set(role, resolved);
  }
  const pronounRole = head.enclitic === '' || isOurs(view, head) ? null : roleOfPronoun(view, draft);
  const both = pronounRole === 'actor' && !slots.has('actor') ? bothOf(view, draft, drafts) : [];
  if (both.length > 0) slots.set('actor', both);
  // لقائه بالسفير, مباحثاته مع نظيره: the pronoun is the other one of the two.
  const isOther = pronounRole === 'actor' && isOneSided(view, draft, slots);
  if (pronounRole !== null && (!slots.has(pronounRole) || isOther)) {
    const apart = pronounRole === 'target' ? doer : null;
    const filler = ofPronoun(view, head, { corefs, accept: acceptFor(draft, pronounRole, apart) });
    if (filler !== null && !isTaken(filler, slots) && !isItself(filler, slots))
      slots.set(pronounRole, [filler, ...(slots.get(pronounRole) ?? [])]);
  }
  // إطلاق سراحه, إخلاء سبيلهما: the pronoun on the complement of a light verb.
  const owned = view.s[draft.complement];
  const ownedRole = owned === head || owned.enclitic === '' ? null : roleOfOwner(view, draft);
  if (ownedRole !== null && !slots.has(ownedRole)) {
    const filler = ofPronoun(view, owned, { corefs, accept: acceptFor(draft, ownedRole) });
    if (filler !== null) slots.set(ownedRole, [filler]);
  }
  // نظموا وقفة تنديدا باعتقال زميلهم: who reacts to an act did not do it.
  const isReacted = head.tag === 'noun' && isReactedTo(view, draft);
  // أدت الحملة التي يشنها الجيش إلى سقوط | قتلى: the complement of the verbal noun is who falls.
  const isSought = isOfSuspect(view, draft.first, { from: 0, seeker: null });
  const isToldOf =
    head.tag === 'noun' &&
    draft.complement !== draft.head &&
    hasClass(view.s[draft.complement].facts, CASUALTIES);
  const role =
    isReacted || isToldOf
      ? null
      : isUndergone(view, draft, slots)
        ? 'target'
        : (subjectRole(view, draft, slots) ??
          (isOneSided(view, draft, slots) || isToMeet(view, draft, slots) ? 'actor' : null));
  const doers = role === 'actor' && head.tag === 'verb' ? doersOfThat(view, draft.head) : [];
  if (doers.length > 0) slots.set('actor', [...doers, ...(slots.get('actor') ?? [])]);
  else if (role !== null) {
    const actor =
      head.tag === 'verb'
        ? role === 'place'
          ? seenAt(view, draft.head)
          : (ofRelativeAct(view, draft, drafts) ??
            (isItsOwnSubject(view, draft.head, draft.complement, draft.frame.kind)
              ? null
              : carriedSubject(view, draft.head, corefs, draft.frame)))
        : (doer ??
          (role === 'actor' && !isSought ? adjunctSubject(view, draft, corefs) : null) ??
          otherSide(view, draft, slots) ??
          frontedSubject(view, draft, drafts));
    // تم تعزيزها: the trigger itself is the subject of its verb and no actor.
    const isApart = actor !== null && (actor.end <= head.start || head.end <= actor.start);
    // قتل عشرة في غارة: who governs the noun is no actor of it when its guard says so.
    const fits =
      actor !== null &&
      ((head.tag === 'verb' && role !== 'target') || passesNeed(draft.frame, role, actor)) &&
      !(
        role === 'actor' &&
        head.tag === 'verb' &&
        (isHeld(draft, actor) || isBystander(draft, actor) || isFreed(view, draft, actor))
      );
    if (actor !== null && isApart && fits && !isTaken(actor, slots) && !isItself(actor, slots))
      slots.set(role, [...withSides(view, draft, { side: actor, drafts }), ...(slots.get(role) ?? [])]);
  }
  const during =
    slots.has('actor') || isReacted || (isSought && head.tag === 'noun')
      ? null
      : (claimerOf(view, draft) ??
        (head.tag === 'verb'
          ? null
          : (adjunctSubject(view, draft, corefs) ?? attackerOf(view, draft, corefs))));
  if (
    during !== null &&
    !isTaken(during, slots) &&
    !isItself(during, slots) &&
    passesNeed(draft.frame, 'actor', during)
  )
    slots.set('actor', [during]);
  const [caller] = slots.has('target') ? [] : (slots.get('actor') ?? []);
  const called = caller?.isImplicit === true ? calledBy(view, draft, caller) : [];
  if (called.length > 0) slots.set('target', called);
  const issuer = slots.has('actor') || isReacted ? null : issuerOf(view, draft, { drafts, corefs });
  if (issuer !== null && !isTaken(issuer, slots) && !isItself(issuer, slots))
    slots.set('actor', [...withSides(view, draft, { side: issuer, drafts })]);
  for (const [role, fillers] of sharedAdjuncts(view, draft, drafts))
    if (!slots.has(role)) slots.set(role, fillers);
  withOwners(view, draft, slots, corefs);
  for (const [role, fillers] of hitBehind(view, draft)) if (!slots.has(role)) slots.set(role, fillers);
  const victim = slots.has('target')
    ? null
    : (sufferer(view, draft, corefs) ?? (slots.has('actor') ? null : joinedVictim(view, draft, drafts)));
  if (victim !== null && !isTaken(victim, slots) && !isItself(victim, slots)) slots.set('target', [victim]);
  const where = head.tag === 'noun' && !isReacted ? governedPlace(view, draft) : [];
  if (where.length > 0) slots.set('place', where);
  keepActors(view, slots, WARLIKE.has(draft.frame.kind));
  dropFarActors(view, slots, { kind: draft.frame.kind, corefs });
  keepTargets(view, slots);
  dropPointedPlaces(view, slots);
  takePrisoners(slots, draft.frame.kind);
  return slots;
}

/** لقاء جمعه بالرئيس: of those who meet nobody is told twice, so that the pronoun means somebody else. */
const isRepeated = ({ start, isImplicit }: Filler, i: number, all: readonly Filler[]): boolean =>
  isImplicit && all.some((other, k) => k !== i && other.start === start && (!other.isImplicit || k < i));

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

/** ب | الصواريخ */
const isBrought = (view: SentenceView, { start }: Filler): boolean => view.tokenAt(start)?.prep === 'bi';

/** Remembers the fillers of an event for later pronouns. */
export function remember(
  view: SentenceView,
  {
    slots,
    head,
    kind,
  }: {
    readonly slots: ReadonlyMap<string, readonly Filler[]>;
    readonly head: Tagged;
    readonly kind: string;
  },
  corefs: Corefs,
): void {
  for (const [role, fillers] of slots) {
    for (const filler of fillers) {
      if (filler.isImplicit && role !== 'actor') continue;
      // قصف المواقع بالصواريخ مما أدى إلى تدميرها: with what it was done is not what is hit then.
      if (role === 'instrument' && !filler.classes.has('drone') && isBrought(view, filler)) continue;
      const isSubject = role === 'actor';
      // قطعت علاقاتها مع كيغالي: a country that something is done to is not where the text goes on.
      if (!isSubject && filler.place !== null && !PLACE_ROLES.has(role)) continue;
      corefs.known.push({
        filler: filler.isImplicit ? marked(filler, false) : filler,
        genders: gendersOf(view, filler),
        isSubject,
        kind,
        position: filler.start,
        verb: isSubject && head.tag === 'verb' ? head.start : -1,
      });
    }
  }
}
