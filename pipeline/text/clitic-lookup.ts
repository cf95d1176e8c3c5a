import { ARTICLE } from './affixes.ts';
/** A table word as it stands in a token: with its proclitics and article. */
export type CliticWord<V> = {
  readonly word: V;
  /** Spelling without clitics and article. */
  readonly stem: string;
  /** و or ف, else ''. */
  readonly conjunction: string;
  /** ب ل ك, else ''. */
  readonly preposition: string;
  readonly article: boolean;
};

/** A folded form in a table of stems: the bare form first, then without conjunction, preposition and article. */
export function findClitic<V>(table: ReadonlyMap<string, V>, folded: string): CliticWord<V> | undefined {
  for (const conjunction of CONJUNCTIONS) {
    if (!folded.startsWith(conjunction)) continue;
    const rest = folded.slice(conjunction.length);
    for (const preposition of PREPOSITIONS) {
      if (!rest.startsWith(preposition)) continue;
      const stem = rest.slice(preposition.length);
      const bare = table.get(stem);
      if (bare !== undefined) return { word: bare, stem, conjunction, preposition, article: false };
      const inner = articleStem(stem, preposition);
      const defined = inner === undefined ? undefined : table.get(inner);
      if (inner !== undefined && defined !== undefined)
        return { word: defined, stem: inner, conjunction, preposition, article: true };
    }
  }
  return undefined;
}

/** The stem after ال, also in لل = ل + ال. */
function articleStem(stem: string, preposition: string): string | undefined {
  if (stem.startsWith(ARTICLE)) return stem.slice(2);
  return preposition === 'ل' && stem.startsWith('ل') ? stem.slice(1) : undefined;
}

const CONJUNCTIONS = ['', 'و', 'ف'] as const;
const PREPOSITIONS = ['', 'ب', 'ل', 'ك'] as const;
