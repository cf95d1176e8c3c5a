import type { PlaceKit } from '../places.ts';
import { AND, ARTICLE, BY, FOR, MARBUTA } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { ABOUT, AS_FAR_AS, FROM, IN, ON, THROUGH, TO, TOWARDS } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import type { PlaceForm } from './forms.ts';
import { type HeadWord, type PlaceHead, placeHead } from './heads.ts';
import { CAPITAL } from './hierarchy.ts';

/** The hit or the other name before, as far as it bounds the words of this one; `last` is -1 where no list goes on. */
type Span = { readonly name_last: number; readonly last: number; readonly type?: string };

/** What stands before a name, read from the name outwards. */
export type Before = {
  first: number;
  proclitic: string;
  heads: PlaceHead[];
  direction: string;
  isPlaced: boolean;
};

/** Walks from the name to the left over heads, directions and من (إلى الشرق من مدينة حمص). */
export function readBefore(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  previous: Span,
  kit: PlaceKit,
): Before {
  const before: Before = {
    first: match.first,
    proclitic: match.proclitic,
    heads: [],
    direction: '',
    isPlaced: false,
  };
  const floor = previous.name_last + 1;
  let at = match.first - 1;
  while (before.proclitic === '' && at >= floor && match.first - at <= 7) {
    const isLinked = tokens[at].word.folded === FROM;
    const headAt = isLinked ? at - 1 : at;
    const seen = headAt < floor ? null : kit.headOf(tokens[headAt].word);
    if (seen === null || !mayPrecede(seen, isLinked, before, tokens, at, kit)) break;
    if (isAside(seen.head, before, match, tokens, kit) || isByWayOf(seen.head, tokens, at)) break;
    if (isLinked) at--;
    addHead(before, seen, tokens[at].word.folded);
    before.first = at;
    before.proclitic = seen.proclitic;
    at--;
  }
  before.isPlaced = isPlaced(tokens, before, previous);
  return before;
}

/**
 * A thing is called after the name right behind it: not in شركة مطارات دبي, مسجد شمال لندن, فتح معبر رفح; and مستقبل سوريا
 * is the future of the country. A university or a lane is called so whatever the name begins with (جامعة جنوب الوادي).
 */
function isAside(
  head: PlaceHead,
  before: Before,
  match: Hit<PlaceForm>,
  tokens: readonly Token[],
  kit: PlaceKit,
): boolean {
  if (!head.isNamesake) return false;
  if (head.kinds.has('named')) return false;
  if (before.direction !== '' || before.heads.some((known) => known.isNaming)) return true;
  const { folded } = tokens[match.first].word;
  const own = match.first < match.last ? kit.heads.get(folded) : undefined;
  // شارع الولايات المتحدة: the article makes it a part of the name.
  const isStreet = head.kinds.has('street') && folded.startsWith(ARTICLE);
  if (own?.isNaming && !own.isNamesake && !isStreet) return true;
  return head.kinds.has('named_after') && match.value.isCountry;
}

/** عن طريق تركيا: by way of the country, no road. */
const isByWayOf = ({ kinds }: PlaceHead, tokens: readonly Token[], at: number): boolean =>
  kinds.has('way') && tokens[at - 1]?.word.folded === ABOUT;

/** A definite word may only be linked by من (القرب من) or stand in apposition (العاصمة دمشق). */
function mayPrecede(
  seen: HeadWord,
  isLinked: boolean,
  before: Before,
  tokens: readonly Token[],
  at: number,
  kit: PlaceKit,
): boolean {
  const { kinds, isAside, isNamesake } = seen.head;
  if (isAside) return false;
  if (isLinked) return kinds.has('direction') || kinds.has('near');
  if (!seen.isDefinite || isNamesake) return true;
  const isNationality = at + 1 === before.first && isAdjective(tokens, before.first, kit);
  return isNationality || kinds.has('apposition');
}

function isAdjective(tokens: readonly Token[], at: number, kit: PlaceKit): boolean {
  const hits = kit.names.find(tokens.slice(at, at + 2));
  return hits.some((hit) => hit.first === 0 && hit.value.type === 'nationality');
}

function addHead(before: Before, seen: HeadWord, folded: string): void {
  if (seen.head.kinds.has('direction')) {
    const word = folded.slice(seen.proclitic.length);
    before.direction = before.direction === '' ? word : `${word} ${before.direction}`;
  }
  if (!seen.head.kinds.has('direction') || seen.isDefinite) before.heads.push(seen.head);
}

function isPlaced(tokens: readonly Token[], before: Before, previous: Span): boolean {
  if (before.proclitic.includes(BY) || before.proclitic.includes(FOR)) return true;
  if (before.first === 0) return false;
  if (PREPOSITIONS.has(withoutAnd(tokens[before.first - 1].word.folded))) return true;
  return previous.last === before.first - 1 && before.proclitic === AND && previous.type !== 'nationality';
}

/** Whether في, إلى or على stand right before a token: rather where something is than what it is made of. */
export const isAt = (tokens: readonly Token[], first: number): boolean =>
  first > 0 && AT.has(withoutAnd(tokens[first - 1].word.folded));
const AT: ReadonlySet<string> = new Set([IN, TO, ON]);

const PREPOSITIONS: ReadonlySet<string> = new Set([IN, FROM, TO, ON, ...TOWARDS, THROUGH, AS_FAR_AS]);

/** What follows a name. */
export type After = { last: number; head: PlaceHead | null; direction: string };

/** Reads what follows a name: الشمالي, الجنوبي الغربي, الدولي after an airport, العاصمة. */
export function readAfter(
  tokens: readonly Token[],
  { last: nameLast, value }: Hit<PlaceForm>,
  heads: readonly PlaceHead[],
  kit: PlaceKit,
): After {
  const after: After = { last: nameLast, head: null, direction: '' };
  after.head = glossBehind(tokens, nameLast, kit) ?? partBehind(tokens, nameLast, value, heads, kit);
  for (let at = nameLast + 1; at < tokens.length && at <= nameLast + 3; at++) {
    const seen = kit.headOf(tokens[at].word);
    if (seen === null || seen.proclitic !== '') break;
    const { head } = seen;
    if (head.kinds.has('direction_adjective')) {
      // مدينة غوما الشرقية is the eastern city; ريف حماة الشمالي is the north.
      if (!isOfTown(heads[0], tokens[at]))
        after.direction =
          after.direction === '' ? tokens[at].word.folded : `${after.direction} ${tokens[at].word.folded}`;
    } else if (isBehind(head, value) && at === nameLast + 1 && tokens[at].word.folded.startsWith(ARTICLE)) {
      after.head = head;
    } else if (!head.kinds.has('qualifier') || !heads.some((known) => QUALIFIED.has(known.slug))) break;
    after.last = at;
  }
  return after;
}

/** Whether a feminine adjective is that of the word for a town before the name. */
const isOfTown = (head: PlaceHead | undefined, { word }: Token): boolean =>
  TOWN_SLUGS.has(head?.slug ?? '') && word.folded.endsWith(MARBUTA);
const TOWN_SLUGS: ReadonlySet<string> = new Set(['city', 'locality', 'village']);

/** تونس العاصمة, صفاقس المدينة; of قصفت روسيا | العاصمة كييف the name is that of no capital. */
const isBehind = ({ slug }: PlaceHead, { senses }: PlaceForm): boolean =>
  BEHIND.has(slug) &&
  senses.some(({ place }) => (slug === 'capital' ? place.rank === CAPITAL : place.kind !== 'country'));

/** تونس | (العاصمة): the same in brackets. */
function glossBehind(tokens: readonly Token[], nameLast: number, kit: PlaceKit): PlaceHead | null {
  const [open, word, close] = tokens.slice(nameLast + 1, nameLast + 4);
  if (open?.word.folded !== '(' || close?.word.folded !== ')') return null;
  const head = kit.headOf(word.word);
  return head !== null && head.proclitic === '' && BEHIND.has(head.head.slug) ? head.head : null;
}

/** A part of a town that is called by its side, and that no gazetteer lists. */
const PART: PlaceHead = placeHead('part', new Set(['part']));

/** سوسة الجنوبية, منوبة الوسطى: a district of the town, in a country that calls its districts so (`part:TN`); in ضواحي تونس الجنوبية it is the suburbs. */
function partBehind(
  tokens: readonly Token[],
  nameLast: number,
  { senses, isCountry }: PlaceForm,
  heads: readonly PlaceHead[],
  kit: PlaceKit,
): PlaceHead | null {
  const word = tokens[nameLast + 1]?.word;
  if (word === undefined || isCountry) return null;
  if (!word.folded.endsWith(MARBUTA) && !kit.setsOf(word).has('middle_feminine')) return null;
  if (heads[0]?.kinds.has('any')) return null;
  const seen = kit.headOf(word);
  const isPart = senses.some(({ place }) => seen?.head.kinds.has(`part:${place.country}`) === true);
  return isPart && seen?.proclitic === '' ? PART : null;
}

/** What stands behind its name too: تونس العاصمة, صفاقس المدينة. */
const BEHIND: ReadonlySet<string> = new Set(['capital', 'city']);

/** Heads of sites that take a qualifier: مطار حماة العسكري. */
const QUALIFIED: ReadonlySet<string> = new Set(['airport', 'airbase', 'crossing', 'port', 'prison']);
