import type { PlaceKit, Sense } from '../places.ts';
import { type Choice, narrowed, prominent, sole } from './choose.ts';
import type { PlaceHit } from './find.ts';
import { unshadowed } from './hierarchy.ts';
import type { Votes } from './votes.ts';

/** See unshadowed: the city before its governorate, unless a head said otherwise. */
export function byHierarchy(choice: Choice, hit: PlaceHit, kit: PlaceKit): Choice {
  const senses = unshadowed(choice.senses, kit.contains);
  if (senses.length === choice.senses.length) return choice;
  return { senses, basis: choice.basis, rule: hit.heads.length > 0 ? choice.rule : 'place/same-line' };
}

/** The one country, then the one division, that other places of the article lie in. */
export function byVotes(choice: Choice, votes: Votes, own: string | null): Choice {
  // تسلل من التراب الليبي إلى رأس جدير: of a crossing that a country is named does not tell the side, see bySide.
  if (choice.senses.length < 2 || choice.senses.every(isCrossing)) return choice;
  const inCountry = choice.senses.filter(({ place }) => isVoted(place.country, votes, own));
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

const isCrossing = ({ place }: Sense): boolean => place.kind === 'crossing';

/** محافظتي الجوف وصعدة: the one in the country of those it is joined to. */
export function byList(choice: Choice, beside: string | null): Choice {
  const inside = choice.senses.filter(({ place }) => place.country === beside);
  return inside.length === 1 ? narrowed(choice, inside, 'context', 'place/country-of-list') : choice;
}

/** معبر رأس جدير: of one crossing listed on both sides of a border, that of the country which alone has a town in the article. */
export function bySide(choice: Choice, { settled }: Votes): Choice {
  if (!choice.senses.every(isCrossing)) return choice;
  const sides = choice.senses.filter(({ place }) => settled.has(place.country ?? ''));
  return sides.length === 1 ? narrowed(choice, sides, 'context', 'place/side-of-crossing') : choice;
}

/** Whether another name of the article votes for a country than one that votes for `own`. */
const isVoted = (country: string | null, { countries }: Votes, own: string | null): boolean =>
  (countries.get(country ?? '') ?? 0) > (country === own ? 1 : 0);
