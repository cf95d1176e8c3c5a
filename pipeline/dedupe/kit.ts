import { type Crosswalk, compileCrosswalk } from '../crosswalk.ts';
import type { Lexicons } from '../lexicons.ts';
import { compileAlliances } from './alliances.ts';
import { type ContrastWords, compileContrastWords } from './contrast.ts';
import { compilePartyWords, type PartyWords, type Related } from './parties.ts';

/** What dedupe asks of the gazetteer. */
export type DedupePlaces = {
  /** Whether `outer` is an ancestor of `inner`, or the same place. */
  readonly contains: (outer: string, inner: string) => boolean;
  /** Whether the place is a country or larger: too wide to identify a happening. */
  readonly isBroad: (place: string) => boolean;
  /** The next larger place. */
  readonly parentOf: (place: string) => string | null;
};

/** Lexicons compiled for dedupe. */
export type DedupeKit = {
  readonly places: DedupePlaces;
  /** Whether two parties act as one: a body of a state and the state, a member and its coalition. */
  readonly areAllied: Related;
  readonly contrasts: ContrastWords;
  readonly words: PartyWords;
  readonly crosswalk: Crosswalk;
};

/** The part of the compiled gazetteer that dedupe needs; the place kit of extraction fits. */
export type Gazetteer = {
  readonly contains: (outer: string, inner: string) => boolean;
  readonly byId: ReadonlyMap<
    string,
    { readonly kind: string; readonly parent: string | null; readonly country: string | null }
  >;
};

/** Compiles the lexicons of dedupe. */
export function compileDedupe(lexicons: Lexicons, gazetteer: Gazetteer): DedupeKit {
  return {
    places: {
      contains: gazetteer.contains,
      isBroad: (place) => BROAD.has(gazetteer.byId.get(place)?.kind ?? ''),
      parentOf: (place) => gazetteer.byId.get(place)?.parent ?? null,
    },
    areAllied: compileAlliances(lexicons, gazetteer),
    contrasts: compileContrastWords(lexicons.negators ?? []),
    words: compilePartyWords(lexicons.weak_words ?? [], {
      demonyms: lexicons.demonyms ?? [],
      places: lexicons.places ?? [],
      entities: lexicons.entities ?? [],
      nouns: lexicons.nouns ?? [],
      ways: lexicons.event_ways ?? [],
    }),
    crosswalk: compileCrosswalk(lexicons['event-kinds'] ?? []),
  };
}

const BROAD: ReadonlySet<string> = new Set(['country', 'region', 'sea']);
