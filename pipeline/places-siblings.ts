import { CAPITAL, type PlaceEntry, type PlaceHead } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import type { Token } from './text/tokens.ts';

/**
 * تونس والقيروان, خط تونس - قابس: a name that a country shares with its capital is the capital in a list with another
 * city of that country.
 */
export function asCapitals(tokens: readonly Token[], hits: PlaceHit[]): PlaceHit[] {
  return hits.map((hit, i) => {
    const country = sharedCountry(hit);
    if (country === null) return hit;
    const isSibling = (other: PlaceHit | undefined): boolean =>
      other !== undefined && isCityOf(other, country);
    const before = isSibling(hits[i - 1]) && isListed(tokens, hits[i - 1], hit);
    const after = isSibling(hits[i + 1]) && isListed(tokens, hit, hits[i + 1]);
    return before || after ? { ...hit, inherited: CITY } : hit;
  });
}

/** The head that the other cities of the list stand for. */
const CITY: PlaceHead = { slug: 'city', kinds: new Set(['city']), isNaming: true };

/** Code of the country that shares its bare name with its capital, or null. */
function sharedCountry(hit: PlaceHit): string | null {
  if (hit.type !== 'name' || hit.heads.length > 0 || hit.inherited !== null) return null;
  const places = placesOf(hit);
  const country = places.find(({ kind }) => kind === 'country')?.country ?? null;
  const isShared = places.some((place) => place.rank === CAPITAL && place.country === country);
  return isShared ? country : null;
}

const isCityOf = (hit: PlaceHit, country: string): boolean =>
  hit.type === 'name' &&
  placesOf(hit).every((place) => place.kind !== 'country') &&
  placesOf(hit).some((place) => place.kind === 'city' && place.country === country);

const placesOf = (hit: PlaceHit): readonly PlaceEntry[] => (hit.form?.senses ?? []).map(({ place }) => place);

/** Only و, a comma or a dash stands between. */
function isListed(tokens: readonly Token[], left: PlaceHit, right: PlaceHit): boolean {
  if (right.first === left.last + 1) return right.proclitic === '\u0648';
  return (
    right.first === left.last + 2 && /^[\u0648\u060C,\-\u2013]$/u.test(tokens[left.last + 1].word.folded)
  );
}
