import type { Phrase } from './chunks.ts';
import { type Constituent, constituentsAfter, subjectBefore } from './constituents.ts';
import type { Trigger } from './events.ts';
import { type Filler, fillerOf, fillersOf } from './fillers.ts';
import type { Frame, Slot } from './lexeme.ts';
import type { SentenceView } from './view.ts';

export type Binding = {
  readonly voice: 'active' | 'passive';
  readonly slots: ReadonlyMap<string, readonly Filler[]>;
  readonly score: number;
  /** A subject stands in the clause, whether a slot took it or not. */
  readonly hasSubject: boolean;
};

/** What stands in the grammatical positions around a trigger. */
type Positions = {
  readonly voice: 'active' | 'passive';
  readonly subj: Phrase | null;
  readonly obj: Phrase | null;
  readonly obj2: Phrase | null;
  readonly idafa: Phrase | null;
  readonly adj: Phrase | null;
  readonly pps: readonly Constituent[];
};

const PLACE_ROLES: ReadonlySet<string> = new Set(['place', 'origin', 'destination']);
const PLACE_SOURCES = ['fi', 'dakhil', 'qurb', 'hawla', 'bi', 'abr', 'inda'] as const;
const CORE_ROLES: ReadonlySet<string> = new Set([
  'actor',
  'target',
  'place',
  'origin',
  'destination',
  'instrument',
]);

/** Binds the slots of a frame around its trigger; null when a required slot is empty or a guard fails. */
export function bindFrame(view: SentenceView, trigger: Trigger): Binding | null {
  const { frame } = trigger;
  const positions = trigger.verb !== null ? verbPositions(view, trigger) : nounPositions(view, trigger);
  const slots = new Map<string, readonly Filler[]>();
  const used = new Set<number>();
  for (const slot of frame.slots) {
    const fillers = fillSlot(view, frame, slot, positions, used);
    if (fillers.length > 0) slots.set(slot.role, [...(slots.get(slot.role) ?? []), ...fillers]);
    else if (slot.required.length > 0 && !mayCarry(view, trigger, slot)) return null;
  }
  if (!slots.has('actor')) addAgent(view, positions, slots);
  if (!slots.has('place') && !frame.slots.some((slot) => slot.role === 'place' && slot.required.length > 0))
    addPlace(view, positions, slots, used);
  if (!passesNeeds(frame, slots)) return null;
  const satisfied = satisfiedNeeds(frame, slots);
  const score = [...slots.keys()].filter((role) => CORE_ROLES.has(role)).length + satisfied * 0.3;
  return { voice: positions.voice, slots, score, hasSubject: positions.subj !== null };
}

/** Guards that name a class which the head of their role has: more than an unknown head that is let through. */
export const satisfiedNeeds = (frame: Frame, slots: ReadonlyMap<string, readonly Filler[]>): number =>
  frame.needs.filter((need) => need.allow.some((cls) => slots.get(need.role)?.[0]?.classes.has(cls))).length;

/** A pronoun on the trigger, or the subject that its form carries, may fill a required position later. */
function mayCarry(view: SentenceView, trigger: Trigger, slot: Slot): boolean {
  const head = view.s[trigger.head];
  if (slot.required.some((source) => source === 'obj' || source === 'idafa')) return head.enclitic !== '';
  return slot.required.includes('subj') && (head.enclitic !== '' || trigger.verb !== null);
}

function fillSlot(
  view: SentenceView,
  frame: Frame,
  slot: Slot,
  positions: Positions,
  used: Set<number>,
): Filler[] {
  const fillers: Filler[] = [];
  for (const source of slot.sources) {
    for (const phrase of phrasesOf(source, positions)) {
      if (used.has(phrase.first)) continue;
      const found =
        source === 'adj'
          ? [fillerOf(view, phrase, false)]
          : fillersOf(view, phrase, PLACE_ROLES.has(slot.role));
      if (found.length === 0 || (isOpen(frame, slot, source) && !passesNeed(frame, slot.role, found[0])))
        continue;
      if (fillers.length > 0 && !isListed(view, phrase)) break;
      used.add(phrase.first);
      fillers.push(...found);
    }
    if (fillers.length > 0 && !MULTI_SOURCE.has(slot.role)) break;
  }
  return fillers;
}

/** "من حمص أو من محيط دمشق": the same preposition again after و or أو. */
function isListed(view: SentenceView, phrase: Phrase): boolean {
  const preposition = view.s[phrase.first].prep !== '' ? view.s[phrase.first] : view.s[phrase.first - 1];
  return preposition !== undefined && (preposition.conj || view.s[preposition.i - 1]?.fn?.code === 'aw');
}

/**
 * A source that another role names too, or an adjunct: a filler that the guard rejects is passed over (قصف المدينة
 * fills place, قصف المستشفى target). A rejected subject or object of one role blocks the frame instead.
 */
const isOpen = (frame: Frame, slot: Slot, source: string): boolean =>
  (source !== 'subj' && source !== 'obj') ||
  frame.slots.some((other) => other.role !== slot.role && other.sources.includes(source));

/** Roles whose sources add up: both sides of a clash, all who met. */
const MULTI_SOURCE: ReadonlySet<string> = new Set(['actor']);

function phrasesOf(source: string, positions: Positions): Phrase[] {
  if (source === 'subj' || source === 'obj' || source === 'obj2' || source === 'idafa' || source === 'adj') {
    const phrase = positions[source];
    return phrase === null ? [] : [phrase];
  }
  return positions.pps.filter((pp) => pp.code === source && !pp.isPurpose).map((pp) => pp.phrase);
}

/** على يد / من قبل names the actor of a passive or a verbal noun. */
function addAgent(view: SentenceView, positions: Positions, slots: Map<string, readonly Filler[]>): void {
  const agent = positions.pps.find((pp) => pp.code === 'alayad');
  if (agent !== undefined) slots.set('actor', fillersOf(view, agent.phrase, false));
}

/** A locative phrase of the clause that no slot took is its place, when it names one. */
function addPlace(
  view: SentenceView,
  positions: Positions,
  slots: Map<string, readonly Filler[]>,
  used: Set<number>,
): void {
  const places: Filler[] = [];
  for (const pp of positions.pps) {
    if (used.has(pp.phrase.first) || !(PLACE_SOURCES as readonly string[]).includes(pp.code)) continue;
    const fillers = fillersOf(view, pp.phrase, true).filter(isPlaceLike);
    if (fillers.length > 0) used.add(pp.phrase.first);
    places.push(...fillers);
    if (places.length > 0) break;
  }
  if (places.length > 0) slots.set('place', places);
}

const PLACE_CLASSES = ['named_place', 'place', 'subplace', 'direction'] as const;
const isPlaceLike = (filler: Filler): boolean =>
  filler.place !== null || PLACE_CLASSES.some((cls) => filler.classes.has(cls));

/** Guards: a filled role must have a head of an allowed class and none of a forbidden one; unknown heads pass a forbidding guard only. */
export function passesNeeds(frame: Frame, slots: ReadonlyMap<string, readonly Filler[]>): boolean {
  return frame.needs.every((need) => {
    const fillers = slots.get(need.role);
    return fillers === undefined || passesNeed(frame, need.role, fillers[0]);
  });
}

function passesNeed(frame: Frame, role: string, head: Filler): boolean {
  for (const need of frame.needs) {
    if (need.role !== role) continue;
    if (need.forbid.some((cls) => head.classes.has(cls))) return false;
    if (
      need.allow.length > 0 &&
      head.pronoun === '' &&
      !need.allow.some((cls) => head.classes.has(cls)) &&
      !isUnknownName(head, role)
    )
      return false;
  }
  return true;
}

/** A head that no lexicon knows may be a name: it passes where actors are asked for, never where places are. */
const isUnknownName = (filler: Filler, role: string): boolean =>
  role === 'actor' && filler.classes.size === 0;

function verbPositions(view: SentenceView, trigger: Trigger): Positions {
  const verb = trigger.verb!;
  const isLight = trigger.after !== trigger.head;
  const all = constituentsAfter(view, trigger.head + 1, !isLight).filter(
    (part) => !isLight || part.phrase.first > trigger.after || part.phrase.last < trigger.after,
  );
  const bare = all
    .filter((part) => part.code === '' && !isComplement(part, trigger))
    .map((part) => part.phrase);
  const before =
    verb.particle === 'ل' ? null : (subjectBefore(view, trigger.head) ?? eventNounBefore(view, trigger.head));
  const idafa = isLight ? idafaAfter(view, trigger.after) : null;
  const pps = isLight
    ? [
        ...all.filter((part) => part.code !== '' && part.phrase.last < trigger.after),
        ...constituentsAfter(view, (idafa?.last ?? trigger.after) + 1),
      ].filter((part) => part.code !== '')
    : all.filter((part) => part.code !== '');
  const isPlural = verb.number === 'plural' || verb.number === 'dual';
  const takesObject = trigger.frame.slots.some((slot) => slot.sources.includes('obj'));
  const vso =
    isPlural || before !== null || verb.person === 1 || hasPronounSubject(view, trigger)
      ? null
      : (bare[0] ?? null);
  const rest = vso === null ? bare : bare.slice(1);
  const subject = vso ?? before;
  if (isSharedSubject(view, trigger, takesObject, before, rest, vso))
    return { voice: 'active', subj: null, obj: vso, obj2: null, idafa, adj: null, pps };
  if (isPassive(view, trigger, takesObject, subject, rest, bare))
    return {
      voice: 'passive',
      subj: null,
      obj: subject ?? bare[0] ?? null,
      obj2: rest[0] ?? null,
      idafa,
      adj: null,
      pps,
    };
  return {
    voice: 'active',
    subj: subject,
    obj: rest[0] ?? null,
    obj2: rest[1] ?? null,
    idafa,
    adj: adjectiveAfter(view, trigger.after),
    pps,
  };
}

/** "غارة جوية استهدفت منزلا": an event noun with its adjectives right before a verb is its subject. */
function eventNounBefore(view: SentenceView, verb: number): Phrase | null {
  if (view.s[verb].conj) return null;
  for (let i = verb - 1; i >= 0 && verb - i <= 4; i--) {
    const t = view.s[i];
    if (t.tag !== 'noun' || t.conj) return null;
    if (view.isEventNominal(i)) return { first: i, last: verb - 1 };
    if (t.prep !== '') return null;
  }
  return null;
}

/** "واعترضت القوات … ودمرت أربع طائرات": the one phrase after a conjoined verb is its object; its subject is that of the verb before. */
function isSharedSubject(
  view: SentenceView,
  trigger: Trigger,
  takesObject: boolean,
  before: Phrase | null,
  rest: readonly Phrase[],
  vso: Phrase | null,
): boolean {
  if (!takesObject || !trigger.verb!.conj || before !== null || vso === null || rest.length > 0) return false;
  if (
    trigger.verb!.voice === 'passive' ||
    trigger.frame.kind === 'killing' ||
    trigger.frame.kind === 'injury'
  )
    return false;
  const token = view.s[trigger.head];
  if (PASSIVE_VOWELS.test(view.raw.slice(token.start, token.end)) || !isObjectLike(view, trigger.frame, vso))
    return false;
  return view.s
    .slice(0, trigger.head)
    .some(
      (t) =>
        t.tag === 'verb' &&
        t.verbs.some((verb) => verb.gender === trigger.verb!.gender && verb.tense === trigger.verb!.tense),
    );
}

/** إنهم + verb, أنها + feminine verb: the subject is the pronoun; أنه before a feminine verb is only a dummy. */
function hasPronounSubject(view: SentenceView, trigger: Trigger): boolean {
  const comp = view.s[trigger.head - 1];
  if (comp?.tag !== 'comp') return false;
  const pronoun = PRONOUN_TAIL.exec(comp.folded)?.[1];
  if (pronoun === undefined) return false;
  return !(pronoun === HE && trigger.verb?.gender === 'f');
}

/** The pronoun of a complementiser: إنهم, أنها, بأنه. */
export const PRONOUN_TAIL =
  /\u0627\u0646(\u0647\u0645|\u0647\u0627|\u0647|\u0646\u0627|\u0646\u064A|\u0647\u0645\u0627)$/u;
const HE = '\u0647';

const isComplement = (part: Constituent, trigger: Trigger): boolean =>
  trigger.after !== trigger.head && part.phrase.first <= trigger.after && trigger.after <= part.phrase.last;

/** Passive: marked by its form or its vowels, or a transitive verb with a single phrase and no object. */
function isPassive(
  view: SentenceView,
  trigger: Trigger,
  takesObject: boolean,
  subject: Phrase | null,
  rest: readonly Phrase[],
  bare: readonly Phrase[],
): boolean {
  const verb = trigger.verb!;
  if (trigger.frame.flags.has('nopassive')) return false;
  const token = view.s[trigger.head];
  const raw = view.raw.slice(token.start, token.end);
  if (verb.voice === 'passive')
    return (
      token.verbs.every((reading) => reading.voice === 'passive') ||
      PASSIVE_VOWELS.test(raw) ||
      (takesObject &&
        rest.length === 0 &&
        verb.enclitic === '' &&
        subject !== null &&
        isObjectLike(view, trigger.frame, subject))
    );
  if (!takesObject || verb.enclitic !== '' || rest.length > 0) return false;
  const single = subject ?? bare[0] ?? null;
  return single !== null && isObjectLike(view, trigger.frame, single) && !trigger.frame.flags.has('active');
}

/** A damma after the first letter (or after the present prefix): قُتل, يُقتل. */
export const PASSIVE_VOWELS = /^[\u0648\u0641]?.\u064F/u;

/** The phrase is what the verb acts on, not who acts: a number of people, or a head of the classes that the object asks for. */
function isObjectLike(view: SentenceView, frame: Frame, phrase: Phrase): boolean {
  const roles = frame.slots.filter((slot) => slot.sources.includes('obj')).map((slot) => slot.role);
  return roles.some((role) => isObjectOf(view, frame, phrase, role));
}

function isObjectOf(view: SentenceView, frame: Frame, phrase: Phrase, role: string): boolean {
  const filler = fillersOf(view, phrase, PLACE_ROLES.has(role))[0];
  if (filler === undefined) return false;
  const { classes } = filler;
  if (VICTIM_KINDS.has(frame.kind))
    return (!classes.has('force') || classes.has('number') || classes.has('person')) && hasVictim(filler);
  const need = frame.needs.find((item) => item.role === role && item.allow.length > 0);
  const actorNeed = frame.needs.find((item) => item.role === 'actor' && item.allow.length > 0);
  if (need === undefined || !need.allow.some((cls) => classes.has(cls))) return false;
  if (actorNeed === undefined) return !classes.has('force') && !classes.has('named_actor');
  return !actorNeed.allow.some((cls) => classes.has(cls) && !need.allow.includes(cls));
}

const VICTIM_KINDS: ReadonlySet<string> = new Set([
  'killing',
  'injury',
  'arrest',
  'abduction',
  'assassination',
  'release',
  'displacement',
]);
const VICTIM_CLASSES = [
  'number',
  'civilian',
  'casualty',
  'person',
  'prisoner',
  'quantity',
  'named_actor',
] as const;
const hasVictim = (filler: Filler): boolean =>
  VICTIM_CLASSES.some((cls) => filler.classes.has(cls)) || filler.classes.size === 0;

function nounPositions(view: SentenceView, trigger: Trigger): Positions {
  const { frame, nominal } = trigger;
  const none = { subj: null, obj: null, obj2: null, idafa: null, adj: null };
  const idafa =
    view.s[trigger.after].enclitic === '' && !view.s[trigger.after].article
      ? idafaAfter(view, trigger.after)
      : null;
  const adj = adjectiveAfter(view, trigger.after);
  const tail = Math.max(idafa?.last ?? trigger.after, adj?.last ?? trigger.after);
  const after = skipAdjectives(view, tail) + 1;
  const carrier = carrierSubject(view, after);
  const parts = constituentsAfter(
    view,
    carrier === null ? afterOccurrence(view, after) : carrier.last + 1,
    true,
    idafa !== null,
  );
  const pps = parts.filter((part) => part.code !== '');
  if (nominal !== null && nominal.form === 'active_participle')
    return {
      ...none,
      voice: 'active',
      subj: trigger.head > 0 ? subjectBefore(view, trigger.head) : null,
      obj: idafa,
      pps,
    };
  if (nominal !== null && nominal.form === 'passive_participle')
    return { ...none, voice: 'passive', obj: subjectBefore(view, trigger.head), pps };
  if (frame.type === 'noun' || frame.type === 'phrase')
    return {
      ...none,
      voice: 'active',
      idafa: idafa ?? carrier,
      adj: adj ?? (idafa === null ? carrier : null),
      pps,
    };
  if (trigger.after !== trigger.head)
    return { ...none, voice: 'active', subj: lightSubject(view, trigger), idafa, adj, pps };
  return masdarPositions(view, trigger, idafa, adj, parts, pps);
}

/** "الغارة وقعت على منزل": the phrases after a verb that only says that the noun happened are the noun's. */
function afterOccurrence(view: SentenceView, at: number): number {
  const verb = view.s[at];
  const isOccurrence =
    verb?.tag === 'verb' &&
    !verb.conj &&
    verb.enclitic === '' &&
    verb.verbs.some(({ lexeme }) => lexeme.frames.length === 0 && lexeme.cue === null);
  return isOccurrence ? at + 1 : at;
}

/** "هجوم شنه مسلحون على …", "معارك تخوضها الفصائل": who carries out the noun, after a verb with its pronoun. */
function carrierSubject(view: SentenceView, at: number): Phrase | null {
  if (view.s[at]?.tag === 'rel') return carrierSubject(view, at + 1);
  const verb = view.s[at];
  if (verb === undefined || verb.tag !== 'verb' || verb.conj || verb.enclitic === '') return null;
  const next = view.s[at + 1];
  return next !== undefined && (next.tag === 'noun' || next.tag === 'name') && next.prep === ''
    ? view.sourcePhrase(at + 1)
    : null;
}

/** A light verbal noun with a subject between it and its complement: شن القوات هجوما. */
function lightSubject(view: SentenceView, trigger: Trigger): Phrase | null {
  const between = constituentsAfter(view, trigger.head + 1, false)[0];
  return between !== undefined && between.code === '' && between.phrase.last < trigger.after
    ? between.phrase
    : null;
}

/** Verbal noun: its genitive is the subject when intransitive or when an object follows, else the object. */
function masdarPositions(
  view: SentenceView,
  trigger: Trigger,
  idafa: Phrase | null,
  adj: Phrase | null,
  parts: readonly Constituent[],
  pps: readonly Constituent[],
): Positions {
  const { frame } = trigger;
  const isTransitive =
    frame.flags.has('transitive') ||
    (!frame.flags.has('intransitive') && frame.slots.some((slot) => slot.sources.includes('obj')));
  const none = { obj2: null, idafa, adj, pps, voice: 'active' as const };
  const owner = pps.find(
    (pp) => pp.code === 'li' && !pp.isPurpose && !frame.slots.some((slot) => slot.sources.includes('li')),
  );
  if (!isTransitive) return { ...none, subj: idafa ?? adj ?? owner?.phrase ?? null, obj: null };
  const next = parts[0];
  const li = pps.find((pp) => pp.code === 'li' && !frame.slots.some((slot) => slot.sources.includes('li')));
  const bareObject = next !== undefined && next.code === '' && !next.isEvent ? next.phrase : null;
  const object = bareObject ?? li?.phrase ?? null;
  if (idafa !== null && object !== null && isActorLike(view, idafa))
    return { ...none, subj: idafa, obj: object };
  if (idafa === null) return { ...none, subj: adj, obj: object };
  return { ...none, subj: adj, obj: idafa };
}

const ACTOR_CLASSES = ['force', 'party_org', 'body', 'named_actor', 'named_place', 'person'] as const;
const isActorLike = (view: SentenceView, phrase: Phrase): boolean => {
  const filler = fillersOf(view, phrase, false)[0];
  return filler !== undefined && ACTOR_CLASSES.some((cls) => filler.classes.has(cls));
};

/** The genitive right after a noun. */
function idafaAfter(view: SentenceView, i: number): Phrase | null {
  const next = quoteOpens(view, i + 1) ? i + 2 : i + 1;
  const t = view.s[next];
  if (
    t === undefined ||
    t.conj ||
    t.prep !== '' ||
    (t.tag !== 'noun' && t.tag !== 'name' && t.tag !== 'number' && t.fn?.cls !== 'quantifier')
  )
    return null;
  if (view.s[i].article || (t.facts.demonym && !t.article)) return null;
  if (next === i + 1 && isIndefiniteAdjective(view, i, next)) return null;
  const phrase = view.sourcePhrase(next);
  return phrase;
}

const quoteOpens = (view: SentenceView, i: number): boolean =>
  view.s[i]?.tag === 'punct' && '“«"'.includes(view.s[i].folded);

/** An accusative or plain adjective after an indefinite noun (هجوما واسعا, غارات جوية) is no genitive. */
function isIndefiniteAdjective(view: SentenceView, noun: number, next: number): boolean {
  const t = view.s[next];
  if (t.article || t.unit !== null || t.fn !== null || t.enclitic !== '') return false;
  if (t.nominals.some((nominal) => nominal.noun?.classes.has('adjective') === true)) return true;
  const isKnownNoun = t.nominals.some(
    (nominal) =>
      nominal.noun !== null && nominal.noun.classes.size > 0 && !nominal.noun.classes.has('adjective'),
  );
  if (isKnownNoun) return false;
  const raw = view.raw.slice(t.start, t.end);
  return (
    t.nominals.length === 0 ||
    t.nominals.every((nominal) => nominal.form !== 'noun') ||
    /\u064B/u.test(raw) ||
    view.s[noun].folded.endsWith('ا')
  );
}

/** A demonym right after a noun or after one adjective: غارة إسرائيلية, القصف الجوي الروسي. */
function adjectiveAfter(view: SentenceView, i: number): Phrase | null {
  for (let k = i + 1; k < view.end && k <= i + 3; k++) {
    const t = view.s[k];
    if (t.tag !== 'noun' || t.conj || t.prep !== '' || t.article !== view.s[i].article) return null;
    if (t.facts.demonym) return { first: k, last: k };
  }
  return null;
}

function skipAdjectives(view: SentenceView, i: number): number {
  let k = i;
  while (
    k + 1 < view.end &&
    view.s[k + 1].tag === 'noun' &&
    !view.s[k + 1].conj &&
    view.s[k + 1].prep === '' &&
    view.s[k + 1].unit === null &&
    isPlainAdjective(view, k + 1)
  )
    k++;
  return k;
}

const isPlainAdjective = (view: SentenceView, k: number): boolean =>
  view.s[k].facts.demonym ||
  view.s[k].nominals.every(
    (nominal) =>
      nominal.noun === null || nominal.noun.classes.size === 0 || nominal.noun.classes.has('adjective'),
  );
