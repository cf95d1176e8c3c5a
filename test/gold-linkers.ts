import { type EntityKit, findEntityHits, plainEntity } from '../pipeline/entities.ts';
import type { PlaceKit } from '../pipeline/places.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';
import type { Linkers } from './gold-documents.ts';

/** Links the fillers of gold by the lexicons alone: the widest place of that name, the first unambiguous entity. */
export function goldLinkers(places: PlaceKit, entities: EntityKit): Linkers {
  const vocabulary = createVocabulary((word) => word);
  const tokensOf = (quote: string) => tokenize(quote, 0, quote.length, vocabulary);
  const place = (quote: string): string | null => {
    const hits = places.names.find(tokensOf(quote));
    const [hit] = hits.filter((h) => h.value.type === 'name' && h.value.senses.length > 0);
    if (hit === undefined) return null;
    return hit.value.senses.toSorted((a, b) => b.place.rank - a.place.rank)[0].place.place_id;
  };
  const entity = (quote: string): string | null => {
    for (const hit of findEntityHits(tokensOf(quote), entities)) {
      const found = plainEntity(hit);
      if (found !== null) return found.entity_id;
    }
    return null;
  };
  return { place, entity };
}
