import { mapped } from '../../text/arrays.ts';
import { TALKS } from '../claims/talk-topics.ts';
import type { EventDraft } from '../events/events.ts';
import { isResult } from '../events/result.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import { skipAdjectives } from '../phrases/idafa.ts';
import { isStop } from '../phrases/stops.ts';
import { implicit } from '../words/antecedents.ts';
import { isPlaceLike } from '../words/locate.ts';
import { passesNeed } from '../words/needs.ts';
import { WARLIKE } from '../words/sorts.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import { NOMINAL_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { attackThen, effectBefore } from './effect-place.ts';
import { passingPlace } from './passing-place.ts';
import { openingPlace } from './scene-place.ts';
import { duringThem, seenIn } from './seen-at.ts';
import { isTaken } from './taken.ts';

/**
 * Where an act of war without a place of its own happened, when another event of its clause tells it: the deaths that came of
 * it ("قُتل 22 شخصا في مقديشو في اشتباكات", "أدى هجوم إلى مقتل جندي في كركوك"), the act during which it was done ("اعتقلت
 * القوات شابين خلال اقتحامها بلدة بيتا"), the one that "and" joins to it ("غارات ومعارك في محافظة الحديدة") or the one that it came of
 * ("اقتحمت القوات المدينة، ما أدى إلى اندلاع مواجهات").
 */
export function jointPlaces(
  view: SentenceView,
  draft: EventDraft,
  { slots, all }: { slots: ReadonlyMap<string, readonly Filler[]>; all: readonly EventDraft[] },
): readonly Filler[] {
  for (const role of PLACE_ROLES) if (slots.has(role)) return [];
  const other = ACTS_OF_VIOLENCE.has(draft.frame.kind) ? tollOf(view, draft, all) : undefined;
  const beside = isOfWar(draft)
    ? (actDuring(view, draft, all, isOfWar) ?? actJoined(view, draft, all))
    : TALKS.has(draft.frame.kind)
      ? actDuring(view, draft, all, isTalk)
      : undefined;
  const told =
    other ??
    beside ??
    tollBefore(view, draft, all) ??
    (isOutcome(draft) ? actBefore(view, draft, all) : undefined) ??
    effectBefore(view, draft, all) ??
    attackThen(view, draft, all);
  const where =
    told?.slots.get('place') ??
    (isOutcome(draft) || isOfWar(draft) || draft.frame.kind === 'assassination'
      ? [...seenIn(view, draft), ...duringThem(view, draft, all), ...passingPlace(view, draft)]
      : draft.frame.slots.some(({ role }) => role === 'origin')
        ? []
        : seenIn(view, draft));
  const places = where.filter(
    (place) =>
      place.pronoun === '' &&
      (told === undefined || isPlaceLike(place)) &&
      passesNeed(draft.frame, 'place', place) &&
      !isTaken(place, slots),
  );
  return mapped(places, implicit);
}

/** The dead and wounded that are the quantities of the act, with no other act and no clause of its own between. */
const tollOf = (view: SentenceView, draft: EventDraft, all: readonly EventDraft[]): EventDraft | undefined =>
  all.find(
    (other) =>
      other !== draft &&
      other.slots.has('place') &&
      isResult(view, other, [draft]) &&
      !isApart(view, draft, other, all),
  );

/** ما أسفر عن مقتل أربعة | وإصابة ثلاثة: the wounded that "and" joins to the dead were where these were. */
function tollBefore(
  view: SentenceView,
  draft: EventDraft,
  all: readonly EventDraft[],
): EventDraft | undefined {
  const { first, frame } = draft;
  const t = view.s[first];
  if (!CASUALTY.has(frame.kind) || t.tag !== 'noun' || !t.conj || t.prep !== '') return undefined;
  const before = all.findLast((other) => other.last < first);
  return before !== undefined &&
    CASUALTY.has(before.frame.kind) &&
    view.s
      .slice(Math.max(before.last, before.complement) + 1, first)
      .every(({ tag, fn }) => NOMINAL_TAGS.has(tag) || fn?.cls === 'quantifier' || fn?.code === 'min')
    ? before
    : undefined;
}

function isApart({ s }: SentenceView, a: EventDraft, b: EventDraft, all: readonly EventDraft[]): boolean {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  return (
    s.slice(from + 1, to).some(({ tag }) => tag === 'sub') ||
    all.some(
      ({ frame, first }) =>
        from < first &&
        first < to &&
        !CASUALTY.has(frame.kind) &&
        (s[first].prep !== 'bi' || s[first].article),
    )
  );
}

/** خلال اقتحام, أثناء محاولتهم اقتحام, وسط اشتباكات, على هامش القمة: the act that the clause sets the event in. */
function actDuring(
  view: SentenceView,
  { complement, last }: EventDraft,
  all: readonly EventDraft[],
  isLike: (draft: EventDraft) => boolean,
): EventDraft | undefined {
  // وفي أريحا اندلعت مواجهات خلال اقتحام
  if (openingPlace(view) !== null) return undefined;
  const during = constituentsAfter(view, Math.max(complement, last) + 1).filter(
    // في حملة أمنية بقرية
    ({ code, isEvent }) => code === 'khilal' || (code === 'fi' && isEvent),
  );
  for (const { phrase } of during) {
    const act = all.find(
      (other) => isLike(other) && phrase.first <= other.first && other.first <= phrase.last + 1,
    );
    if (act !== undefined) return act;
  }
  return undefined;
}

/** غارات | ومعارك في الحديدة, اشتباكات عنيفة | وقصف على: two bare nouns side by side have one place. */
function actJoined(
  view: SentenceView,
  draft: EventDraft,
  all: readonly EventDraft[],
): EventDraft | undefined {
  const t = view.s[draft.last];
  const next = view.s[skipAdjectives(view, draft.last) + 1];
  if (t.tag !== 'noun' || t.enclitic !== '' || next?.tag !== 'noun' || !next.conj || next.prep !== '')
    return undefined;
  return all.find((other) => isOfWar(other) && other.first === next.i && other.head === next.i);
}

/** اقتحمت القوات مدينة جنين، | ما أدى إلى | اندلاع مواجهات: the act that the clause says it came of. */
function actBefore(
  view: SentenceView,
  { first }: EventDraft,
  all: readonly EventDraft[],
): EventDraft | undefined {
  const { s } = view;
  const verb = s[s[first - 1]?.tag === 'prep' ? first - 2 : first - 1];
  if (verb?.tag !== 'verb' || s[verb.i - 1]?.tag !== 'rel' || !leadsTo(verb)) return undefined;
  const act = all.findLast(({ last }) => last < verb.i);
  const isNear =
    act !== undefined &&
    (isOfWar(act) || TAKEN.has(act.frame.kind)) &&
    s.slice(act.last + 1, verb.i - 1).every((t) => !OPENERS.has(t.tag) && !isStop(t));
  return isNear ? act : undefined;
}
const TAKEN: ReadonlySet<string> = new Set(['territory_entry', 'territory_capture']);
const OPENERS: ReadonlySet<string> = new Set(['comp', 'sub', 'rel']);
const isOutcome = ({ frame }: EventDraft): boolean =>
  WARLIKE.has(frame.kind) || CASUALTY.has(frame.kind) || frame.kind === 'property_destruction';

/** أدى إلى, أسفر عن, تسبب في: verbs of which deaths are said as well. */
const leadsTo = ({ verbs }: Tagged): boolean =>
  verbs.some(({ lexeme }) => lexeme.frames.some(({ kind, type }) => type === 'light' && CASUALTY.has(kind)));

const isOfWar = ({ frame }: EventDraft): boolean => WARLIKE.has(frame.kind) || OF_RAIDS.has(frame.kind);
const isTalk = ({ frame }: EventDraft): boolean => TALKS.has(frame.kind);
const OF_RAIDS: ReadonlySet<string> = new Set(['arrest', 'abduction', 'release', 'property_destruction']);
