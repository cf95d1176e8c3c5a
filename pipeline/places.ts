import type { LexiconRow, Lexicons } from './lexicons.ts';
import { type Contains, unshadowed } from './places-hierarchy.ts';
import { fold } from './text/fold.ts';
import { compileMatcher, type Form, type Matcher, procliticSplits } from './text/matcher.ts';
import type { Spelling } from './text/vocabulary.ts';
import { memoByWord } from './text/word-memo.ts';

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

/** A written form: names share it (حمص is a city, a district, a governorate); `not` forms hide names inside them. */
export type PlaceForm = {
  readonly type: 'name' | 'nationality' | 'not' | 'the_country';
  readonly senses: readonly Sense[];
  /** The readings of the bare name: without those that another one of the same line shadows. */
  readonly plain: readonly Sense[];
  /** Ids of the readings. */
  readonly ids: readonly string[];
  /** Whether every reading needs a head noun because the form is an ordinary word too. */
  readonly isCommon: boolean;
};

/** A word that stands before a name (مدينة, ريف, شمال) or after it (الشمالي, الدولي). */
export type PlaceHead = {
  readonly slug: string;
  readonly kinds: ReadonlySet<string>;
  readonly isNaming: boolean;
};

/** A head as it stands before a name, with its proclitic. */
export type HeadWord = { readonly head: PlaceHead; readonly proclitic: string; readonly isDefinite: boolean };

/** The gazetteer compiled for look-up. */
export type PlaceKit = {
  readonly byId: ReadonlyMap<string, PlaceEntry>;
  readonly names: Matcher<PlaceForm>;
  /** Folded word → what it says of a name beside it. */
  readonly heads: ReadonlyMap<string, PlaceHead>;
  /** The head that a word is, with any proclitic; null for other words. */
  readonly headOf: (word: Spelling) => HeadWord | null;
  readonly capitals: ReadonlyMap<string, PlaceEntry>;
  /** Whether `outer` is an ancestor of `inner`, or the same place. */
  readonly contains: Contains;
};

/** Compiles places.csv, place_aliases.csv and place_heads.csv. */
export function compilePlaces(lexicons: Lexicons): PlaceKit {
  const byId = new Map<string, PlaceEntry>();
  for (const row of lexicons.places ?? []) byId.set(row.place_id, readEntry(row));
  const capitals = new Map<string, PlaceEntry>();
  for (const entry of byId.values())
    if (entry.rank === CAPITAL && entry.country) capitals.set(entry.country, entry);
  const heads = readHeads(lexicons.place_heads ?? []);
  return {
    byId,
    names: compileMatcher(readForms(lexicons, byId)),
    heads,
    headOf: memoByWord((word) => readHeadWord(word, heads)),
    capitals,
    contains: (outer, inner) => isWithin(byId, outer, inner),
  };
}

/** Rank of a capital; a country is above it. */
export const CAPITAL = 4;

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

type FormDraft = { names: Map<string, Sense>; nationality: Map<string, Sense>; isNot: boolean };

function readForms(lexicons: Lexicons, byId: ReadonlyMap<string, PlaceEntry>): Form<PlaceForm>[] {
  const contains: Contains = (outer, inner) => isWithin(byId, outer, inner);
  const drafts = new Map<string, FormDraft>();
  const add = (spelling: string, flags: string, place: PlaceEntry | undefined): void => {
    if (flags.includes('never')) return;
    const draft = draftOf(drafts, fold(spelling));
    if (place === undefined) draft.isNot = true;
    else if (flags.includes('adjective')) addAdjective(drafts, spelling, flags, place);
    else draft.names.set(place.place_id, { place, safety: safetyOf(flags) });
  };
  for (const row of lexicons.places ?? []) add(row.name_ar, row.flags, byId.get(row.place_id) as PlaceEntry);
  for (const row of lexicons.place_aliases ?? []) {
    const place = row.place_id === '' ? undefined : byId.get(row.place_id);
    if (row.place_id !== '' && place === undefined)
      throw new Error(`[isnad] lexicon/place_aliases.csv: ${row.place_id} is no place, add it to places.csv`);
    add(row.alias, row.flags, place);
  }
  const forms = [...drafts].flatMap(([form, draft]) => formsOf(form, draft, contains));
  for (const row of lexicons.place_heads ?? [])
    if (row.kinds === 'the_country')
      forms.push({ words: [fold(row.words)], value: placeForm('the_country', [], []) });
  return forms;
}

function draftOf(drafts: Map<string, FormDraft>, form: string): FormDraft {
  let draft = drafts.get(form);
  if (draft === undefined) {
    draft = { names: new Map(), nationality: new Map(), isNot: false };
    drafts.set(form, draft);
  }
  return draft;
}

/** السوري, السورية: only the definite forms, since a place is meant only after a definite head (الساحل السوري). */
function addAdjective(drafts: Map<string, FormDraft>, adjective: string, flags: string, place: PlaceEntry) {
  const words = fold(adjective).split(' ');
  for (const ending of ['', 'ه', 'ين', 'تين'])
    draftOf(drafts, words.map((word) => `ال${word}${ending}`).join(' ')).nationality.set(place.place_id, {
      place,
      safety: safetyOf(flags),
    });
}

function formsOf(form: string, draft: FormDraft, contains: Contains): Form<PlaceForm>[] {
  const words = form.split(' ');
  const forms: Form<PlaceForm>[] = [];
  if (draft.isNot) return [{ words, value: placeForm('not', [], []) }];
  for (const type of ['name', 'nationality'] as const) {
    const senses = [...(type === 'name' ? draft.names : draft.nationality).values()];
    if (senses.length > 0)
      forms.push({ words, value: placeForm(type, senses, unshadowed(senses, contains)) });
  }
  return forms;
}

const placeForm = (
  type: PlaceForm['type'],
  senses: readonly Sense[],
  plain: readonly Sense[],
): PlaceForm => ({
  type,
  senses,
  plain,
  ids: senses.map((sense) => sense.place.place_id),
  isCommon: senses.every((sense) => sense.safety === 'common'),
});

function safetyOf(flags: string): Safety {
  for (const safety of ['common', 'placed', 'context'] as const) if (flags.includes(safety)) return safety;
  return 'free';
}

/** One word may be several heads (محور is a front and a corridor): their kinds are joined. */
function readHeads(rows: readonly LexiconRow[]): ReadonlyMap<string, PlaceHead> {
  const heads = new Map<string, PlaceHead>();
  for (const row of rows)
    for (const spelling of row.words.split(' ')) {
      const word = fold(spelling);
      const known = heads.get(word);
      const kinds = new Set([...(known?.kinds ?? []), ...row.kinds.split(' ')]);
      const isNaming = !kinds.has('any') && !kinds.has('direction') && !kinds.has('region_of');
      heads.set(word, { slug: known?.slug ?? row.head, kinds, isNaming });
    }
  return heads;
}

function readHeadWord(word: Spelling, heads: ReadonlyMap<string, PlaceHead>): HeadWord | null {
  for (const [proclitic, stem] of procliticSplits(word)) {
    const head = heads.get(stem);
    if (head !== undefined) return { head, proclitic, isDefinite: stem.startsWith('ال') };
  }
  return null;
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
