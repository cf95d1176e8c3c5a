import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { CLAUSE_ENDS, isStop } from '../phrases/stops.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * What a strike did, where the clause tells of that first: "اندلع حريق في مصنع بمدينة دنيبرو | إثر هجوم روسي", "هزت انفجارات
 * الحديدة | جراء غارات": fires, blasts and damage that nobody is said to cause otherwise were where it struck.
 */
export function effectBefore(
  view: SentenceView,
  { first, frame, slots }: EventDraft,
  all: readonly EventDraft[],
): EventDraft | undefined {
  const cause = view.s[first - 1];
  if (!ACTS_OF_VIOLENCE.has(frame.kind) || cause?.tag !== 'prep' || !CAUSES.has(cause.fn?.code ?? ''))
    return undefined;
  // إثر هجوم على سفينة في البحر: what it hit elsewhere is told.
  if ((slots.get('target') ?? []).some(({ place }) => place !== null)) return undefined;
  const effect = all.findLast((other) => other.last < first && other.slots.has('place'));
  if (effect === undefined || !EFFECTS.has(effect.frame.kind) || effect.slots.has('actor')) return undefined;
  // انفجارات | تهز الحديدة: the verb of which the blasts are the subject stands before the place.
  const told = effect.slots.get('place')?.at(-1)?.start ?? 0;
  const between = view.s.slice(Math.max(effect.last, effect.complement) + 1, first - 1);
  return between.every((t) => t.start <= told || (!CLAUSE_ENDS.has(t.tag) && !isStop(t)))
    ? effect
    : undefined;
}
const CAUSES: ReadonlySet<string> = new Set(['bad', 'bisabab']);
const EFFECTS: ReadonlySet<string> = new Set(['property_destruction', 'bombing', 'other_event']);

/**
 * The attack during or after which somebody was killed: "قُتل خمسة جنود | عندما هاجم مسلحون قاعدة في بلدة", "قُتل سبعة | بعد أن
 * قصفت روسيا كييف": the first act of the clause that tells how.
 */
export function attackThen(
  view: SentenceView,
  { last, complement, frame }: EventDraft,
  all: readonly EventDraft[],
): EventDraft | undefined {
  if (!CASUALTY.has(frame.kind)) return undefined;
  const { s, end } = view;
  const from = Math.max(last, complement) + 1;
  let at = from;
  while (at < end && at - from <= VICTIMS && s[at].tag !== 'sub') {
    // قُتل ضابط | وأصيب | جنديان حين
    const isJoined = s[at].conj && all.some(({ head, frame: { kind } }) => head === at && CASUALTY.has(kind));
    // ، اليوم الخميس، عندما: a time between commas.
    if (!isJoined && !isComma(s[at]) && (CLAUSE_ENDS.has(s[at].tag) || isStop(s[at]))) return undefined;
    at++;
  }
  if (at >= end || s[at].tag !== 'sub' || s[at].conj || !WHENS.has(s[at].fn?.code ?? '')) return undefined;
  const next = all.find(({ first }) => first > at);
  const isFirst =
    next !== undefined &&
    s.slice(at + 1, next.first).every(({ tag }) => !CLAUSE_ENDS.has(tag) && tag !== 'verb');
  return isFirst && ACTS_OF_VIOLENCE.has(next.frame.kind) && s[next.head].tag === 'verb' ? next : undefined;
}
/** Tokens of who was killed. */
const VICTIMS = 12;
const WHENS: ReadonlySet<string> = new Set(['hina', 'bada-ma']);
