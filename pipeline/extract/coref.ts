import {
  type Antecedent,
  FIRST_PERSON,
  findAntecedent,
  type Gender,
  genderOfPronoun,
  implicit,
} from './antecedents.ts';
import { constituentsAfter } from './constituents.ts';
import { type EventDraft, stemOf } from './events.ts';
import { type Filler, fillersOf, PLACE_ROLES } from './fillers.ts';
import { PASSIVE_VOWELS, PRONOUN_TAIL } from './positions.ts';
import type { SentenceView } from './view.ts';

/** Completes the slots of an event: pronouns, dropped subjects, controlled verbal nouns, definite places. */
export type Corefs = { readonly known: Antecedent[]; readonly speaker: Filler | null };

/** Slots of a draft with pronouns resolved; a slot that stays open is left empty. */
export function completeSlots(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  corefs: Corefs,
): Map<string, readonly Filler[]> {
  const slots = new Map(
    [...draft.slots].map(([role, fillers]) => [
      role,
      fillers.flatMap((filler) => resolveFiller(view, filler, role, corefs)),
    ]),
  );
  for (const [role, fillers] of slots) if (fillers.length === 0) slots.delete(role);
  const head = view.s[draft.head];
  const pronounRole = roleOfPronoun(draft, head.tag === 'verb');
  if (pronounRole !== null && !slots.has(pronounRole) && head.enclitic !== '') {
    const filler = byPronoun(head.enclitic, head.start, corefs, PLACE_ROLES.has(pronounRole));
    if (filler !== null) slots.set(pronounRole, [filler]);
  }
  const role = subjectRole(draft, slots);
  if (role !== null) {
    const actor =
      head.tag === 'verb'
        ? droppedSubject(view, draft, corefs)
        : controller(view, draft, drafts, slots, corefs);
    // تم تعزيزها: the trigger itself is the subject of its verb and no actor.
    if (actor !== null && (actor.end <= head.start || head.end <= actor.start))
      slots.set(role, [actor, ...(slots.get(role) ?? [])]);
  }
  return slots;
}

/** Both sides act in these: a partner (مع …) leaves the subject still to be found. */
const MUTUAL: ReadonlySet<string> = new Set([
  'agreement',
  'negotiation',
  'meeting',
  'armed_clash',
  'phone_call',
]);

/** The role that a subject from outside the clause would fill, or null when none is open. */
function subjectRole(draft: EventDraft, slots: ReadonlyMap<string, readonly Filler[]>): string | null {
  if (draft.voice !== 'active' || draft.hasSubject) return null;
  const slot = draft.frame.slots.find((other) => other.sources.includes('subj'));
  if (slot !== undefined) return !slots.has(slot.role) || MUTUAL.has(draft.frame.kind) ? slot.role : null;
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
  const takesPlace = object === 'place' && draft.slots.has('place');
  return object === null || flags.has('intransitive') || takesPlace || draft.slots.has(object)
    ? subject
    : object === 'place' && !draft.slots.has('place')
      ? subject
      : object;
}

function byPronoun(enclitic: string, position: number, corefs: Corefs, wantsPlace: boolean): Filler | null {
  if (FIRST_PERSON.has(enclitic)) return corefs.speaker === null ? null : implicit(corefs.speaker);
  const gender = genderOfPronoun(enclitic);
  return gender === null ? null : findAntecedent(corefs.known, position, gender, wantsPlace);
}

/** The subject that the verb form carries: first person is the speaker, إنهم + verb and وسيطرت the running subject. */
function droppedSubject(view: SentenceView, draft: EventDraft, corefs: Corefs): Filler | null {
  const head = view.s[draft.head];
  const verb = head.verbs.find((reading) => reading.lexeme.frames.includes(draft.frame));
  if (verb === undefined) return null;
  return carriedSubject(view, draft.head, corefs) ?? null;
}

const hasPronounBefore = (view: SentenceView, verb: number): boolean =>
  view.s[verb - 1]?.tag === 'comp' && PRONOUN_TAIL.test(view.s[verb - 1].folded);

/** The subject that a verb form carries by itself: إنها تبدأ, وتمكنت. */
function carriedSubject(view: SentenceView, at: number, corefs: Corefs): Filler | null {
  const [verb] = view.s[at].verbs;
  if (verb === undefined || isImpersonal(view, at)) return null;
  if (verb.person === 1 || hasPronounBefore(view, at))
    return corefs.speaker === null ? null : implicit(corefs.speaker);
  if (view.s[at - 1]?.tag === 'rel') return relativeHead(view, at - 1);
  const gender: Gender = verb.number === 'singular' ? (verb.gender ?? 'm') : 'p';
  return findAntecedent(nearby(view, corefs), view.s[at].start, gender);
}

/** A dropped subject stands in its sentence or right before it; further back it would be a guess. */
const REACH = 300;
const nearby = (view: SentenceView, corefs: Corefs): readonly Antecedent[] =>
  corefs.known.filter((candidate) => candidate.filler.start >= view.s[0].start - REACH);

/** أُعلن, قُتل: a passive names nobody who acts. */
const isImpersonal = (view: SentenceView, at: number): boolean =>
  view.s[at].verbs.every((verb) => verb.voice === 'passive') ||
  PASSIVE_VOWELS.test(view.raw.slice(view.s[at].start, view.s[at].end));

/** "الفصائل التي سيطرت": the noun before the relative pronoun. */
function relativeHead(view: SentenceView, rel: number): Filler | null {
  const last = view.s[rel - 1]?.folded === '،' ? rel - 2 : rel - 1;
  const unit = view.s[last]?.unit;
  if (unit !== null && unit !== undefined && unit.kind !== 'function')
    return implicit(fillersOf(view, { first: unit.first, last: unit.last }, false)[0]);
  for (let first = Math.max(0, last - 7); first <= last; first++) {
    const t = view.s[first];
    if ((t.tag !== 'noun' && t.tag !== 'name') || t.nominals.some((nominal) => nominal.form === 'masdar'))
      continue;
    const phrase = view.sourcePhrase(first);
    if (phrase !== null && phrase.last === last) return implicit(fillersOf(view, phrase, false)[0]);
  }
  return null;
}

/** "تمكنت الفصائل من السيطرة", "أعلن الجيش انسحابه": the verbal noun takes the subject of the verb that governs it. */
function controller(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  slots: ReadonlyMap<string, readonly Filler[]>,
  corefs: Corefs,
): Filler | null {
  for (let i = draft.head - 1; i >= 0 && draft.head - i <= 9; i--) {
    const t = view.s[i];
    if (
      (t.tag === 'punct' && '.؛:'.includes(t.folded)) ||
      t.tag === 'rel' ||
      t.tag === 'sub' ||
      t.tag === 'comp'
    )
      return null;
    if (t.tag !== 'verb') continue;
    if (isHappening(view, i, draft)) return null;
    if (
      !t.verbs.some(
        (verb) =>
          CONTROL_SENSES.has(verb.lexeme.sense) || verb.lexeme.cue !== null || verb.lexeme.modal !== '',
      )
    )
      return null;
    const object = controlledObject(view, i, draft.head);
    if (object !== null) return implicit(object);
    const subject = hasPronounBefore(view, i) ? null : view.subjectOf(i);
    const event = drafts.find((other) => other.head === i);
    const filler =
      subject === null
        ? (event?.slots.get('actor')?.[0] ?? carriedSubject(view, i, corefs))
        : fillersOf(view, subject, false)[0];
    const isTaken = [...slots.values()].some((fillers) =>
      fillers.some((other) => filler !== null && other.start === filler.start),
    );
    return filler === null || isTaken ? null : implicit(filler);
  }
  return null;
}

/** "اتهم روسيا بارتكاب …", "دعا قواته إلى الانسحاب": a verb with an addressee; the addressee is who acts. */
function controlledObject(view: SentenceView, verb: number, trigger: number): Filler | null {
  if (!view.s[verb].verbs.some((reading) => reading.lexeme.cue?.flags.has('dative'))) return null;
  const subject = view.subjectOf(verb);
  const from = subject !== null && subject.first > verb ? subject.last + 1 : verb + 1;
  const addressee = constituentsAfter(view, from).find(
    (part) => part.phrase.last < trigger && part.code === '' && !part.isEvent,
  );
  return addressee === undefined ? null : fillersOf(view, addressee.phrase, false)[0];
}

/** تم تحرير, جرى اعتقال: the noun right after is the subject of the verb, nobody is named. */
const isHappening = (view: SentenceView, verb: number, draft: EventDraft): boolean =>
  verb === draft.head - 1 &&
  view.s[draft.head].prep === '' &&
  view.s[verb].verbs.some(
    (reading) => reading.lexeme.sense === 'support' && reading.lexeme.frames.length === 0,
  );

const CONTROL_SENSES: ReadonlySet<string> = new Set(['aspect', 'support', 'speech', 'cognition', 'violence']);

/** قواتنا, جيشنا: the speaker's own forces. */
function isOurs(view: SentenceView, filler: Filler): boolean {
  const t = view.s.find((token) => token.start <= filler.start && filler.start < token.end);
  return t !== undefined && FIRST_PERSON.has(t.enclitic) && filler.classes.has('force');
}

/** المدينة, المنطقة without a name stand for the last place named; other fillers stay as they are. */
function resolveFiller(view: SentenceView, filler: Filler, role: string, corefs: Corefs): Filler[] {
  if (corefs.speaker !== null && !PLACE_ROLES.has(role) && isOurs(view, filler))
    return [implicit(corefs.speaker)];
  if (filler.pronoun !== '') {
    const wantsPlace = PLACE_ROLES.has(role);
    const found = byPronoun(filler.pronoun, filler.start, corefs, wantsPlace);
    return found === null ? [] : [found];
  }
  if (
    filler.place !== null ||
    filler.name !== null ||
    (role !== 'place' && role !== 'origin' && role !== 'destination')
  )
    return [filler];
  const t = view.s.find((token) => token.start <= filler.start && filler.start < token.end);
  if (t === undefined || !t.article || !filler.classes.has('place') || filler.end > t.end + 14)
    return [filler];
  const next = view.s[t.i + 1];
  if (filler.end > t.end && next !== undefined && next.facts.demonym) return [filler];
  const kinds = view.headKinds(stemOf(t)) ?? view.headKinds(t.folded);
  if (kinds === undefined) return [filler];
  return [findAntecedent(corefs.known, filler.start, null, true, kinds) ?? filler];
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
        filler: { ...filler, isImplicit: false },
        genders: gendersOf(view, filler),
        isSubject,
        position: filler.start,
      });
    }
  }
}

/** Genders that agree with a filler, by its head noun: ة and broken plurals of forces feminine, people plural, else masculine. */
export function gendersOf(view: SentenceView, filler: Filler): ReadonlySet<Gender> {
  const t = view.s.find((token) => token.start <= filler.start && filler.start < token.end);
  if (t === undefined) return new Set(['m', 'f', 'p']);
  const genders = new Set<Gender>();
  const isPlural = t.nominals.some((nominal) => nominal.number === 'plural');
  const isPerson = filler.classes.has('person') || filler.classes.has('civilian');
  if (filler.name?.kind === 'person') return new Set(['m']);
  if (filler.place !== null && t.unit?.kind === 'place') genders.add('f');
  if (/(\u0647|\u0627\u062A)$/u.test(t.folded.replace(/^\u0627\u0644/u, ''))) genders.add('f');
  if (isPlural) {
    genders.add('p');
    if (!isPerson) genders.add('f');
  }
  if (genders.size === 0) genders.add('m');
  if (filler.classes.has('force') && isPlural) genders.add('p').add('f');
  return genders;
}
