import type { PlaceKit } from '../places.ts';
import type { Token } from '../text/tokens.ts';

/** Whether the word at an index is a head of a kind, with what is glued before it: على | الطريق. */
export const hasKind = (tokens: readonly Token[], at: number, kind: string, kit: PlaceKit): boolean =>
  tokens[at] !== undefined && kit.headOf(tokens[at].word)?.head.kinds.has(kind) === true;
