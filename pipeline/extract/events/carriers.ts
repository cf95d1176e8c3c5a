import { mapped } from '../../text/arrays.ts';
import { isBareComplement } from '../phrases/complements.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { isPlaceLike } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import { STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { isCarriedOn, isMeansBehind, toldBy } from './carried-on.ts';
import { isAimedUpTo, isDescribedUpTo } from './described-act.ts';
import type { EventDraft } from './events.ts';
import { asKindOf } from './means.ts';
import { operationOf, withDoer } from './operation-of.ts';
import { strikeOf } from './told-by-strike.ts';

const CARRIED: ReadonlySet<string> = new Set([...STRIKES, 'armed_attack', 'offensive', 'assassination']);
/** Verbs that only say where a strike of that name went: their own kind is the general one, or that of the noun. */
const CARRIERS: ReadonlySet<string> = new Set([
  'armed_attack',
  'property_destruction',
  'armed_clash',
  'shelling',
]);

/**
 * "غارات جوية استهدفت مقرات", "هجوم طال المدينة": the noun is the happening and takes the slots of the verb whose
 * subject it is; the verb is no happening of its own.
 */
export function mergeCarriers(view: SentenceView, drafts: readonly EventDraft[]): EventDraft[] {
  if (drafts.length < 2) return [...drafts];
  const dropped = new Set<EventDraft>();
  const merged = new Map<EventDraft, EventDraft>();
  // The act keeps its own slots; those of the verb fill what is open.
  const absorb = (act: EventDraft, verb: EventDraft, without = '') => {
    dropped.add(verb);
    const known = merged.get(act) ?? act;
    const own = [...verb.slots].filter(([role]) => role !== without);
    merged.set(act, { ...known, slots: new Map([...own, ...known.slots]) });
  };
  for (const verb of drafts) {
    const done = operationOf(view, verb, drafts);
    if (done !== undefined) {
      // عمليات | القتال: a definite act is told by the operation.
      const isNamed = !view.s[done.head].article;
      dropped.add(isNamed ? verb : done);
      if (isNamed) merged.set(done, withDoer(merged.get(done) ?? done, verb));
      else merged.set(verb, asKindOf(verb, done));
      continue;
    }
    // توفي أسير | تحت التعذيب في السجن: how he died is no second death.
    const death = verb.frame.flags.has('manner') ? deathBefore(view, verb, drafts) : undefined;
    if (death !== undefined) {
      absorb(death, verb, 'target');
      const told = merged.get(death) ?? death;
      merged.set(death, { ...told, frame: byViolence(told.frame) });
      continue;
    }
    const twin = cognateOf(view, verb, drafts);
    if (twin !== undefined) {
      absorb(twin, verb);
      continue;
    }
    if (view.s[verb.head].tag !== 'verb') {
      const act = drafts.findLast((other) => other.head < verb.head && CARRIED.has(other.frame.kind));
      if (act === undefined || dropped.has(act) || !isMeansBehind(view, act, verb)) continue;
      dropped.add(verb);
      merged.set(act, toldBy(merged.get(act) ?? act, verb));
      continue;
    }
    const strike = strikeOf(view, verb, drafts);
    if (strike !== undefined && !dropped.has(strike)) {
      absorb(strike, verb);
      continue;
    }
    const signed = signedBefore(view, verb, drafts);
    if (signed !== undefined) {
      absorb(signed, verb, 'target');
      continue;
    }
    // استهدف | قريتين: who hits them is not known yet, the general reading tells as much as any.
    const readings = [verb, ...verb.alternatives];
    const carries = (noun: EventDraft) => readings.find((reading) => mayCarry(noun, reading));
    const noun = drafts.find(
      (other) =>
        other !== verb &&
        carries(other) !== undefined &&
        view.s[other.complement].tag === 'noun' &&
        isSubject(view, other, carries(other) ?? verb),
    );
    if (noun !== undefined) {
      dropped.add(verb);
      const known = merged.get(noun) ?? noun;
      merged.set(noun, {
        ...known,
        slots: joinSlots(known, carries(noun) ?? verb),
        isOfVerb: isNominative(view, noun),
      });
      continue;
    }
    const act = drafts.findLast((other) => other.head < verb.head && CARRIED.has(other.frame.kind));
    if (act === undefined || dropped.has(act)) continue;
    const further = readings.find((reading) => goesOn(reading) && isCarriedOn(view, act, reading));
    if (further === undefined) continue;
    dropped.add(verb);
    const known = toldBy(merged.get(act) ?? act, further);
    merged.set(act, { ...known, slots: joinSlots(known, further) });
  }
  return mapped(
    drafts.filter((draft) => !dropped.has(draft)),
    (draft) => merged.get(draft) ?? draft,
  );
}

/** The death in the same clause that a phrase (flag manner) tells how it came about. */
const deathBefore = (
  { s }: SentenceView,
  { frame, first }: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined =>
  drafts.findLast(
    (other) =>
      other.frame.kind === frame.kind &&
      other.last < first &&
      s.slice(other.last + 1, first).every(({ tag }) => tag !== 'verb' && !CLAUSE_ENDS.has(tag)),
  );

/** أصابته | إصابة مباشرة, إصابته إصابة بالغة: the indefinite verbal noun right behind its own word tells how it was done. */
const cognateOf = (
  { s }: SentenceView,
  { first, lexeme }: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined =>
  lexeme === null || s[first].tag !== 'noun' || s[first].article || s[first].conj || s[first].prep !== ''
    ? undefined
    : drafts.find((other) => other.lexeme === lexeme && other.last + 1 === first);

/** مات شاب | تحت التعذيب: who dies of it needs no other sign of violence. */
const byViolence = (frame: EventDraft['frame']): EventDraft['frame'] => ({
  ...frame,
  flags: new Set([...frame.flags].filter((flag) => flag !== 'natural' && flag !== 'conflict')),
});

/** الاتفاق الذي | وقعه الجانبان: the verb of a clause about a deal, with its pronoun, tells who made it and where. */
const signedBefore = (
  { s }: SentenceView,
  { frame, head }: EventDraft,
  drafts: readonly EventDraft[],
): EventDraft | undefined =>
  frame.kind === DEAL && s[head].enclitic !== '' && s[head - 1]?.tag === 'rel'
    ? drafts.find(
        (other) =>
          other.frame.kind === DEAL &&
          s[other.head].tag === 'noun' &&
          other.last < head &&
          s
            .slice(other.last + 1, head - 1)
            .every(({ tag, article, conj }) => tag === 'noun' && article && !conj),
      )
    : undefined;
const DEAL = 'agreement';

/** اجتماع الكتلة الذي انعقد: a meeting is one with the verb of its kind that it is the subject of. */
const mayCarry = (noun: EventDraft, verb: EventDraft): boolean =>
  CARRIED.has(noun.frame.kind)
    ? noun.frame.kind === verb.frame.kind || CARRIERS.has(verb.frame.kind)
    : RAIDS.has(noun.frame.kind)
      ? verb.frame.kind === 'armed_attack'
      : HELD.has(noun.frame.kind) && noun.frame.kind === verb.frame.kind && !verb.slots.has('actor');
/** استهدف, ضرب, قصف: a verb that says what an attack hit; with what only when that is told. */
const goesOn = ({ frame, slots }: EventDraft): boolean =>
  frame.type === 'verb' &&
  (STRIKES.has(frame.kind) || frame.kind === 'armed_attack') &&
  frame.slots.every(({ role, required }) => required.length === 0 || slots.has(role));
/** حملة اعتقالات استهدفت, عمليات دهم طالت. */
const RAIDS: ReadonlySet<string> = new Set(['arrest', 'territory_entry']);
const HELD: ReadonlySet<string> = new Set(['meeting', 'negotiation']);

/** القصف, not طائرات | العدوان: the noun itself acts. */
const isNominative = ({ s }: SentenceView, { first }: EventDraft): boolean =>
  s[first - 1]?.tag !== 'noun' && s[first - 1]?.tag !== 'prep' && s[first].prep === '';

/** The noun fills the subject slot of the verb, or stands right before it with adjectives only between. */
function isSubject(view: SentenceView, noun: EventDraft, verb: EventDraft): boolean {
  const { start } = view.s[noun.complement];
  const isFiller = (verb.slots.get('actor') ?? []).some(
    (filler) => filler.start <= start && start < filler.end,
  );
  if (isFiller) return true;
  // أحبط هجوما ودمر دبابتين: what "and" joins is another act, unless it only says what was hit.
  if (noun.last >= verb.head || (view.s[verb.head].conj && !isOfNoun(view, noun, verb))) return false;
  return isDescribedUpTo(view, noun.last, verb.head) || isAimedUpTo(view, noun, verb.head);
}

/** غارة | استهدفت: a frame of the verb has such a noun as its subject. */
const isOfNoun = (view: SentenceView, { complement }: EventDraft, { lexeme }: EventDraft): boolean =>
  lexeme?.frames.some(({ complements }) => isBareComplement(complements, view.s[complement])) === true;

function joinSlots(noun: EventDraft, verb: EventDraft): EventDraft['slots'] {
  const slots = new Map(noun.slots);
  for (const [role, fillers] of verb.slots) {
    // هجوم صاروخي ضرب | مدينة: what a strike does not hit is where.
    const isHit = role !== 'target' || passesNeed(noun.frame, role, fillers[0]) || !isPlaceLike(fillers[0]);
    const own = isHit ? role : 'place';
    if (own !== 'actor' && !slots.has(own) && passesNeed(noun.frame, own, fillers[0]))
      slots.set(own, fillers);
  }
  return slots;
}
