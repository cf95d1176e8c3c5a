import type { PlaceEntry, PlaceKit, Sense } from '../places.ts';
import { sole } from './choose.ts';
import type { PlaceHit } from './find.ts';
import { isAnyOf, type PlaceHead } from './heads.ts';
import { CAPITAL } from './hierarchy.ts';
import { countryOf, type Votes } from './votes.ts';

/** Small places and context words need another place of their country in the article. */
export function isSupported(sense: Sense, hit: PlaceHit, votes: Votes, kit: PlaceKit): boolean {
  const { place, safety } = sense;
  if (safety === 'free' && (place.rank >= 2 || isCuratedTown(place, hit))) return true;
  if (safety === 'placed' && (place.kind === 'country' || isOfCountry(place, hit))) return true;
  if (isAway(place, hit, votes)) return false;
  const own = countryOf(hit, kit) === place.country ? 1 : 0;
  if ((votes.countries.get(place.country ?? '') ?? 0) > own) return true;
  if (place.country === null && holdsVoted(place, votes, kit)) return true;
  if (safety === 'context' && (hit.heads.some(isTelling) || hit.direction !== null)) return true;
  // وضع السيارة في الجولان: a noun of movement too.
  if (safety === 'context' && hit.is_at && place.country !== null && hit.form?.isWord !== true) return true;
  return hit.container !== null && containerCountry(hit.container, kit) === place.country;
}

/** تقاطع الدوير in an article about towns of Lebanon: no village of a country that it only speaks of. */
const isAway = (
  { kind, country }: PlaceEntry,
  { heads, container, is_placed }: PlaceHit,
  { settled }: Votes,
): boolean =>
  kind === 'village' &&
  heads.length === 0 &&
  !is_placed &&
  container === null &&
  settled.size > 0 &&
  !settled.has(country ?? '');

/** منطقة says little of what follows: منطقة الجولان is "the area of circulation" too. */
const isTelling = ({ kinds }: PlaceHead): boolean => !kinds.has('loose');

/** منطقة الساحل: a region of several countries, in an article that names one of them. */
function holdsVoted({ place_id }: PlaceEntry, { countries }: Votes, kit: PlaceKit): boolean {
  for (const code of countries.keys()) if (kit.contains(place_id, code.toLowerCase())) return true;
  return false;
}

/** عاصمة مالي; سيول alone are floods too. */
const isOfCountry = ({ rank }: PlaceEntry, { heads }: PlaceHit): boolean =>
  rank === CAPITAL && heads.some((head) => head.kinds.has('capital'));

/** A town outside the OCHA list is there because news names it. */
const isCuratedTown = (place: PlaceEntry, hit: PlaceHit): boolean =>
  place.kind === 'town' && place.pcode === null && hit.is_placed && hit.form?.senses.length === 1;

function containerCountry(container: PlaceHit, kit: PlaceKit): string | null {
  return sole(container.candidates.map((id) => kit.byId.get(id)?.country ?? null));
}

/** منطقة العالية in an article about another province: an area of the name of a town, where the countryside is called so. */
export const isStray = (
  { kind, country, adm1 }: PlaceEntry,
  { heads, container, name }: PlaceHit,
  votes: Votes,
): boolean =>
  kind === 'town' &&
  container === null &&
  ADJECTIVE.test(name) &&
  heads.length === 1 &&
  heads[0].kinds.has(`either:${country}`) &&
  !heads[0].kinds.has('fuzzy') &&
  !votes.divisions.has(adm1 ?? '') &&
  [...votes.divisions.keys()].some((id) => id.toUpperCase().startsWith(`${country}-`));

/**
 * محيط الرباط, منطقة الرياض in an article about another country, which names this one nowhere else: an area or a building of the name of
 * a town abroad.
 */
export function isAbroad(
  { country }: PlaceEntry,
  { heads, container, name }: PlaceHit,
  { countries }: Votes,
): boolean {
  if (container !== null || !ADJECTIVE.test(name) || !heads.some((head) => isAnyOf(head, VAGUE)))
    return false;
  const told = countries.get(country ?? '') ?? 0;
  return told <= 1 && Math.max(...countries.values()) > Math.max(told, 1);
}

const VAGUE = ['loose', 'near'] as const;

/** العالية: one definite word, which other places may bear. */
const ADJECTIVE = /^\u0627\u0644\S+$/u;
