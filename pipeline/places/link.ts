import type { PlaceEntry, PlaceKit, Sense } from '../places.ts';
import { countryAmong, countryBeside } from './among.ts';
import {
  byHead,
  byProminence,
  type Choice,
  capitalOf,
  isOutside,
  isUnlistedSite,
  isUsable,
  type LinkBasis,
  narrowed,
  prominent,
  seatOfProvince,
  sensesOf,
} from './choose.ts';
import { withDatelines } from './datelines.ts';
import { EITHER } from './either.ts';
import { isElsewhere } from './elsewhere.ts';
import { isNaming, type PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { byHierarchy, byList, bySide, byVotes } from './narrow.ts';
import { withoutAnchors } from './positions.ts';
import { precisionOf } from './precision.ts';
import { isAbroad, isStray, isSupported } from './supported.ts';
import { countryOf, countVotes, isDoubtful, type Votes } from './votes.ts';

/** What is known of an article beyond its hits. */
export type PlaceContext = {
  /** ISO code that counts as one vote, such as the section the article stands in; null when nothing is known. */
  readonly country: string | null;
  /** The hits of its headline. */
  readonly headline?: ReadonlySet<PlaceHit>;
  /** Whether it speaks of the city (وسط المدينة). */
  readonly isOfCity?: () => boolean;
};

/** A hit with its place, or null with the readings that remain. */
export type LinkedPlace = {
  readonly hit: PlaceHit;
  readonly place_id: string | null;
  readonly link_basis: LinkBasis;
  /** UCDP where_prec 1-7, or null without a place. */
  readonly precision: number | null;
  readonly candidates: readonly string[];
  /** Id of a value of placeRules. */
  readonly rule: string;
};

/**
 * Links all hits of an article, in order. Nationality hits only vote and are left out, as is a small place or an
 * ordinary word that nothing in the article supports: a homonym is never guessed.
 */
export function linkPlaces(hits: readonly PlaceHit[], kit: PlaceKit, context: PlaceContext): LinkedPlace[] {
  const votes = countVotes(hits, kit, context);
  const linked: LinkedPlace[] = [];
  for (const [at, hit] of hits.entries()) {
    if (hit.type === 'nationality') continue;
    const result =
      hit.type === 'region'
        ? linkRegion(hit, votes, kit)
        : (linkAmong(hits, at, kit) ?? linkName(hit, votes, kit, countryBeside(hits, at, kit)));
    if (result !== null) linked.push(result);
  }
  return withoutAnchors(withDatelines(linked, kit, context), kit);
}

/** A name that joins two countries in a list, when it is one of them. */
function linkAmong(hits: readonly PlaceHit[], at: number, kit: PlaceKit): LinkedPlace | null {
  const country = countryAmong(hits, at, hits[at].form?.plain ?? []);
  return country === null
    ? null
    : linkedTo({ hit: hits[at], kit }, country.place, 'context', 'place/among-countries');
}

function linkName(
  hit: PlaceHit,
  votes: Votes,
  kit: PlaceKit,
  beside: string | null = null,
): LinkedPlace | null {
  const isBare = hit.heads.length === 0 && hit.inherited === null && hit.container === null;
  const { plain } = hit.form ?? NO_SENSES;
  const senses = sensesOf(hit);
  if (hit.inherited === EITHER || (hit.form?.isEither && !hit.inherited && !hit.heads.some(isNaming)))
    return asEither(hit, hit.form ?? NO_SENSES);
  if (isBare && plain.length === 1 && plain[0].safety === 'free' && plain[0].place.rank >= 2)
    return linkedTo(
      { hit, kit },
      plain[0].place,
      'unique',
      senses.length === 1 ? 'place/unique-name' : 'place/same-line',
    );
  const usable = senses.filter((sense) => isUsable(sense, hit) && !isElsewhere(sense, hit, kit));
  if (usable.length === 0) return null;
  let choice = seatOfProvince(hit, usable, kit) ?? byHead(hit, capitalOf(hit, met(usable, votes), kit));
  if (choice.senses.length === 0)
    return usable.some((sense) => sense.safety === 'free' && isKnownTo(hit, sense))
      ? unlinked(hit, usable, 'none', 'place/no-reading-fits-head')
      : null;
  if (!hit.heads.some(isNaming)) choice = byProminence(choice);
  choice = byContainer(choice, hit, votes, kit);
  choice = byHierarchy(choice, hit, kit);
  choice = byVotes(choice, votes, isDoubtful(hit) ? countryOf(hit, kit) : null);
  if (choice.senses.length > 1) choice = bySide(byProminence(choice), votes);
  if (choice.senses.length > 1) choice = byList(choice, beside);
  if (choice.senses.length > 1) return settleHomonym(hit, choice, votes);
  const sense = choice.senses[0];
  if (isStray(sense.place, hit, votes)) return unlinked(hit, usable, 'ambiguous', 'place/unsupported');
  if (isUnlistedSite(hit, sense.place)) return unlinked(hit, usable, 'none', 'place/no-reading-fits-head');
  if (!isSupported(sense, hit, votes, kit))
    return sense.safety === 'free' && hit.heads.some(isNaming)
      ? unlinked(hit, usable, 'ambiguous', 'place/unsupported')
      : null;
  if (isAbroad(sense.place, hit, votes)) return unlinked(hit, usable, 'ambiguous', 'place/unsupported');
  return linkedTo({ hit, kit }, sense.place, choice.basis, choice.rule);
}

/** عن دائرة سليانة, اتفاق الجزائر: the city and its province, or the country and its capital. */
function asEither(hit: PlaceHit, { senses, plain, headed }: Named): LinkedPlace {
  if (hit.form?.hasSeat === true || hit.form?.isEither === true)
    return unlinked(hit, prominent(senses), 'ambiguous', 'place/city-or-province');
  // النائب عن نيويورك: the state is called ولاية نيويورك; ولاية صفاقس : ساقية الزيت: the district معتمدية ساقية الزيت.
  const states = headed.filter(({ place }) => place.kind === 'adm1' || place.kind === 'adm2');
  return states.length > 0
    ? unlinked(hit, [...plain, ...states], 'ambiguous', 'place/city-or-province')
    : unlinked(hit, plain, 'ambiguous', 'place/homonyms');
}

type Named = Pick<PlaceForm, 'senses' | 'plain' | 'headed'>;

/** A known place, or a town that a site is called after. */
const isKnownTo = (hit: PlaceHit, { place }: Sense): boolean => place.rank >= 2 || isUnlistedSite(hit, place);

const NO_SENSES = { senses: [], plain: [], headed: [] } as const;

/**
 * A reading that needs its country in the article does not stand against one that does not (سانت بطرسبرغ in Florida), the
 * less so in an article that names the country of that one (رفح in Gaza, not in Egypt), unless it names the country or the
 * province of this one more often.
 */
function met(senses: readonly Sense[], { countries, divisions }: Votes): readonly Sense[] {
  const others = senses.filter(({ place, safety }) => safety !== 'context' && place.rank >= 2);
  if (others.length === 0) return senses;
  const homes = others.map(({ place }) => place.country);
  const told = (country: string | null): number => countries.get(country ?? '') ?? 0;
  const home = Math.max(...homes.map(told));
  const inDivision = ({ adm1 }: PlaceEntry): number => divisions.get(adm1 ?? '') ?? 0;
  const atHome = Math.max(...others.map(({ place }) => inDivision(place)));
  return senses.filter(
    ({ place, safety }) =>
      safety !== 'context' ||
      (told(place.country) > 0 &&
        (told(place.country) > home || homes.includes(place.country) || inDivision(place) > atHome)),
  );
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

/** Two homonyms that nothing tells apart are reported with their readings when the article is about their country. */
function settleHomonym(hit: PlaceHit, choice: Choice, votes: Votes): LinkedPlace | null {
  const isKnown = choice.senses.some(
    ({ place }) => place.rank >= 2 || votes.countries.has(place.country ?? ''),
  );
  return isKnown ? unlinked(hit, choice.senses, 'ambiguous', 'place/homonyms') : null;
}

/** الساحل السوري, الحدود السورية اللبنانية, شمال البلاد: the country at fuzzy precision, or its capital. */
function linkRegion(hit: PlaceHit, votes: Votes, kit: PlaceKit): LinkedPlace | null {
  if (hit.form === null) return linkTheCountry(hit, votes, kit);
  const places = hit.candidates.flatMap((id) => kit.byId.get(id) ?? []);
  if (places.length !== 1) return unlinked(hit, hit.form.senses, 'ambiguous', 'place/homonyms');
  if (hit.heads.some(isOutside)) return unlinked(hit, hit.form.senses, 'none', 'place/no-reading-fits-head');
  const isCapital = hit.heads.some((head) => head.kinds.has('capital'));
  return linkedTo(
    { hit, kit },
    places[0],
    'unique',
    isCapital ? 'place/capital-of' : 'place/part-of-country',
  );
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
  return { ...linkedTo({ hit, kit }, place, 'context', 'place/the-country'), candidates: [place.place_id] };
}

function linkedTo(
  { hit, kit }: { readonly hit: PlaceHit; readonly kit: PlaceKit },
  place: PlaceEntry,
  basis: LinkBasis,
  rule: string,
): LinkedPlace {
  return {
    hit,
    place_id: place.place_id,
    link_basis: basis,
    precision: precisionOf(hit, place, kit),
    candidates: hit.candidates,
    rule,
  };
}

function unlinked(
  hit: PlaceHit,
  senses: readonly Pick<Sense, 'place'>[],
  basis: 'ambiguous' | 'none',
  rule: string,
): LinkedPlace {
  const candidates = senses.map((sense) => sense.place.place_id);
  return { hit, place_id: null, link_basis: basis, precision: null, candidates, rule };
}
