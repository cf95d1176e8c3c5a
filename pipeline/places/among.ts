import type { PlaceKit, Sense } from '../places.ts';
import { AND } from '../text/affixes.ts';
import { sole } from './choose.ts';
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
  b.proclitic === AND &&
  b.first - a.last <= REACH;
const REACH = 2;

/** محافظتي الجوف وصعدة: the country of the names that و joins to one, or null. */
export function countryBeside(hits: readonly PlaceHit[], at: number, kit: PlaceKit): string | null {
  const [before, hit, after] = [hits[at - 1], hits[at], hits[at + 1]];
  const mates = [goesOn(before, hit) ? before : null, goesOn(hit, after) ? after : null];
  const places = mates.flatMap((mate) => mate?.candidates ?? []).flatMap((id) => kit.byId.get(id) ?? []);
  return places.some(({ kind }) => kind === 'country') ? null : sole(places.map(({ country }) => country));
}

const goesOn = (a: PlaceHit | undefined, b: PlaceHit | undefined): boolean =>
  a?.type === 'name' && b?.type === 'name' && b.proclitic === AND && b.first === a.last + 1;

const isCountry = ({ type, form, heads }: PlaceHit): boolean =>
  type === 'name' && heads.length === 0 && form?.plain.some(({ place }) => place.kind === 'country') === true;
