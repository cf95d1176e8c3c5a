import { BY, FOR } from './affixes.ts';
import type { Token } from './tokens.ts';
import { withoutAnd } from './without-and.ts';
import { HEDGES_AFTER, HEDGES_BEFORE, STRICT } from './words/hedges.ts';

/** How a text hedges a number; the names are those of the published column. */
export type NumberQualifier = 'exact' | 'at_least' | 'at_most' | 'about' | 'more_than' | 'vague';

export type QualifierMatch = {
  readonly first: number;
  readonly last: number;
  readonly qualifier: NumberQualifier;
  /** "أقل من" excludes the number, "بحد أقصى" includes it. */
  readonly isStrict: boolean;
};

/** The longest hedge that ends right before token `index`; its first word may carry و ف ب ل. */
export function qualifierBefore(tokens: readonly Token[], index: number): QualifierMatch | undefined {
  const last = tokens[index - 1]?.word.folded;
  if (last === undefined || !(LAST_WORDS.has(last) || BEFORE.has(stripProclitic(last)))) return undefined;
  for (let length = Math.min(MAX_WORDS, index); length >= 1; length--) {
    const first = index - length;
    let rest = '';
    for (let i = first + 1; i < index; i++) rest += ` ${tokens[i].word.folded}`;
    const head = tokens[first].word.folded;
    const entry =
      BEFORE.get(head + rest) ??
      BEFORE.get(withoutAnd(head) + rest) ??
      BEFORE.get(stripProclitic(head) + rest);
    if (entry !== undefined) return { first, last: index - 1, qualifier: entry, isStrict: STRICT.has(head) };
  }
  return undefined;
}

/** A hedge that begins at token `index`, after the number or the counted noun. */
export function qualifierAfter(tokens: readonly Token[], index: number): QualifierMatch | undefined {
  let phrase = '';
  let found: QualifierMatch | undefined;
  if (!FIRST_WORDS.has(tokens[index]?.word.folded ?? '')) return undefined;
  for (let i = index; i < tokens.length && i < index + 3; i++) {
    phrase = phrase === '' ? tokens[i].word.folded : `${phrase} ${tokens[i].word.folded}`;
    const qualifier = AFTER.get(phrase);
    if (qualifier !== undefined) found = { first: index, last: i, qualifier, isStrict: false };
  }
  return found;
}

const stripProclitic = (word: string): string => {
  const rest = withoutAnd(word);
  return rest.startsWith(BY) || rest.startsWith(FOR) ? rest.slice(1) : rest;
};

const MAX_WORDS = 4;

function buildPhrases(lists: readonly (readonly [NumberQualifier, readonly string[]])[]) {
  const phrases = new Map<string, NumberQualifier>();
  for (const [qualifier, forms] of lists) for (const form of forms) phrases.set(form, qualifier);
  return phrases;
}

/** Hedges before the number, folded. */
const BEFORE = buildPhrases(HEDGES_BEFORE);

/** Last words of the hedges: a number whose neighbour is none of them has no hedge before it. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** Hedges after the number or the counted noun, folded. */
const AFTER = buildPhrases(HEDGES_AFTER);

const FIRST_WORDS: ReadonlySet<string> = new Set([...AFTER.keys()].map((phrase) => phrase.split(' ')[0]));
