import type { PlaceKit } from './places.ts';
import type { LinkedPlace } from './places-link.ts';
import { precisionOf } from './places-precision.ts';

/**
 * "القيروان : اصطدام حافلة" over an article that tells of a town من ولاية القيروان: a dateline is the province that the article names,
 * when it does not name the city.
 */
export function withDatelines(links: readonly LinkedPlace[], kit: PlaceKit): LinkedPlace[] {
  const named = new Set(
    links.filter(({ hit }) => hit.heads.length > 0 || hit.inherited !== null).map(({ place_id }) => place_id),
  );
  return links.map((link) => {
    const { hit, place_id } = link;
    if (!hit.is_dateline || place_id === null || named.has(place_id)) return link;
    const division = kit.byId.get(place_id)?.adm1 ?? null;
    const isShared = hit.form?.senses.some(({ place }) => place.place_id === division) === true;
    const place = division === null ? undefined : kit.byId.get(division);
    if (!isShared || place === undefined || !named.has(division)) return link;
    return {
      ...link,
      place_id: division,
      precision: precisionOf(hit, place),
      link_basis: 'context',
      rule: 'place/province-of-dateline',
    };
  });
}
