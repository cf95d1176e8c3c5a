import { type EntityHit, type EntityKit, findEntityHits } from './entities.ts';
import type { NameKind, NameWord, WordClass } from './entities-words.ts';
import type { Token } from './text/tokens.ts';

/** A name with its whole noun phrase, tokens [first, last]. */
export type NameHit = {
  readonly first: number;
  readonly last: number;
  /** و ف ب ل ك on the first word. */
  readonly proclitic: string;
  readonly kind: NameKind;
  readonly entity_id: string | null;
  /** Entities that the form can mean, when it can mean several or needs evidence. */
  readonly candidates: readonly string[];
  readonly rule: string;
  /** The proper name inside the phrase, null when it has none (وزير الخارجية). */
  readonly name_first: number | null;
  readonly name_last: number | null;
  readonly country: string | null;
  readonly sector: string | null;
  /** How many unnamed sources speak, null when unknown. */
  readonly count: number | null;
};

/** Token ranges found by others. */
export type NameOptions = {
  /** Nationality adjectives (type nationality) are not used. */
  readonly places?: readonly { readonly first: number; readonly last: number; readonly type?: string }[];
};

/** A sentence as the readers see it. */
export type NameContext = {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  /** The lexicon hit that begins at a token. */
  readonly entityAt: readonly (EntityHit | undefined)[];
  /** The last token of the place that begins at a token, or -1. */
  readonly placeEnd: Int32Array;
};

/** One way to read the first word of a phrase. */
export type Reading = { readonly proclitic: string; readonly word: WordClass };

export function createContext(
  tokens: readonly Token[],
  kit: EntityKit,
  { places = [] }: NameOptions,
): NameContext {
  const entityAt: (EntityHit | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const hit of findEntityHits(tokens, kit)) entityAt[hit.first] = hit;
  const placeEnd = new Int32Array(tokens.length).fill(-1);
  for (const { first, last, type } of places)
    if (type !== 'nationality') placeEnd[first] = Math.max(placeEnd[first], last);
  return { tokens, words: tokens.map((token) => kit.words.of(token.word)), entityAt, placeEnd };
}

/** The readings of a word that have one of the classes, the unsplit one first. */
export function readingsOf(context: NameContext, at: number, bits: number): Reading[] {
  const { plain, splits } = context.words[at];
  const readings: Reading[] = (plain.bits & bits) !== 0 ? [{ proclitic: '', word: plain }] : [];
  for (const split of splits) if ((split.word.bits & bits) !== 0) readings.push(split);
  return readings;
}

/** The closing mark of a quotation or bracket that opens at a token, at most seven tokens on, or -1. */
export function closingMark(context: NameContext, at: number): number {
  const closers = CLOSERS[context.tokens[at]?.word.folded ?? ''];
  if (closers === undefined) return -1;
  const limit = Math.min(context.tokens.length, at + 8);
  for (let i = at + 1; i < limit; i++)
    if (closers.includes(context.tokens[i].word.folded)) return i > at + 1 ? i : -1;
  return -1;
}

/** Opening marks and the marks that close them; news text mixes the styles. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”″“»',
  '“': '”"“″',
  '”': '“”"',
  '″': '″"',
  '«': '»"',
  '»': '«',
  "'": "'’",
  '‘': '’',
  '(': ')',
};
