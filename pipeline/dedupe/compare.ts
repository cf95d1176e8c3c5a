import { areApart, areDoneOtherwise } from './apart.ts';
import { agreePlaces, hasPlace, isInOneOf, PLACE_WEIGHTS, weighPlace } from './compare-places.ts';
import { compareCounts, weighCounts, weighGrowth } from './counts.ts';
import { ATTACKS, kindAffinity } from './kinds.ts';
import type { DedupeKit, DedupePlaces } from './kit.ts';
import { isNation } from './nations.ts';
import { type Agreement, agree, type Party } from './parties.ts';
import { weighPersons } from './persons.ts';
import { areCalledAlike, hitThatBuilding, pointsBack, refersTo, tellsNoOther } from './references.ts';
import { isDoneAgain } from './repeated.ts';
import type { Days, MentionView } from './views.ts';

/** Evidence that two mentions are about one happening; null when something speaks against it. */
export type Evidence = {
  readonly score: number;
  readonly place: Agreement;
  readonly actor: Agreement;
  readonly target: Agreement;
  /** Only one of the two says where. */
  readonly isOneSided: boolean;
};

/** What comparing asks of the lexicons. */
export type CompareKit = Pick<DedupeKit, 'places' | 'areAllied'>;

/** Weights of evidence. A place or party is worth more when it is named than when only its head noun agrees. */
const WEIGHTS = {
  party: 1.5,
  weak: 0.5,
  day: 1,
  family: -0.5,
  oneSided: -0.75,
  /** غارات على بلدات عدة, غارة على الحوش: both say where, and it may be the same place. */
  elsewhere: -0.75,
  uprising: 1,
  othersHit: -1.5,
  otherwise: -1.5,
  reference: 3,
  building: 1.5,
  again: -1,
  headline: 0.75,
  /** The headline and the first of its kind below it. */
  retold: 1.5,
  /** What one sentence tells twice is two happenings, unless more speaks for one. */
  sentence: -1,
  rare: 0.75,
  /** الهجوم الانتحاري in two articles: what it was, not only that it was. */
  method: 0.5,
} as const;

/**
 * Compares two mentions slot by slot. A clash of kind, place, party, date or reality (happened against only
 * planned or possible) gives null: precision before recall. `isLoose`: other words for a party are no clash.
 */
export function compareMentions(
  a: MentionView,
  b: MentionView,
  kit: CompareKit,
  isLoose = false,
): Evidence | null {
  const affinity = kindAffinity(a.row.kind, b.row.kind);
  if (affinity === 0 || !sameReality(a, b) || datesClash(a.days, b.days) || takesBack(a, b)) return null;
  if (areApart(a, b) || isOfLastMonth(a, b) || isOfLastMonth(b, a)) return null;
  const { places, areAllied } = kit;
  const related = (x: string, y: string) => x === y || places.contains(x, y) || places.contains(y, x);
  const allied = (x: string, y: string) => areAllied(x, y) || related(x, y);
  const isHeadline = isHeadlineOf(a, b);
  // What the headline tells is told again by the first of its kind below it.
  const isRetold = isHeadline && (a.isLead || b.isLead);
  const [earlier, later] = a.row.start <= b.row.start ? [a, b] : [b, a];
  const isPointing = pointsBack(later, earlier);
  const areLoose = isLoose || isHeadline || isPointing;
  const place = agreePlaces(a, b, places, areLoose);
  if (place === 'clash' || isInOneOf(a.places, b.places, places) || isInOneOf(b.places, a.places, places))
    return null;
  const actor = agree(a.actors, b.actors, allied, areLoose);
  if (actor === 'clash') return null;
  const told = agree(a.targets, b.targets, allied, areLoose);
  const target = told === 'clash' && areHitTogether(a, b) ? 'unknown' : told;
  if (target === 'clash') return null;
  let score = affinity === 1 ? WEIGHTS.family : 0;
  const site = weighPlace(a, b, places);
  if (place === 'same') score += site;
  else if (place === 'weak') score += WEIGHTS.weak;
  for (const party of [actor, target])
    score += party === 'same' ? WEIGHTS.party : party === 'weak' ? WEIGHTS.weak : 0;
  const isOneSided = place === 'unknown' && hasPlace(a) !== hasPlace(b);
  const persons = weighPersons(a, b);
  score += persons;
  const slots = {
    place,
    actor,
    target,
    isNarrow: site > PLACE_WEIGHTS.broad,
    isOnePlace: site === PLACE_WEIGHTS.same,
  };
  const isReference = refersTo(later, earlier, slots) || (isPointing && tellsNoOther(later, earlier, slots));
  const isTold = isRetold || isReference;
  if (isRetold) score += WEIGHTS.retold;
  if (!isTold && isOneSided && persons === 0 && a.row.kind !== 'flight') score += WEIGHTS.oneSided;
  if (!isTold && place === 'unknown' && a.places.length > 0 && b.places.length > 0)
    score += WEIGHTS.elsewhere;
  if (!isTold && isOfOthers(a, b) && actor === 'unknown') score += WEIGHTS.oneSided;
  if (!isTold && !isHeadline && place === 'unknown' && isDoneAgain(later, earlier, { actor, target }))
    score += WEIGHTS.again;
  if (areDoneOtherwise(a, b)) score += WEIGHTS.otherwise;
  if (isOneUprising(a, b) && place !== 'unknown') score += WEIGHTS.uprising;
  if (!isTold && !isLoose && areOthersHit(a, b) && target === 'unknown') score += WEIGHTS.othersHit;
  if (isHeadline && areCalledAlike(a, b) && actor === 'same') score += WEIGHTS.headline;
  if (RARE.has(a.row.kind) && affinity === 2 && place === 'same') score += WEIGHTS.rare;
  if (isReference) score += WEIGHTS.reference;
  else if (hitThatBuilding(later, earlier)) score += WEIGHTS.building;
  if (a.row.sentence_id === b.row.sentence_id) score += WEIGHTS.sentence;
  if (isExact(a.days) && isExact(b.days)) score += WEIGHTS.day;
  if (place === 'same' && (target === 'same' || slots.isNarrow)) score += weighGrowth(a, b);
  if (a.row.article_id !== b.row.article_id && shareWords(a.trigger, b.trigger) > 1) score += WEIGHTS.method;
  score += isRetold ? weighCounts(a, b) : compareCounts(a, b);
  return { score, place, actor, target, isOneSided };
}

/** روسيا تستخدم الفيتو … استخدمت روسيا حق الفيتو في مجلس الأمن: a headline tells what its article tells again. */
const isHeadlineOf = (a: MentionView, b: MentionView): boolean =>
  a.row.article_id === b.row.article_id && a.row.kind === b.row.kind && a.isHeadline !== b.isHeadline;

const shareWords = (a: readonly string[], b: readonly string[]): number =>
  a.filter((word) => b.includes(word)).length;

/** An article hardly tells two of a kind in one country. */
const RARE: ReadonlySet<string> = new Set(['chemical_attack', 'regime_change']);

/** Many meet in one town: a meeting of people who are named is hardly one of nobody. */
const isOfOthers = (a: MentionView, b: MentionView): boolean =>
  ENCOUNTERS.has(a.row.kind) && (a.actors.length === 0) !== (b.actors.length === 0);
const ENCOUNTERS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'phone_call', 'visit']);

/** اندلاع الاحتجاجات, بداية الاحتجاجات: the protests of an article that are called by one word or told in one sentence. */
const isOneUprising = (a: MentionView, b: MentionView): boolean =>
  a.row.kind === 'protest' &&
  b.row.kind === 'protest' &&
  a.row.article_id === b.row.article_id &&
  (a.row.sentence_id === b.row.sentence_id || areCalledAlike(a, b));

/** استهداف سيارة, استهداف قيادي: whoever is hit is hit in a house or car. */
const areHitTogether = (a: MentionView, b: MentionView): boolean =>
  ATTACKS.has(a.row.kind) &&
  ATTACKS.has(b.row.kind) &&
  ((a.targets.every((x) => x.isThing) && b.targets.every((x) => x.isPerson)) ||
    (a.targets.every((x) => x.isPerson) && b.targets.every((x) => x.isThing)));

/** The consulate and the party's men: two who are both told and have no word in common are hardly the same. */
const areOthersHit = (a: MentionView, b: MentionView): boolean =>
  a.targets.length > 0 && b.targets.length > 0;

/** Happened against planned or possible is another matter, unless one of the two denies. */
function sameReality(a: MentionView, b: MentionView): boolean {
  if (a.row.polarity !== b.row.polarity) return true;
  return (a.row.modality === 'actual') === (b.row.modality === 'actual');
}

/** Who denies one thing and affirms another in the same article speaks of two things. */
function takesBack(a: MentionView, b: MentionView): boolean {
  const isOneText = a.row.article_id === b.row.article_id;
  return a.row.polarity !== b.row.polarity && isOneText && isSameSpeaker(a, b);
}

/** Whether two mentions go back to one speaker; narrated text has none. */
export function isSameSpeaker(a: MentionView, b: MentionView): boolean {
  const [x, y] = [a.speaker, b.speaker];
  if (x === null || y === null) return false;
  if (x.id !== null && y.id !== null) return x.id === y.id;
  const others = identifying(y);
  return identifying(x).some((name) => others.includes(name));
}

/** Names of a speaker without the nationality, which a ministry shares with an observatory; else its head nouns. */
function identifying({ names, words }: Party): readonly string[] {
  const own = names.filter((name) => !isNation(name));
  return own.length > 0 ? own : words.filter((word) => !isNation(word));
}

/** وفي الشهر الماضي استهدفت غارة مبنى: what is dated weeks before its article is not what the article opens with undated. */
const isOfLastMonth = (
  told: MentionView,
  { row, days, published, isHeadline, isLead }: MentionView,
): boolean =>
  told.row.article_id === row.article_id &&
  told.days === null &&
  told.isHeadline &&
  days !== null &&
  published !== null &&
  days.last < published - WEEKS &&
  !isHeadline &&
  !isLead;
const WEEKS = 10;

/** Whether two known dates cannot be the same; reports differ by a day around midnight. */
export function datesClash(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return false;
  return a.first > b.last + 1 || b.first > a.last + 1;
}

/** A week at most: a month or a year is no evidence for one happening. */
const isExact = (days: Days | null): boolean => days !== null && days.last - days.first < 7;

/**
 * Whether two clusters count the same of one kind in one narrow place: then the words they have for who was hit or
 * who did it are no clash.
 */
export const areCountedAlike = (
  ones: readonly MentionView[],
  others: readonly MentionView[],
  { places }: CompareKit,
): boolean => ones.some((a) => others.some((b) => countTheSame(a, b, places)));

function countTheSame(a: MentionView, b: MentionView, places: DedupePlaces): boolean {
  if (kindAffinity(a.row.kind, b.row.kind) === 0 || weighCounts(a, b) === 0) return false;
  if (datesClash(a.days, b.days) || !sameReality(a, b)) return false;
  return weighPlace(a, b, places) > PLACE_WEIGHTS.broad;
}

/** "Other" happenings, and offensives (a sweep, a last phase), are one only when they are called by the same root. */
export function triggersAgree(a: MentionView, b: MentionView): boolean {
  if (a.row.kind !== b.row.kind || !NAMED_BY_ROOT.has(a.row.kind)) return true;
  return areCalledAlike(a, b);
}

const NAMED_BY_ROOT: ReadonlySet<string> = new Set(['other_event', 'offensive']);
