import { type EntityHit, type EntityKit, findEntityHits } from '../entities.ts';
import { NONE } from '../text/arrays.ts';
import type { Token } from '../text/tokens.ts';
import { isDual } from './duals.ts';
import type { NameKind, NameWord, Reading } from './words.ts';

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
  readonly places?: readonly NamedPlace[];
};

type NamedPlace = {
  readonly first: number;
  readonly last: number;
  readonly type?: string;
  readonly heads?: readonly { readonly kinds: ReadonlySet<string> }[];
  readonly direction?: string | null;
};

/** A sentence as the readers see it. */
export type NameContext = {
  readonly tokens: readonly Token[];
  readonly words: readonly NameWord[];
  /** The lexicon hit that begins at a token. */
  readonly entityAt: readonly (EntityHit | undefined)[];
  /** The last token of the place that begins at a token, or -1. */
  readonly placeEnd: Int32Array;
  /** Where a place begins with a word for its surroundings (near: قرب رفح) or for a side of it (direction: شمالي حلب). */
  readonly around: ReadonlyMap<number, 'near' | 'direction'>;
};

export function createContext(
  tokens: readonly Token[],
  kit: EntityKit,
  { places = [] }: NameOptions,
): NameContext {
  const entityAt = new Array<EntityHit | undefined>(tokens.length).fill(undefined);
  for (const hit of findEntityHits(tokens, kit, places)) if (!isDual(tokens, hit)) entityAt[hit.first] = hit;
  const placeEnd = new Int32Array(tokens.length).fill(-1);
  const around = new Map<number, 'near' | 'direction'>();
  for (const { first, last, type, heads = [], direction = null } of places) {
    if (type !== 'nationality') placeEnd[first] = Math.max(placeEnd[first], last);
    if (heads.at(-1)?.kinds.has('near') === true) around.set(first, 'near');
    else if (direction !== null && direction.split(' ')[0] === tokens[first].word.folded)
      around.set(first, 'direction');
  }
  const words: NameWord[] = [];
  for (const token of tokens) words.push(kit.words.of(token.word));
  return { tokens, words, entityAt, placeEnd, around };
}

/** The readings of a word that have one of the classes, the unsplit one first. */
export function readingsOf(context: NameContext, at: number, bits: number): readonly Reading[] {
  const { readings, anyBits } = context.words[at];
  return (anyBits & bits) === 0 ? NONE : readings.filter((reading) => (reading.word.bits & bits) !== 0);
}

/** The closing mark of a quotation or bracket that opens at a token, at most seven tokens on, or -1. */
export function closingMark(context: NameContext, at: number): number {
  const opener = context.tokens[at]?.word;
  const closers = opener?.kind === 'punct' ? CLOSERS.get(opener.folded) : undefined;
  if (closers === undefined) return -1;
  const limit = Math.min(context.tokens.length, at + 8);
  for (let i = at + 1; i < limit; i++)
    if (closers.includes(context.tokens[i].word.folded)) return i > at + 1 ? i : -1;
  return -1;
}

/** Opening marks and the marks that close them; news text mixes the styles. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"”″“»'],
  ['“', '”"“″'],
  ['”', '“”"'],
  ['″', '″"'],
  ['«', '»"'],
  ['»', '«'],
  ["'", "'’"],
  ['‘', '’'],
  ['(', ')'],
]);
