import type { PlaceKit } from '../places.ts';
import { FOR } from '../text/affixes.ts';
import type { Token } from '../text/tokens.ts';
import { headUnderArticle } from './either.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { type PlaceHead, placeHead } from './heads.ts';
import { isOfAny } from './kinds-at.ts';
import type { Around } from './provinces.ts';

/** What a name is taken for when the district that is called after its town is meant. */
export const DISTRICT: PlaceHead = placeHead('district', new Set(['adm2', 'unit', 'many']));

/** معتمد | منطقة النفيضة, في بن قردان … بهذه | المعتمدية, معتمديات مجاورة | للقلعة الكبرى: a town that is told of as its district. */
export function toldDistrict(
  tokens: readonly Token[],
  hit: PlaceHit,
  { before, next }: Around,
  kit: PlaceKit,
): PlaceHead | null {
  const { first, form, heads, inherited, direction, proclitic } = hit;
  if (inherited !== null || direction !== null || form === null || form.hasSeat || !hasDistrict(form))
    return null;
  const last = tokens[first - 1];
  const isOfArea = heads.length === 1 && heads[0].kinds.has('loose') && proclitic === '' && first > 0;
  if (isOfArea && isOfAny(last, ['of_district'], kit)) return DISTRICT;
  if (heads.length > 0) return null;
  if (proclitic === FOR && first > 1 && kit.setsOf(last.word).has('neighbouring'))
    return headUnderArticle(tokens[first - 2].word, kit)?.kinds.has('unit') === true ? DISTRICT : null;
  const isFirst = before === undefined || !before.heads.some(({ kinds }) => kinds.has('unit'));
  return isFirst && isSpokenOfAgain(tokens, hit, next, kit) ? DISTRICT : null;
}

/** Whether a district is called after a name. */
export const hasDistrict = ({ headed }: PlaceForm): boolean =>
  headed.some(({ place }) => place.kind === 'adm2');

/** Tokens between a name and the word for its district. */
const AGAIN_REACH = 25;

/** بهذه | المعتمدية. */
const isSpokenOfAgain = (
  tokens: readonly Token[],
  { last }: PlaceHit,
  next: PlaceHit | undefined,
  { setsOf }: PlaceKit,
): boolean =>
  tokens
    .slice(last + 1, Math.min(next?.first ?? tokens.length, last + AGAIN_REACH))
    .some(
      ({ word }, i) => setsOf(word).has('own_district') && setsOf(tokens[last + i].word).has('this_again'),
    );
