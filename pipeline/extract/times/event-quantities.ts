import { AND } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import { isSince } from '../events/since.ts';
import type { QuantitySpan } from '../found.ts';
import type { Clause, Clauses } from '../phrases/clauses.ts';
import type { Filler } from '../phrases/fillers.ts';
import { isParted } from '../phrases/stops.ts';
import { CLAUSE_TAGS } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isOfDoers, kindsOf, NO_KINDS } from './casualty-kinds.ts';
import { isDistanceOf } from './distance-of.ts';
import type { EventScene } from './event-time.ts';

type Slots = ReadonlyMap<string, readonly Filler[]>;

/**
 * The quantities of an event: those that count the trigger itself ("عدة هجمات"), who or what fills its slots, the
 * dead and wounded of the nearest act in the sentence, and how far a force moved or stands.
 */
export function quantitiesOf(scene: EventScene, draft: EventDraft, slots: Slots): QuantitySpan[] {
  return scene.view.quantities.filter((quantity) => belongs(scene, draft, slots, quantity));
}

/** The dead and wounded of an act that is no row of its own ("أسفر حريق عن مقتل شخص") are those of the nearest one that is. */
export function withCasualties<
  E extends {
    readonly draft: EventDraft;
    readonly slots: Slots;
    readonly quantities: readonly QuantitySpan[];
  },
>(scene: EventScene, events: readonly E[]): E[] {
  const lost = scene.view.quantities.filter(
    (quantity) =>
      kindsOf(quantity) !== undefined &&
      !events.some(
        ({ draft, quantities, slots }) => quantities.includes(quantity) || isOfDoers(draft, slots, quantity),
      ),
  );
  if (lost.length === 0) return [...events];
  const told = { ...scene, drafts: events.map(({ draft }) => draft) };
  return events.map((event) => {
    const own = lost.filter(
      (quantity) => nearestOf(told, quantity, kindsOf(quantity) ?? NO_KINDS) === event.draft,
    );
    return own.length === 0 ? event : { ...event, quantities: [...event.quantities, ...own] };
  });
}

const isInside = ({ first, last }: QuantitySpan, draft: EventDraft): boolean =>
  draft.first <= first && last <= draft.last;

function belongs(scene: EventScene, draft: EventDraft, slots: Slots, quantity: QuantitySpan): boolean {
  // قتل المئات وأجبرت | نحو مليون شخص | على النزوح: what stands inside another trigger is counted there.
  if (
    !fillsSlot(slots, quantity) &&
    scene.drafts.some((other) => other !== draft && isInside(quantity, other))
  )
    return false;
  if (quantity.unit === 'duration') return isTermOf(scene, draft, quantity);
  const kinds = kindsOf(quantity);
  if (kinds !== undefined)
    return (
      !isOfDoers(draft, slots, quantity) &&
      (nearestOf(scene, leadOf(scene.view, quantity), kinds) === draft ||
        (!kinds.has(draft.frame.kind) && (isCounted(slots, quantity) || isInside(quantity, draft))))
    );
  if (draft.first <= quantity.last && quantity.first <= draft.last + 1)
    // خرجوا في مظاهرات | بعدة مدن: what a preposition governs is not what is counted.
    return quantity.first <= draft.last || scene.view.s[quantity.first].prep === '' || quantity.low !== null;
  // نزح نحو 15 مليونا: right behind the verb, without a noun for who they are.
  if (
    quantity.unit === 'displaced' &&
    draft.frame.kind === 'displacement' &&
    quantity.first === draft.last + 1
  )
    return true;
  if (quantity.unit === 'km') return isDistanceOf(scene, draft, quantity);
  if (quantity.unit === 'money' && isWorthOf(scene, draft, quantity)) return true;
  // "several places" says no more than the plural.
  if (quantity.low === null && quantity.unit === 'other') return false;
  return (
    fillsSlot(slots, quantity) ||
    isSharedSubject(scene, draft, slots, quantity) ||
    isStrengthOf(scene, draft, quantity) ||
    goesOn(scene, draft, slots, quantity)
  );
}

const fillsSlot = (slots: Slots, quantity: QuantitySpan): boolean =>
  [...slots.values()]
    .flat()
    .some((filler) => !filler.isImplicit && filler.start < quantity.end && quantity.start < filler.end);

/** تمكن | مئات المدنيين | من الفرار: the counted subject of the verb that governs a verbal noun is who does it. */
const isSharedSubject = (
  { view, clauses }: EventScene,
  draft: EventDraft,
  slots: Slots,
  { start, end, first, last, unit }: QuantitySpan,
): boolean =>
  view.s[draft.head].tag === 'noun' &&
  view.s[first - 1]?.tag === 'verb' &&
  // اعتقل ثلاثة أشخاص بشبهة قتل: so many were arrested.
  unit !== 'captured' &&
  last < draft.first &&
  clauses.of[last] === clauses.of[draft.head] &&
  clauses.adjunct[draft.head] === 0 &&
  slots.get('actor')?.some((filler) => filler.isImplicit && filler.start < end && start < filler.end) ===
    true;

/** نقل جثث | 11 قتيلا, إجلاء | 20 جريحا: what is done to the dead and wounded is done to so many. */
const isCounted = (slots: Slots, quantity: QuantitySpan): boolean =>
  slots.get('target')?.some((filler) => !filler.isImplicit && filler.start === quantity.start) === true;

/** "تدمير 3 دبابات و6 مركبات": a number joined by "and" to one that belongs to the event, without a trigger between. */
function goesOn(scene: EventScene, draft: EventDraft, slots: Slots, quantity: QuantitySpan): boolean {
  const { view, drafts } = scene;
  const opener = view.s[quantity.first];
  // 400 أسير | بينهم | 15 سعوديا: some of those who were counted.
  const isAmong =
    AMONG.has(view.s[quantity.first - 1]?.fn?.code ?? '') && view.s[quantity.first - 1].enclitic !== '';
  const isJoined =
    isAmong ||
    opener.conj ||
    opener.folded.startsWith(AND) ||
    view.s[quantity.first - 1]?.fn?.cls === 'conjunction';
  if (!isJoined) return false;
  const before = view.quantities[view.quantities.indexOf(quantity) - 1];
  if (before === undefined || before.unit === 'duration' || quantity.first - before.last > 12) return false;
  if (view.s.slice(before.last + 1, quantity.first).some((t) => CLAUSE_TAGS.has(t.tag))) return false;
  if (drafts.some(({ head }) => before.last < head && head < quantity.first)) return false;
  return belongs(scene, draft, slots, before);
}

const AMONG: ReadonlySet<string> = new Set(['bayna', 'min']);

/** قتلت 271 مدنيا بينهم 67 طفلا | و43 سيدة: those who are joined to others that are counted are of the same act. */
function leadOf(view: SentenceView, quantity: QuantitySpan): QuantitySpan {
  const before = view.quantities[view.quantities.indexOf(quantity) - 1];
  const opener = view.s[quantity.first];
  const isApart = view.s[quantity.first - 1]?.fn?.cls === 'conjunction';
  const isJoined = isApart || opener.conj || opener.folded.startsWith(AND);
  if (before === undefined || !isJoined || before.unit !== quantity.unit) return quantity;
  return quantity.first - before.last === (isApart ? 2 : 1) ? leadOf(view, before) : quantity;
}

/** Tokens between an act and its dead at most, as for results that are no happening of their own. */
const REACH = 37;

function nearestOf(
  { view, drafts, clauses }: EventScene,
  quantity: QuantitySpan,
  kinds: ReadonlySet<string>,
): EventDraft | null {
  let best: EventDraft | null = null;
  let bestDistance = REACH;
  for (const draft of drafts) {
    if (!kinds.has(draft.frame.kind) || isElsewhere(view, clauses, draft, quantity)) continue;
    if (isAnotherResult(view, draft, quantity) || isSince(view, draft)) continue;
    if (best !== null && isLaterAct(clauses, draft, quantity)) continue;
    const distance = isToll(view, draft, quantity) ? 0 : distanceOf(draft, quantity);
    if (distance >= bestDistance || isParted(view, draft, quantity)) continue;
    best = draft;
    bestDistance = distance;
  }
  return best;
}

/** "قصف القرية بعد مقتل ثلاثة من جنوده": the dead of an adjunct of time or reason are not of the act outside it. */
const isElsewhere = (
  { s }: SentenceView,
  { adjunct }: Clauses,
  draft: EventDraft,
  quantity: QuantitySpan,
): boolean => {
  let at = quantity.first;
  // قصف المدينة بعد يوم | راح ضحيته 75 شخصا: a verb without و tells more of a noun of the adjunct.
  while (at > draft.last && adjunct[at] === 0 && s[at].tag !== 'punct' && s[at].tag !== 'verb') at--;
  if (s[at].tag === 'verb' && at > draft.last + 1 && !s[at].conj) at--;
  return adjunct[at] !== 0 && adjunct[at] !== adjunct[draft.head];
};

/**
 * "وقع تفجير في أغسطس، مما أسفر عن مقتل عشرة، بينما أدى هجوم": the dead that an act before them left are not of one that
 * a clause behind them opens.
 */
function isLaterAct({ of }: Clauses, { first, head }: EventDraft, quantity: QuantitySpan): boolean {
  if (first <= quantity.last) return false;
  let clause: Clause | null = of[head];
  while (clause !== null && clause.first > quantity.last) {
    if (clause.kind === 'adverbial' || clause.kind === 'main') return true;
    clause = clause.parent;
  }
  return false;
}

/** "أدى الانفجار إلى مقتل 200 شخص وتدمير أحياء", "قتلوا 200 شخص وأحرقوا البيوت": what و joins behind the dead left none of them. */
const isAnotherResult = (
  { s }: SentenceView,
  { frame, first }: EventDraft,
  { last }: QuantitySpan,
): boolean =>
  frame.kind === 'property_destruction' &&
  first > last &&
  s[first].conj &&
  (s[first].tag === 'noun' || s[first].tag === 'verb');

/** عدد قتلى حريق البرج ارتفع إلى 17: a toll before the number is what it counts. */
const isToll = ({ s }: SentenceView, { frame, first, last }: EventDraft, quantity: QuantitySpan): boolean =>
  frame.kind === 'killing' &&
  last < quantity.first &&
  s.slice(first, last + 1).some((t) => hasClass(t.facts, TOLLS));
const TOLLS: ReadonlySet<string> = new Set(['quantity']);

function distanceOf(draft: EventDraft, quantity: QuantitySpan): number {
  if (quantity.first > draft.last) return quantity.first - draft.last;
  return draft.first > quantity.last ? draft.first - quantity.last + 1 : 0;
}

/** Kinds that are about money or cost it: مساعدات بقيمة 650 مليون يورو, غرامة قدرها مليون دولار. */
const DEALS: ReadonlySet<string> = new Set([
  'agreement',
  'aid',
  'contract_cancellation',
  'legal_action',
  'sanction',
  'weapons_transfer',
]);

/** بقيمة, قدرها, قيمته; a price is that of one thing. */
const isValue = (t: SentenceView['s'][number] | undefined): boolean =>
  t?.tag === 'noun' && (t.prep === 'bi' || t.enclitic !== '') && !hasClass(t.facts, PRICE);
const PRICE: ReadonlySet<string> = new Set(['price']);

/** What the nearest deal before it in the clause is worth: behind ب, or behind a noun with the pronoun of the deal. */
function isWorthOf({ view, drafts }: EventScene, draft: EventDraft, { first }: QuantitySpan): boolean {
  const before = view.s[first - 1];
  // ثروته المقدرة بملياري دولار: a definite participle tells what something else is worth.
  const isWorth =
    view.s[first].prep === 'bi' || before?.fn?.code === 'bi' ? !before?.article : isValue(before);
  if (!isWorth || !DEALS.has(draft.frame.kind) || draft.last >= first) return false;
  if (view.s.slice(draft.last + 1, first - 1).some((t) => CLAUSE_TAGS.has(t.tag))) return false;
  return draft === drafts.findLast((other) => other.last < first);
}

/** تعزيزات | قوامها 2000 جندي: behind a noun with its pronoun, what the act before it counts. */
function isStrengthOf({ view, drafts }: EventScene, draft: EventDraft, { first }: QuantitySpan): boolean {
  const noun = view.s[first - 1];
  if (noun?.tag !== 'noun' || noun.enclitic === '' || !hasClass(noun.facts, TOLLS)) return false;
  // السكان | البالغ عددهم 15000: how many there are of them at all.
  if (view.s[first - 2].article) return false;
  if (first - 1 - draft.last > 4 || draft.last >= first) return false;
  return draft === drafts.findLast((other) => other.last < first);
}

/** What lasts as long as it says: بالسجن | خمس سنوات, بسجن الناشط خمس سنوات, هدنة | لمدة 72 ساعة. */
function isTermOf(
  { view, clauses, drafts }: EventScene,
  draft: EventDraft,
  { first }: QuantitySpan,
): boolean {
  if (draft !== drafts.findLast((other) => other.first < first) || first - draft.last > 8) return false;
  if (clauses.of[first] !== clauses.of[draft.head]) return false;
  if (!TERMS.has(draft.frame.kind)) return false;
  const isNamed = view.s[first - 1].facts.sets.has('lasts');
  if (draft.frame.kind !== 'legal_action') return isNamed;
  if (view.s.slice(draft.last + 1, first).some(({ tag, folded }) => tag === 'punct' || folded === '('))
    return false;
  return view.s.slice(draft.first, first).some(({ facts }) => hasClass(facts, JAIL));
}
const TERMS: ReadonlySet<string> = new Set(['agreement', 'legal_action']);
/** سجن, حبس */
const JAIL: ReadonlySet<string> = new Set(['jail']);
