import { areApart } from './apart.ts';
import { compareCounts, weighCounts, weighGrowth } from './counts.ts';
import { kindAffinity } from './kinds.ts';
import type { DedupeKit, DedupePlaces } from './kit.ts';
import { isNation } from './nations.ts';
import { type Agreement, agree, type Party } from './parties.ts';
import { weighPersons } from './persons.ts';
import { areCalledAlike, hitThatBuilding, pointsBack, refersTo, tellsNoOther } from './references.ts';
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
  place: 2,
  broadPlace: 0.75,
  inside: 1.25,
  party: 1.5,
  weak: 0.5,
  day: 1,
  family: -0.5,
  oneSided: -0.75,
  uprising: 1,
  othersHit: -1.5,
  reference: 3,
  building: 1.5,
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
  if (areApart(a, b)) return null;
  const { places, areAllied } = kit;
  const related = (x: string, y: string) => x === y || places.contains(x, y) || places.contains(y, x);
  const allied = (x: string, y: string) => areAllied(x, y) || related(x, y);
  const isHeadline = isHeadlineOf(a, b);
  // What the headline tells is told again by the first of its kind below it.
  const isRetold = isHeadline && (a.isLead || b.isLead);
  const [earlier, later] = a.row.start <= b.row.start ? [a, b] : [b, a];
  const isPointing = pointsBack(later, earlier);
  const areLoose = isLoose || isHeadline || isPointing;
  const place = agreePlaces(a, b, related, areLoose);
  if (place === 'clash' || isInOneOf(a.places, b.places, places) || isInOneOf(b.places, a.places, places))
    return null;
  const actor = agree(a.actors, b.actors, allied, areLoose);
  if (actor === 'clash') return null;
  const target = agree(a.targets, b.targets, allied, areLoose);
  if (target === 'clash') return null;
  let score = affinity === 1 ? WEIGHTS.family : 0;
  if (place === 'same') score += weighPlace(a, b, places);
  else if (place === 'weak') score += WEIGHTS.weak;
  for (const party of [actor, target])
    score += party === 'same' ? WEIGHTS.party : party === 'weak' ? WEIGHTS.weak : 0;
  const isOneSided = place === 'unknown' && hasPlace(a) !== hasPlace(b);
  const persons = weighPersons(a, b);
  score += persons;
  if (isRetold) score += WEIGHTS.retold;
  else if (isOneSided && persons === 0 && a.row.kind !== 'flight') score += WEIGHTS.oneSided;
  if (!isRetold && isOfOthers(a, b) && actor === 'unknown') score += WEIGHTS.oneSided;
  if (isOneUprising(a, b) && place !== 'unknown') score += WEIGHTS.uprising;
  if (!isRetold && !isLoose && areOthersHit(a, b) && target === 'unknown') score += WEIGHTS.othersHit;
  const slots = { place, actor, target, isNarrow: weighPlace(a, b, places) > WEIGHTS.broadPlace };
  if (isHeadline && areCalledAlike(a, b) && actor === 'same') score += WEIGHTS.headline;
  if (RARE.has(a.row.kind) && affinity === 2 && place === 'same') score += WEIGHTS.rare;
  if (refersTo(later, earlier, slots) || (isPointing && tellsNoOther(later, earlier, slots)))
    score += WEIGHTS.reference;
  else if (hitThatBuilding(later, earlier)) score += WEIGHTS.building;
  if (a.row.sentence_id === b.row.sentence_id) score += WEIGHTS.sentence;
  if (isExact(a.days) && isExact(b.days)) score += WEIGHTS.day;
  if (place === 'same' && (target === 'same' || weighPlace(a, b, places) > WEIGHTS.broadPlace))
    score += weighGrowth(a, b);
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

/** Whether two known dates cannot be the same; reports differ by a day around midnight. */
export function datesClash(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return false;
  return a.first > b.last + 1 || b.first > a.last + 1;
}

/** A week at most: a month or a year is no evidence for one happening. */
const isExact = (days: Days | null): boolean => days !== null && days.last - days.first < 7;

/** Slots of place are compared with their own kind first; a place may be origin or destination elsewhere. */
export function agreePlaces(
  a: MentionView,
  b: MentionView,
  related: (x: string, y: string) => boolean,
  isLoose = false,
): Agreement {
  const same = (x: readonly Party[], y: readonly Party[], isFree = isLoose) =>
    agreeSites(x, y, related, isFree);
  // Most mentions have a plain place only: there is nothing to cross.
  if (!moves(a) && !moves(b)) return same(a.places, b.places);
  const own = [same(a.places, b.places), same(a.origins, b.origins), same(a.destinations, b.destinations)];
  if (own.includes('same')) return own.includes('clash') ? 'clash' : 'same';
  const crossed = same(everyPlace(a), everyPlace(b), false);
  if (crossed === 'same') return 'weak';
  if (own.includes('clash')) return 'clash';
  return crossed === 'weak' ? 'weak' : 'unknown';
}

/**
 * ميس الجبل and عيتا الجبل: one word in common of two each is not yet the same place; مدينة ومخيم جنين: the bare head
 * noun of a place hides no clash of those that are named; بعض المواقع may be any.
 */
function agreeSites(
  ones: readonly Party[],
  others: readonly Party[],
  related: (x: string, y: string) => boolean,
  isLoose: boolean,
): Agreement {
  const [a, b] = [withoutBareHeads(ones), withoutBareHeads(others)];
  const agreement = agree(a, b, related, isLoose);
  return agreement === 'same' && a.every((x) => b.every((y) => shareOneWord(x, y))) ? 'weak' : agreement;
}

function withoutBareHeads(sites: readonly Party[]): readonly Party[] {
  if (sites.length < 2) return sites;
  const others = sites.filter(({ id, names, words }) => id !== null || names.length > 0 || words.length > 1);
  return others.length > 0 ? others : sites;
}

const shareOneWord = (x: Party, y: Party): boolean =>
  (x.id === null || y.id === null) &&
  Math.min(x.names.length, y.names.length) > 1 &&
  x.names.filter((name) => y.names.includes(name)).length === 1;

const moves = (m: MentionView): boolean => m.origins.length + m.destinations.length > 0;

const hasPlace = (m: MentionView): boolean => m.places.length + m.origins.length + m.destinations.length > 0;

const everyPlace = (m: MentionView): readonly Party[] =>
  moves(m) ? [...m.places, ...m.origins, ...m.destinations] : m.places;

/** What the best common place is worth: the same narrow place most, one inside the other less, a country least. */
function weighPlace(a: MentionView, b: MentionView, places: DedupePlaces): number {
  let best = 0;
  for (const x of everyPlace(a))
    for (const y of everyPlace(b)) best = Math.max(best, weighPair(x, y, places));
  return best;
}

/** مناطق في حمص ودرعا والسويداء beside بلدة الشجرة: what happens in several provinces is not what happened in towns of one. */
function isInOneOf(several: readonly Party[], inner: readonly Party[], places: DedupePlaces): boolean {
  if (several.length < 2 || inner.length === 0 || !several.every(({ id }) => isProvince(id, places)))
    return false;
  const isWithin = (outer: Party, { id }: Party): boolean =>
    outer.id !== id && id !== null && places.contains(outer.id ?? '', id);
  const outer = several.filter((x) => inner.some((y) => isWithin(x, y)));
  return outer.length === 1;
}

/** What lies in a country at once, and in nothing smaller. */
function isProvince(id: string | null, places: DedupePlaces): boolean {
  const country = id === null ? null : places.parentOf(id);
  return country !== null && places.isBroad(country);
}

function weighPair(x: Party, y: Party, places: DedupePlaces): number {
  if (x.id === null || y.id === null) {
    const shared = x.names.filter((name) => y.names.includes(name));
    if (shared.length === 0) return 0;
    return shared.every(isNation) ? WEIGHTS.broadPlace : WEIGHTS.place;
  }
  if (x.id === y.id) return places.isBroad(x.id) ? WEIGHTS.broadPlace : WEIGHTS.place;
  const isInside = places.contains(x.id, y.id) || places.contains(y.id, x.id);
  if (!isInside) return 0;
  return places.isBroad(x.id) || places.isBroad(y.id) ? WEIGHTS.broadPlace : WEIGHTS.inside;
}

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
  return weighPlace(a, b, places) > WEIGHTS.broadPlace;
}

/** "Other" happenings, and offensives (a sweep, a last phase), are one only when they are called by the same root. */
export function triggersAgree(a: MentionView, b: MentionView): boolean {
  if (a.row.kind !== b.row.kind || !NAMED_BY_ROOT.has(a.row.kind)) return true;
  return areCalledAlike(a, b);
}

const NAMED_BY_ROOT: ReadonlySet<string> = new Set(['other_event', 'offensive']);
