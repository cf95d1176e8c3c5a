import type { PlaceKit } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import { type PlaceHead, placeHead } from './places-heads.ts';
import type { Token } from './text/tokens.ts';

/** A name of which the text does not tell what it is: the country or its capital, the province or its city. */
export const EITHER: PlaceHead = placeHead('either', new Set(['either']));

/**
 * ولاية قفصة و|القصرين, ولاية صفاقس بنسبة 18 بالمائة و|سوسة ب10 بالمائة: what goes on with one province may be the next; دائرة سليانة,
 * النائب عن بنزرت: a constituency is mostly a province.
 */
export function mayBeEither(
  tokens: readonly Token[],
  hit: PlaceHit,
  previous: PlaceHit | undefined,
  kit: PlaceKit,
): boolean {
  if (hit.heads.length > 0 || hit.inherited !== null) return false;
  const { form } = hit;
  if (form === null || (!form.hasSeat && form.sharedCountry === null)) return false;
  if (isConstituency(tokens, hit, kit)) return true;
  return form.hasSeat && previous !== undefined && goesOn(tokens, previous, hit);
}

/** دائرة سليانة, النائبة عن بنزرت; عن تونس is on behalf of the country. */
function isConstituency(
  tokens: readonly Token[],
  { first, proclitic, form }: PlaceHit,
  kit: PlaceKit,
): boolean {
  if (proclitic !== '' || first === 0) return false;
  if (hasKind(tokens, first - 1, 'constituency', kit)) return true;
  return (
    form?.hasSeat === true &&
    tokens[first - 1].word.folded === FOR &&
    hasKind(tokens, first - 2, 'deputy', kit)
  );
}

const hasKind = (tokens: readonly Token[], at: number, kind: string, kit: PlaceKit): boolean =>
  tokens[at] !== undefined && kit.headOf(tokens[at].word)?.head.kinds.has(kind) === true;

/** Tokens of the figures between a province and the next one. */
const FIGURES = 8;

/** Whether a name with و follows a province, with nothing but figures between them. */
function goesOn(tokens: readonly Token[], previous: PlaceHit, { first, proclitic }: PlaceHit): boolean {
  const isProvince = previous.inherited === EITHER || previous.heads.some(({ kinds }) => kinds.has('seat'));
  if (!isProvince || previous.direction !== null) return false;
  const between = tokens.slice(previous.last + 1, first);
  const isJoined = proclitic === AND || between.at(-1)?.word.folded === AND;
  if (!isJoined || between.length > FIGURES) return false;
  return (
    between.length < 2 || (between.some(isNumber) && !between.some(({ word }) => STOP.test(word.folded)))
  );
}

const isNumber = ({ word }: Token): boolean => /[0-9]/.test(word.folded);

const STOP = /^[.\u061B:!\u061F]$/u;
const AND = '\u0648';
const FOR = '\u0639\u0646';
