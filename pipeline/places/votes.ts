import type { PlaceEntry, PlaceKit, Sense } from '../places.ts';
import { mapped, NONE } from '../text/arrays.ts';
import { byHead, prominent, sole } from './choose.ts';
import { isNaming, type PlaceHit } from './find.ts';
import type { PlaceContext } from './link.ts';

/** How often the places of an article name each country and each first-level division. */
export type Votes = {
  readonly countries: Map<string, number>;
  readonly divisions: Map<string, number>;
  /** Countries in which it names a town. */
  readonly settled: ReadonlySet<string>;
};

/** A hit votes for the country and the first-level division that all its readings share. */
export function countVotes(hits: readonly PlaceHit[], kit: PlaceKit, context: PlaceContext): Votes {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  if (context.country !== null) countries.set(context.country, 1);
  const counted = new Set<string>();
  const settled = new Set<string>();
  for (const hit of hits) {
    const town = townOf(hit);
    if (town !== null) settled.add(town);
    const best = voters(hit, kit);
    if (isDoubtful(hit)) {
      // A word that needs context itself counts once, however often it stands in the article.
      if (counted.has(hit.name)) continue;
      counted.add(hit.name);
    }
    const country = sole(mapped(best, (place) => place.country));
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1);
    const division = sole(mapped(best, (place) => place.adm1));
    if (division !== null) divisions.set(division, (divisions.get(division) ?? 0) + 1);
  }
  return { countries, divisions, settled };
}

/** The country of a name every reading of which is a town. */
const townOf = ({ type, form, is_placed, is_dateline }: PlaceHit): string | null =>
  type === 'name' && form?.isTown === true && (is_placed || is_dateline)
    ? sole(form.senses.map(({ place }) => place.country))
    : null;

const voters = (hit: PlaceHit, kit: PlaceKit): readonly PlaceEntry[] =>
  votersOf(hit, kit).filter((place) => place.rank >= 2);

/** The country that a hit votes for itself. */
export const countryOf = (hit: PlaceHit, kit: PlaceKit): string | null =>
  sole(voters(hit, kit).map((place) => place.country));

function votersOf(hit: PlaceHit, kit: PlaceKit): readonly PlaceEntry[] {
  // المناطق الصحراوية: an adjective that is an ordinary word too says nothing of the country.
  if (hit.type === 'nationality' && hit.form?.isCommon) return NONE;
  if (hit.type !== 'name') return hit.candidates.flatMap((id) => kit.byId.get(id) ?? []);
  const senses = hit.form?.senses ?? [];
  if (senses.length === 1) return mayVote(senses[0], hit) ? [senses[0].place] : NONE;
  // سوسة الجنوبية is in سوسة.
  const whole = hit.heads[0]?.kinds.has('part') ? { ...hit, heads: hit.heads.slice(1) } : hit;
  return mapped(byHead(whole, safeSenses(hit)).senses, (sense) => sense.place);
}

/** The readings that may vote, without villages beside a city of their name. */
function safeSenses(hit: PlaceHit): readonly Sense[] {
  return prominent((hit.form?.senses ?? []).filter((sense) => mayVote(sense, hit)));
}

function mayVote({ safety }: Sense, hit: PlaceHit): boolean {
  return safety === 'free' || safety === 'context' || hit.heads.some(isNaming);
}

export const isDoubtful = (hit: PlaceHit): boolean =>
  hit.type === 'name' && hit.form?.plain.every((sense) => sense.safety !== 'free') === true;
