import type { PlaceKit } from '../places.ts';
import { ARTICLE, FOR } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { FROM, THAT_IT } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf } from './heads.ts';
import { isClosingQuote, isOpeningQuote, isQuote } from './quotes.ts';

/** Whether a name is part of the title of a work, or of the name of a group, a firm or an outlet. */
export const isInTitle = (tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  isTitle(tokens, match, kit) ||
  isVessel(tokens, match, kit) ||
  isParty(tokens, match, kit) ||
  isOutlet(tokens, match, kit) ||
  isBehindFirm(tokens, match, kit);

/** Tokens between an opening quotation mark and a name in a title. */
const TITLE_REACH = 4;

/** فيلم "زهرة حلب", حزب "حراك تونس الإرادة", "سجنان" للمخرج: a name in the title of a work, a group or an operation. */
function isTitle(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  for (let at = match.first - 1; at >= 0 && match.first - at <= TITLE_REACH; at--) {
    if (!isQuote(tokens[at])) continue;
    if (!isOpeningQuote(tokens, at)) return false;
    const close = closeOf(tokens, at);
    if (close === -1) return false;
    return (
      [at - 1, at - 2, at + 1].some((i) => i < match.first && isTitled(tokens, i, kit)) ||
      isNamedAfter(tokens, at - 1, kit) ||
      isEdition(tokens, close, match) ||
      isOfWork(tokens, close, kit)
    );
  }
  return false;
}

/** السفينة البريطانية (مارلين لواندا): the second word of the name of a ship in brackets. */
const isVessel = (
  tokens: readonly Token[],
  { first, last, proclitic }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean =>
  proclitic === '' &&
  tokens[first - 2]?.word.folded === '(' &&
  tokens[last + 1]?.word.folded === ')' &&
  kit.headOf(tokens[first - 1].word) === null &&
  [first - 3, first - 4].some((at) => kit.heads.get(tokens[at]?.word.folded ?? '')?.slug === VESSEL);

const VESSEL = 'vessel';

/** The mark that closes a title: it comes soon, and a title is no clause (“أن …”); -1 when it does not. */
function closeOf(tokens: readonly Token[], open: number): number {
  if (open + 1 >= tokens.length || THAT_IT.test(tokens[open + 1].word.folded)) return -1;
  const length = tokens.slice(open + 2, open + 2 + TITLE_LENGTH).findIndex(isQuote);
  return length === -1 ? -1 : open + 2 + length;
}

const TITLE_LENGTH = 6;

/** "تونس الرقمية 2020": a year ends the name of a plan or an occasion; not that of a date ("غادرت سوريا عام 2013"). */
const isEdition = (tokens: readonly Token[], close: number, match: Hit<PlaceForm>): boolean =>
  YEAR.test(tokens[close - 1].word.folded) &&
  (close - 2 === match.last || tokens[close - 2].word.folded.startsWith(ARTICLE));

/** "أطفال شاتيلا" (1998), "امبراطورية النمسا" للمخرج, "أسرار القدس" من إنتاج: a year follows a title, or who it is by. */
function isOfWork(tokens: readonly Token[], close: number, kit: PlaceKit): boolean {
  const next = tokens[close + 1]?.word;
  if (next === undefined) return false;
  if (next.folded === FROM) return isHeadOf(tokens, close + 2, ['author'], kit);
  if (next.folded === '(') return YEAR.test(tokens[close + 2]?.word.folded ?? '');
  const author = kit.headOf(next);
  return author?.head.kinds.has('author') === true && author.proclitic.endsWith(FOR);
}

const YEAR = /^(?:19|20)\d\d$/;

/** تجمع أمل الجزائر: what is called after a town is called after a country too where a word of groups opens the name. */
const isParty = (tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  match.proclitic === '' &&
  match.first > 1 &&
  isNamedAfter(tokens, match.first - 1, kit) &&
  isTitled(tokens, match.first - 2, kit);

const isNamedAfter = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  tokens[at] !== undefined && kit.headOf(tokens[at].word)?.head.kinds.has('named_after') === true;

/** صحيفة أخبار بوسطن: the second word of the name of an outlet. */
const isOutlet = (tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  match.proclitic === '' &&
  match.first > 1 &&
  kit.heads.get(tokens[match.first - 1].word.folded)?.kinds.has('outlet_part') === true &&
  isFirm(tokens, match.first - 2, kit);

/** شركة "تاف" تونس, "بوليتكنيك" سوسة: a firm with a quoted name and the country it belongs to. */
function isBehindFirm(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const close = match.first - 1;
  if (close < 2 || match.proclitic !== '' || !isClosingQuote(tokens, close)) return false;
  let open = close - 1;
  while (open > 0 && close - open <= TITLE_LENGTH && !isQuote(tokens[open])) open--;
  return isFirm(tokens, open - 1, kit) || isFirm(tokens, open + 1, kit);
}

const isFirm = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  isHeadOf(tokens, at, ['firm'], kit);

const isTitled = (tokens: readonly Token[], at: number, kit: PlaceKit): boolean =>
  isHeadOf(tokens, at, ['titled', 'none'], kit);

function isHeadOf(tokens: readonly Token[], at: number, wanted: readonly string[], kit: PlaceKit): boolean {
  const folded = tokens[at]?.word.folded ?? '';
  if (folded.length < 3) return false;
  const head = kit.heads.get(folded) ?? kit.heads.get(folded.replace(DEFINITE, ''));
  return head !== undefined && isAnyOf(head, wanted);
}

/** A proclitic and the article: للفيلم, بحركة. */
const DEFINITE = /^\u0648?(?:\u0628?\u0627\u0644|\u0644\u0644|[\u0628\u0644](?=...))/u;
