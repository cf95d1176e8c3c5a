import type { PlaceKit } from '../pipeline/places.ts';
import { fold } from '../pipeline/text/fold.ts';
import { createVocabulary, tokenize } from '../pipeline/text/tokens.ts';
import type { Linkers } from './gold-documents.ts';

/** Links the names in gold fillers: the first place of the gazetteer, the first party of a short list. */
export function goldLinkers(places: PlaceKit): Linkers {
  const vocabulary = createVocabulary((word) => word);
  const place = (quote: string): string | null => {
    const hits = places.names.find(tokenize(quote, 0, quote.length, vocabulary));
    const [hit] = hits.filter((h) => h.value.type === 'name' && h.value.senses.length > 0);
    if (hit === undefined) return null;
    const senses = hit.value.senses.toSorted((a, b) => b.place.rank - a.place.rank);
    return senses[0].place.place_id;
  };
  const entity = (quote: string): string | null => {
    const folded = fold(quote);
    for (const [id, names] of PARTIES) if (names.some((name) => folded.includes(fold(name)))) return id;
    return null;
  };
  return { place, entity };
}

/** Parties as a lexicon of entities would link them. */
const PARTIES: readonly (readonly [id: string, names: readonly string[]])[] = [
  // Democratic Forces, Military Operations spokesman, Observatory, al-Assad
  ['ent_sdf', ['سوريا الديمقراطية', 'قسد']],
  ['ent_abdulghani', ['عبد الغني', 'عبد العني']],
  ['ent_sohr', ['المرصد السوري']],
  ['ent_assad', ['بشار الأسد', 'الرئيس السوري', 'حافظ الأسد']],
  // Syrian forces, ministry of defence, opposition factions
  ['ent_mod', ['وزارة الدفاع السورية', 'وزارة دفاعه']],
  ['ent_saa', ['الجيش السوري', 'القوات الحكومية', 'قوات النظام', 'جيش النظام', 'القوات السورية', 'قواتنا المسلحة']],
  ['ent_opposition', ['الفصائل', 'فصائل المعارضة', 'فصائل معارضة', 'المعارضة السورية', 'المعارضة المسلحة', 'قوات المعارضة']],
];
