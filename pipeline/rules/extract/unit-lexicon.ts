import type { UNITS } from '../../../schemas/vocabularies.ts';
import type { LexiconRow, Lexicons } from '../../lexicons.ts';
import {
  ALEF,
  ARTICLE,
  DUAL_ENDINGS,
  HERS,
  HIS,
  MARBUTA,
  MINE,
  OF_BOTH,
  OF_WOMEN,
  TA,
  THEIRS,
} from '../../text/affixes.ts';
import { type CliticWord, findClitic } from '../../text/clitic-lookup.ts';
import { fold } from '../../text/fold.ts';
import type { Token, Word } from '../../text/tokens.ts';
import { isSeveral } from '../../text/vague-counts.ts';
import { memoByWord } from '../../text/word-memo.ts';
import { compileWordSets, NO_SETS, type WordSets } from '../../text/word-sets.ts';

export type Unit = (typeof UNITS)[number];

/** Units of the dead and wounded. */
export const CASUALTIES: ReadonlySet<Unit> = new Set<Unit>(['killed', 'injured']);

/** A counted noun. */
export type CountedNoun = {
  readonly unit: Unit;
  /** ISO 4217 for money whose country the noun names. */
  readonly currency: string | null;
  /** People: the event around them decides the unit (soldiers that were killed are "killed"). */
  readonly isPerson: boolean;
  /** عائلة: several people, of whom one family is not one. */
  readonly isGroup: boolean;
  /** فلسطينيان, والديها: people only behind a number or a word for what happens to them, else they describe. */
  readonly isDependent: boolean;
  readonly number: 'one' | 'two' | 'many';
  /** Further words of the noun, folded: طائرة + دون طيار. */
  readonly rest: readonly string[];
};

/** What happens to people, and the further words that say so, folded: راح + ضحية. */
export type Cue = { readonly unit: Unit; readonly rest: readonly string[] };

/** units.csv compiled. */
export type UnitLexicon = {
  readonly noun: (word: Word) => CliticWord<readonly CountedNoun[]> | undefined;
  /** Whether a count without a number can begin at a word: a counted noun, or a word for several. */
  readonly mayCount: (word: Word) => boolean;
  /** Unit that the cue at a token gives to the people counted near it: مقتل "killing of", راح ضحية "fell victim to" → killed. */
  readonly cueAt: (tokens: readonly Token[], index: number) => CliticWord<Cue> | undefined;
  /** A word for a total: حصيلة "toll" → killed, عدد "number" → other. */
  readonly toll: (word: Word) => CliticWord<Unit> | undefined;
  /** Whether a word fires, downs or lands what one may count: أطلق, إسقاط, سقوط. */
  readonly isShot: (word: Word) => boolean;
  /** Words after which a number is a name: اللواء 52. */
  readonly isName: (folded: string) => boolean;
  /** The closed sets of word_sets.csv that a word is of. */
  readonly setsOf: (word: Word | undefined) => WordSets;
};

/** Compiles units.csv, word_sets.csv and the nationals of demonyms.csv; duals (طائرتين) and the construct plural (مقاتلي) follow from the singular. */
export function compileUnits({ units = [], demonyms = [], word_sets = [] }: Lexicons): UnitLexicon {
  const nouns = new Map<string, CountedNoun[]>();
  const cues = new Map<string, Cue[]>();
  const tolls = new Map<string, Unit>();
  const names = new Set<string>();
  const shots = new Map<string, true>();
  for (const row of units) {
    const words = row.words.split(' ').map((word) => word.split('+').map(fold));
    if (row.role === 'name') for (const [word] of words) names.add(word);
    else if (row.role === 'shot') for (const [word] of words) shots.set(word, true);
    else if (row.role === 'cue')
      for (const [word, ...rest] of words)
        cues.set(word, [...(cues.get(word) ?? []), { unit: row.unit as Unit, rest }]);
    else if (row.role === 'toll') for (const [word] of words) tolls.set(word, row.unit as Unit);
    else if (row.role === 'kin') addKin(nouns, row, words);
    else addNouns(nouns, row, words);
  }
  for (const row of demonyms) addNationals(nouns, row.words.split(' ').map(fold));
  for (const list of cues.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const list of nouns.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const noun = memoByWord((word: Word) => findClitic(nouns, word.folded));
  const cue = memoByWord((word: Word) => findClitic(cues, word.folded));
  const setsOf = compileWordSets(word_sets);
  const setsOfWord = memoByWord(({ folded }: Word) => setsOf(folded));
  return {
    noun,
    mayCount: memoByWord(
      (word: Word) => word.kind === 'word' && (isSeveral(word.folded) || noun(word) !== undefined),
    ),
    cueAt: (tokens, index) => {
      const found = cue(tokens[index].word);
      const word = found?.word.find(({ rest }) =>
        rest.every((form, k) => tokens[index + 1 + k]?.word.folded === form),
      );
      return found === undefined || word === undefined ? undefined : { ...found, word };
    },
    toll: memoByWord((word) => findClitic(tolls, word.folded)),
    isShot: memoByWord((word: Word) => findClitic(shots, word.folded) !== undefined),
    isName: (folded) => names.has(folded),
    setsOf: (word) => (word === undefined ? NO_SETS : setsOfWord(word)),
  };
}

function addNouns(
  nouns: Map<string, CountedNoun[]>,
  row: LexiconRow,
  words: readonly (readonly string[])[],
): void {
  const base = {
    unit: row.unit as Unit,
    currency: row.currency === '' ? null : row.currency,
    isPerson: row.role === 'person' || row.role === 'group',
    isGroup: row.role === 'group',
    isDependent: false,
  };
  words.forEach(([head, ...rest], index) => {
    const add = (form: string, noun: CountedNoun): void => {
      nouns.set(form, [...(nouns.get(form) ?? []), noun]);
    };
    // The first form of a line is the singular; a sound plural (مدنيين) hides the dual of the same spelling.
    const isSingular = index === 0 || rest.length > 0 || head === `${words[0][0]}\u0627`;
    const number = isSingular ? 'one' : 'many';
    add(head, { number, rest, ...base });
    if (index > 0 && rest.length === 0) return;
    const tail = rest.length === 1 ? [rest, ...dualsOf(rest[0]).map((dual) => [dual])] : [rest];
    for (const dual of dualsOf(head))
      if (!words.some(([form, more]) => form === dual && more === undefined))
        for (const more of tail) add(dual, { number: 'two', rest: more, ...base });
  });
}

/** شقيق → شقيقه, شقيقها, شقيقهما one; شقيقاه, شقيقيها two. Folded. */
function addKin(
  nouns: Map<string, CountedNoun[]>,
  row: LexiconRow,
  words: readonly (readonly string[])[],
): void {
  const base = { unit: row.unit as Unit, currency: null, isPerson: true, isGroup: false, isDependent: true };
  for (const [word] of words) {
    const stem = beforeEnding(word);
    for (const pronoun of [HIS, HERS, THEIRS, OF_BOTH, OF_WOMEN]) {
      nouns.set(stem + pronoun, [{ ...base, number: 'one', rest: [] }]);
      for (const dual of [ALEF, MINE])
        nouns.set(stem + dual + pronoun, [{ ...base, number: 'two', rest: [] }]);
    }
  }
}

/** فلسطيني, فلسطينيا one; فلسطينيان two; فلسطينيون, أكراد many: the forms of a line of demonyms.csv, folded. */
function addNationals(nouns: Map<string, CountedNoun[]>, forms: readonly string[]): void {
  const base = { unit: 'other', currency: null, isPerson: true, isGroup: false, isDependent: true } as const;
  for (const form of forms) {
    const isDual =
      DUAL_WOMEN.test(form) || (form.endsWith(DUAL_ENDINGS[1]) && forms.includes(form.slice(0, -2)));
    const number = isDual ? 'two' : ONE_NATIONAL.test(form) ? 'one' : 'many';
    if (!nouns.has(form)) nouns.set(form, [{ ...base, number, rest: [] }]);
    if (form.endsWith(MINE) && !nouns.has(form + ALEF))
      nouns.set(form + ALEF, [{ ...base, number: 'one', rest: [] }]);
  }
}

/** فلسطينيتان, فلسطينيتين */
const DUAL_WOMEN = /\u062A[\u0627\u064A]\u0646$/u;
/** فلسطيني, فلسطينية */
const ONE_NATIONAL = /\u064A\u0647?$/u;

/** طائرة → طائرتين, طائرتان; جندي → جنديين, جنديان. Folded. */
function dualsOf(singular: string): readonly string[] {
  const stem = beforeEnding(singular);
  return DUAL_ENDINGS.map((ending) => stem + ending);
}

/** طائرة → طائرت: ة before an ending. */
const beforeEnding = (word: string): string => (word.endsWith(MARBUTA) ? word.slice(0, -1) + TA : word);

/** The longest counted noun that begins at a token. */
export function nounAt(
  units: UnitLexicon,
  tokens: readonly Token[],
  index: number,
):
  | { readonly last: number; readonly noun: CountedNoun; readonly article: boolean; readonly clitics: string }
  | undefined {
  const token = tokens[index];
  if (token === undefined || token.word.kind !== 'word') return undefined;
  const found = units.noun(token.word);
  if (found === undefined) return undefined;
  for (const noun of found.word) {
    if (!noun.rest.every((word, k) => bare(tokens[index + 1 + k]?.word.folded ?? '') === word)) continue;
    const clitics = found.conjunction + found.preposition;
    return { last: index + noun.rest.length, noun, article: found.article, clitics };
  }
  return undefined;
}

const bare = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(2) : word);
