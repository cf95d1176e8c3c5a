import type { Alias, Entity, Place } from '../schemas/index.ts';
import type { ExtractKit } from './extract/kit.ts';
import type { ExtractedDocument } from './records.ts';
import { contentId } from './text/ids.ts';

/** The entities and places that the documents mention, and the forms they are written in; sorted by id. */
export function nameTables(
  documents: readonly ExtractedDocument[],
  kit: ExtractKit,
): { entities: Entity[]; places: Place[]; aliases: Alias[] } {
  const aliases = new Map<string, Alias>();
  const entityIds = new Set<string>();
  const placeIds = new Set<string>();
  for (const document of documents) collect(document, kit, entityIds, placeIds, aliases);
  return {
    entities: sorted(entityIds).map((id) => entityRow(id, kit)),
    places: sorted(placeIds).map((id) => placeRow(id, kit)),
    aliases: [...aliases.values()].sort((a, b) => (a.alias_id < b.alias_id ? -1 : 1)),
  };
}

function collect(
  document: ExtractedDocument,
  kit: ExtractKit,
  entityIds: Set<string>,
  placeIds: Set<string>,
  aliases: Map<string, Alias>,
): void {
  for (const mention of document.mentions) {
    if (mention.entity_id !== null) {
      entityIds.add(mention.entity_id);
      addAlias(aliases, {
        entity_id: mention.entity_id,
        place_id: null,
        alias: mention.quote,
        basis: 'lexicon',
        mention_id: null,
      });
    }
    if (mention.place_id !== null) {
      addPlace(mention.place_id, kit, placeIds);
      addAlias(aliases, {
        entity_id: null,
        place_id: mention.place_id,
        alias: mention.quote,
        basis: 'lexicon',
        mention_id: null,
      });
    }
  }
  for (const stated of document.stated_aliases) {
    entityIds.add(stated.entity_id);
    addAlias(aliases, {
      entity_id: stated.entity_id,
      place_id: null,
      alias: stated.alias,
      basis: 'text',
      mention_id: stated.mention_id,
    });
  }
}

/** A place brings the places that contain it, so that a reader can walk up. */
function addPlace(id: string, kit: ExtractKit, placeIds: Set<string>): void {
  for (
    let at: string | null = id;
    at !== null && !placeIds.has(at);
    at = kit.places.byId.get(at)?.parent ?? null
  )
    placeIds.add(at);
}

function addAlias(aliases: Map<string, Alias>, alias: Omit<Alias, 'alias_id'>): void {
  const alias_id = contentId('ali', alias.entity_id ?? alias.place_id ?? '', alias.alias, alias.basis);
  if (!aliases.has(alias_id)) aliases.set(alias_id, { alias_id, ...alias });
}

const sorted = (ids: ReadonlySet<string>): string[] => [...ids].sort();

function entityRow(id: string, kit: ExtractKit): Entity {
  const { acled_inter: _, ...row } = kit.entities.entities.get(id)!;
  return row;
}

function placeRow(id: string, kit: ExtractKit): Place {
  const place = kit.places.byId.get(id)!;
  const adm1 = place.adm1 === null ? undefined : kit.places.byId.get(place.adm1);
  return {
    place_id: place.place_id,
    kind: place.kind as Place['kind'],
    name_ar: place.name_ar,
    name_en: place.name_en,
    lat: place.lat,
    lon: place.lon,
    country: place.country,
    adm1_name: adm1?.name_en ?? null,
    adm1_pcode: adm1?.pcode ?? null,
    adm2_pcode: adm2Of(id, kit),
    pcode: place.pcode,
    geonames_id: place.geonames_id,
    source: place.source,
  };
}

/** P-code of the second-level division around a place, or null. */
function adm2Of(id: string, kit: ExtractKit): string | null {
  for (let at: string | null = id; at !== null; at = kit.places.byId.get(at)?.parent ?? null) {
    const place = kit.places.byId.get(at);
    if (place?.kind === 'adm2') return place.pcode;
  }
  return null;
}
