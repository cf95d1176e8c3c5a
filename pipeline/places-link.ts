import { CAPITAL, type PlaceEntry, type PlaceHead, type PlaceKit, type Sense } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import { unshadowed } from './places-hierarchy.ts';

/** What is known of an article beyond its hits. */
export type PlaceContext = {
  /** ISO code that counts as one vote, such as the section the article stands in; null when nothing is known. */
  readonly country: string | null;
};

/** A hit with its place, or null with the readings that remain. */
export type LinkedPlace = {
  readonly hit: PlaceHit;
  readonly place_id: string | null;
  readonly link_basis: 'unique' | 'head_noun' | 'context' | 'ambiguous' | 'none';
  /** UCDP where_prec 1-7, or null without a place. */
  readonly precision: number | null;
  readonly candidates: readonly string[];
  /** Id of a value of placeRules. */
  readonly rule: string;
};

type Votes = { readonly countries: Map<string, number>; readonly divisions: Map<string, number> };
type Choice = {
  readonly senses: readonly Sense[];
  readonly basis: LinkedPlace['link_basis'];
  readonly rule: string;
};

/**
 * Links all hits of an article, in order. Nationality hits only vote and are left out, as is a small place or an
 * ordinary word that nothing in the article supports: a homonym is never guessed.
 */
export function linkPlaces(hits: readonly PlaceHit[], kit: PlaceKit, context: PlaceContext): LinkedPlace[] {
  const votes = countVotes(hits, kit, context);
  const linked: LinkedPlace[] = [];
  for (const hit of hits) {
    if (hit.type === 'nationality') continue;
    const result = hit.type === 'region' ? linkRegion(hit, votes, kit) : linkName(hit, votes, kit);
    if (result !== null) linked.push(result);
  }
  return linked;
}

/** A hit votes for its country when all its readings lie in one, and none of them needs context itself. */
function countVotes(hits: readonly PlaceHit[], kit: PlaceKit, context: PlaceContext): Votes {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  if (context.country !== null) countries.set(context.country, 1);
  for (const hit of hits) {
    const best = votersOf(hit, kit).filter((place) => place.rank >= 2);
    const country = sole(best.map((place) => place.country));
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1);
    const division = sole(best.map((place) => place.adm1));
    if (division !== null) divisions.set(division, (divisions.get(division) ?? 0) + 1);
  }
  return { countries, divisions };
}

function votersOf(hit: PlaceHit, kit: PlaceKit): readonly PlaceEntry[] {
  if (hit.type !== 'name') return hit.candidates.flatMap((id) => kit.byId.get(id) ?? []);
  const senses = hit.form?.senses ?? [];
  if (senses.length === 1) return senses[0].safety === 'free' ? [senses[0].place] : NOBODY;
  return byHead(hit, safeSenses(hit)).senses.map((sense) => sense.place);
}

const NOBODY: readonly PlaceEntry[] = [];

/** The readings that may vote; those of a lower rank than a reading by two or more are homonyms nobody means. */
function safeSenses(hit: PlaceHit): readonly Sense[] {
  const senses = (hit.form?.senses ?? []).filter(
    (sense) => sense.safety === 'free' || (sense.safety === 'common' && hit.heads.length > 0),
  );
  return prominent(senses);
}

function sole(values: readonly (string | null)[]): string | null {
  if (values.length === 0 || values[0] === null) return null;
  return values.every((value) => value === values[0]) ? values[0] : null;
}

function linkName(hit: PlaceHit, votes: Votes, kit: PlaceKit): LinkedPlace | null {
  const isBare = hit.heads.length === 0 && hit.inherited === null && hit.container === null;
  const { senses, plain } = hit.form ?? NO_SENSES;
  if (isBare && plain.length === 1 && plain[0].safety === 'free' && plain[0].place.rank >= 2)
    return linkedTo(
      hit,
      plain[0].place,
      'unique',
      senses.length === 1 ? 'place/unique-name' : 'place/same-line',
    );
  const usable = senses.filter((sense) => isUsable(sense, hit));
  if (usable.length === 0) return null;
  let choice = byHead(hit, capitalOf(hit, usable, kit));
  if (choice.senses.length === 0)
    return usable.some((sense) => sense.safety === 'free' && sense.place.rank >= 2)
      ? unlinked(hit, usable, 'none', 'place/no-reading-fits-head')
      : null;
  choice = byContainer(choice, hit, votes, kit);
  choice = byHierarchy(choice, hit, kit);
  choice = byVotes(choice, votes);
  if (choice.senses.length > 1) choice = byProminence(choice);
  if (choice.senses.length > 1) return settleHomonym(hit, choice, votes);
  const sense = choice.senses[0];
  if (!isSupported(sense, hit, votes, kit))
    return sense.safety === 'free' && hit.heads.some(isNaming)
      ? unlinked(hit, usable, 'ambiguous', 'place/unsupported')
      : null;
  return linkedTo(hit, sense.place, choice.basis, choice.rule);
}

const NO_SENSES = { senses: [], plain: [] } as const;

/** عاصمة بوركينا فاسو is its capital. */
function capitalOf(hit: PlaceHit, senses: readonly Sense[], kit: PlaceKit): readonly Sense[] {
  if (hit.heads[0]?.kinds.has('capital') !== true || senses.some(({ place }) => place.rank === CAPITAL))
    return senses;
  return senses.flatMap(({ place, safety }) => {
    const capital = place.kind === 'country' ? kit.capitals.get(place.country ?? '') : undefined;
    return capital === undefined ? [] : [{ place: capital, safety }];
  });
}

const isNaming = (head: PlaceHead): boolean => !head.kinds.has('any') && !head.kinds.has('direction');

/** An ordinary word needs a head that names it, its own or that of its list. */
function isUsable(sense: Sense, hit: PlaceHit): boolean {
  if (sense.safety === 'placed') return hit.is_placed;
  if (sense.safety !== 'common') return true;
  return hit.inherited !== null || hit.heads.some(isNaming);
}

/** Keeps the readings of the kinds that the innermost head allows (محافظة: a division, قرية: a village). */
function byHead(hit: PlaceHit, senses: readonly Sense[]): Choice {
  const head = hit.heads.find((known) => isNaming(known) && !known.kinds.has('region_of')) ?? hit.inherited;
  const from: Choice = { senses, basis: 'unique', rule: 'place/unique-name' };
  if (head === null || head === undefined || head.kinds.has('any')) return byRural(hit, from);
  const exact = senses.filter((sense) => head.kinds.has(sense.place.kind));
  const fitting = exact.length > 0 ? exact : senses.filter((sense) => standsFor(sense, head));
  if (fitting.length === 0) return hit.heads.length === 0 ? from : byCountry(senses, head, from);
  return narrowed(from, preferFirstKind(fitting, head), 'head_noun', 'place/head-noun');
}

/** A head that fits no reading is dropped before a country (مقاطعة قطر "boycott"), never a neighbourhood's. */
function byCountry(senses: readonly Sense[], head: PlaceHead, from: Choice): Choice {
  const isNeighbourhood = head.kinds.has('neighbourhood');
  return { ...from, senses: isNeighbourhood ? [] : senses.filter(({ place }) => place.kind === 'country') };
}

/** ريف before the name of a governorate means the governorate. */
function byRural(hit: PlaceHit, choice: Choice): Choice {
  if (!hit.heads.some((head) => head.kinds.has('rural'))) return choice;
  const divisions = choice.senses.filter((sense) => sense.place.kind === 'adm1');
  return divisions.length === 0
    ? choice
    : narrowed(choice, divisions, 'head_noun', 'place/countryside-of-division');
}

/**
 * What a head may mean besides its own kinds: مطار حماة without an airport of that name stands at the city, مدن سوريا
 * in the country, مدينة at a village that is no ordinary word, ولاية at the seat of its division.
 */
function standsFor({ place, safety }: Sense, head: PlaceHead): boolean {
  const { kinds } = head;
  if (kinds.has('capital')) return place.rank === CAPITAL;
  if (kinds.has('loose') || (kinds.has('island') && place.kind === 'sea')) return true;
  if (kinds.has('many') && place.rank >= 2 && CONTAINERS.has(place.kind)) return true;
  if (kinds.has('near') || (kinds.has('city') && place.kind === 'island')) return POINTS.has(place.kind);
  if (kinds.has('seat')) return place.rank >= 2 && place.kind === 'city';
  return kinds.has('town') && place.kind === 'village' && safety !== 'common';
}

const POINTS: ReadonlySet<string> = new Set(['city', 'town', 'island']);
const CONTAINERS: ReadonlySet<string> = new Set(['country', 'region', 'adm1', 'city']);

/** Among readings of one hierarchy a city head means the city, a district head the district. */
function preferFirstKind(senses: readonly Sense[], head: PlaceHead): readonly Sense[] {
  if (head.kinds.has('capital')) return senses.filter((sense) => sense.place.rank === CAPITAL);
  for (const kind of head.kinds) {
    const first = senses.filter((sense) => sense.place.kind === kind);
    if (first.length > 0 && senses.every((sense) => sense.place.country === first[0].place.country))
      return first;
  }
  return senses;
}

function narrowed(
  from: Choice,
  senses: readonly Sense[],
  basis: LinkedPlace['link_basis'],
  rule: string,
): Choice {
  return senses.length === from.senses.length ? { ...from, senses } : { senses, basis, rule };
}

/** بلدة الباب في ريف حلب: only readings inside the place that follows. */
function byContainer(choice: Choice, hit: PlaceHit, votes: Votes, kit: PlaceKit): Choice {
  if (hit.container === null || hit.container.name === hit.name) return choice;
  const outer = containerId(hit.container, votes, kit);
  if (outer === null) return choice;
  const inside = choice.senses.filter((sense) => isInside(sense.place, outer, kit));
  return inside.length === 0 ? choice : narrowed(choice, inside, 'context', 'place/container');
}

function containerId(container: PlaceHit, votes: Votes, kit: PlaceKit): string | null {
  if (container.type !== 'name') return container.candidates[0] ?? null;
  return linkName({ ...container, container: null }, votes, kit)?.place_id ?? null;
}

/** A city as container means its surroundings: the same division. */
function isInside(place: PlaceEntry, outer: string, kit: PlaceKit): boolean {
  if (place.place_id === outer) return place.kind === 'country';
  if (kit.contains(outer, place.place_id)) return true;
  const container = kit.byId.get(outer);
  return container !== undefined && container.adm1 !== null && container.adm1 === place.adm1;
}

/** See unshadowed: the city before its governorate, unless a head said otherwise. */
function byHierarchy(choice: Choice, hit: PlaceHit, kit: PlaceKit): Choice {
  const senses = unshadowed(choice.senses, kit.contains);
  if (senses.length === choice.senses.length) return choice;
  return { senses, basis: choice.basis, rule: hit.heads.length > 0 ? choice.rule : 'place/same-line' };
}

/** The one country, then the one division, that other places of the article lie in. */
function byVotes(choice: Choice, votes: Votes): Choice {
  if (choice.senses.length < 2) return choice;
  const inCountry = choice.senses.filter(({ place }) => votes.countries.has(place.country ?? ''));
  const country = sole(inCountry.map(({ place }) => place.country));
  const national =
    country === null ? choice : narrowed(choice, inCountry, 'context', 'place/country-of-article');
  if (national.senses.length < 2 || country === null) return national;
  // A city far above the others needs no division.
  const top = prominent(national.senses);
  if (top.length === 1) return { senses: top, basis: national.basis, rule: 'place/prominent' };
  const inDivision = national.senses.filter(({ place }) => votes.divisions.has(place.adm1 ?? ''));
  return inDivision.length === 1
    ? narrowed(national, inDivision, 'context', 'place/division-of-article')
    : national;
}

/** The city حلب is meant, not a village of that name. */
function byProminence(choice: Choice): Choice {
  const top = prominent(choice.senses);
  return top.length === 1 ? { senses: top, basis: choice.basis, rule: 'place/prominent' } : choice;
}

/** Villages of the OCHA list are dropped beside a city or a site of their name; two known places never are. */
function prominent(senses: readonly Sense[]): readonly Sense[] {
  const known = senses.filter((sense) => sense.place.rank >= 1);
  return known.some((sense) => sense.place.rank >= 2) ? known : senses;
}

/** Two homonyms that nothing tells apart are reported with their readings when the article is about their country. */
function settleHomonym(hit: PlaceHit, choice: Choice, votes: Votes): LinkedPlace | null {
  const isKnown = choice.senses.some(
    ({ place }) => place.rank >= 2 || votes.countries.has(place.country ?? ''),
  );
  return isKnown ? unlinked(hit, choice.senses, 'ambiguous', 'place/homonyms') : null;
}

/** Small places and context words need another place of their country in the article. */
function isSupported(sense: Sense, hit: PlaceHit, votes: Votes, kit: PlaceKit): boolean {
  const { place, safety } = sense;
  if (safety === 'free' && (place.rank >= 2 || isCuratedTown(place, hit))) return true;
  const own = safety === 'free' || safety === 'common' ? ownVotes(hit, place) : 0;
  if ((votes.countries.get(place.country ?? '') ?? 0) > own) return true;
  if (safety === 'context' && hit.heads.some(isNaming)) return true;
  return hit.container !== null && containerCountry(hit.container, kit) === place.country;
}

/** A town outside the OCHA list is there because news names it. */
const isCuratedTown = (place: PlaceEntry, hit: PlaceHit): boolean =>
  place.kind === 'town' && place.pcode === null && hit.is_placed && hit.form?.senses.length === 1;

/** The vote that the hit itself cast. */
function ownVotes(hit: PlaceHit, place: PlaceEntry): number {
  return place.rank >= 2 && (hit.form?.senses.length ?? 0) > 0 ? 1 : 0;
}

function containerCountry(container: PlaceHit, kit: PlaceKit): string | null {
  return sole(container.candidates.map((id) => kit.byId.get(id)?.country ?? null));
}

/** الساحل السوري, الحدود السورية اللبنانية, شمال البلاد: the country at fuzzy precision, or its capital. */
function linkRegion(hit: PlaceHit, votes: Votes, kit: PlaceKit): LinkedPlace | null {
  if (hit.form === null) return linkTheCountry(hit, votes, kit);
  const places = hit.candidates.flatMap((id) => kit.byId.get(id) ?? []);
  if (places.length !== 1) return unlinked(hit, hit.form.senses, 'ambiguous', 'place/homonyms');
  const isCapital = hit.heads.some((head) => head.kinds.has('capital'));
  return linkedTo(hit, places[0], 'unique', isCapital ? 'place/capital-of' : 'place/part-of-country');
}

/** البلاد is the country with three quarters of the votes. */
function linkTheCountry(hit: PlaceHit, votes: Votes, kit: PlaceKit): LinkedPlace | null {
  let total = 0;
  let best: [string, number] | null = null;
  for (const vote of votes.countries) {
    total += vote[1];
    if (best === null || vote[1] > best[1]) best = vote;
  }
  const place = best === null ? undefined : kit.byId.get(best[0].toLowerCase());
  if (best === null || place === undefined || best[1] < 2 || best[1] / total < 0.75) return null;
  return { ...linkedTo(hit, place, 'context', 'place/the-country'), candidates: [place.place_id] };
}

function linkedTo(
  hit: PlaceHit,
  place: PlaceEntry,
  basis: LinkedPlace['link_basis'],
  rule: string,
): LinkedPlace {
  return {
    hit,
    place_id: place.place_id,
    link_basis: basis,
    precision: precisionOf(hit, place),
    candidates: hit.candidates,
    rule,
  };
}

function unlinked(
  hit: PlaceHit,
  senses: readonly Sense[],
  basis: 'ambiguous' | 'none',
  rule: string,
): LinkedPlace {
  const candidates = senses.map((sense) => sense.place.place_id);
  return { hit, place_id: null, link_basis: basis, precision: null, candidates, rule };
}

/** UCDP where_prec from the kind of the place, widened by what stands around the name. */
export function precisionOf(hit: PlaceHit, place: PlaceEntry): number {
  const has = (kind: string): boolean => hit.heads.some((head) => head.kinds.has(kind));
  const base = PRECISION_OF_KIND[place.kind] ?? 1;
  if (base >= 4 && (has('border') || has('fuzzy'))) return Math.max(base === 6 ? 5 : base, 5);
  if (base === 6) return hit.direction !== null || isPartOfCountry(hit) ? 5 : 6;
  if (base > 1) return base;
  // A city that stands for its province: ولاية of a seat.
  if (has('seat')) return 4;
  if (WIDENING.some(has) || isBeside(hit)) return 2;
  return 1;
}

/** Head kinds that widen a point: ريف, محيط, حدود, ساحل, منطقة, مطار of a city. */
const WIDENING = ['rural', 'near', 'border', 'fuzzy', 'loose'] as const;

/** الأراضي السورية is the whole country, الساحل السوري a part. */
const isPartOfCountry = (hit: PlaceHit): boolean =>
  hit.type === 'region' && !hit.heads.some((head) => head.kinds.has('whole'));

/** وسط حمص is in the city, شرق حمص may be beside it. */
const isBeside = (hit: PlaceHit): boolean =>
  hit.direction !== null && hit.direction !== 'وسط' && hit.direction !== 'اواسط';

const PRECISION_OF_KIND: Readonly<Record<string, number>> = {
  country: 6,
  region: 5,
  front: 5,
  river: 5,
  mountain: 5,
  adm1: 4,
  adm2: 3,
  adm3: 3,
  sea: 7,
  strait: 7,
};
