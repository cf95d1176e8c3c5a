import type { PlaceKit } from './places.ts';
import type { Before } from './places-around.ts';
import type { PlaceHit } from './places-find.ts';
import { isListed } from './places-lists.ts';
import type { Token } from './text/tokens.ts';

/** Words of the name of an institution before its town. */
const SEAT_REACH = 6;

/**
 * Whether a name stands behind an institution of a town: `named` when only its name stands between (المستشفى العسكري بتونس, كلية
 * الطب بتونس), `unnamed` when nothing does (مستشفى بتونس may be anywhere in the country), else null.
 */
export function seatOf(
  tokens: readonly Token[],
  { first, proclitic }: PlaceHit,
  kit: PlaceKit,
): 'named' | 'unnamed' | null {
  const isIn = proclitic === '' && tokens[first - 1]?.word.folded === IN;
  if (!isIn && proclitic !== BY) return null;
  const last = isIn ? first - 2 : first - 1;
  for (let at = last; at >= 0 && last - at < SEAT_REACH; at--) {
    const { word } = tokens[at];
    if (kit.headOf(word)?.head.kinds.has('seated') === true) {
      if (at === last) return 'unnamed';
      return isIn || word.folded.includes(ARTICLE)
        ? isDefinite(tokens, at + 1, isIn ? last : at + 1)
        : 'named';
    }
    if (word.kind !== 'word' || !NAME.test(word.folded)) return null;
  }
  return null;
}

/** المستشفى الجامعي شارل نيكول: a definite institution has a definite name; behind في every word of it is one. */
const isDefinite = (tokens: readonly Token[], from: number, to: number): 'named' | null =>
  tokens.slice(from, to + 1).every(({ word }) => DEFINITE.test(word.folded)) ? 'named' : null;

const ARTICLE = '\u0627\u0644';
/** Words of at least three letters without the preposition ل. */
const NAME = /^(?!\u0644\u0644)[\u0621-\u064A]{3,}$/u;
const DEFINITE = /^\u0648?\u0627\u0644/u;
const IN = '\u0641\u064A';
const BY = '\u0628';

/** Words of the name of an office before its town. */
const OFFICE_REACH = 7;

/** See PlaceHit. */
export type Standing = 'seat' | 'regional' | 'in' | null;

/**
 * محكمة الاستئناف ب|سوسة, بين سليانة و|القيروان: an office or an institution has its seat in a town and a way leads to one; حريق في |
 * القيروان may be anywhere in the province.
 */
export function standingOf(
  tokens: readonly Token[],
  before: Before,
  { previous, kit }: { readonly previous: PlaceHit | null; readonly kit: PlaceKit },
): Standing {
  const { first, proclitic } = before;
  const seat = isWayEnd(tokens, before) ? 'seat' : officeOf(tokens, before, kit);
  if (seat !== null) return seat;
  if (proclitic === BY || tokens[first - 1]?.word.folded === IN) return 'in';
  return previous !== null && isListed(tokens, previous.last, first, proclitic) ? previous.stands : null;
}

/** إلى صفاقس, بين سليانة والقيروان, زغوان (زغوان، الفحص). */
function isWayEnd(tokens: readonly Token[], { first, proclitic }: Before): boolean {
  const last = first - 1;
  if (isFirstOfOwn(tokens, first)) return true;
  if (last >= 0 && WAYS.test(tokens[last].word.folded)) return true;
  return proclitic === AND && last >= 1 && WAYS.test(tokens[last - 1].word.folded);
}

/** المدير الجهوي للتجارة ب|المنستير, فرقة الأبحاث والتفتيش ب|قابس: the office of a region, or one of a town as far as it tells. */
function officeOf(tokens: readonly Token[], { first }: Before, kit: PlaceKit): 'seat' | 'regional' | null {
  const last = first - 1;
  let found: 'seat' | 'regional' | null = null;
  for (let at = last; at >= 0 && last - at < OFFICE_REACH; at--) {
    const { word } = tokens[at];
    if (word.kind === 'punct' && !LINKS.has(word.folded)) return found;
    if (at < last && PREPOSITION.test(word.folded)) return found;
    const head = kit.headOf(word)?.head;
    if (head?.kinds.has('seated') === true) return 'seat';
    if (head?.kinds.has('of_region') === true) found = 'regional';
    else if (head?.slug === 'neighbourhood' || OFFICES.some((kind) => head?.kinds.has(kind)))
      found ??= 'seat';
  }
  return found;
}

/** زغوان (زغوان، الفحص): the first of the towns of the province of its name. */
const isFirstOfOwn = (tokens: readonly Token[], first: number): boolean =>
  first > 1 &&
  tokens[first - 1].word.folded === '(' &&
  tokens[first - 2].word.folded.endsWith(tokens[first].word.folded);

const OFFICES = ['office', 'seated', 'court', 'of_city', 'none', 'institute'] as const;
const LINKS: ReadonlySet<string> = new Set(['"', '-', '\u00AB', '\u00BB', '\u201C', '\u201D']);
/** من, إلى, بين, نحو, باتجاه, صوب. */
const WAYS =
  /^[\u0648\u0641]?(?:\u0645\u0646|\u0627\u0644\u064A|\u0628\u064A\u0646|\u0646\u062D\u0648|\u0628?\u0627\u062A\u062C\u0627\u0647|\u0635\u0648\u0628)$/u;
/** في, من, عن, بعد, خلال, أن: what stands before is not of the office. */
const PREPOSITION =
  /^[\u0648\u0641]?(?:\u0641\u064A|\u0645\u0646|\u0639\u0646|\u0628\u0639\u062F|\u062E\u0644\u0627\u0644|\u0627\u0646)$/u;
const AND = '\u0648';
