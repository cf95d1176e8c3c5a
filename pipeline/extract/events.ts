import { NONE } from '../text/arrays.ts';
import { type Binding, bindFrame } from './bind.ts';
import { complementAt, complementBefore, framesAt, isSubjectOf } from './complements.ts';
import type { Filler } from './fillers.ts';
import type { Frame, Lexeme, NominalFact, VerbFact } from './lexeme.ts';
import { isMeans, WITH_MEANS, withMeans } from './means.ts';
import { isMisread } from './misread.ts';
import { isToldAlready } from './one-deal.ts';
import { shareModifiers } from './shared-modifiers.ts';
import { STRIKES } from './strikes.ts';
import type { Tagged } from './tags.ts';
import { BODY, hasClass, type SentenceView } from './view.ts';
import { isGroup, tokenBefore } from './word-kinds.ts';

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

/** The event mentions of a sentence: the best frame of every trigger; a light verb takes its complement with it. */
export function findEvents(view: SentenceView, phraseHits: readonly PhraseFrameHit[]): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const t of view.s) {
    if (!t.facts.isTrigger) continue;
    const draft = bestReading(view, triggersAt(view, t));
    if (draft !== null) drafts.push(draft);
  }
  for (const hit of phraseHits) {
    const trigger: Trigger = {
      frame: hit.frame,
      head: hit.first,
      first: hit.first,
      last: hit.last,
      verb: null,
      nominal: null,
      after: hit.last,
    };
    const draft = draftOf(view, trigger);
    if (draft !== null) drafts.push(draft);
  }
  return shareModifiers(view, withoutOverlaps(view, drafts));
}

/** The reading of a trigger that ranks first; it knows the others of its type. */
function bestReading(view: SentenceView, triggers: readonly Trigger[]): EventDraft | null {
  const drafts: Draft[] = [];
  let best: Draft | null = null;
  for (const trigger of triggers) {
    const draft = draftOf(view, trigger);
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

function draftOf(view: SentenceView, trigger: Trigger): Draft | null {
  const binding: Binding | null = bindFrame(view, trigger);
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
  };
}

function tenseOf(trigger: Trigger): EventDraft['tense'] {
  if (trigger.verb === null) return null;
  return trigger.verb.particle === 'س' ? 'future' : trigger.verb.tense === 'past' ? 'past' : 'present';
}

/** Light and phrase frames say more than a bare verb, unless the noun that they leave without a genitive is itself what the event is about. */
const isSpecific = ({ frame, slots }: EventDraft): boolean =>
  (frame.type === 'light' && (slots.size > 0 || !frame.sources.has('idafa'))) ||
  (frame.type === 'phrase' && slots.size > 0);

/** Light and phrase frames are more specific than bare verbs and nouns; then more bound slots; then the id, for a fixed order. */
export const rank = (draft: EventDraft): number =>
  (isSpecific(draft) ? 100 : 0) +
  draft.score * 2 +
  (draft.frame.needsMeans && draft.slots.has('instrument') ? 0.7 : 0) +
  (RANKS[draft.frame.type] ?? 0) +
  (draft.frame.type === 'phrase' ? 0 : draft.frame.needs.length * 0.1);

/** With the same slots a verb says more than a phrase, and a phrase more than the noun in it (تسوية سياسية). */
const RANKS: Readonly<Record<string, number>> = { verb: 0.5, light: 0.4, phrase: 0.3 };

function triggersAt(view: SentenceView, t: Tagged): readonly Trigger[] {
  if (view.inName(t.i) || t.unit !== null) return NONE;
  const triggers: Trigger[] = [];
  if (t.tag === 'verb')
    for (const verb of t.verbs)
      for (const frame of framesAt(view, t.i, verb.lexeme)) addVerb(view, triggers, t, frame, verb, null);
  if (t.tag === 'noun' && !isAttribute(view, t))
    for (const nominal of t.nominals) {
      if (isNisba(t, nominal) || (nominal.form === 'masdar' && hasClass(t.facts, THINGS))) continue;
      for (const frame of nominal.noun?.frames ?? [])
        triggers.push({ frame, head: t.i, first: t.i, last: t.i, verb: null, nominal, after: t.i });
      if (nominal.lexeme !== null)
        for (const frame of framesAt(view, t.i, nominal.lexeme))
          addVerb(view, triggers, t, frame, null, nominal);
    }
  return triggers;
}

/** مقاتلات: warplanes, whatever verbal noun the word could be. */
const THINGS: ReadonlySet<string> = new Set(['aircraft', 'drone', 'vehicle']);

/** الجهة المقابلة, العالم المتقدم: a definite participle that agrees with the definite noun before it only describes it. */
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
  return isParticiple && (isFeminine(before) || SOUND_PLURAL.test(before.folded)) === isFeminine(t);
}

const isFeminine = (t: Tagged): boolean => t.folded.endsWith(MARBUTA);
/** القوات المهاجمة: things and groups in the plural agree as feminine. */
const SOUND_PLURAL = /\u0627\u062A$/u;
/** Folded ta marbuta. */
const MARBUTA = '\u0647';

/** بحث تحقيقي, العمل التفاوضي: the ي of an adjective, not "my"; after ت (زيارتي) it is a pronoun. */
const isNisba = (t: Tagged, nominal: NominalFact): boolean =>
  nominal.enclitic === MY && !t.folded.endsWith(MY_AFTER_T);
const MY = '\u064A';
const MY_AFTER_T = '\u062A\u064A';

function addVerb(
  view: SentenceView,
  triggers: Trigger[],
  t: Tagged,
  frame: Frame,
  verb: VerbFact | null,
  nominal: NominalFact | null,
): void {
  if (nominal !== null && !nominalFits(frame, nominal)) return;
  if (verb !== null && verb.voice === 'passive' && frame.flags.has('nopassive')) return;
  if (verb !== null && isMisread(view, t, verb)) return;
  // إجراءات التفتيش: in the plural the verbal noun of a light verb is a noun of its own.
  if (frame.type === 'light' && nominal?.number === 'plural') return;
  if (frame.type === 'verb') {
    triggers.push({ frame, head: t.i, first: t.i, last: t.i, verb, nominal, after: t.i });
    return;
  }
  const at = complementAt(view, t.i, frame.complements);
  const before = at < 0 && verb !== null ? complementBefore(view, t.i, frame) : -1;
  if (before >= 0) triggers.push({ frame, head: t.i, first: before, last: t.i, verb, nominal, after: t.i });
  if (at < 0 || (verb !== null && isSubjectOf(view, t.i, { frame, at }))) return;
  const isNear = at - t.i <= 5;
  // أدى تدافع داخل ملعب في شمال أنغولا إلى مقتل: far behind its preposition the complement tells it better.
  if (!isNear && view.s[at - 1].fn?.cls === 'preposition' && tellsItself(view, at, frame)) return;
  triggers.push({ frame, head: t.i, first: t.i, last: isNear ? at : t.i, verb, nominal, after: at });
}

/** A noun that has a frame of the same kind, that nothing counts (سلسلة من اللقاءات), and that is more than a bare definite one (عن التصويت). */
const tellsItself = ({ s }: SentenceView, at: number, { kind }: Frame): boolean =>
  (!s[at].article || s[at + 1]?.tag === 'prep') &&
  !(s[at - 1].fn?.code === 'min' && isGroup(s[at - 2])) &&
  s[at].nominals.some(({ lexeme, noun }) =>
    [...(lexeme?.frames ?? []), ...(noun?.frames ?? [])].some((own) => own.kind === kind),
  );

function nominalFits(frame: Frame, nominal: NominalFact): boolean {
  if (nominal.form === 'masdar') return !frame.flags.has('nomasdar');
  return nominal.form !== 'noun' && !frame.flags.has('noparticiple') && frame.type === 'verb';
}

/** Of triggers that overlap the more specific stays: a light verb hides the bare frame of its complement. */
function withoutOverlaps(view: SentenceView, drafts: readonly EventDraft[]): EventDraft[] {
  if (drafts.length < 2) return [...drafts];
  const kept: EventDraft[] = [];
  const order = drafts
    .filter(
      (draft) =>
        !isMeans(draft) &&
        !drafts.some(
          (other) =>
            isWithin(draft, other) || takesPartIn(view, draft, other) || isToldAlready(view, draft, other),
        ),
    )
    .sort((a, b) => rank(b) - rank(a) || a.first - b.first);
  const shadows: EventDraft[] = [];
  for (const draft of order) {
    // خرق وقف إطلاق النار: what a phrase says is no event beside the light verb that took its first word.
    if (shadows.some(({ first, last }) => first <= draft.first && draft.last <= last)) continue;
    if (draft.frame.type === 'phrase' && kept.some(({ complement }) => complement === draft.first))
      shadows.push(draft);
    const clash = kept.some(
      (other) =>
        (draft.first <= other.last && other.first <= draft.last && !isBetween(draft, other)) ||
        draft.head === other.head ||
        draft.head === other.complement,
    );
    if (!clash) kept.push(draft);
  }
  return withMeans(view, kept, drafts).sort((a, b) => a.first - b.first);
}

/** أسفر | هجوم انتحاري | عن مقتل: what stands between a light verb and its complement is no part of it. */
const isBetween = (draft: EventDraft, { head, complement }: EventDraft): boolean =>
  head < draft.first && draft.last < complement;

/** وقف | إطلاق النار: what stands inside a phrase of another kind tells nothing of its own. */
const isWithin = (draft: EventDraft, other: EventDraft): boolean =>
  other.frame.type === 'phrase' &&
  other.frame.kind !== draft.frame.kind &&
  other.first < draft.first &&
  draft.last <= other.last;

/**
 * وصل وفد, انفجرت سيارة مفخخة: the noun that carries out an event, or by which it is, tells no second one of its kind.
 */
function takesPartIn(view: SentenceView, draft: EventDraft, other: EventDraft): boolean {
  if (draft === other) return false;
  const { start, end, facts } = view.s[draft.head];
  // حكم القضاء على الناشط بالسجن: the court that acts is not its homograph "doing away with".
  const isCourt = hasClass(facts, COURTS) && other.frame.type === 'light';
  if (!isCourt && (draft.frame.type === 'verb' || !isOneAct(draft, other))) return false;
  // A delegation is a body; the raid of "غارة إسرائيلية استهدفت" is what its adjective tells who flew.
  const roles = hasClass(facts, BODY) ? ACTING : MEANS;
  return roles.some((role) =>
    (other.slots.get(role) ?? []).some((filler) => filler.start < end && start < filler.end),
  );
}

/** Of one kind, or what a strike was done with beside a word that says an attack only. */
const isOneAct = (draft: EventDraft, other: EventDraft): boolean =>
  draft.frame.kind === other.frame.kind ||
  (WITH_MEANS.has(other.frame.kind) && STRIKES.has(draft.frame.kind));

const COURTS: ReadonlySet<string> = new Set(['court']);
const ACTING = ['actor', 'instrument'] as const;
const MEANS = ['instrument'] as const;
