import { OURS } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import { isReactedTo } from '../phrases/presupposed.ts';
import { type Corefs, gendersOf, marked } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import { isOurs } from '../words/our-deed.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { adjunctSubject, calledBy } from './adjunct-subject.ts';
import { attackerOf } from './attacker.ts';
import { bothOf, withSides } from './both-of-them.ts';
import { claimerOf } from './claimed-by.ts';
import { controller } from './controller.ts';
import { dropFarActors } from './far-actors.ts';
import { governedPlace } from './governed-place.ts';
import { hitBehind } from './hit-behind.ts';
import { issuerOf } from './issuer.ts';
import { joinedVictim } from './joined-passive.ts';
import { keepActors, keepTargets, takePrisoners } from './keep-actors.ts';
import { isOneSided, subjectApart } from './other-side.ts';
import { type Completion, takeSubject } from './outer-subject.ts';
import { withOwners } from './owned-force.ts';
import { dropPointedPlaces } from './pointed-places.ts';
import { roleOfOwner, roleOfPronoun } from './pronoun-role.ts';
import { acceptFor, ofPronoun, resolveFiller } from './resolve-filler.ts';
import { sharedAdjuncts } from './shared-adjuncts.ts';
import { sufferer } from './sufferer.ts';
import { isOfSuspect } from './suspects.ts';
import { isItself, isTaken } from './taken.ts';

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
  // نظموا وقفة تنديدا باعتقال زميلهم: who reacts to an act did not do it.
  const isReacted = head.tag === 'noun' && isReactedTo(view, draft);
  const isSought = isOfSuspect(view, draft.first, { from: 0, seeker: null });
  const scene: Completion = { view, draft, drafts, corefs, head, slots, doer, isReacted, isSought };
  takeTold(scene);
  takeSubject(scene);
  takeActor(scene);
  takeOthers(scene);
  keepActors(view, slots, WARLIKE.has(draft.frame.kind));
  dropFarActors(view, slots, { kind: draft.frame.kind, corefs });
  keepTargets(view, slots);
  dropPointedPlaces(view, slots);
  takePrisoners(slots, draft.frame.kind);
  return slots;
}

/** Who and what stands in its own clause, with the pronouns on the event and on its complement resolved. */
function takeTold({ view, draft, drafts, corefs, head, slots, doer }: Completion): void {
  for (const [role, fillers] of draft.slots) {
    const apart = subjectApart(view, draft, corefs) ?? (role === 'target' ? doer : null);
    const resolution = { corefs, accept: acceptFor(draft, role, apart) };
    const resolved = fillers
      .flatMap((filler) => resolveFiller(view, filler, resolution))
      .filter((filler, i, all) => !isRepeated(filler, i, all));
    if (resolved.length > 0) slots.set(role, resolved);
  }
  // هاجمنا تجمعا: the ending is who speaks; of لم أغادره it is where he stayed.
  const isEnding = head.enclitic === OURS && isOurs(view, head);
  const pronounRole = head.enclitic === '' || isEnding ? null : roleOfPronoun(view, draft);
  const both = pronounRole === 'actor' && !slots.has('actor') ? bothOf(view, draft, drafts) : [];
  if (both.length > 0) slots.set('actor', both);
  // لقائه بالسفير, مباحثاته مع نظيره: the pronoun is the other one of the two.
  const isOther = pronounRole === 'actor' && isOneSided(view, draft, slots);
  if (pronounRole !== null && (!slots.has(pronounRole) || isOther)) {
    const apart = pronounRole === 'target' ? doer : null;
    const filler = ofPronoun(view, head, { corefs, accept: acceptFor(draft, pronounRole, apart) });
    const where = pronounRole === 'target' ? nearerPlace(view, draft, { corefs, filler }) : null;
    if (where !== null) slots.set('place', [where]);
    else if (
      filler !== null &&
      !(pronounRole === 'place' && isNoneTaken(view, head, filler)) &&
      !isTaken(filler, slots) &&
      !isItself(filler, slots)
    )
      slots.set(pronounRole, [filler, ...(slots.get(pronounRole) ?? [])]);
  }
  // إطلاق سراحه, إخلاء سبيلهما: the pronoun on the complement of a light verb.
  const owned = view.s[draft.complement];
  const ownedRole = owned === head || owned.enclitic === '' ? null : roleOfOwner(view, draft);
  if (ownedRole !== null && !slots.has(ownedRole)) {
    const filler = ofPronoun(view, owned, { corefs, accept: acceptFor(draft, ownedRole) });
    if (filler !== null) slots.set(ownedRole, [filler]);
  }
}

/** Without an actor: who claims it, in whose attack it is, who calls for it or issues it. */
function takeActor({ view, draft, drafts, corefs, head, slots, isReacted, isSought }: Completion): void {
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
}

/** What stands outside of its clause beside the actor: shared adjuncts, owners, who is hit or suffers it, where it is. */
function takeOthers({ view, draft, drafts, corefs, head, slots, isReacted }: Completion): void {
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
}

/** حاصرت القوات القرية ثم قصفتها: of who and where the pronoun of what is hit may mean, the place that is told nearer in the sentence. */
function nearerPlace(
  view: SentenceView,
  draft: EventDraft,
  { corefs, filler }: { readonly corefs: Corefs; readonly filler: Filler | null },
): Filler | null {
  const { frame, head } = draft;
  const mayBePlace = frame.slots.some(({ role, sources }) => role === 'place' && sources.includes('obj'));
  if (!mayBePlace || draft.slots.has('place')) return null;
  // دورية في منطقة جاو … مهاجمتها: who is no subject there is rather hit than where he was.
  const isSubject = corefs.known.some((known) => known.isSubject && known.filler.start === filler?.start);
  if (filler !== null && !isSubject) return null;
  const where = ofPronoun(view, view.s[head], { corefs, accept: acceptFor(draft, 'place') });
  const isNearer = where !== null && where.start >= Math.max(view.s[0].start, (filler?.start ?? -1) + 1);
  return isNearer && !isNoneTaken(view, view.s[head], where) ? where : null;
}

/** لن تغفر لروسيا غزوها, يرفض البلد استعادته: a country rather comes than is taken or hit; of a verbal noun the place is a known one. */
function isNoneTaken(
  view: SentenceView,
  head: Tagged,
  { classes, place, name, start, end }: Filler,
): boolean {
  if (place?.kind === 'country' || classes.has('polity')) return true;
  const t = view.tokenAt(start);
  const isBare = t !== undefined && !t.article && t.end >= end;
  return head.tag === 'noun' && place === null && name === null && isBare;
}

/** لقاء جمعه بالرئيس: of those who meet nobody is told twice, so that the pronoun means somebody else. */
const isRepeated = ({ start, isImplicit }: Filler, i: number, all: readonly Filler[]): boolean =>
  isImplicit && all.some((other, k) => k !== i && other.start === start && (!other.isImplicit || k < i));

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
