import type { LexiconRow } from '../lexicons.ts';
import { HERS, HIS, OURS, THEIRS } from '../text/affixes.ts';
import { fold } from '../text/fold.ts';
import { bareWord, bareWords, withoutCase } from './bare-words.ts';
import { foldedWords } from './folded-words.ts';
import { compileNations, isNation, type Nations, namedNations, nationByCode } from './nations.ts';
import { compileWays, type Ways } from './ways.ts';

/** A slot filler as coreference sees it: the linked id where there is one, and the words that identify it. */
export type Party = {
  readonly id: string | null;
  /** Country of the linked entity, else the nationality that the words name, as `@SY`. */
  readonly nation: string | null;
  /** Folded words without the article and without titles and head nouns. */
  readonly names: readonly string[];
  /** All folded words without the article, for fillers that consist of head nouns only. */
  readonly words: readonly string[];
  /** Whether it names nothing itself but points back: "the city", "its quarters", not "some sites". */
  readonly isAnaphor: boolean;
  /** Whether it is one person, by name or by office. */
  readonly isPerson: boolean;
  /** Whether its head noun is a building's and it is no linked place. */
  readonly isBuilding: boolean;
  /** Whether its head noun is a building's or vehicle's. */
  readonly isThing: boolean;
  /** Whether it is linked to a place that is no country. */
  readonly isTown: boolean;
  readonly quote: string;
};

/** How two slots agree: the words of both name the same, only head nouns agree, one says nothing, or they clash. */
export type Agreement = 'same' | 'weak' | 'unknown' | 'clash';

/** Whether an id stands for, contains or is part of another. */
export type Related = (a: string, b: string) => boolean;

/** Words that identify nobody alone, and words that name a people or its country. */
export type PartyWords = {
  /** Folded head nouns and titles. */
  readonly weak: ReadonlySet<string>;
  /** What is nobody beside a name: طائرة مسيرة أمريكية. */
  readonly means: ReadonlySet<string>;
  /** What is fired: أطلق النار names no attack told before. */
  readonly shots: ReadonlySet<string>;
  /** Those of them that pick some of many: some, several, other. */
  readonly some: ReadonlySet<string>;
  readonly nations: Nations;
  /** Folded word → what it says of two happenings: another, after a span of time from, or the one which. */
  readonly apart: ReadonlyMap<string, string>;
  /** How an act was done, by its frame or a word of its trigger. */
  readonly ways: Ways;
  /** Head nouns of buildings. */
  readonly structures: ReadonlySet<string>;
  /** Head nouns of vehicles. */
  readonly vehicles: ReadonlySet<string>;
  /** Nation of an entity id. */
  readonly nationOf: (id: string | null) => string | null;
  /** Whether an id is a person's. */
  readonly isPerson: (id: string | null) => boolean;
};

/** Compiles weak_words.csv, demonyms.csv (both `…,gloss,words`), event_ways.csv and the names of countries. */
export function compilePartyWords(
  weak: readonly LexiconRow[],
  names: {
    readonly demonyms: readonly LexiconRow[];
    readonly places: readonly LexiconRow[];
    readonly entities: readonly LexiconRow[];
    readonly nouns: readonly LexiconRow[];
    readonly ways: readonly LexiconRow[];
  },
): PartyWords {
  const { demonyms, places, entities, nouns: heads, ways } = names;
  const countries = new Map(
    entities.map((row) => [row.entity_id, row.country === '' ? null : nationByCode(row.country)]),
  );
  const nationOf = (id: string | null) => (id === null ? null : (countries.get(id) ?? null));
  const wordsOf = (rows: readonly LexiconRow[]) =>
    new Set(rows.flatMap((row) => row.words.split(' ').map((word) => withoutCase(bareWord(fold(word))))));
  const persons = new Set(entities.filter((row) => row.kind === 'person').map((row) => row.entity_id));
  return {
    nationOf,
    structures: wordsOf(heads.filter((row) => row.class === 'structure')),
    vehicles: wordsOf(heads.filter((row) => row.class === 'vehicle')),
    isPerson: (id) => id !== null && persons.has(id),
    weak: wordsOf(
      weak.filter((row) => !APART.has(row.class) && row.class !== 'means' && row.class !== 'shot'),
    ),
    shots: wordsOf(weak.filter((row) => row.class === 'shot')),
    means: wordsOf(weak.filter((row) => row.class === 'means')),
    apart: new Map(
      weak.flatMap((row) =>
        APART.has(row.class)
          ? row.words.split(' ').map((word): [string, string] => [fold(word), row.class])
          : [],
      ),
    ),
    some: wordsOf(weak.filter((row) => row.class === 'some')),
    nations: compileNations({ places, demonyms }, bareWords),
    ways: compileWays(ways),
  };
}

const APART: ReadonlySet<string> = new Set(['another', 'after', 'span', 'from', 'which']);

/** Builds a party from the verbatim filler; `as`: it is named as one person, or linked to a place. */
export function toParty(
  id: string | null,
  quote: string,
  { weak, means, some, structures, vehicles, nations, nationOf, isPerson }: PartyWords,
  as: 'person' | 'place' | null = null,
): Party {
  const country = as === 'place' ? nations.countries.get(id ?? '') : undefined;
  const words = country === undefined ? namedNations(bareWords(quote), nations) : [country];
  const told = words.filter((word) => !isWeak(word, weak) && word.length > 1);
  const own = told.filter((word) => !means.has(word));
  const names = (own.length > 0 ? own : told).map(inOneSpelling);
  return {
    id,
    nation: nationOf(id) ?? words.find(isNation) ?? null,
    words,
    names,
    isPerson: as === 'person' || isPerson(id),
    isBuilding: id === null && structures.has(words[0]),
    isThing: id === null && (structures.has(words[0]) || vehicles.has(words[0])),
    isTown: as === 'place' && names.some((name) => !isNation(name)),
    isAnaphor:
      id === null && names.length === 0 && endsDefinite(quote) && !words.some((word) => some.has(word)),
    quote,
  };
}

/** A head noun, also with the pronoun of whom it belongs to: "its forces", "our forces". */
const isWeak = (word: string, weak: ReadonlySet<string>): boolean =>
  weak.has(word) ||
  POSSESSIVES.some((suffix) => word.endsWith(suffix) && weak.has(word.slice(0, -suffix.length)));

const POSSESSIVES = [HERS, THEIRS, OURS, HIS];

/**
 * The best agreement of any filler of one slot with any filler of the other. `isLoose`: other words are no clash, as
 * between a headline and its article; other entities and nations are.
 */
export function agree(
  a: readonly Party[],
  b: readonly Party[],
  related: Related,
  isLoose = false,
): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.length === 1 && b.length === 1) return agreeOne(a[0], b[0], related, isLoose);
  let best: Agreement = 'clash';
  let found = 0;
  for (const x of a) {
    let own: Agreement = 'clash';
    for (const y of b) {
      const agreement = agreeOne(x, y, related, isLoose);
      if (ORDER[agreement] > ORDER[own]) own = agreement;
    }
    if (own === 'same') found++;
    if (ORDER[own] > ORDER[best]) best = own;
  }
  // Two lists that share less than half of the shorter one only touch.
  return best === 'same' && found * 2 < Math.min(a.length, b.length) ? 'weak' : best;
}

const ORDER: Readonly<Record<Agreement, number>> = { clash: 0, unknown: 1, weak: 2, same: 3 };

function agreeOne(a: Party, b: Party, related: Related, isLoose: boolean): Agreement {
  if (a.id !== null && b.id !== null) return related(a.id, b.id) || isItsLeader(a, b) ? 'same' : 'clash';
  if (a.nation !== null && b.nation !== null && a.nation !== b.nation) return 'clash';
  if (a.names.length > 0 && b.names.length > 0) {
    const named = agreeByName(a, b);
    return named === 'clash' && isLoose ? 'unknown' : named;
  }
  if (a.names.length > 0 || b.names.length > 0) return 'unknown';
  // Words of two letters are prepositions: "some of the sites", "many of the towns".
  const shared = a.words.filter((word) => word.length > 2 && b.words.includes(word)).length;
  return shared >= 2 ? 'same' : shared === 1 ? 'weak' : 'unknown';
}

/** نظام الأسد and بشار الأسد, قوات حفتر and حفتر: a body that is called by the name of a person, and this person. */
const isItsLeader = (a: Party, b: Party): boolean =>
  a.isPerson !== b.isPerson && a.names.some((name) => !isNation(name) && b.names.includes(name));

/** One common name is enough when it is at least half of the shorter filler; a common nationality alone is not. */
function agreeByName(a: Party, b: Party): Agreement {
  const shared = a.names.filter((name) => b.names.includes(name));
  if (shared.length === 0) {
    if (!a.names.every(isNation) && !b.names.every(isNation)) return 'clash';
    // "The Syrian president" and "President X" of Syria.
    return a.nation === b.nation && a.words.some((word) => b.words.includes(word)) ? 'same' : 'unknown';
  }
  if (shared.every(isNation) && Math.max(a.names.length, b.names.length) > shared.length) return 'unknown';
  return shared.length * 2 >= Math.min(a.names.length, b.names.length) ? 'same' : 'clash';
}

/** Whether the last word has al-: المدينة, أحياء المدينة. */
const endsDefinite = (text: string): boolean => {
  const last = foldedWords(text).at(-1);
  return last !== undefined && bareWord(last) !== last;
};

/** باهالغام and باهالجام, غوما and جوما: g of a foreign name is written with either letter. */
const inOneSpelling = (name: string): string =>
  name.length < 4 || isNation(name) ? name : name.replaceAll('\u063a', '\u062c');
