import type { Lexicons } from '../lexicons.ts';
import type { PlaceEntry, Safety, Sense } from '../places.ts';
import { ARTICLE, MARBUTA, MEN_GOVERNED, TA } from '../text/affixes.ts';
import { fold } from '../text/fold.ts';
import type { Form } from '../text/matcher.ts';
import { isFirstKind, type PlaceHead } from './heads.ts';
import { CAPITAL, type Contains, unshadowed } from './hierarchy.ts';

/** A written form: names share it (حمص is a city, a district, a governorate); `not` forms hide names inside them. */
export type PlaceForm = {
  readonly type: 'name' | 'nationality' | 'not' | 'the_country';
  readonly senses: readonly Sense[];
  /** The readings of the bare name: without those that another one of the same line shadows. */
  readonly plain: readonly Sense[];
  /** Ids of the readings. */
  readonly ids: readonly string[];
  /** What only a word for its kind makes of the name: محافظة صنعاء and مطار صنعاء, of صنعاء in a list of governorates or airports. */
  readonly headed: readonly Headed[];
  /** Whether every reading needs a head noun because the form is an ordinary word too. */
  readonly isCommon: boolean;
  /** Whether it is a noun or an adjective too, that may govern the next word or follow one (جدة الطفل, الحركة الناصرية). */
  readonly isWord: boolean;
  /** Whether with ه for ة it is another noun with a pronoun (قفصه "his cage"). */
  readonly isSuffixed: boolean;
  /** Whether a reading is written with آ. */
  readonly hasMadda: boolean;
  /** Whether a reading is so well known that ف and ك stand before it too. */
  readonly isKnown: boolean;
  /** Whether it may begin with ل after ل: countries and capitals (للبنان), and names with ال. */
  readonly takesDoubledLam: boolean;
  /** Whether every reading ends in ة. */
  readonly isMarbuta: boolean;
  /** Whether every reading is a town, an island or a division. */
  readonly isTown: boolean;
  /** Whether it is a country's name, shared with its own places alone (تونس); عمان is a capital elsewhere. */
  readonly isCountry: boolean;
  /** Whether a province and a city within it share the name, and no country does (مدينة في تونس). */
  readonly hasSeat: boolean;
  /** Id of the division that the bare name rather means than the city within it (غزة), or null. */
  readonly wide: string | null;
  /** Whether it means that division wherever the text does not tell the city. */
  readonly isWhole: boolean;
  /** Whether the bare name is the city as much as the division it lies in (كيبيك). */
  readonly isEither: boolean;
  /** Code of the country that shares the name with its capital, or null. */
  readonly sharedCountry: string | null;
};

/** A place with the word that its own name begins with, by the id of that word. */
export type Headed = { readonly place: PlaceEntry; readonly slug: string };

type FormDraft = {
  names: Map<string, Sense>;
  nationality: Map<string, Sense>;
  headed: Headed[];
  isNot: boolean;
  isWord: boolean;
  isSuffixed: boolean;
  hasMadda: boolean;
  wide: string | null;
  isWhole: boolean;
  isEither: boolean;
};

/** The forms of places.csv and place_aliases.csv, and the words for the country at hand. */
export function readForms(
  lexicons: Lexicons,
  byId: ReadonlyMap<string, PlaceEntry>,
  { heads, contains }: { readonly heads: ReadonlyMap<string, PlaceHead>; readonly contains: Contains },
): Form<PlaceForm>[] {
  const drafts = new Map<string, FormDraft>();
  const add = (spelling: string, flags: string, place: PlaceEntry | undefined): void => {
    if (flags.includes('never')) return;
    const draft = draftOf(drafts, fold(spelling));
    if (place === undefined) draft.isNot = true;
    else if (flags.includes('adjective')) addAdjective(drafts, spelling, flags, place);
    else draft.names.set(place.place_id, { place, safety: safetyOf(flags) });
    if (flags.includes('word')) draft.isWord = true;
    if (flags.includes('wide')) draft.wide = place?.place_id ?? null;
    if (flags.includes('whole')) draft.isWhole = true;
    if (flags.includes('either')) draft.isEither = true;
    if (flags.includes('suffixed')) draft.isSuffixed = true;
    if (spelling.includes(MADDA)) draft.hasMadda = true;
  };
  for (const row of lexicons.places ?? []) add(row.name_ar, row.flags, byId.get(row.place_id) as PlaceEntry);
  for (const row of lexicons.place_aliases ?? []) {
    const place = row.place_id === '' ? undefined : byId.get(row.place_id);
    if (row.place_id !== '' && place === undefined)
      throw new Error(`[isnad] lexicon/place_aliases.csv: ${row.place_id} is no place, add it to places.csv`);
    add(row.alias, row.flags, place);
  }
  shareSpellings(drafts, byId);
  const named = [...byId.values()].map((place) => ({ place, name: place.name_ar }));
  for (const { place_id, alias, flags } of lexicons.place_aliases ?? []) {
    const place = byId.get(place_id);
    if (place?.kind === 'adm2' && flags === '') named.push({ place, name: alias });
  }
  addHeaded(drafts, named, heads);
  const forms = [...drafts].flatMap(([form, draft]) => formsOf(form, draft, contains));
  for (const row of lexicons.place_heads ?? [])
    if (row.kinds === 'the_country')
      forms.push({ words: [fold(row.words)], value: placeForm('the_country', [], []) });
  return forms;
}

/** منطقة خاركوف as منطقة خاركيف: another spelling of a city is one of the province that bears its name. */
function shareSpellings(drafts: ReadonlyMap<string, FormDraft>, byId: ReadonlyMap<string, PlaceEntry>): void {
  const shared = new Map<string, number>();
  for (const [form, { names }] of drafts)
    for (const { place } of names.values())
      if (isSeated(place) && names.has(place.adm1 ?? ''))
        shared.set(place.place_id, Math.min(lengthOf(form), shared.get(place.place_id) ?? Infinity));
  for (const [form, { names }] of drafts)
    for (const { place, safety } of [...names.values()]) {
      const division = byId.get(place.adm1 ?? '');
      if (division === undefined || shared.get(place.place_id) !== lengthOf(form)) continue;
      if (!names.has(division.place_id)) names.set(division.place_id, { place: division, safety });
    }
}

/**
 * محافظة القاهرة, مدينة كيبيك, مخيم جنين, also معتمدية السبالة for a district of a longer name: the rest of a name that begins with a word for its kind is that of
 * the place behind such a word, where no other place of the kind bears it alone.
 */
function addHeaded(
  drafts: ReadonlyMap<string, FormDraft>,
  named: Iterable<{ readonly place: PlaceEntry; readonly name: string }>,
  heads: ReadonlyMap<string, PlaceHead>,
): void {
  for (const { place, name } of named) {
    const [word, ...rest] = fold(name).split(' ');
    const head = heads.get(word);
    if (head === undefined || !isFirstKind(head, place)) continue;
    const draft = drafts.get(rest.join(' '));
    if (draft === undefined || draft.names.size === 0) continue;
    const isKnown = draft.headed.some((own) => own.place === place);
    if (!isKnown && [...draft.names.values()].every((own) => own.place.kind !== place.kind))
      draft.headed.push({ place, slug: head.slug });
  }
}

const isSeated = ({ kind, adm1, place_id }: PlaceEntry): boolean => kind === 'city' && adm1 !== place_id;
const lengthOf = (form: string): number => form.split(' ').length;

function draftOf(drafts: Map<string, FormDraft>, form: string): FormDraft {
  let draft = drafts.get(form);
  if (draft === undefined) {
    draft = {
      names: new Map(),
      nationality: new Map(),
      headed: [],
      isNot: false,
      isWord: false,
      isSuffixed: false,
      hasMadda: false,
      wide: null,
      isWhole: false,
      isEither: false,
    };
    drafts.set(form, draft);
  }
  return draft;
}

const MADDA = '\u0622';

/** السوري, السورية: only the definite forms, since a place is meant only after a definite head (الساحل السوري). */
function addAdjective(drafts: Map<string, FormDraft>, adjective: string, flags: string, place: PlaceEntry) {
  const words = fold(adjective).split(' ');
  for (const ending of ['', MARBUTA, MEN_GOVERNED, TA + MEN_GOVERNED])
    draftOf(drafts, words.map((word) => ARTICLE + word + ending).join(' ')).nationality.set(place.place_id, {
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
      forms.push({
        words,
        value: {
          ...placeForm(type, senses, unshadowed(senses, contains)),
          isWord: draft.isWord,
          isSuffixed: draft.isSuffixed,
          hasMadda: draft.hasMadda,
          wide: draft.wide,
          isWhole: draft.isWhole,
          isEither: draft.isEither,
          headed: type === 'name' ? draft.headed : [],
        },
      });
  }
  return forms;
}

function placeForm(type: PlaceForm['type'], senses: readonly Sense[], plain: readonly Sense[]): PlaceForm {
  const places = senses.map(({ place }) => place);
  const country = places.find(({ kind }) => kind === 'country')?.country ?? null;
  return {
    type,
    senses,
    plain,
    ids: places.map(({ place_id }) => place_id),
    headed: [],
    isCommon: senses.every(({ safety }) => safety === 'common'),
    isWord: false,
    isSuffixed: false,
    hasMadda: false,
    wide: null,
    isWhole: false,
    isEither: false,
    isKnown: senses.some(({ place, safety }) => place.rank >= 3 && safety === 'free'),
    takesDoubledLam: places.some(({ rank, name_ar }) => rank >= CAPITAL || name_ar.startsWith(ARTICLE)),
    isMarbuta: places.every(({ name_ar }) => name_ar.endsWith('\u0629')),
    isTown: places.every(({ kind }) => TOWNS.has(kind)),
    isCountry: country !== null && places.every((place) => place.country === country),
    hasSeat:
      country === null &&
      places.some((place) => places.some((city) => city.kind === 'city' && city.adm1 === place.place_id)),
    sharedCountry: places.some((place) => place.rank === CAPITAL && place.country === country)
      ? country
      : null,
  };
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'adm1', 'island']);

function safetyOf(flags: string): Safety {
  for (const safety of ['common', 'placed', 'context'] as const) if (flags.includes(safety)) return safety;
  return 'free';
}
