import type { Entity } from '../schemas/entities.ts';
import type { ENTITY_KINDS } from '../schemas/vocabularies.ts';
import { isOutletBefore, isOutletHere, isToldTo } from './entities/outlet-words.ts';
import { compileNameWords, type NameWords } from './entities/words.ts';
import type { LexiconRow, Lexicons } from './lexicons.ts';
import { AND, ARTICLE, FOR } from './text/affixes.ts';
import { NONE } from './text/arrays.ts';
import { fold } from './text/fold.ts';
import { compileMatcher, type Form, type Hit, type Matcher } from './text/matcher.ts';
import { BETWEEN } from './text/particles.ts';
import { type Token, tokenize } from './text/tokens.ts';

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A lexicon entry: the published entity and the ACLED actor type of its line (1-8, as text). */
export type LexiconEntity = Entity & { readonly acled_inter: string | null };

/** One written form of an entity. */
export type EntityForm = {
  readonly entity: LexiconEntity;
  /** name, full, short, kunya, acronym, latin, title or variant. */
  readonly type: string;
  /** An ordinary word too: it names the entity only beside a head noun or with evidence in the article. */
  readonly common: boolean;
  /** Never after ب ل ك: بحماس is "with zeal". */
  readonly bare: boolean;
  /** Bare, but for و in a list and ل. */
  readonly joined: boolean;
};

/** A form found at tokens [first, last]; several forms when entities share the spelling. */
export type EntityHit = {
  readonly first: number;
  readonly last: number;
  readonly proclitic: string;
  readonly forms: readonly EntityForm[];
};

/** Lexicons of names compiled for look-up. */
export type EntityKit = {
  readonly entities: ReadonlyMap<string, LexiconEntity>;
  readonly matcher: Matcher<EntityForm>;
  readonly words: NameWords;
  /** Entities that have a form which is an ordinary word too. */
  readonly commonIds: ReadonlySet<string>;
  /** Every written name of an outlet by each of them, folded: Jawhara FM → جوهرة أف أم, الجوهرة أف أم. */
  readonly outletNames: ReadonlyMap<string, readonly string[]>;
  /** First letters of the words of the names of every person, folded. */
  readonly spelled: ReadonlyMap<string, string>;
  /** What introduces another name of the same: المعروف باسم, الملقب بـ. */
  readonly aliasCues: Matcher<string>;
};

/** Compiles entities, aliases, titles, demonyms and person names; throws when an alias names no entity. */
export function compileEntities(lexicons: Lexicons): EntityKit {
  const entities = new Map<string, LexiconEntity>();
  const forms: Form<EntityForm>[] = [];
  for (const row of lexicons.entities ?? []) {
    const entity = readEntity(row);
    entities.set(entity.entity_id, entity);
    forms.push(readForm(entity, { type: 'name', flags: row.flags, alias: row.name_ar }));
  }
  for (const row of lexicons.entity_aliases ?? []) {
    const entity = row.type === 'not' ? NOBODY : entities.get(row.entity_id);
    if (entity === undefined)
      throw new Error(
        `[isnad] lexicon/entity_aliases.csv: no entity ${row.entity_id}, add it to entities.csv`,
      );
    forms.push(readForm(entity, row));
  }
  return {
    entities,
    matcher: compileMatcher(forms),
    words: compileNameWords(lexicons),
    commonIds: new Set(forms.filter(({ value }) => value.common).map(({ value }) => value.entity.entity_id)),
    outletNames: compileOutletNames(lexicons, entities),
    spelled: initialsOf(forms),
    aliasCues: compileMatcher(aliasCueForms(lexicons)),
  };
}

/** بنيامين نتنياهو → بن: given names are spelled in several ways, mostly with one first letter. */
function initialsOf(forms: readonly Form<EntityForm>[]): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  for (const { words, value } of forms) {
    const { entity_id, kind } = value.entity;
    if (kind !== 'person') continue;
    initials.set(entity_id, (initials.get(entity_id) ?? '') + words.map((word) => word.charAt(0)).join(''));
  }
  return initials;
}

/** The names of outlets in Arabic and Latin letters, so that metadata in one finds the text in the other. */
function compileOutletNames(
  lexicons: Lexicons,
  entities: ReadonlyMap<string, LexiconEntity>,
): ReadonlyMap<string, readonly string[]> {
  const byEntity = new Map<string, string[]>();
  const outletNames = new Map<string, readonly string[]>();
  const add = (id: string, name: string | null): void => {
    if (name === null || name === '' || entities.get(id)?.kind !== 'media') return;
    const names = byEntity.get(id) ?? [];
    byEntity.set(id, names);
    names.push(fold(name));
    outletNames.set(fold(name), names);
  };
  for (const { entity_id, name_ar, name_en } of entities.values()) {
    add(entity_id, name_ar);
    add(entity_id, name_en);
  }
  for (const { entity_id, alias, type } of lexicons.entity_aliases ?? [])
    if (type !== 'short') add(entity_id, alias);
  return outletNames;
}

/**
 * Lexicon names in a sentence: the longest ones first, none overlapping another, in order.
 * Forms that are ordinary words too are among them: see `EntityForm.common`; `places` are those of the sentence.
 */
export function findEntityHits(
  tokens: readonly Token[],
  kit: EntityKit,
  places: readonly PlaceEnd[] = NONE,
): EntityHit[] {
  const candidates = groupHits(tokens, kit, places);
  if (candidates.length < 2) return candidates.filter(isSomebody);
  candidates.sort(byLength);
  const taken = new Uint8Array(tokens.length);
  const hits: EntityHit[] = [];
  for (const hit of candidates) {
    let isFree = true;
    for (let i = hit.first; i <= hit.last; i++) if (taken[i] === 1) isFree = false;
    if (!isFree) continue;
    taken.fill(1, hit.first, hit.last + 1);
    hits.push(hit);
  }
  return hits.filter(isSomebody).sort((a, b) => a.first - b.first);
}

/** نصيب الأسد, الشؤون الداخلية: what a form of type not hides inside it is no name. */
const isSomebody = ({ forms }: EntityHit): boolean => forms.every(({ entity }) => entity !== NOBODY);

const NOBODY: LexiconEntity = {
  entity_id: '',
  kind: 'igo',
  name_ar: '',
  name_en: null,
  country: null,
  sector: null,
  wikidata_qid: null,
  acled_inter: null,
};

/** The entity when the hit can mean only one and its form is no ordinary word. */
export function plainEntity(hit: EntityHit): LexiconEntity | null {
  return hit.forms.length === 1 && !hit.forms[0].common ? hit.forms[0].entity : null;
}

/** Longest first; then the one without proclitic, names before ordinary words. */
function byLength(a: EntityHit, b: EntityHit): number {
  const byWords = b.last - b.first - (a.last - a.first);
  if (byWords !== 0) return byWords;
  if (a.first !== b.first) return a.first - b.first;
  return a.proclitic.length - b.proclitic.length;
}

/** Where a place name ends. */
type PlaceEnd = { readonly last: number };

function groupHits(tokens: readonly Token[], kit: EntityKit, places: readonly PlaceEnd[]): EntityHit[] {
  const hits = kit.matcher.find(tokens);
  const groups: (EntityHit & { forms: EntityForm[] })[] = [];
  for (const { first, last, proclitic, value: form } of hits) {
    const isTold =
      form.common &&
      ((proclitic === FOR && isToldTo(tokens, form, last) && !hits.some(isOutletBefore(first))) ||
        isOutletHere(tokens, form, { first, last }, kit));
    const value = isTold ? { ...form, common: false } : form;
    const fits =
      isTold ||
      fitsProclitic(proclitic, value) ||
      isListed(tokens, { hits, places }, { first, last, proclitic, value });
    if (!fits) continue;
    const previous = groups[groups.length - 1];
    const isSame =
      previous !== undefined &&
      previous.first === first &&
      previous.last === last &&
      previous.proclitic === proclitic;
    if (!isSame) groups.push({ first, last, proclitic, forms: [value] });
    else if (!previous.forms.some((form) => form.entity === value.entity)) previous.forms.push(value);
  }
  return groups;
}

/**
 * بين إسرائيل وحماس, الجهاد وحماس, تابع لحماس: a name that is a word too (حماس "zeal"), joined to a definite word, a place or
 * another name, or behind ل without a genitive of its own.
 */
function isListed(
  tokens: readonly Token[],
  { hits, places }: { readonly hits: readonly Hit<EntityForm>[]; readonly places: readonly PlaceEnd[] },
  { first, last, proclitic, value }: Hit<EntityForm>,
): boolean {
  if (!value.joined) return false;
  if (proclitic === FOR) return tokens[last + 1]?.word.folded.startsWith(ARTICLE) !== true;
  if (proclitic !== AND || first === 0) return false;
  return (
    tokens[first - 1].word.folded.startsWith(ARTICLE) ||
    tokens[first - 2]?.word.folded === BETWEEN ||
    hits.some((other) => other.last === first - 1 && other.proclitic !== AND) ||
    places.some((place) => place.last === first - 1)
  );
}

/** A common or bare form takes no preposition; a form of two or three letters no clitic at all. */
const fitsProclitic = (proclitic: string, { bare, common }: EntityForm): boolean =>
  proclitic === '' || !(bare || common);

function readEntity(row: LexiconRow): LexiconEntity {
  const cell = (name: string): string | null => (row[name] === '' ? null : (row[name] ?? null));
  return {
    entity_id: row.entity_id,
    kind: row.kind as EntityKind,
    name_ar: row.name_ar,
    name_en: cell('name_en'),
    country: cell('country'),
    sector: cell('sector') as LexiconEntity['sector'],
    wikidata_qid: cell('wikidata_qid'),
    acled_inter: cell('acled_inter'),
  };
}

function readForm(entity: LexiconEntity, row: LexiconRow): Form<EntityForm> {
  const flags = (row.flags ?? '').split(' ');
  const words = wordsOf(row.alias);
  const isShort = words.length === 1 && words[0].length <= 3;
  return {
    words,
    value: {
      entity,
      type: row.type,
      common: flags.includes('common'),
      bare: flags.includes('bare') || isShort,
      joined: flags.includes('joined'),
    },
  };
}

const aliasCueForms = ({ titles = [] }: Lexicons): Form<string>[] =>
  titles
    .filter((row) => row.class === 'alias_cue')
    .flatMap((row) => row.words.split('|').map((form) => ({ words: wordsOf(form), value: row.gloss })));

/** Of a word in a lexicon form nothing but its spelling is asked. */
const spellings = { intern: (raw: string, start: number, end: number) => fold(raw.slice(start, end)) };

/** Folded words of a lexicon form, cut as the text will be. */
export function wordsOf(form: string): readonly string[] {
  return tokenize(form, 0, form.length, spellings).map(({ word }) => word);
}
