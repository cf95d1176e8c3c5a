import type { PlaceKit } from '../places.ts';
import type { Token } from '../text/tokens.ts';
import { isAnyOf } from './heads.ts';

/** Whether a word is a head of one of the kinds, with what is glued before it: على | الطريق. */
export function isOfAny({ word }: Token, kinds: readonly string[], kit: PlaceKit): boolean {
  const head = kit.headOf(word)?.head;
  return head !== undefined && isAnyOf(head, kinds);
}

/** Whether a word is a head of a kind. */
export const isOfKind = ({ word }: Token, kind: string, kit: PlaceKit): boolean =>
  kit.headOf(word)?.head.kinds.has(kind) === true;

/** Whether there is a word at an index that is a head of a kind. */
export const hasKind = (tokens: readonly Token[], at: number, kind: string, kit: PlaceKit): boolean =>
  tokens[at] !== undefined && isOfKind(tokens[at], kind, kit);
