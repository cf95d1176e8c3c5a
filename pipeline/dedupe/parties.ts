import type { LexiconRow } from '../lexicons.ts';
import { fold } from '../text/fold.ts';

/** A slot filler as coreference sees it: the linked id where there is one, and the words that identify it. */
export type Party = {
  readonly id: string | null;
  /** Folded words without the article and without titles and head nouns. */
  readonly names: readonly string[];
  /** All folded words without the article, for fillers that consist of head nouns only. */
  readonly words: readonly string[];
  readonly quote: string;
};

/** How two slots agree: the words of both name the same, only head nouns agree, one says nothing, or they clash. */
export type Agreement = 'same' | 'weak' | 'unknown' | 'clash';

/** Whether an id stands for, contains or is part of another. */
export type Related = (a: string, b: string) => boolean;

/** Folded head nouns and titles of weak_words.csv (`class,gloss,words`). */
export function compileWeakWords(rows: readonly LexiconRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.words.split(' ').map((word) => bareWord(fold(word)))));
}

/** Builds a party from the verbatim filler. */
export function toParty(id: string | null, quote: string, weak: ReadonlySet<string>): Party {
  const words: string[] = [];
  for (const [word] of fold(quote).matchAll(/[\p{L}\p{Nd}]+/gu)) words.push(bareWord(word));
  return { id, words, names: words.filter((word) => !weak.has(word) && word.length > 1), quote };
}

/** The best agreement of any filler of one slot with any filler of the other. */
export function agree(a: readonly Party[], b: readonly Party[], related: Related): Agreement {
  if (a.length === 0 || b.length === 0) return 'unknown';
  let best: Agreement = 'clash';
  for (const x of a)
    for (const y of b) {
      const agreement = agreeOne(x, y, related);
      if (ORDER.indexOf(agreement) > ORDER.indexOf(best)) best = agreement;
    }
  return best;
}

const ORDER: readonly Agreement[] = ['clash', 'unknown', 'weak', 'same'];

function agreeOne(a: Party, b: Party, related: Related): Agreement {
  if (a.id !== null && b.id !== null) return related(a.id, b.id) ? 'same' : 'clash';
  if (a.names.length > 0 && b.names.length > 0) return shareNames(a.names, b.names) ? 'same' : 'clash';
  if (a.names.length === 0 && b.names.length === 0 && a.words.some((word) => b.words.includes(word)))
    return 'weak';
  return 'unknown';
}

/** One common name is enough when it is at least half of the shorter filler. */
function shareNames(a: readonly string[], b: readonly string[]): boolean {
  let shared = 0;
  for (const name of a) if (b.includes(name)) shared++;
  return shared * 2 >= Math.min(a.length, b.length) && shared > 0;
}

/** A folded word without al- and what stands glued before it. */
function bareWord(word: string): string {
  const prefix = PREFIXES.find((p) => word.startsWith(p) && word.length - p.length >= 2);
  return prefix === undefined ? word : word.slice(prefix.length);
}

/** wal-, bil-, fal-, lil-, al- */
const PREFIXES = [
  '\u0648\u0627\u0644',
  '\u0628\u0627\u0644',
  '\u0641\u0627\u0644',
  '\u0644\u0644',
  '\u0627\u0644',
];
