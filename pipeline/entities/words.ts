import type { SOURCE_KINDS } from '../../schemas/vocabularies.ts';
import type { LexiconRow, Lexicons } from '../lexicons.ts';
import { ARTICLE, HERS, HIS, OF_BOTH, OURS, THEIRS } from '../text/affixes.ts';
import { procliticSplits } from '../text/matcher.ts';
import type { Spelling } from '../text/vocabulary.ts';
import { memoByWord } from '../text/word-memo.ts';
import { compileWordSets, type WordSets } from '../text/word-sets.ts';
import { commonWords, formsOf } from './common-words.ts';

/** What a name can be: a source kind or a company. */
export type NameKind = (typeof SOURCE_KINDS)[number] | 'company';

/** Classes of a word, as bits. */
export const TITLE = 1;
export const GROUP_HEAD = 1 << 1;
export const BODY_HEAD = 1 << 2;
export const MEDIA_HEAD = 1 << 3;
export const NGO_HEAD = 1 << 4;
export const WEAK_HEAD = 1 << 5;
export const UNNAMED = 1 << 6;
export const DOCUMENT = 1 << 7;
export const MEMBER = 1 << 8;
export const NUMBER = 1 << 9;
export const ADJECTIVE = 1 << 10;
export const CONSTRUCT = 1 << 11;
export const GIVEN = 1 << 12;
export const WEAK_GIVEN = 1 << 13;
export const PARTICLE = 1 << 14;
export const TAIL = 1 << 15;
export const STOP = 1 << 16;
export const DEMONYM = 1 << 17;
export const FOREIGN = 1 << 18;
export const LINK = 1 << 19;
export const ATTACH = 1 << 20;
export const OFFICE = 1 << 21;
/** First word of a two-word head. */
export const PAIR = 1 << 22;
export const INFIX = 1 << 23;
/** Closes an adjective: رفيع المستوى. */
export const ATTRIBUTE = 1 << 26;
/** A finite verb, or a common noun, of the event lexicons. */
export const VERB = 1 << 24;
export const NOUN = 1 << 25;

/** Stands in apposition to an office only before a name: وزير الصحة الدكتور فراس. */
export const RANK = 1 << 27;

/** أم before a given name; else "or". */
export const MOTHER = 1 << 28;

/** What an office or a committee is for: الشباب, الرياضة. */
export const PORTFOLIO = 1 << 29;

/** Behind an office with the article somebody else: أقال الوزير | المدير. */
export const POST = 1 << 30;

/** Of the particles inside a name those that tell of whose house one is: بن, ولد, آل. */
export const LINEAGE = 1 << 31;

export const ANY_HEAD = GROUP_HEAD | BODY_HEAD | MEDIA_HEAD | NGO_HEAD | WEAK_HEAD;

/** A line of titles.csv as it bears on one word. */
export type Head = {
  readonly bit: number;
  readonly kind: NameKind | '';
  readonly sector: string;
  readonly gloss: string;
  /** Folded second word of a two-word head (وسائل إعلام), or ''. */
  readonly second: string;
  readonly isDefinite: boolean;
  /** A brigade or division has a number; whole forces, whose line has the form with the article too (القوات), have none. */
  readonly isNumbered: boolean;
  /** How many a singular, dual or number word means, null for a plural. */
  readonly count: number | null;
};

/** Everything the grammar asks of one reading of a word. */
export type WordClass = {
  readonly folded: string;
  readonly bits: number;
  readonly isDefinite: boolean;
  readonly heads: readonly Head[];
  /** Country of a demonym, '' for a group without state, null for other words. */
  readonly country: string | null;
};

/** One way to read a word. */
export type Reading = { readonly proclitic: string; readonly word: WordClass };

/** A word without and with its proclitics split off. */
export type NameWord = {
  readonly plain: WordClass;
  readonly splits: readonly Reading[];
  /** All of them, the unsplit one first. */
  readonly readings: readonly Reading[];
  /** Classes of any reading, as bits. */
  readonly anyBits: number;
  /** Whether a reading means nothing else, so that it may be a name by itself. */
  readonly mayBeAlone: boolean;
  /** The closed sets of word_sets.csv that it is of. */
  readonly sets: WordSets;
};

/** Word classes, computed once a written form. */
export type NameWords = { readonly of: (word: Spelling) => NameWord };

type Tables = {
  readonly bits: Map<string, number>;
  readonly heads: Map<string, Head[]>;
  readonly countries: Map<string, string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly setsOf: (folded: string) => WordSets;
};

/** Compiles titles.csv, demonyms.csv, person_names.csv and word_sets.csv. */
export function compileNameWords(lexicons: Lexicons): NameWords {
  const tables = readTables(lexicons);
  return { of: memoByWord((word) => makeWord(word, tables)) };
}

function makeWord(word: Spelling, tables: Tables): NameWord {
  const plain = classify(word.folded, tables, word.kind === 'word');
  const splits = procliticSplits(word)
    .slice(1)
    .map(([proclitic, stem]) => ({ proclitic, word: classify(stem, tables, true) }))
    .filter((split) => split.word.bits !== 0 || split.word.isDefinite);
  const readings = [{ proclitic: '', word: plain }, ...splits];
  return {
    plain,
    splits,
    readings,
    anyBits: readings.reduce((bits, reading) => bits | reading.word.bits, 0),
    sets: tables.setsOf(word.folded),
    mayBeAlone: readings.some(({ word: { bits } }) => (bits & NO_NAME) === 0),
  };
}

/** Classes of words that mean something else than a name. */
export const NO_NAME = STOP | VERB | NOUN | ADJECTIVE | ANY_HEAD | TITLE | UNNAMED | CONSTRUCT;

function classify(folded: string, tables: Tables, isWord: boolean): WordClass {
  const hasArticle = isWord && folded.startsWith(ARTICLE) && folded.length > 3;
  const stem = hasArticle ? folded.slice(2) : folded;
  let bits = tables.bits.get(folded) ?? 0;
  if (hasArticle) bits |= (tables.bits.get(stem) ?? 0) & WITH_ARTICLE;
  // د. فلان "Dr": a title of one letter is short for the one with its article.
  const isShort = isWord && folded.length === 1;
  const heads = (tables.heads.get(folded) ?? []).map((head) => ({
    ...head,
    isDefinite: hasArticle || (isShort && head.bit === TITLE),
  }));
  if (hasArticle)
    for (const head of tables.heads.get(stem) ?? [])
      if (!heads.some((known) => known.bit === head.bit && known.second === head.second))
        heads.push({ ...head, isDefinite: true });
  for (const head of heads) bits |= head.second === '' ? head.bit : PAIR;
  if (isWord && bits === 0 && isPossessed(folded, tables)) bits |= NOUN;
  if (isWord && (bits & ~NOUN) === 0 && isNameShaped(folded, tables)) bits |= FOREIGN;
  const country = tables.countries.get(stem) ?? null;
  const isName = (bits & (GIVEN | STOP)) !== 0;
  const isDefinite = hasArticle || heads.some((head) => head.isDefinite);
  return { folded, bits, heads, country, isDefinite: isDefinite && !isName };
}

/** A known noun or verb with a pronoun: قوله, تصريحاتها. */
function isPossessed(folded: string, { bits }: Tables): boolean {
  return PRONOUNS.some((pronoun) => {
    if (!folded.endsWith(pronoun) || folded.length < pronoun.length + 3) return false;
    return ((bits.get(folded.slice(0, -pronoun.length)) ?? 0) & (NOUN | VERB)) !== 0;
  });
}

const PRONOUNS = [OF_BOTH, HERS, THEIRS, OURS, HIS];

/** Classes that a word keeps under the article. */
const WITH_ARTICLE =
  TITLE |
  ANY_HEAD |
  UNNAMED |
  DOCUMENT |
  MEMBER |
  ADJECTIVE |
  CONSTRUCT |
  DEMONYM |
  NUMBER |
  OFFICE |
  RANK |
  PORTFOLIO |
  POST |
  NOUN;

function isNameShaped(folded: string, { prefixes, suffixes }: Tables): boolean {
  for (const prefix of prefixes)
    if (folded.startsWith(prefix) && folded.length >= prefix.length + 3) return true;
  for (const suffix of suffixes)
    if (folded.endsWith(suffix) && folded.length >= suffix.length + 2) return true;
  return false;
}

function readTables(lexicons: Lexicons): Tables {
  const bits = new Map<string, number>();
  const heads = new Map<string, Head[]>();
  const countries = new Map<string, string>();
  const add = (form: string, bit: number) => bits.set(form, (bits.get(form) ?? 0) | bit);
  for (const row of lexicons.titles ?? [])
    for (const form of row.class === 'alias_cue' ? [] : formsOf(row)) {
      const [first, second = ''] = form.split('+');
      if (second === '') add(first, BITS[row.class] ?? 0);
      if (row.kind === '' && row.class !== 'number') continue;
      const head = {
        bit: BITS[row.class],
        kind: row.kind as Head['kind'],
        sector: row.sector,
        gloss: row.gloss,
        count: countOf(row),
        isNumbered: !formsOf(row).some((bare, _, all) => all.includes(ARTICLE + bare)),
      };
      const list = heads.get(first) ?? [];
      list.push({ second, isDefinite: false, ...head });
      heads.set(first, list);
    }
  for (const row of lexicons.demonyms ?? [])
    for (const form of formsOf(row)) {
      add(form, DEMONYM);
      if (!countries.has(form)) countries.set(form, row.country);
    }
  const { verbs, nouns } = commonWords(lexicons);
  for (const form of verbs) add(form, VERB);
  for (const form of nouns) add(form, NOUN);
  const people = lexicons.person_names ?? [];
  for (const row of people) for (const form of formsOf(row)) add(form, BITS[row.part] ?? 0);
  const partsOf = (part: string) => people.filter((row) => row.part === part).flatMap(formsOf);
  const setsOf = compileWordSets(lexicons.word_sets ?? []);
  return { bits, heads, countries, prefixes: partsOf('prefix'), suffixes: partsOf('suffix'), setsOf };
}

/** A number line names its value in the gloss. */
function countOf(row: LexiconRow): number | null {
  if (row.class === 'number') return Number(row.gloss);
  if (row.class === 'unnamed_two') return 2;
  return row.class === 'unnamed_one' || row.class === 'title' ? 1 : null;
}

/** Class names of titles.csv and parts of person_names.csv. */
const BITS: Readonly<Record<string, number>> = {
  title: TITLE,
  group_head: GROUP_HEAD,
  body_head: BODY_HEAD,
  media_head: MEDIA_HEAD,
  ngo_head: NGO_HEAD,
  weak_head: WEAK_HEAD,
  unnamed: UNNAMED,
  unnamed_one: UNNAMED,
  unnamed_two: UNNAMED,
  document: DOCUMENT,
  member: MEMBER,
  number: NUMBER,
  adjective: ADJECTIVE,
  construct: CONSTRUCT,
  link: LINK,
  attach: ATTACH,
  office: OFFICE,
  rank: RANK,
  attribute: ATTRIBUTE,
  given: GIVEN,
  weak_given: WEAK_GIVEN,
  particle: PARTICLE,
  infix: INFIX,
  lineage: INFIX | LINEAGE,
  mother: MOTHER,
  portfolio: PORTFOLIO,
  post: POST,
  tail: TAIL,
  stop: STOP,
};
