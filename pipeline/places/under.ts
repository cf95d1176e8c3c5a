import type { PlaceKit } from '../places.ts';
import { AND, ARTICLE, BY } from '../text/affixes.ts';
import { EACH, FROM, IN } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceHit } from './find.ts';

/** Tokens of members that no gazetteer knows. */
const OTHERS_LENGTH = 4;

/** بولاية تطاوين بكل من الفرش | والمظيلة | والحنشة: what a province is said to have one by one lies in it, and is no place of that name elsewhere. */
export function underProvinces(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  kit: PlaceKit,
): PlaceHit[] {
  let province: PlaceHit | null = null;
  let end = -1;
  return hits.map((hit) => {
    if (province !== null && hit.type === 'name' && isMember(tokens, end, hit)) {
      end = hit.last;
      return hit.container === null && hit.heads.length === 0 ? { ...hit, container: province } : hit;
    }
    end = openedBy(tokens, hit);
    province = end < 0 || !isProvince(hit, kit) ? null : hit;
    return hit;
  });
}

/** The last token of بكل من or في كل من right behind a phrase, or -1. */
function openedBy(tokens: readonly Token[], { last }: PlaceHit): number {
  const at = tokens[last + 1]?.word.folded === IN ? last + 2 : last + 1;
  const each = at === last + 1 ? BY + EACH : EACH;
  return tokens[at]?.word.folded === each && tokens[at + 1]?.word.folded === FROM ? at + 1 : -1;
}

const isProvince = ({ heads, candidates }: PlaceHit, { byId }: PlaceKit): boolean =>
  heads.some(({ kinds }) => kinds.has('seat') && !kinds.has('many')) ||
  (candidates.length > 0 && candidates.every((id) => byId.get(id)?.kind === 'adm1'));

/** Whether nothing but other members stands between, the first of which may open the list. */
const isMember = (tokens: readonly Token[], end: number, { first }: PlaceHit): boolean =>
  first - end <= OTHERS_LENGTH &&
  tokens
    .slice(end + 1, first)
    .every(({ word }) => word.folded.startsWith(AND) || word.folded.startsWith(ARTICLE));
