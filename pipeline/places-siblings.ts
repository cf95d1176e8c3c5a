import type { PlaceEntry, PlaceKit } from './places.ts';
import type { PlaceHit } from './places-find.ts';
import type { PlaceForm } from './places-forms.ts';
import { type PlaceHead, placeHead } from './places-heads.ts';
import type { Hit } from './text/matcher.ts';
import type { Token } from './text/tokens.ts';

/**
 * A name that a country shares with its capital is the capital beside another city of that country (تونس والقيروان,
 * خط تونس - قابس, من تونس نحو قابس) or of any on a journey (رحلة تونس جدة), with a direction (تونس الشمالية) and after a local office (والي تونس).
 */
export function asCapitals(tokens: readonly Token[], hits: PlaceHit[], kit: PlaceKit): PlaceHit[] {
  return hits.map((hit, i) => {
    const country = sharedCountry(hit);
    return country === null ? hit : asCapital(tokens, hits, { at: i, country }, kit);
  });
}

function asCapital(
  tokens: readonly Token[],
  hits: readonly PlaceHit[],
  { at, country }: { readonly at: number; readonly country: string },
  kit: PlaceKit,
): PlaceHit {
  const hit = hits[at];
  const isSibling = (other: PlaceHit | undefined, left: PlaceHit): other is PlaceHit =>
    other !== undefined && isCityOf(other, isJourney(tokens, left, kit) ? null : country);
  const isAfterCity =
    at > 0 && isSibling(hits[at - 1], hits[at - 1]) && isBeside(tokens, hits[at - 1], hit, kit);
  const isBeforeCity = isSibling(hits[at + 1], hit) && isBeside(tokens, hit, hits[at + 1], kit);
  if (hit.heads.length > 0) return isBeforeCity ? hit : wholeCountry(hit);
  if (hit.first < hit.name_first) return hit;
  const isOwn = hit.last > hit.name_last || isLocal(tokens, hit, kit);
  return isAfterCity || isBeforeCity || isOwn ? { ...hit, inherited: CITY } : hit;
}

/** The head that the other cities of the list stand for. */
const CITY: PlaceHead = placeHead('city', new Set(['city']));

/** Code of the country that shares its bare name with its capital, or null. */
function sharedCountry(hit: PlaceHit): string | null {
  if (hit.type !== 'name' || hit.inherited !== null) return null;
  if (hit.heads.length > 0 && !isPlural(hit.heads[0])) return null;
  return hit.form?.sharedCountry ?? null;
}

const isPlural = ({ kinds }: PlaceHead): boolean => kinds.has('many');

/** ولايات تونس, مطارات تونس: those of the country, when no list follows. */
const wholeCountry = (hit: PlaceHit): PlaceHit => ({ ...hit, heads: [] });

/** والي تونس, المحكمة الابتدائية بتونس; folded, the governor is وإلى too, which follows من. */
function isLocal(tokens: readonly Token[], hit: PlaceHit, kit: PlaceKit): boolean {
  const at = hit.first - 1;
  if (at < 0 || tokens[at - 1]?.word.folded === FROM) return false;
  if (hit.proclitic === '') return isOffice(tokens[at], kit);
  return hit.proclitic === '\u0628' && tokens.slice(Math.max(0, at - 1), at + 1).some((t) => isCourt(t, kit));
}

const isOffice = ({ word }: Token, kit: PlaceKit): boolean =>
  kit.headOf(word)?.head.kinds.has('of_city') === true;

const isCourt = ({ word }: Token, kit: PlaceKit): boolean =>
  kit.headOf(word)?.head.kinds.has('court') === true;

const FROM = '\u0645\u0646';

/** رحلة تونس - باريس: the word before tells that two towns follow. */
const isJourney = (tokens: readonly Token[], left: PlaceHit, kit: PlaceKit): boolean =>
  left.first > 0 && kit.headOf(tokens[left.first - 1].word)?.head.kinds.has('journey') === true;

/** Whether a hit is a city, of one country unless it is null. */
const isCityOf = (hit: PlaceHit, country: string | null): boolean =>
  hit.type === 'name' &&
  placesOf(hit).every((place) => place.kind !== 'country') &&
  placesOf(hit).some((place) => TOWNS.has(place.kind) && (country ?? place.country) === place.country);

const TOWNS: ReadonlySet<string> = new Set(['city', 'town']);

const placesOf = (hit: PlaceHit): readonly PlaceEntry[] => (hit.form?.senses ?? []).map(({ place }) => place);

/** Only و, a comma, a dash or nothing stands between, or the way from one to the other. */
function isBeside(tokens: readonly Token[], left: PlaceHit, right: PlaceHit, kit: PlaceKit): boolean {
  const isBare = right.proclitic === '' && right.first === right.name_first;
  if (right.first === left.last + 1) return right.proclitic === '\u0648' || isBare;
  const between = tokens.slice(left.last + 1, right.first).map(({ word }) => word);
  if (between.length === 1 && /^[\u0648\u060C,\-\u2013/]$/u.test(between[0].folded)) return true;
  const isOrigin = tokens[left.first - 1]?.word.folded === FROM;
  return (
    isOrigin &&
    between.length <= 2 &&
    between.length > 0 &&
    kit.heads.get(between[between.length - 1].folded)?.kinds.has('route') === true
  );
}

/** Tokens between a plural and the first member of its list. */
const LIST_REACH = 6;

/** ثلاث ولايات هي سوسة ونابل, 16 ولاية على غرار قفصة: the counted head of a list that follows. */
export function countedHead(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  kit: PlaceKit,
): PlaceHead | null {
  if (match.proclitic !== '') return null;
  let isOpened = false;
  let others = 0;
  for (let at = match.first - 1; at >= 0 && match.first - at <= LIST_REACH; at--) {
    const { word } = tokens[at];
    const seen = kit.headOf(word)?.head;
    if (isOpened && seen?.kinds.has('adm1') === true)
      return seen.kinds.has('many') || tokens[at - 1]?.word.kind === 'number' ? seen : null;
    const opens = seen?.kinds.has('enumerator') === true || OPENERS.has(word.folded);
    if (!opens && !isOpened && !LINKS.has(word.folded)) return null;
    if (opens) isOpened = true;
    else if (isOpened && !LINKS.has(word.folded) && ++others > 2) return null;
  }
  return null;
}

const OPENERS: ReadonlySet<string> = new Set([':', '(']);

/** على غرار, من بينها. */
const LINKS: ReadonlySet<string> = new Set(['\u0639\u0644\u064A', '\u0645\u0646', '\u0648']);
