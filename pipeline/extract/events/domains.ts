import type { Lexicons } from '../../lexicons.ts';
import { NONE } from '../../text/arrays.ts';
import { cliticReadings } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { expandNoun } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import { memoByWord } from '../../text/word-memo.ts';

/** Topic words by domain, counted over an article. */
export type DomainKit = { readonly domainsOf: (token: Token) => readonly string[] };

/** Compiles domains.csv; a word counts with any clitics. */
export function compileDomains(lexicons: Lexicons): DomainKit {
  const words = new Map<string, string[]>();
  for (const row of lexicons.domains ?? [])
    for (const { form } of expandNoun(row.words))
      words.set(fold(form), [...(words.get(fold(form)) ?? []), row.domain]);
  const domainsOfWord = memoByWord(({ kind, folded }) => (kind === 'word' ? lookUp(folded, words) : NONE));
  return { domainsOf: ({ word }) => domainsOfWord(word) };
}

function lookUp(folded: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (const reading of cliticReadings(folded)) {
    const domains = words.get(reading.stem);
    if (domains !== undefined) return domains;
  }
  return NONE;
}

/** What tells of the words of a sentence what they are, and of which domain. */
type TopicKit = {
  readonly domains: DomainKit;
  readonly facts: { readonly factsOf: (token: Token) => { readonly classes: readonly string[] } };
};

/**
 * The domains of every word of a sentence. حرب الأسعار, هجوم إعلامي, ثورة صناعية: a word of a peaceful domain right behind a
 * warlike one says that it is no war; people, buildings and firms may be hit.
 */
export function topicsOf(
  tokens: readonly Token[],
  { domains, facts }: TopicKit,
): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  for (const token of tokens) all.push(domains.domainsOf(token));
  for (let i = 0; i + 1 < all.length; i++)
    if (all[i].length > 0 && isFigure(all[i], all[i + 1], () => facts.factsOf(tokens[i + 1])))
      all[i] = all[i].filter((domain) => domain !== CONFLICT);
  return all;
}

/** A warlike word with one of a peaceful domain behind it that is nobody and nothing that could be hit. */
const isFigure = (
  own: readonly string[],
  next: readonly string[],
  factsOfNext: () => { readonly classes: readonly string[] },
): boolean =>
  next.length > 0 &&
  own.includes(CONFLICT) &&
  next.every((domain) => FIGURES.has(domain)) &&
  !factsOfNext().classes.some((cls) => CONCRETE.has(cls));

const CONFLICT = 'conflict';
const FIGURES: ReadonlySet<string> = new Set(['sport', 'economy', 'culture', 'health']);
const CONCRETE: ReadonlySet<string> = new Set([
  'structure',
  'subplace',
  'place',
  'vehicle',
  'person',
  'people',
  'civilian',
  'force',
  'body',
  'media',
  'weapon',
  'munition',
  'goods',
]);

/** What an article is about. */
export type Setting = {
  readonly domain: string;
  /** Two words of its domain or more, and no fewer than words of the state. */
  readonly isSure: boolean;
  /** A word of the state stands in it. */
  readonly isOfState: boolean;
};

/** The setting of an article. Given are the domains of all words, by sentence. */
export function settingOf(sentences: readonly (readonly (readonly string[])[])[]): Setting {
  const counts = new Map<string, number>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.length;
    for (const domains of sentence)
      for (let i = 0; i < domains.length; i++) counts.set(domains[i], (counts.get(domains[i]) ?? 0) + 1);
  }
  const state = counts.get('state') ?? 0;
  counts.delete('state');
  const domain = domainOf(counts, words);
  // A form that is written like another of its word (فريقا) stands twice in the count.
  let ofDomain = 0;
  for (const sentence of sentences)
    for (const domains of sentence) if (domains.length > 0 && domains.includes(domain)) ofDomain++;
  return { domain, isSure: ofDomain > 1 && ofDomain >= state, isOfState: state > 0 };
}

/** Conflict when two words tell it and no peaceful domain has more, else the commonest, if it has a word in every hundred. */
function domainOf(counts: ReadonlyMap<string, number>, words: number): string {
  const conflict = counts.get('conflict') ?? 0;
  let best = 'none';
  let most = 0;
  for (const [domain, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (domain === 'conflict' || count <= most) continue;
    best = domain;
    most = count;
  }
  if (conflict > 1 && conflict >= most) return 'conflict';
  return most * PER_WORD >= words ? best : 'none';
}

const PER_WORD = 100;
