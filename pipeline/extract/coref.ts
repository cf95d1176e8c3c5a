import { isPersonal, mayAct, mayActFromAfar, mayBeHit } from './actors.ts';
import { adjunctSubject } from './adjunct-subject.ts';
import {
  type Corefs,
  FIRST_PERSON,
  findAntecedent,
  genderOfPronoun,
  gendersOf,
  implicit,
  marked,
  type Wanted,
} from './antecedents.ts';
import { stemOf } from './complements.ts';
import { controller, issuerOf } from './controller.ts';
import { carriedSubject, relativeHead } from './dropped-subject.ts';
import type { EventDraft } from './events.ts';
import { type Filler, PLACE_ROLES } from './fillers.ts';
import type { Frame } from './lexeme.ts';
import { isPlaceLike } from './locate.ts';
import { comingSubject, nearestNamed, nearestPlace, nearestSubject } from './near-antecedent.ts';
import { passesNeed } from './needs.ts';
import { resumedBy, resumesHead } from './resumed.ts';
import type { Tagged } from './tags.ts';
import { BODY, hasClass, type SentenceView } from './view.ts';
import { VICTIM_KINDS } from './voice.ts';

/** Completes the slots of an event: pronouns, dropped subjects, controlled verbal nouns, definite places. Slots of a draft with pronouns resolved; a slot that stays open is left empty. */
export function completeSlots(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  corefs: Corefs,
): Map<string, readonly Filler[]> {
  const slots = new Map<string, readonly Filler[]>();
  for (const [role, fillers] of draft.slots) {
    const resolution = { corefs, accept: acceptFor(draft, role) };
    const resolved = fillers
      .flatMap((filler) => resolveFiller(view, filler, resolution))
      .filter((filler, i, all) => !isRepeated(filler, i, all));
    if (resolved.length > 0) slots.set(role, resolved);
  }
  const head = view.s[draft.head];
  const pronounRole = head.enclitic === '' ? null : roleOfPronoun(draft, head.tag === 'verb');
  if (pronounRole !== null && !slots.has(pronounRole)) {
    const filler = ofPronoun(view, head, { corefs, accept: acceptFor(draft, pronounRole) });
    if (filler !== null) slots.set(pronounRole, [filler]);
  }
  const role = subjectRole(draft, slots) ?? (isOneSided(view, draft, slots) ? 'actor' : null);
  if (role !== null) {
    const actor =
      head.tag === 'verb'
        ? carriedSubject(view, draft.head, corefs)
        : (controller(view, draft, { drafts, corefs }) ??
          (role === 'actor' ? adjunctSubject(view, draft, corefs) : null) ??
          otherSide(view, draft, slots));
    // تم تعزيزها: the trigger itself is the subject of its verb and no actor.
    const isApart = actor !== null && (actor.end <= head.start || head.end <= actor.start);
    // قتل عشرة في غارة: who governs the noun is no actor of it when its guard says so.
    const fits = actor !== null && (head.tag === 'verb' || passesNeed(draft.frame, role, actor));
    if (actor !== null && isApart && fits && !isTaken(actor, slots))
      slots.set(role, [actor, ...(slots.get(role) ?? [])]);
  }
  const issuer = slots.has('actor') ? null : issuerOf(view, draft, { drafts, corefs });
  if (issuer !== null && !isTaken(issuer, slots)) slots.set('actor', [issuer]);
  keepActors(view, slots);
  const targets = (slots.get('target') ?? []).filter((filler) => !isQuality(view, filler));
  if (targets.length > 0) slots.set('target', targets);
  else slots.delete('target');
  return slots;
}

/** لقاء جمعه بالرئيس: of those who meet nobody is told twice, so that the pronoun means somebody else. */
const isRepeated = ({ start, isImplicit }: Filler, i: number, all: readonly Filler[]): boolean =>
  isImplicit && all.some((other, k) => k !== i && other.start === start && (!other.isImplicit || k < i));

/** What the pronoun of a trigger stands for: the noun before a relative clause that agrees, else whoever is meant. */
function ofPronoun(view: SentenceView, head: Tagged, resolution: Resolution): Filler | null {
  const rel = head.tag === 'verb' ? view.s[head.i - 1] : undefined;
  if (resumesHead(rel, head.enclitic)) return relativeHead(view, head.i - 1);
  const pronoun = { enclitic: head.enclitic, position: head.start };
  const gender = genderOfPronoun(head.enclitic);
  const { accept } = resolution.accept;
  // صدت الدورية الهجوم الذي استهدفها: who meets with the noun is whom it is about.
  const subject =
    rel?.tag === 'rel' && gender !== null
      ? nearestSubject(view, { position: head.start, gender, accept })
      : null;
  return subject ?? byPronoun(view, pronoun, resolution);
}

const isTaken = (actor: Filler, slots: ReadonlyMap<string, readonly Filler[]>): boolean =>
  [...slots.values()].some((fillers) => fillers.some((other) => other.start === actor.start));

/** Nobody is better than a happening, a time or a mood as the actor. */
function keepActors(view: SentenceView, slots: Map<string, readonly Filler[]>): void {
  const actors = slots.get('actor');
  if (actors === undefined) return;
  const kept = actors.filter((filler) =>
    filler.isImplicit
      ? mayActFromAfar(filler)
      : mayAct(filler) && !isHappening(view, filler) && !isQuality(view, filler),
  );
  if (kept.length > 0) slots.set('actor', kept);
  else slots.delete('actor');
}

/** سجن سري, من جانب واحد: an indefinite adjective in the singular is nobody; آخرون are people. */
function isQuality(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  if (t === undefined || filler.classes.size !== 1 || !filler.classes.has('adjective')) return false;
  return !t.article && t.unit === null && t.end >= filler.end && !PLURAL.test(t.folded);
}

const PLURAL = /[\u0648\u064A]\u0646$/u;

function isHappening(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  return t !== undefined && t.end <= filler.end && view.isEventNominal(t.i) && !hasClass(t.facts, BODY);
}

/** Both sides act in these: a partner (مع …) leaves the subject still to be found. */
const MUTUAL = new Set<string>(['agreement', 'negotiation', 'meeting', 'armed_clash', 'phone_call']);

/** "اشتباكات مع المسلحين", "اتصال مع نظيره": with one side told after مع the other is the subject of the sentence. */
function otherSide(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): Filler | null {
  if (!isOneSided(view, draft, slots)) return null;
  const { accept } = acceptFor(draft, 'actor');
  const position = view.s[draft.head].start;
  return (
    comingSubject(view, { position, accept }) ?? nearestSubject(view, { position, gender: null, accept })
  );
}

/** Of those who meet or fight the one who is named stands after مع. */
function isOneSided(
  view: SentenceView,
  { frame }: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const actors = slots.get('actor') ?? [];
  if (!MUTUAL.has(frame.kind) || actors.length !== 1) return false;
  const first = view.tokenAt(actors[0].start);
  return first !== undefined && view.s[first.i - 1]?.fn?.code === 'maa';
}

/** The role that a subject from outside the clause would fill, or null when none is open. */
function subjectRole(draft: EventDraft, slots: ReadonlyMap<string, readonly Filler[]>): string | null {
  if (draft.voice !== 'active' || draft.hasSubject) return null;
  const slot = draft.frame.slots.find((other) => other.sources.includes('subj'));
  if (slot !== undefined) {
    // اتفاق بين الحكومة والحركة: with both sides told nobody else is one.
    const told = slots.get(slot.role)?.length ?? 0;
    return told === 0 || (told === 1 && MUTUAL.has(draft.frame.kind)) ? slot.role : null;
  }
  const takesActor = draft.frame.slots.some(
    (other) => other.role === 'actor' && (other.sources.includes('adj') || other.sources.includes('idafa')),
  );
  return takesActor && !slots.has('actor') ? 'actor' : null;
}

/** On a verb the suffix is the object; on a verbal noun the subject when it is intransitive, else the object. */
function roleOfPronoun(draft: EventDraft, isVerb: boolean): string | null {
  const { slots, flags } = draft.frame;
  const object = slots.find((slot) => slot.sources.includes('obj'))?.role ?? null;
  const subject =
    slots.find((slot) => slot.sources.includes('subj') || slot.sources.includes('idafa'))?.role ?? null;
  if (isVerb) return object;
  // تطويقها من قبل الجيش: who does it is told, what it is done to is the pronoun.
  if (subject !== null && object !== null && draft.slots.has(subject) && !draft.slots.has(object))
    return object;
  const takesPlace = object === 'place' && draft.slots.has('place');
  return object === null || flags.has('intransitive') || takesPlace || draft.slots.has(object)
    ? subject
    : object === 'place' && !draft.slots.has('place')
      ? subject
      : object;
}

/** Who does it (who receives a visitor does so too), who suffers it, or where it is. */
type Accept = Pick<Wanted, 'isPlace' | 'accept'> & { readonly isDoer: boolean; readonly isVictim: boolean };

type Pronoun = { readonly enclitic: string; readonly position: number };

/** In its own sentence the nearest person to whom something is done, or the nearest subject who acts; else what was told before. */
function byPronoun(
  view: SentenceView,
  { enclitic, position }: Pronoun,
  { corefs, accept: { isPlace, accept, isDoer, isVictim } }: Resolution,
): Filler | null {
  if (FIRST_PERSON.has(enclitic)) return corefs.speaker === null ? null : implicit(corefs.speaker);
  const gender = genderOfPronoun(enclitic);
  if (gender === null) return null;
  const near = { position, gender, accept };
  const coming = isDoer ? comingSubject(view, near) : null;
  if (coming !== null && gendersOf(view, coming).has(gender)) return coming;
  const here = isVictim ? nearestNamed(view, near) : isDoer ? nearestSubject(view, near) : null;
  // اعتقاله: one person, not the army that was spoken of.
  const fits = (filler: Filler): boolean =>
    (accept(filler) && (!isVictim || gender === 'p' || isPersonal(filler))) ||
    (isVictim && filler.start >= view.s[0].start && isCount(filler));
  const wanted = { position, gender, isPlace, accept: fits };
  // أدانت ثلاثة منهم وحكمت عليهم: what somebody did to them in this sentence is nearer than who acted before it.
  const nearer =
    isDoer || gender !== 'p' ? [] : corefs.known.filter(({ filler }) => filler.start >= view.s[0].start);
  const found = here ?? findAntecedent(nearer, wanted) ?? findAntecedent(corefs.known, wanted);
  const isFar = found === null || found.start < view.s[0].start;
  return (isPlace && isFar ? nearestPlace(view, near) : null) ?? found;
}

/** تظاهر المئات فاعتقلتهم الشرطة: of those just told of a count is enough. */
const isCount = ({ classes }: Filler): boolean => classes.size === 1 && classes.has('quantity');

/** What a pronoun may stand for in a role: someone who acts, a victim where people suffer, nothing that is only said or counted. */
function acceptFor({ frame }: EventDraft, role: string): Accept {
  const isOfFrame = (filler: Filler): boolean => passesNeed(frame, role, filler);
  if (PLACE_ROLES.has(role)) return { isPlace: true, accept: isOfFrame, isDoer: false, isVictim: false };
  const isDoer = role === 'actor' || isHost(frame, role);
  const mayFill = isDoer || VICTIM_KINDS.has(frame.kind) ? mayActFromAfar : mayBeHit;
  const isPlaceName = ({ place, name }: Filler): boolean => place !== null && name === null;
  const isVictim = role === 'target' && VICTIM_KINDS.has(frame.kind);
  return {
    isPlace: false,
    isDoer,
    isVictim,
    accept: (filler) => mayFill(filler) && isOfFrame(filler) && !(isVictim && isPlaceName(filler)),
  };
}

/** استقباله نظيره: who receives is the subject, who comes the object. */
const isHost = ({ slots }: Frame, role: string): boolean =>
  slots.some((slot) => slot.role === role && slot.sources.includes('subj')) &&
  slots.some((slot) => slot.role === 'actor' && slot.sources.includes('obj'));

/** قواتنا, جيشنا: the speaker's own forces. */
function isOurs(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  return t !== undefined && FIRST_PERSON.has(t.enclitic) && filler.classes.has('force');
}

type Resolution = { readonly corefs: Corefs; readonly accept: Accept };

/** المدينة, المنطقة without a name stand for the last place named; other fillers stay as they are. */
function resolveFiller(view: SentenceView, filler: Filler, { corefs, accept }: Resolution): Filler[] {
  const { isPlace } = accept;
  if (corefs.speaker !== null && !isPlace && isOurs(view, filler)) return [implicit(corefs.speaker)];
  if (filler.pronoun !== '') {
    const resumed = resumedBy(view, view.tokenAt(filler.start)?.i ?? -1);
    if (resumed !== undefined)
      return resumed !== null && accept.accept(resumed) && (!isPlace || isPlaceLike(resumed))
        ? [resumed]
        : [];
    const found = byPronoun(view, { enclitic: filler.pronoun, position: filler.start }, { corefs, accept });
    return found === null ? [] : [found];
  }
  if (filler.place !== null || filler.name !== null || !isPlace) return [filler];
  const t = view.tokenAt(filler.start);
  // الدول المجاورة: several places are not the one told before.
  const isSeveral = t?.nominals.some(({ number }) => number === 'plural') === true;
  if (t === undefined || !t.article || isSeveral || !filler.classes.has('place') || filler.end > t.end + 14)
    return [filler];
  const next = view.s[t.i + 1];
  if (filler.end > t.end && next !== undefined && next.facts.demonym) return [filler];
  const kinds = view.headKinds(stemOf(t)) ?? view.headKinds(t.folded);
  if (kinds === undefined) return [filler];
  const isOfKind = ({ place }: Filler): boolean =>
    place !== null && (kinds.has(place.kind ?? '') || (place.isCapital && kinds.has('capital')));
  return [
    findAntecedent(corefs.known, { position: filler.start, gender: null, isPlace, accept: isOfKind }) ??
      filler,
  ];
}

/** Remembers the fillers of an event for later pronouns. */
export function remember(
  view: SentenceView,
  slots: ReadonlyMap<string, readonly Filler[]>,
  corefs: Corefs,
): void {
  for (const [role, fillers] of slots) {
    for (const filler of fillers) {
      if (filler.isImplicit && role !== 'actor') continue;
      const isSubject = role === 'actor';
      corefs.known.push({
        filler: filler.isImplicit ? marked(filler, false) : filler,
        genders: gendersOf(view, filler),
        isSubject,
        position: filler.start,
      });
    }
  }
}
