import { AND, ARTICLE, BY, FOR, FOR_THE, LIKE, THEN } from './affixes.ts';
import { NONE } from './arrays.ts';
import { keep } from './shared.ts';
import type { Spelling } from './vocabulary.ts';
import { memoByWord } from './word-memo.ts';

/** Words of a lexicon form (folded, one per token) and what they stand for. */
export type Form<V> = { readonly words: readonly string[]; readonly value: V };

/** A form found at tokens [first, last] (inclusive); `proclitic` is what stood before it on the first word. */
export type Hit<V> = {
  readonly first: number;
  readonly last: number;
  readonly proclitic: string;
  readonly value: V;
};

/** A token trie over folded words; the first word may carry و ف ب ل ك and لل for ل + ال. */
export type Matcher<V> = { readonly find: (tokens: readonly Spelled[]) => Hit<V>[] };

type Spelled = { readonly word: Spelling };

/** A place in the trie; the words that go on from it are told by their numbers. */
type Node<V> = { next: Map<number, Node<V>> | undefined; values: V[] };
type Entrance<V> = { readonly proclitic: string; readonly node: Node<V> };

/**
 * Compiles forms into a matcher. `find` gives at every token the longest form of each value type that begins
 * there, in order of first token; a caller resolves overlaps.
 */
export function compileMatcher<V>(forms: Iterable<Form<V>>): Matcher<V> {
  const later = laterWords();
  const entrances = compileEntrances(forms, later);
  const entrancesOf = memoByWord((word) => entrances(procliticSplits(word)));

  return {
    find(tokens) {
      const hits: Hit<V>[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const found = entrancesOf(tokens[first].word);
        for (let i = 0; i < found.length; i++) walk(tokens, first, found[i], later, hits);
      }
      return hits;
    },
  };
}

/** What each of several lexicons finds in the same tokens, by its name. */
export type Found<F extends Families> = { readonly [K in keyof F]: Hit<F[K]>[] };
type Families = Readonly<Record<string, unknown>>;

/** One pass for several lexicons: a word that begins nothing in any of them is looked up once. */
export function compileMatchers<F extends Families>(
  forms: {
    readonly [K in keyof F]: Iterable<Form<F[K]>>;
  },
): (tokens: readonly Spelled[]) => Found<F> {
  const names = Object.keys(forms);
  const later = laterWords();
  const entrances = names.map((name) => compileEntrances(forms[name] as Iterable<Form<unknown>>, later));
  const entrancesOf = memoByWord((word): readonly (readonly Entrance<unknown>[])[] => {
    const splits = procliticSplits(word);
    const found: (readonly Entrance<unknown>[])[] = [];
    for (const entrancesIn of entrances) found.push(entrancesIn(splits));
    return found.every((list) => list === NONE) ? NONE : found;
  });

  return (tokens) => {
    const hits = names.map((): Hit<unknown>[] => []);
    for (let first = 0; first < tokens.length; first++) {
      const found = entrancesOf(tokens[first].word);
      for (let k = 0; k < found.length; k++)
        for (let i = 0; i < found[k].length; i++) walk(tokens, first, found[k][i], later, hits[k]);
    }
    const found: Record<string, Hit<unknown>[]> = {};
    for (let k = 0; k < names.length; k++) found[names[k]] = hits[k];
    return found as Found<F>;
  };
}

/** Where a word enters the trie of some forms, by the proclitics that are taken off. */
function compileEntrances<V>(
  forms: Iterable<Form<V>>,
  later: LaterWords,
): (splits: readonly Split[]) => readonly Entrance<V>[] {
  const roots = new Map<string, Node<V>>();
  for (const form of forms) insert(roots, form, later);
  return (splits) => {
    let found: Entrance<V>[] | null = null;
    for (const [proclitic, stem] of splits) {
      const node = roots.get(stem);
      if (node === undefined) continue;
      found ??= [];
      found.push({ proclitic, node });
    }
    return found ?? NONE;
  };
}

/** Follows the trie from one entrance and records the longest match. */
function walk<V>(
  tokens: readonly Spelled[],
  first: number,
  entrance: Entrance<V>,
  later: LaterWords,
  hits: Hit<V>[],
): void {
  let node: Node<V> | undefined = entrance.node;
  let best: Node<V> | undefined;
  let bestLast = first;
  for (let last = first; node !== undefined; last++) {
    if (node.values.length > 0) {
      best = node;
      bestLast = last;
    }
    if (node.next === undefined || last + 1 >= tokens.length) break;
    const number = later.of(tokens[last + 1].word);
    if (number === NO_LATER) break;
    node = node.next.get(number);
  }
  if (best === undefined) return;
  for (const value of best.values) hits.push({ first, last: bestLast, proclitic: entrance.proclitic, value });
}

function insert<V>(roots: Map<string, Node<V>>, { words, value }: Form<V>, later: LaterWords): void {
  let node = roots.get(words[0]) ?? keep(roots, words[0], newNode<V>());
  for (const word of words.slice(1)) {
    node.next ??= new Map();
    const number = later.add(word);
    node = node.next.get(number) ?? keep(node.next, number, newNode<V>());
  }
  if (!node.values.includes(value)) node.values.push(value);
}

const newNode = <V>(): Node<V> => ({ next: undefined, values: [] });

/** Numbers of the words that stand second or later in a form; most words of a text have none, and no trie is asked. */
type LaterWords = { readonly add: (word: string) => number; readonly of: (word: Spelling) => number };

function laterWords(): LaterWords {
  const numbers = new Map<string, number>();
  return {
    add: (word) => numbers.get(word) ?? keep(numbers, word, numbers.size),
    of: memoByWord((word) => numbers.get(word.folded) ?? NO_LATER),
  };
}
const NO_LATER = -1;

type Split = readonly [proclitic: string, stem: string];

/** The word itself, and the word without و ف, ب ل ك and both; للمدينة is ل + المدينة. */
export function procliticSplits({ kind, folded }: Spelling): readonly Split[] {
  const splits: Split[] = [['', folded]];
  if (kind !== 'word' || !isProclitic(folded)) return splits;
  addPrepositions(splits, '', folded);
  const [conjunction] = folded;
  if (!CONJUNCTIONS.includes(conjunction)) return splits;
  const rest = folded.slice(1);
  if (rest.length >= 2) splits.push([conjunction, rest]);
  addPrepositions(splits, conjunction, rest);
  return splits;
}

function addPrepositions(splits: Split[], conjunction: string, rest: string): void {
  if (rest.length < 3 || !PREPOSITIONS.includes(rest[0])) return;
  splits.push([conjunction + rest[0], rest.slice(1)]);
  if (rest.startsWith(FOR_THE)) splits.push([conjunction + FOR, ARTICLE + rest.slice(2)]);
}

const isProclitic = (folded: string): boolean =>
  CONJUNCTIONS.includes(folded[0]) || PREPOSITIONS.includes(folded[0]);
const CONJUNCTIONS = AND + THEN;
const PREPOSITIONS = BY + FOR + LIKE;
