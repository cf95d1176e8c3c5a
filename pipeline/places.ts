import type { LexiconRow, Lexicons } from './lexicons.ts';
import { type PlaceForm, readForms } from './places/forms.ts';
import {
  type HeadWord,
  type PlaceHead,
  readCountryside,
  readHeads,
  readHeadWord,
  readListed,
} from './places/heads.ts';
import { CAPITAL, type Contains } from './places/hierarchy.ts';
import { compileMatcher, type Matcher } from './text/matcher.ts';
import type { Spelling } from './text/vocabulary.ts';
import { memoByWord } from './text/word-memo.ts';
import { compileWordSets, NO_SETS, type WordSets } from './text/word-sets.ts';

/** A gazetteer entry. `rank`: 5 country, 4 capital, 3 seat of a first-level division, 2 city or site, 1 town, 0 village. */
export type PlaceEntry = {
  readonly place_id: string;
  readonly kind: string;
  readonly country: string | null;
  /** Id of the first-level division it lies in. */
  readonly adm1: string | null;
  readonly parent: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly pcode: string | null;
  readonly geonames_id: number | null;
  readonly source: string;
  readonly name_en: string | null;
  readonly name_ar: string;
  readonly rank: number;
};

/** How safe a written form is (flags of the lexicon; `never` keeps an adjective such as كبرى out of look-up): common needs a head noun, placed a preposition, context other places of its country. */
export type Safety = 'free' | 'context' | 'placed' | 'common';

/** One reading of a form. */
export type Sense = { readonly place: PlaceEntry; readonly safety: Safety };

/** The gazetteer compiled for look-up. */
export type PlaceKit = {
  readonly byId: ReadonlyMap<string, PlaceEntry>;
  readonly names: Matcher<PlaceForm>;
  /** Folded word → what it says of a name beside it. */
  readonly heads: ReadonlyMap<string, PlaceHead>;
  /** The head that a word is, with any proclitic; null for other words. */
  readonly headOf: (word: Spelling) => HeadWord | null;
  /** The closed sets of word_sets.csv that a word is of. */
  readonly setsOf: (word: Spelling | undefined) => WordSets;
  /** Countries that call provinces by the bare names of their cities. */
  readonly countryside: ReadonlySet<string>;
  /** Countries whose news goes through their provinces by the bare names of their cities. */
  readonly listed: ReadonlySet<string>;
  readonly capitals: ReadonlyMap<string, PlaceEntry>;
  /** The seat of every first-level division that has one alone. */
  readonly seats: ReadonlyMap<string, PlaceEntry>;
  /** Whether `outer` is an ancestor of `inner`, or the same place. */
  readonly contains: Contains;
};

/** Compiles places.csv, place_aliases.csv, place_heads.csv and word_sets.csv. */
export function compilePlaces(lexicons: Lexicons): PlaceKit {
  const byId = new Map<string, PlaceEntry>();
  for (const row of lexicons.places ?? []) byId.set(row.place_id, readEntry(row));
  const capitals = new Map<string, PlaceEntry>();
  for (const entry of byId.values())
    if (entry.rank === CAPITAL && entry.country) capitals.set(entry.country, entry);
  const heads = readHeads(lexicons.place_heads ?? []);
  const setsOf = compileWordSets(lexicons.word_sets ?? []);
  const setsOfWord = memoByWord(({ folded }) => setsOf(folded));
  const contains: Contains = (outer, inner) => isWithin(byId, outer, inner);
  return {
    byId,
    names: compileMatcher(readForms(lexicons, byId, { heads, contains })),
    heads,
    headOf: memoByWord((word) => readHeadWord(word, heads)),
    setsOf: (word) => (word === undefined ? NO_SETS : setsOfWord(word)),
    countryside: readCountryside(lexicons.place_heads ?? []),
    listed: readListed(lexicons.place_heads ?? []),
    capitals,
    seats: readSeats(byId.values()),
    contains,
  };
}

function readSeats(places: Iterable<PlaceEntry>): Map<string, PlaceEntry> {
  const seats = new Map<string, PlaceEntry>();
  const shared = new Set<string>();
  for (const place of places) {
    if (place.adm1 === null || place.kind !== 'city' || place.rank < SEAT) continue;
    if (seats.has(place.adm1)) shared.add(place.adm1);
    seats.set(place.adm1, place);
  }
  for (const division of shared) seats.delete(division);
  return seats;
}

/** Rank of the seat of a first-level division. */
const SEAT = 3;

const RANK_OF_KIND: Readonly<Record<string, number>> = {
  country: 5,
  adm1: 3,
  adm2: 2,
  adm3: 0,
  town: 1,
  village: 0,
  neighbourhood: 1,
};

function readEntry(row: LexiconRow): PlaceEntry {
  const flags = row.flags.split(' ');
  const rank = flags.includes('capital')
    ? CAPITAL
    : flags.includes('seat')
      ? 3
      : (RANK_OF_KIND[row.kind] ?? 2);
  return {
    place_id: row.place_id,
    kind: row.kind,
    country: row.country || null,
    adm1: row.kind === 'adm1' ? row.place_id : row.adm1 || null,
    parent: row.parent || null,
    lat: row.lat === '' ? null : Number(row.lat),
    lon: row.lon === '' ? null : Number(row.lon),
    pcode: row.pcode || null,
    geonames_id: row.geonames_id === '' ? null : Number(row.geonames_id),
    source: row.source,
    name_en: row.name_en || null,
    name_ar: row.name_ar,
    rank,
  };
}

function isWithin(byId: ReadonlyMap<string, PlaceEntry>, outer: string, inner: string): boolean {
  let id: string | null = inner;
  for (let depth = 0; id !== null && depth < 8; depth++) {
    if (id === outer) return true;
    const entry: PlaceEntry | undefined = byId.get(id);
    id = entry?.parent ?? null;
  }
  return false;
}
