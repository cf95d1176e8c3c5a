import { NONE } from './arrays.ts';
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

type Node<V> = { next: Map<string, Node<V>> | undefined; values: V[] };
type Entrance<V> = { readonly proclitic: string; readonly node: Node<V> };

/**
 * Compiles forms into a matcher. `find` gives at every token the longest form of each value type that begins
 * there, in order of first token; a caller resolves overlaps.
 */
export function compileMatcher<V>(forms: Iterable<Form<V>>): Matcher<V> {
  const entrances = compileEntrances(forms);
  const entrancesOf = memoByWord((word) => entrances(procliticSplits(word)));

  return {
    find(tokens) {
      const hits: Hit<V>[] = [];
      for (let first = 0; first < tokens.length; first++) {
        const found = entrancesOf(tokens[first].word);
        for (let i = 0; i < found.length; i++) walk(tokens, first, found[i], hits);
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
  const entrances = names.map((name) => compileEntrances(forms[name] as Iterable<Form<unknown>>));
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
        for (let i = 0; i < found[k].length; i++) walk(tokens, first, found[k][i], hits[k]);
    }
    const found: Record<string, Hit<unknown>[]> = {};
    for (let k = 0; k < names.length; k++) found[names[k]] = hits[k];
    return found as Found<F>;
  };
}

/** Where a word enters the trie of some forms, by the proclitics that are taken off. */
function compileEntrances<V>(forms: Iterable<Form<V>>): (splits: readonly Split[]) => readonly Entrance<V>[] {
  const root: Node<V> = { next: undefined, values: [] };
  for (const form of forms) insert(root, form);
  return (splits) => {
    let found: Entrance<V>[] | null = null;
    for (const [proclitic, stem] of splits) {
      const node = root.next?.get(stem);
      if (node === undefined) continue;
      found ??= [];
      found.push({ proclitic, node });
    }
    return found ?? NONE;
  };
}

/** Follows the trie from one entrance and records the longest match. */
function walk<V>(tokens: readonly Spelled[], first: number, entrance: Entrance<V>, hits: Hit<V>[]): void {
  let node: Node<V> | undefined = entrance.node;
  let best: Node<V> | undefined;
  let bestLast = first;
  for (let last = first; node !== undefined; last++) {
    if (node.values.length > 0) {
      best = node;
      bestLast = last;
    }
    if (last + 1 >= tokens.length) break;
    node = node.next?.get(tokens[last + 1].word.folded);
  }
  if (best === undefined) return;
  for (const value of best.values) hits.push({ first, last: bestLast, proclitic: entrance.proclitic, value });
}

function insert<V>(root: Node<V>, form: Form<V>): void {
  let node = root;
  for (const word of form.words) {
    node.next ??= new Map();
    let child = node.next.get(word);
    if (child === undefined) {
      child = { next: undefined, values: [] };
      node.next.set(word, child);
    }
    node = child;
  }
  if (!node.values.includes(form.value)) node.values.push(form.value);
}

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
  if (rest.startsWith('لل')) splits.push([`${conjunction}ل`, `ال${rest.slice(2)}`]);
}

const isProclitic = (folded: string): boolean =>
  CONJUNCTIONS.includes(folded[0]) || PREPOSITIONS.includes(folded[0]);
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
