import { FEMININE } from '../../text/endings.ts';
import type { Token } from '../../text/tokens.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { EventDraft } from '../events/events.ts';
import type { TimeSpan } from '../found.ts';
import { isPurpose } from '../moods/purpose.ts';
import { type Clause, type Clauses, isComma } from '../phrases/clauses.ts';
import { isInquiredInto, isReactedTo } from '../phrases/presupposed.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { sees } from '../slots/seen-at.ts';
import { OCCURRENCE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass } from '../words/word-kinds.ts';
import { isCauseOfHarm, isCauseToldBy, isOfJoinedHarm } from './cause-of-harm.ts';
import { isOfAttribute } from './of-attribute.ts';
import { isOfScene } from './of-scene.ts';
import { reportingTime } from './reporting-time.ts';
import { isSinceLast } from './since-last.ts';
import { isHeadOf, ownerOf } from './time-owner.ts';
import { isToldApart } from './told-apart.ts';
import { isWhen } from './when-clause.ts';

/** A sentence with its clauses and triggers. */
export type EventScene = {
  readonly view: SentenceView;
  readonly clauses: Clauses;
  readonly drafts: readonly EventDraft[];
  readonly tokens: readonly Token[];
  readonly published: string | null;
};

export type EventTime = { readonly span: TimeSpan; readonly basis: string };

/** Tokens between a trigger and its time at most. */
const REACH = 24;

/**
 * The time of an event: the nearest one of its clause, or of the relative clause that tells of it; else that of the
 * clause it continues; else that of the clause that reports it ("أعلنت أمس الجمعة أن …"), with basis continued.
 */
export function timeOf(scene: EventScene, draft: EventDraft, claim: ClaimDraft | null): EventTime | null {
  if (scene.view.times.length === 0) return null;
  let best: TimeSpan | null = null;
  let bestDistance = REACH + PARTED;
  for (const span of scene.view.times) {
    if (claim !== null && span.last < claim.contentFirst && draft.first >= claim.contentFirst) continue;
    const gap = span.first > draft.last ? span.first - draft.last : draft.first - span.last + 2;
    if (gap >= REACH) continue;
    const distance = span.first < draft.first && isJoinedNoun(scene.view, draft) ? gap + PARTED : gap;
    if (distance >= bestDistance || !dates(scene, draft, span)) continue;
    best = span;
    bestDistance = distance;
  }
  if (best !== null && (best.date_start !== null || best.basis !== 'continued'))
    return { span: best, basis: best.basis };
  // طالب اليوم بكشف الحقيقة في اغتياله: what is looked into is older than the demand.
  const span =
    isRemembered(scene.view, draft) || isInquiredInto(scene.view, draft) || isReactedTo(scene.view, draft)
      ? null
      : (sharedTime(scene, draft) ?? reportingTime(scene, draft, claim));
  if (span !== null) return { span, basis: 'continued' };
  return best === null ? null : { span: best, basis: best.basis };
}

/** لقاء يوم 17 | واجتماع عام يوم 20: what و joins has rather the time behind it. */
const isJoinedNoun = ({ s }: SentenceView, { first, head }: EventDraft): boolean =>
  s[first].conj && s[head].tag === 'noun';
const PARTED = 8;

/** Whether a time says when the event was: in one clause, or in a relative clause on the trigger. */
function dates(scene: EventScene, draft: EventDraft, span: TimeSpan): boolean {
  const { view, clauses } = scene;
  const own = clauses.of[draft.head];
  const its = clauses.of[span.first];
  const owner = ownerOf(view, span);
  if (owner >= 0) return its === own && draft.first <= owner && isHeadOf(scene, draft, owner);
  if ((span.open !== null && span.open !== 'since') || isSinceLast(scene, draft, span)) return false;
  if (its !== own)
    return (
      (isToldBy(scene, draft, its) && adjunctOf(scene, span) === 0) ||
      isWhen(view, draft, span) ||
      isCauseToldBy(scene, draft, its) ||
      isHeading(scene, own, span) ||
      isOfJoinedHarm(scene, draft, span)
    );
  if (isAimedBefore(scene, draft, span) || isLookedInto(view, draft, span)) return false;
  if (isToldApart(scene, draft, span) || isOfAttribute(scene, draft, span) || isOfScene(view, draft, span))
    return false;
  if (isRemembered(view, draft)) return false;
  const within = adjunctOf(scene, span);
  if (clauses.adjunct[draft.head] !== within && (within !== 0 || !isCauseOfHarm(view, clauses, draft)))
    return false;
  return span.first < draft.first ? reachesBefore(scene, draft, span) : reachesAfter(scene, draft, span);
}

/** - في 12 فبراير 2008 اغتيل القيادي؛ في تفجير سيارته: the time that opens a line holds for what is added without a verb. */
const isHeading = ({ view }: EventScene, { verb, parent }: Clause, span: TimeSpan): boolean =>
  verb < 0 &&
  parent === null &&
  view.s.slice(0, span.first).every(({ tag }) => tag === 'punct' || tag === 'prep');

/** "الذكرى الرابعة لاغتياله": what an anniversary remembers is older than the day of the anniversary. */
const isRemembered = (view: SentenceView, draft: EventDraft): boolean =>
  isTried(view, draft) ||
  isOfToll(view, draft) ||
  view.s
    .slice(Math.max(0, draft.first - 4), draft.first)
    .some((t) => t.tag === 'noun' && t.nominals.some(({ noun }) => noun?.classes.has('commemoration')));

/** "ارتفعت السبت حصيلة ضحايا الهجوم": the day is that of the count. */
const isOfToll = ({ s }: SentenceView, { first, head }: EventDraft): boolean =>
  s[head].tag === 'noun' &&
  s[first].prep === '' &&
  s[first - 1]?.tag === 'noun' &&
  !s[first - 1].article &&
  hasClass(s[first - 1].facts, CASUALTIES);

/** "تنظر المحكمة غدا في قضية القتل": the day is that of the hearing. */
const isTried = (view: SentenceView, { first }: EventDraft): boolean =>
  view.s[first - 1]?.nominals.some(({ noun }) => noun?.classes.has('case') === true) === true;

/** The adjunct that a time belongs to: one of time with any noun in it, another when it tells of a happening. */
function adjunctOf({ view, clauses }: EventScene, span: TimeSpan): number {
  const adjunct = clauses.adjunct[span.first];
  let hasNoun = false;
  for (let i = span.first - 1; adjunct !== 0 && clauses.adjunct[i] === adjunct; i--) {
    const t = view.s[i];
    if (t.tag === 'prep' && OF_TIME.has(t.fn?.code ?? '')) return hasNoun ? adjunct : 0;
    if (t.tag !== 'noun' && t.tag !== 'name') continue;
    if (view.isEventNominal(i)) return adjunct;
    hasNoun = true;
  }
  return 0;
}

const OF_TIME: ReadonlySet<string> = new Set(['bad', 'qabl', 'munthu']);

/** Back over a verb that describes a noun ("فتاة يشتبه في قتلها") a time holds only when the noun is a happening. */
function reachesBefore({ view, clauses, drafts }: EventScene, draft: EventDraft, span: TimeSpan): boolean {
  const clause = clauses.of[draft.head];
  for (let i = span.last + 1; i <= draft.head; i++) {
    if (view.s[i].tag !== 'verb' || i === clause.verb || clauses.of[i] !== clause) continue;
    const isOfEvent = drafts.some(
      ({ last, head }) => last < i && i - last <= 4 && head > clause.verb && view.s[head].tag === 'noun',
    );
    if (!isOfEvent) return false;
  }
  return true;
}

/** A later trigger takes the time from a noun before it, and a verb without "and" (a relative clause) from any. */
function reachesAfter({ view, drafts, clauses }: EventScene, draft: EventDraft, span: TimeSpan): boolean {
  const isVerb = view.s[draft.head].tag === 'verb';
  // ومنذ اندلاع الحرب منتصف أبريل، قُتل: what stands before the verb too is its own.
  const clause = clauses.of[draft.head];
  if (!isVerb && span.first > clause.verb && isFronted(view, draft, clause)) return false;
  return !drafts.some((other) => {
    if (other.first <= draft.last || other.first >= span.first) return false;
    const t = view.s[other.head];
    // قتله للشاب | الجريح في مارس: an adjective of a definite noun is no later act.
    if (t.tag === 'noun' && t.article && t.prep === '' && !t.conj && view.s[other.head - 1].article)
      return false;
    if (clauses.of[other.head] !== clauses.of[draft.head]) return false;
    if (clauses.adjunct[other.head] !== clauses.adjunct[draft.head]) return false;
    if (t.tag === 'verb') return isVerb;
    return !isVerb && !t.conj;
  });
}

/** A noun before the verb and parted from it by a comma ("وفي ظل القصف، أعلن … الاثنين") is not dated by the verb's time. */
function isFronted(view: SentenceView, draft: EventDraft, clause: Clause): boolean {
  if (clause.verb < draft.last) return false;
  const before = view.s[clause.verb - 1];
  return isComma(before) && before.i > draft.last;
}

/** "الهجوم الذي وقع أمس": a relative clause right behind the noun phrase of a trigger dates it, unless it reports. */
function isToldBy({ view, clauses, drafts }: EventScene, draft: EventDraft, clause: Clause): boolean {
  if (clause.kind !== 'relative' || clause.parent !== clauses.of[draft.head]) return false;
  if (view.s[draft.head].tag === 'verb' || clause.first <= draft.last) return false;
  // العملية التي جدت يوم 15 جوان: a word that nobody knows is a verb there.
  const isUnknown =
    view.s[clause.first + 1]?.tag === 'noun' && view.s[clause.first + 1].nominals.length === 0;
  if (clause.verb < 0) {
    if (!isUnknown) return false;
  } else if (view.s[clause.verb].verbs.some((verb) => verb.lexeme.cue !== null) && !sees(view.s[clause.verb]))
    return false;
  if (!mayReferTo(view.s[clause.first], view.s[draft.head]) || isOfVictim(view, draft, clause)) return false;
  for (let i = draft.last + 1; i < clause.first; i++) {
    const t = view.s[i];
    if (t.tag === 'verb' || t.tag === 'rel' || (isComma(t) && i !== clause.first - 1)) return false;
    // اعتداءات مماثلة لتلك التي ضربت باريس الجمعة: the clause is on those others.
    if (t.fn?.cls === 'demonstrative' && i === clause.first - 1) return false;
    if (drafts.some((other) => other.head === i)) return false;
  }
  return clause.first - draft.last <= 8;
}

/** مقتل القائد الذي أصيب الجمعة, الاتفاقية التي بدأ النقاش حولها في أبريل: the clause is on somebody in between, or on what is said of the noun. */
function isOfVictim({ s }: SentenceView, { last, frame }: EventDraft, { first, verb }: Clause): boolean {
  const telling = s[verb];
  // الاجتماع الذي كان من المنتظر عقده اليوم: without a verb but that of being.
  if (telling?.tag !== 'verb') return false;
  // اغتيال الزعيم الذي قتل عام 2013: the same act.
  const isDeath = (kind: string): boolean => DEATHS.has(kind);
  const isSame =
    isDeath(frame.kind) &&
    telling.verbs.some(({ lexeme }) => lexeme.frames.some(({ kind }) => isDeath(kind)));
  const isAct =
    isSame ||
    telling.enclitic !== '' ||
    telling.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE || lexeme.modal === 'begun');
  if (!isAct && s.slice(last + 1, first).some((t) => isSomebody(t) && mayBeThey(s[first], t))) return true;
  const about = s.slice(verb + 1, verb + ABOUT_IT).find(({ tag }) => CLAUSE_ENDS.has(tag) || tag === 'prep');
  return about?.tag === 'prep' && about.enclitic !== '' && SPOKEN.has(about.fn?.code ?? '');
}
const mayBeThey = (pronoun: Tagged, { tag, folded, nominals }: Tagged): boolean => {
  const isPlural = nominals.some(({ number }) => number === 'plural');
  if (pronoun.facts.sets.has('relative_masculine')) return !isPlural && !FEMININE.test(folded);
  return pronoun.facts.sets.has('relative_people') ? isPlural : tag === 'noun' && FEMININE.test(folded);
};
const isSomebody = (t: Tagged): boolean => t.tag === 'name' || hasClass(t.facts, SOMEBODY);
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'trooper', 'civilian', 'prisoner']);
const DEATHS: ReadonlySet<string> = new Set(['killing', 'assassination']);
const SPOKEN: ReadonlySet<string> = new Set(['hawla', 'an', 'bishan']);
const ABOUT_IT = 4;

/** "اجتمع المجلس الثلاثاء لبحث الهجوم": the day is that of the session; a day right behind it is its own ("لبحث هجوم الاثنين"). */
const isLookedInto = ({ s }: SentenceView, { first, last }: EventDraft, span: TimeSpan): boolean =>
  span.first !== last + 1 &&
  s[first - 1]?.prep === 'li' &&
  s[first - 1].nominals.some(({ form, lexeme }) => form === 'masdar' && LOOKING.has(lexeme?.modal ?? ''));
/** Classes of modals.csv: بحث, مناقشة, نظر. */
const LOOKING: ReadonlySet<string> = new Set(['weighed', 'considered']);

/** "انطلقت الحملة لتحرير المدينة فجر 17 أكتوبر": in the past the day is that of what was done, not of its aim. */
function isAimedBefore(
  { view, clauses, published }: EventScene,
  draft: EventDraft,
  { date_end }: TimeSpan,
): boolean {
  return (
    date_end !== null &&
    published !== null &&
    date_end < published &&
    isPurpose(view, draft) &&
    view.s.some((t) => clauses.of[t.i] === clauses.of[draft.head] && isPast(view, t.i))
  );
}

/** "استفتاء في القرم، التي ضمتها روسيا عام 2014": الذي asks for a masculine, التي for a feminine or a plural, which no bare masdar is. */
function mayReferTo(pronoun: Tagged, head: Tagged): boolean {
  const isFeminine = FEMININE.test(head.folded);
  if (pronoun.facts.sets.has('relative_masculine')) return !isFeminine;
  return isFeminine || !head.nominals.some(({ form }) => form === 'masdar');
}

/** A day of the clause before holds for what is joined to it by "and", or comes of it ("مما أدى إلى نزوح …"). */
function sharedTime({ view, clauses }: EventScene, draft: EventDraft): TimeSpan | null {
  const clause = clauses.of[draft.head];
  if (isComment(view, clause))
    return draft.first - clause.first <= 2 ? commentTime(view, clauses, clause) : null;
  if (clause.kind !== 'joined' && clause.kind !== 'result') return null;
  if (clauses.adjunct[draft.head] !== 0 && !isCauseOfHarm(view, clauses, draft)) return null;
  if (draft.tense !== null && draft.tense !== 'past') return null;
  const before = clauses.of[clause.first - 1];
  if (before === undefined || (before !== clause.parent && before.kind !== 'joined')) return null;
  const first = clauses.of.indexOf(before);
  const span = view.times.find(
    (time) => clauses.of[time.first] === before && time.date_precision === 1 && time.first >= first,
  );
  if (span === undefined || clauses.adjunct[span.first] !== 0 || ownerOf(view, span) >= 0) return null;
  return isTold(view, before, clauses) && isPast(view, clause.verb) ? span : null;
}

/** "توعد الوزير، الاثنين، بأن …، وذلك بعد تفقده الموقع": a comment tells of the day of the act that it comments on. */
function commentTime(view: SentenceView, { of, adjunct }: Clauses, clause: Clause): TimeSpan | null {
  let act: Clause = clause;
  while (act.parent !== null) act = act.parent;
  const isOfAct = (span: TimeSpan): boolean =>
    of[span.first] === act && span.date_precision === 1 && adjunct[span.first] === 0;
  const span = isPast(view, act.verb) ? view.times.find(isOfAct) : undefined;
  return span === undefined || ownerOf(view, span) >= 0 ? null : span;
}

const isComment = (view: SentenceView, { kind, first }: Clause): boolean =>
  kind === 'adverbial' && view.s[first].fn?.code === 'comment';

/** A clause in the past that neither reports nor holds a second verb, whose subject would be in doubt. */
const isTold = (view: SentenceView, clause: Clause, clauses: Clauses): boolean =>
  isPast(view, clause.verb) &&
  view.s[clause.verb].verbs.every((verb) => verb.lexeme.cue === null) &&
  !view.s.some((t) => t.tag === 'verb' && t.i !== clause.verb && clauses.of[t.i] === clause);

const isPast = (view: SentenceView, i: number): boolean =>
  view.s[i]?.verbs.some((verb) => verb.tense === 'past') === true;
