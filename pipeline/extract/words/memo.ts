import type { Phrase } from '../phrases/chunks.ts';
import type { Spot } from '../phrases/complements.ts';
import type { Constituent } from '../phrases/constituents.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Governor } from '../slots/governor.ts';
import type { Frame, Lexeme } from './lexeme.ts';
import type { SentenceView } from './view.ts';

type FramesOf = { readonly lexeme: Lexeme; readonly frames: readonly Frame[] };

/**
 * What was answered about one sentence: every frame of every trigger asks the same. The answers depend on the
 * sentence alone, so that none is wrong later.
 */
export type Memo = {
  /** The noun phrase that begins at a token. */
  readonly phrases: (Phrase | null | undefined)[];
  /** The subject that stands before a verb. */
  readonly subjects: (Phrase | null | undefined)[];
  /** The subject of a verb in its clause, wherever it stands. */
  readonly verbSubjects: (Phrase | null | undefined)[];
  /** What governs a word. */
  readonly governors: (Governor | null | undefined)[];
  /** Who carried out what a noun names, told further on. */
  readonly carriers: (Phrase | null | undefined)[];
  /** The frames of the verb last asked for at a token. */
  readonly frames: (FramesOf | undefined)[];
  readonly constituents: Map<number, readonly Constituent[]>;
  /** Where the complement of a verb may stand. */
  readonly spots: Map<number, readonly Spot[]>;
  readonly fillers: Map<number, readonly Filler[]>;
};

export const emptyMemo = (tokens: number): Memo => ({
  phrases: new Array(tokens),
  subjects: new Array(tokens),
  verbSubjects: new Array(tokens),
  governors: new Array(tokens),
  carriers: new Array(tokens),
  frames: new Array(tokens),
  constituents: new Map(),
  spots: new Map(),
  fillers: new Map(),
});

/** The answer about a token: what is known, or what `ask` says of it. */
export function answerAt<V>(
  known: (V | undefined)[],
  view: SentenceView,
  i: number,
  ask: (view: SentenceView, i: number) => V,
): V {
  const old = known[i];
  if (old !== undefined) return old;
  const answer = ask(view, i);
  known[i] = answer;
  return answer;
}
