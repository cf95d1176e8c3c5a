import type { Sense } from '../places.ts';
import type { PlaceHit } from './find.ts';

/**
 * "قطر وعمان والأردن", "تونس 64 وعمان 66 والأردن 67": the one country among the readings of a name that joins two countries,
 * whose capital elsewhere has the same name; null when it stands otherwise.
 */
export function countryAmong(hits: readonly PlaceHit[], at: number, senses: readonly Sense[]): Sense | null {
  const countries = senses.filter(({ place }) => place.kind === 'country');
  if (countries.length !== 1 || senses.length < 2 || hits[at].heads.length > 0) return null;
  return isJoined(hits[at - 1], hits[at]) && isJoined(hits[at], hits[at + 1]) ? countries[0] : null;
}

/** Two names of countries, the second with و, a figure between them at most. */
const isJoined = (a: PlaceHit | undefined, b: PlaceHit | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isCountry(a) &&
  isCountry(b) &&
  b.proclitic === 'و' &&
  b.first - a.last <= REACH;
const REACH = 2;

const isCountry = ({ type, form, heads }: PlaceHit): boolean =>
  type === 'name' && heads.length === 0 && form?.plain.some(({ place }) => place.kind === 'country') === true;
