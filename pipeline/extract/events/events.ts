import { MARBUTA, MINE, TA } from '../../text/affixes.ts';
import { NONE } from '../../text/arrays.ts';
import { NISBA_ACCUSATIVE } from '../../text/endings.ts';
import { complementAt, complementBefore, complementOf } from '../phrases/complements.ts';
import type { Filler } from '../phrases/fillers.ts';
import { framesAt } from '../phrases/frames-at.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import type { Positions } from '../phrases/positions.ts';
import { type Frame, isFutureForm, type Lexeme, type NominalFact, type VerbFact } from '../words/lexeme.ts';
import { hasOwnObject, isMisread, isOfAnother } from '../words/misread.ts';
import { verbsOf } from '../words/our-deed.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass, isGroup, tokenBefore } from '../words/word-kinds.ts';
import { type Binding, bindFrame, positionsAround } from './bind.ts';
import { isFiction } from './fiction.ts';
import { isDoer } from './means.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isVerdict } from './principle.ts';
import { rank } from './rank.ts';
import { shareModifiers } from './shared-modifiers.ts';

/** A trigger with the frame that won and its slots. */
export type EventDraft = {
  readonly frame: Frame;
  /** Trigger tokens, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Token whose verb or noun governs the slots. */
  readonly head: number;
  /** Token of the complement of a light verb, else the head. */
  readonly complement: number;
  readonly voice: 'active' | 'passive';
  readonly slots: ReadonlyMap<string, readonly Filler[]>;
  /** Number of slots bound: the better reading of one trigger wins. */
  readonly score: number;
  readonly tense: 'past' | 'present' | 'future' | null;
  /** A subject stands in the clause of the trigger. */
  readonly hasSubject: boolean;
  /** The verb that the trigger was read as, if it is one. */
  readonly lexeme: Lexeme | null;
  /** Other frames that fit the same trigger, to be weighed again when pronouns are resolved. */
  readonly alternatives: readonly EventDraft[];
  /** دمر القصف المستشفى: a verb of which it is the subject tells what it hit. */
  readonly isOfVerb?: boolean;
  /** Phrases of its kind that it hides, to be read when it turns out to tell nothing. */
  readonly fallbacks: readonly EventDraft[];
};

export type PhraseFrameHit = { readonly first: number; readonly last: number; readonly frame: Frame };

/** One way to read a token as a trigger. */
export type Trigger = {
  readonly frame: Frame;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly verb: VerbFact | null;
  readonly nominal: NominalFact | null;
  /** Token after which the arguments stand. */
  readonly after: number;
};

/** A trigger with what stands around it. */
export type PlacedTrigger = { readonly trigger: Trigger; readonly positions: Positions };

/** The ways to read each word of a sentence, and the phrases found in it, as triggers. */
export function triggersOf(
  view: SentenceView,
  phraseHits: readonly PhraseFrameHit[],
): readonly (readonly Trigger[])[] {
  if (isFiction(view)) return NONE;
  const triggers: (readonly Trigger[])[] = [];
  for (const t of view.s) if (t.facts.isTrigger) triggers.push(triggersAt(view, t));
  for (const hit of phraseHits) if (!isVerdict(view, hit)) triggers.push([phraseTrigger(hit)]);
  return triggers;
}

const phraseTrigger = ({ frame, first, last }: PhraseFrameHit): Trigger => ({
  frame,
  head: first,
  first,
  last,
  verb: null,
  nominal: null,
  after: last,
});

/** Of the ways to read each word those around which nothing contradicts them. */
export function placeTriggers(
  view: SentenceView,
  triggers: readonly (readonly Trigger[])[],
): readonly (readonly PlacedTrigger[])[] {
  const placed: (readonly PlacedTrigger[])[] = [];
  for (const readings of triggers) {
    const kept: PlacedTrigger[] = [];
    for (const trigger of readings) {
      const positions = positionsAround(view, trigger);
      if (positions !== null) kept.push({ trigger, positions });
    }
    if (kept.length > 0) placed.push(kept);
  }
  return placed;
}

/** The event mentions of a sentence: the best frame of every trigger; a light verb takes its complement with it. */
export function findEvents(
  view: SentenceView,
  placed: readonly (readonly PlacedTrigger[])[],
): readonly EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const readings of placed) {
    const draft = bestReading(view, readings);
    if (draft !== null) drafts.push(draft);
  }
  return shareModifiers(view, withoutOverlaps(view, drafts));
}

/** The reading of a trigger that ranks first; it knows the others of its type. */
function bestReading(view: SentenceView, readings: readonly PlacedTrigger[]): EventDraft | null {
  const drafts: Draft[] = [];
  let best: Draft | null = null;
  for (const { trigger, positions } of readings) {
    const draft = draftOf(view, trigger, positions);
    if (draft === null) continue;
    drafts.push(draft);
    if (best === null || isBetter(draft, best)) best = draft;
  }
  if (best !== null && drafts.length > 1)
    for (const other of drafts)
      if (other !== best && other.frame.type === best.frame.type) best.alternatives.push(other);
  return best;
}

/** Of readings that rank the same the one with the nearer complement: سقط قتيل وعشرات الجرحى. */
const isBetter = (draft: Draft, best: Draft): boolean =>
  rank(draft) > rank(best) || (rank(draft) === rank(best) && draft.complement < best.complement);

type Draft = EventDraft & { readonly alternatives: EventDraft[] };

function draftOf(view: SentenceView, trigger: Trigger, positions: Positions): Draft | null {
  const binding: Binding | null = bindFrame(view, trigger, positions);
  if (binding === null) return null;
  return {
    frame: trigger.frame,
    first: trigger.first,
    last: trigger.last,
    head: trigger.head,
    complement: trigger.after,
    voice: binding.voice,
    slots: binding.slots,
    score: binding.score,
    tense: tenseOf(trigger),
    hasSubject: binding.hasSubject,
    lexeme: (trigger.verb ?? trigger.nominal)?.lexeme ?? null,
    alternatives: [],
    fallbacks: NONE,
  };
}

function tenseOf(trigger: Trigger): EventDraft['tense'] {
  if (trigger.verb === null) return null;
  return isFutureForm(trigger.verb) ? 'future' : trigger.verb.tense === 'past' ? 'past' : 'present';
}

function triggersAt(view: SentenceView, t: Tagged): readonly Trigger[] {
  if (view.inName(t.i) || t.unit !== null) return doersIn(t);
  const triggers: Trigger[] = [];
  if (t.tag === 'verb')
    for (const verb of verbsOf(view, t))
      for (const frame of framesAt(view, t.i, verb.lexeme)) addVerb(view, triggers, t, frame, verb, null);
  if (t.tag === 'noun' && !isAttribute(view, t))
    for (const nominal of t.nominals) {
      if (isNisba(view, t, nominal) || (nominal.form === 'masdar' && isNoAct(t))) continue;
      for (const frame of nominal.noun?.frames ?? [])
        triggers.push({ frame, head: t.i, first: t.i, last: t.i, verb: null, nominal, after: t.i });
      if (nominal.lexeme !== null)
        for (const frame of framesAt(view, t.i, nominal.lexeme))
          addVerb(view, triggers, t, frame, null, nominal);
    }
  return triggers;
}

/** الطيران الروسي, طائرات التحالف: the head of a name tells by whom. */
const doersIn = (t: Tagged): readonly Trigger[] =>
  t.unit?.kind !== 'name' || t.unit.first !== t.i
    ? NONE
    : t.nominals.flatMap((nominal) =>
        (nominal.noun?.frames ?? NONE)
          .filter(isDoer)
          .map((frame) => ({ frame, head: t.i, first: t.i, last: t.i, verb: null, nominal, after: t.i })),
      );

/** مقاتلات are warplanes and الأسر families, whatever verbal noun the word could be; أسر جنديين is one. */
const isNoAct = (t: Tagged): boolean => hasClass(t.facts, THINGS) || (t.article && hasClass(t.facts, PEOPLE));
const PEOPLE: ReadonlySet<string> = new Set(['civilian']);
const THINGS: ReadonlySet<string> = new Set(['aircraft', 'drone', 'vehicle']);

/** الجهة المقابلة, العالم المتقدم, الشاب الجريح: a definite participle or word for the wounded that agrees with the definite noun before it only describes it. */
function isAttribute(view: SentenceView, t: Tagged): boolean {
  const before = tokenBefore(view.s, t.i);
  if (
    (before?.tag !== 'noun' && before?.tag !== 'name') ||
    !before.article ||
    !t.article ||
    t.conj ||
    t.prep !== ''
  )
    return false;
  const isParticiple = t.nominals.some(({ form }) => form === 'active_participle');
  return (
    (isParticiple || hasClass(t.facts, CASUALTIES)) &&
    (isFeminine(before) || SOUND_PLURAL.test(before.folded)) === isFeminine(t)
  );
}

const isFeminine = (t: Tagged): boolean => t.folded.endsWith(MARBUTA);
/** القوات المهاجمة: things and groups in the plural agree as feminine. */
const SOUND_PLURAL = /\u0627\u062A$/u;

/**
 * بحث تحقيقي, العمل التفاوضي: the ي of an adjective, not "my"; after ت (زيارتي) it is a pronoun. ضمان اجتماعي: nor is it
 * that of "two", which only a genitive makes of it (اجتماعي القاهرة).
 */
const isNisba = (view: SentenceView, t: Tagged, { enclitic, number }: NominalFact): boolean =>
  (enclitic === MINE && !t.folded.endsWith(MY_AFTER_T)) ||
  (enclitic === '' && number === 'dual' && t.folded.endsWith(MINE) && idafaAfter(view, t.i) === null);
const MY_AFTER_T = TA + MINE;

/** Of وصل, which asks for who comes and for no object, توصل is no passive. */
const isDoneTo = ({ flags, slots, sources }: Frame): boolean =>
  !flags.has('nopassive') && (sources.has('obj') || !slots.some(({ required }) => required.includes('subj')));

function addVerb(
  view: SentenceView,
  triggers: Trigger[],
  t: Tagged,
  frame: Frame,
  verb: VerbFact | null,
  nominal: NominalFact | null,
): void {
  if (nominal !== null && !nominalFits(frame, nominal)) return;
  if (verb !== null && verb.voice === 'passive' && !isDoneTo(frame)) return;
  if (verb !== null && (isMisread(view, t, verb) || isOfAnother(t, frame, verb))) return;
  // إجراءات التفتيش: in the plural the verbal noun of a light verb is a noun of its own.
  if (frame.type === 'light' && nominal?.number === 'plural') return;
  if (frame.type === 'verb') {
    triggers.push({ frame, head: t.i, first: t.i, last: t.i, verb, nominal, after: t.i });
    return;
  }
  const at = hasOwnObject(frame, verb)
    ? -1
    : verb === null
      ? complementAt(view, t.i, frame.complements)
      : complementOf(view, t.i, frame);
  const before = at < 0 && (verb !== null || t.enclitic !== '') ? complementBefore(view, t.i, frame) : -1;
  if (before >= 0) triggers.push({ frame, head: t.i, first: before, last: t.i, verb, nominal, after: t.i });
  if (at < 0) return;
  // بلوغ السن … قانون: a definite verbal noun has no genitive.
  if (nominal !== null && t.article && isGenitiveOf(frame, view.s[at])) return;
  const isNear = at - t.i <= (isDriving(frame) ? FAR : NEAR);
  // أدى تدافع داخل ملعب في شمال أنغولا إلى مقتل: far behind its preposition the complement tells it better.
  if (!isNear && view.s[at - 1].fn?.cls === 'preposition' && tellsItself(view, at, frame)) return;
  triggers.push({ frame, head: t.i, first: t.i, last: isNear ? at : t.i, verb, nominal, after: at });
}

/** أجبر القتال | أكثر من 300 ألف شخص | على النزوح: whom the verb drives to it stand between it and its complement. */
const isDriving = ({ kind, sources, complements }: Frame): boolean =>
  kind === 'displacement' &&
  sources.has('obj') &&
  complements.every(({ preposition, separate }) => preposition !== '' || separate !== '');
/** Tokens from a verb to its complement, with a subject or with those whom it drives to it too. */
const NEAR = 5;
const FAR = 12;

/** The complement stands in no preposition that the verb asks for; التدخل | عسكريا: nor is it an adverb. */
const isGenitiveOf = ({ complements }: Frame, { prep, folded }: Tagged): boolean =>
  prep === '' &&
  !NISBA_ACCUSATIVE.test(folded) &&
  complements.every(({ preposition, separate }) => preposition === '' && separate === '');

/** A noun that alone tells of the same kind, that nothing counts (سلسلة من اللقاءات), and that is more than a bare definite one (عن التصويت). */
const tellsItself = (view: SentenceView, at: number, { kind }: Frame): boolean => {
  const { s } = view;
  return (
    (!s[at].article || s[at + 1]?.tag === 'prep') &&
    !(s[at - 1].fn?.code === 'min' && isGroup(s[at - 2])) &&
    s[at].nominals.some(({ lexeme, noun }) =>
      [...(lexeme?.frames ?? []), ...(noun?.frames ?? [])].some(
        (own) =>
          own.kind === kind && (own.type !== 'light' || complementAt(view, at, own.complements) === at + 1),
      ),
    )
  );
};

function nominalFits(frame: Frame, nominal: NominalFact): boolean {
  if (nominal.form === 'masdar') return !frame.flags.has('nomasdar');
  return nominal.form !== 'noun' && !frame.flags.has('noparticiple') && frame.type === 'verb';
}
