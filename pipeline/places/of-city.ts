import type { PlaceKit } from '../places.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceHit } from './find.ts';

/** وسط المدينة, بالمدينة العتيقة, بعدد من المدن: whether a sentence speaks of the city, or of cities, by the word for it, which names none. */
export function speaksOfCity(tokens: readonly Token[], hits: readonly PlaceHit[], kit: PlaceKit): boolean {
  return tokens.some(({ word }, at) => {
    const seen = kit.headOf(word);
    if (seen?.isDefinite !== true || !CITIES.has(seen.head.slug)) return false;
    return !hits.some(({ first, last }) => first <= at + 1 && at <= last + 1);
  });
}

const CITIES: ReadonlySet<string> = new Set(['city', 'cities']);
