import type { PlaceEntry, PlaceKit } from '../places.ts';
import { ARTICLE, BY } from '../text/affixes.ts';
import { ABOUT, AFTER, BETWEEN, DURING, FROM, IN, ON, THAT, TO } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import { isOutside } from './choose.ts';
import type { PlaceHit } from './find.ts';
import { isAnyOf, type PlaceHead } from './heads.ts';
import type { LinkedPlace } from './link.ts';
import { isQuote } from './quotes.ts';

/** What a phrase tells by its name: where another place lies (`beside` a town, `away` from whatever is no country), what lies out of a border or off a coast (`out`), or null where it is the place itself. */
export type Position = 'beside' | 'away' | 'out' | null;

/** قضاء تلعفر | غرب الموصل, على بعد 140 كيلومترا | إلى الغرب من مصراتة: marks what tells where another place lies. */
export const withPositions = (
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  kit: PlaceKit,
): PlaceHit[] =>
  hits.map((hit, i) => {
    const inner = withoutOut(tokens, hit, kit);
    const position = positionOf(tokens, inner, hits[i - 1], kit);
    return position === inner.position ? inner : { ...inner, position };
  });

/** خارج | مكة: the name alone, which is not what the phrase means. */
function withoutOut(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): PlaceHit {
  if (hit.type !== 'name' || hit.form?.isTown !== true || !hit.heads.some(isOutside)) return hit;
  const head = kit.headOf(tokens[hit.first].word)?.head;
  return head !== undefined && isOutside(head) ? { ...hit, first: hit.first + 1, proclitic: '' } : hit;
}

function positionOf(
  tokens: readonly Token[],
  hit: PlaceHit,
  previous: PlaceHit | undefined,
  kit: PlaceKit,
): Position {
  const floor = previous?.last ?? -1;
  if (!opensDirection(tokens, hit, kit)) return isOff(tokens, hit, kit) ? 'away' : null;
  if (isOffshore(hit)) return 'out';
  if (isAway(tokens, hit, floor, kit)) return 'away';
  if (!STANDS.has(hit.proclitic)) return null;
  if (tokens[hit.first - 1]?.word.folded === '(') return 'beside';
  const at = skipLies(tokens, hit.first - 1, kit);
  if (at < hit.first - 1) return 'beside';
  if (!isNamed(tokens, skipMark(tokens, at), { previous, hit }, kit)) return null;
  return previous === undefined || previous.last < at - 1 ? 'beside' : farFrom(previous, hit, kit);
}

/** الرمادي | غرب صلاح الدين: a place of another province lies in no part of this one. */
function farFrom(previous: PlaceHit, { candidates }: PlaceHit, kit: PlaceKit): Position {
  const places = placesOf(previous.candidates, kit);
  const anchors = placesOf(candidates, kit);
  const areApart = places.every(({ adm1 }) =>
    anchors.every((anchor) => adm1 !== null && anchor.adm1 !== null && adm1 !== anchor.adm1),
  );
  return areApart && places.length > 0 && anchors.length > 0 ? 'away' : 'beside';
}

const STANDS: ReadonlySet<string> = new Set(['', BY]);

/** شمال, أقصى جنوب, الغرب من; وسط حمص is in the city, and ريف حلب الشمالي a part of it. */
function opensDirection(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean {
  if (hit.direction === null || hit.first === hit.name_first) return false;
  const head = kit.headOf(tokens[hit.first].word)?.head;
  return head?.kinds.has('direction') === true && head.slug !== CENTRE;
}
const CENTRE = 'direction-centre';

/** على بعد 20 ميلا بحريا | قبالة ساحل زوارة; تقدمت كيلومترا قرب حلب is by the town. */
function isOff(tokens: readonly Token[], { first, heads }: PlaceHit, kit: PlaceKit): boolean {
  if (!heads.some(({ kinds }) => kinds.has('near'))) return false;
  const before = tokens.slice(Math.max(0, first - OFF_REACH), first);
  return hasDistance(before, kit) && before.some(({ word }) => word.folded === AFTER);
}
const OFF_REACH = 6;

/** شرق سواحل جرجيس, شرق الحدود التونسية: what lies beyond a coast of a town or a border. */
const isOffshore = ({ type, heads }: PlaceHit): boolean =>
  heads.some(({ kinds }) => kinds.has('border') || (kinds.has('fuzzy') && type === 'name'));

/** Tokens between a distance and its direction: ميلا | بحريا, 400 كلم | ), كيلومترا | إلى. */
const DISTANCE_REACH = 3;
/** Tokens from a direction to its distance: شمال طبرقة | على بعد 16 | ميلا. */
const BEHIND_REACH = 6;

/** 20 كيلومترا | شمال تدمر, شمال طبرقة | على بعد 16 ميلا. */
const isAway = (tokens: readonly Token[], { first, last }: PlaceHit, floor: number, kit: PlaceKit): boolean =>
  hasDistance(tokens.slice(Math.max(floor + 1, first - DISTANCE_REACH), first), kit) ||
  (tokens[last + 1]?.word.folded === ON && hasDistance(tokens.slice(last + 2, last + 1 + BEHIND_REACH), kit));

const hasDistance = (tokens: readonly Token[], kit: PlaceKit): boolean =>
  tokens.some(({ word }) => kit.setsOf(word).has('distance'));

/** بلدة | الواقعة | شرق حلب, تقع | شمال القدس, كائنة في | غرب سرت: the last token before the word for lying there. */
function skipLies(tokens: readonly Token[], at: number, kit: PlaceKit): number {
  const last = at >= 0 && WAYS.has(tokens[at].word.folded) ? at - 1 : at;
  return kit.setsOf(tokens[last]?.word).has('lies_at') ? last - 1 : at;
}

const WAYS: ReadonlySet<string> = new Set([IN, TO]);

/** The last token before a comma or the quotation marks and brackets that close a name. */
function skipMark(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at >= 0 && last - at < 2 && (MARKS.has(tokens[at].word.folded) || isQuote(tokens[at]))) at--;
  return at;
}

const MARKS: ReadonlySet<string> = new Set([',', '\u060C', ')', '-']);

/** Whether another place is named right before: one of the gazetteer that does not hold the anchor, or one that no gazetteer knows behind the word for its kind. */
function isNamed(
  tokens: readonly Token[],
  last: number,
  { previous, hit }: { readonly previous: PlaceHit | undefined; readonly hit: PlaceHit },
  kit: PlaceKit,
): boolean {
  if (last < 0) return false;
  const end = isAdjective(tokens[last], kit) ? last - 1 : last;
  if (previous !== undefined && previous.last >= end)
    return previous.last <= last && previous.type === 'name' && isOther(previous, hit, kit);
  return isUnlisted(tokens, last, previous?.last ?? -1, kit);
}

/** مدينة تدمر | الأثرية. */
const isAdjective = ({ word }: Token, kit: PlaceKit): boolean =>
  withoutAnd(word.folded).startsWith(ARTICLE) && kit.headOf(word) === null;

function isOther(previous: PlaceHit, { candidates }: PlaceHit, kit: PlaceKit): boolean {
  if (previous.direction !== null) return false;
  const anchors = placesOf(candidates, kit);
  const mayHoldIt = !anchors.some(isPartOfTown);
  const places = placesOf(previous.candidates, kit);
  if (mayHoldIt && (previous.heads.some(isQuarter) || places.some(isPartOfTown))) return false;
  return places.every(
    ({ place_id, kind }) => kind !== 'country' && candidates.every((id) => !kit.contains(place_id, id)),
  );
}

const placesOf = (ids: readonly string[], { byId }: PlaceKit): readonly PlaceEntry[] =>
  ids.flatMap((id) => byId.get(id) ?? []);

const isPartOfTown = ({ kind }: PlaceEntry): boolean => kind === 'neighbourhood';

const isQuarter = ({ slug }: PlaceHead): boolean => QUARTERS.has(slug);
const QUARTERS: ReadonlySet<string> = new Set(['neighbourhood', 'neighbourhoods']);

/** Words of a name that no gazetteer knows. */
const NAME_LENGTH = 4;

/** ضاحية خيتافي الشعبية, منطقة السراج والسياحية, بلدة "بيت أمر": whether the word for a kind of place stands before the unknown name that ends here. */
function isUnlisted(tokens: readonly Token[], last: number, floor: number, kit: PlaceKit): boolean {
  for (let at = last; at > floor && last - at <= NAME_LENGTH; at--) {
    const { word } = tokens[at];
    if (isQuote(tokens[at]) || word.folded === '(') continue;
    if (word.kind !== 'word' || PREPOSITIONS.has(withoutAnd(word.folded))) return false;
    const seen = at < last ? kit.headOf(word) : null;
    if (seen !== null && !seen.isDefinite && isPlaceWord(seen.head) && !MANY.test(word.folded))
      return !(seen.head.kinds.has('loose') && at === last - 1 && SORT.test(tokens[last].word.folded));
    if (JOINED.test(word.folded)) return false;
  }
  return false;
}

/** جبهات القتال, طرقات. */
const MANY = /\u0627\u062A$/u;

/** وقتلت: a word with و that is no definite name. */
const JOINED = /^\u0648(?!\u0627\u0644|\u0627\u062F\u064A)...+/u;
const PREPOSITIONS: ReadonlySet<string> = new Set([IN, FROM, TO, ON, ABOUT, AFTER, DURING, THAT, BETWEEN]);

/** ضاحية, منطقة, قرية, قاعدة, جبهة: no quarter, and nothing that stands in a town. */
const isPlaceWord = (head: PlaceHead): boolean =>
  !isQuarter(head) &&
  !head.isNamesake &&
  !head.kinds.has('institute') &&
  (head.slug === 'front' || isAnyOf(head, SETTLED));
const SETTLED = [
  'city',
  'town',
  'village',
  'adm1',
  'adm2',
  'adm3',
  'mountain',
  'base',
  'crossing',
  'facility',
  'camp',
] as const;

/** منطقة صناعية, منطقة صحراوية: an area that has no name. */
const SORT = /^(?!\u0627\u0644).+\u064A\u0647$/u;

/** Places that hold no other ones: what lies north of a city lies out of it or on its edge. */
const POINTS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'port',
  'airport',
  'base',
  'crossing',
  'camp',
  'facility',
  'neighbourhood',
]);

/** What one may be at some distance from besides. */
const DIVISIONS: ReadonlySet<string> = new Set(['adm1', 'adm2', 'island']);

/** Rule of what tells only where another place lies. */
const RULE = 'place/anchor-of-position';

/**
 * ستان (بشمال باريس): what tells where another place lies is linked to none; nor is the same phrase elsewhere in the article.
 */
export function withoutAnchors(linked: readonly LinkedPlace[], kit: PlaceKit): LinkedPlace[] {
  const told = new Set(linked.filter((link) => isAnchor(link, kit)).map((link) => keyOf(link, kit)));
  if (told.size === 0) return [...linked];
  return linked.map((link) =>
    link.place_id !== null && told.has(keyOf(link, kit))
      ? {
          ...link,
          place_id: null,
          link_basis: 'none',
          precision: null,
          candidates: [link.place_id],
          rule: RULE,
        }
      : link,
  );
}

function isAnchor({ hit, place_id }: LinkedPlace, kit: PlaceKit): boolean {
  if (place_id === null || hit.position === null) return false;
  const kind = kit.byId.get(place_id)?.kind ?? '';
  return hit.position === 'out' || POINTS.has(kind) || (hit.position === 'away' && DIVISIONS.has(kind));
}

/** A place with the directions before it, whatever their form (شمال, شمالي); one without any is its own. */
const keyOf = ({ hit, place_id }: LinkedPlace, { heads }: PlaceKit): string | PlaceHit =>
  hit.direction === null
    ? hit
    : [place_id, ...hit.direction.split(' ').map((word) => heads.get(word)?.slug ?? word)].join(' ');
