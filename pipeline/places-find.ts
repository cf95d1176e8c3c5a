import type { PlaceForm, PlaceHead, PlaceKit, Sense } from './places.ts';
import { type Hit, procliticSplits } from './text/matcher.ts';
import type { Token } from './text/tokens.ts';

/** A span that may name a place. `nationality` hits (السورية) are evidence of a country, never a place. */
export type PlaceHit = {
  readonly type: 'name' | 'region' | 'nationality';
  /** Tokens of the whole phrase, inclusive: شرق مدينة حمص, ريف حلب الشمالي. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the name alone. */
  readonly name_first: number;
  readonly name_last: number;
  /** و ف ب ل ك before the first token of the phrase. */
  readonly proclitic: string;
  /** The folded name, without proclitic. */
  readonly name: string;
  readonly form: PlaceForm | null;
  /** Heads from the name outwards: for محيط مدينة حمص the city, then the surroundings. */
  readonly heads: readonly PlaceHead[];
  /** Head of a list (بلدتي نبل والزهراء) that an earlier member carries. */
  readonly inherited: PlaceHead | null;
  /** Folded direction words (شرق, الشمالي), or null. */
  readonly direction: string | null;
  /** Ids of all readings. */
  readonly candidates: readonly string[];
  /** Whether every reading needs a head noun because the form is an ordinary word too. */
  readonly is_common: boolean;
  /** Whether a preposition, head, direction or place list stands before it. */
  readonly is_placed: boolean;
  /** The phrase right after it that contains it: بلدة الباب [بريف حلب]. */
  readonly container: PlaceHit | null;
};

/**
 * Places of a token sequence (a sentence) in order, not overlapping. A common word without a head noun, and a
 * name inside another name (صحيفة القدس العربي), is no hit.
 */
export function findPlaces(tokens: readonly Token[], kit: PlaceKit): PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (const match of chooseMatches(kit.names.find(tokens), tokens)) {
    const previous = hits.at(-1) ?? null;
    const hit = readHit(tokens, match, previous, kit);
    if (hit === null) continue;
    if (previous !== null && isApposition(previous, hit)) hits[hits.length - 1] = joined(previous, hit);
    else hits.push(hit);
  }
  return linkContainers(tokens, hits);
}

/** العاصمة السورية + دمشق are one phrase. */
function isApposition(capital: PlaceHit, hit: PlaceHit): boolean {
  return (
    capital.type === 'region' &&
    hit.type === 'name' &&
    hit.proclitic === '' &&
    hit.first === capital.last + 1 &&
    capital.candidates.some((id) => hit.candidates.includes(id))
  );
}

function joined(capital: PlaceHit, hit: PlaceHit): PlaceHit {
  const { first, proclitic, candidates } = capital;
  const heads = [...hit.heads, ...capital.heads];
  const direction = [capital.direction, hit.direction].filter(Boolean).join(' ') || null;
  return { ...hit, first, proclitic, heads, direction, candidates, is_placed: true };
}

/** Left to right, the longest form first, the fewest proclitics next; forms that hide others win and vanish. */
function chooseMatches(matches: Hit<PlaceForm>[], tokens: readonly Token[]): Hit<PlaceForm>[] {
  const chosen: Hit<PlaceForm>[] = [];
  let end = -1;
  for (let i = 0; i < matches.length; ) {
    const first = matches[i].first;
    let best: Hit<PlaceForm> | null = null;
    for (; i < matches.length && matches[i].first === first; i++)
      if (isProcliticLikely(matches[i], tokens) && (best === null || isBetter(matches[i], best, end)))
        best = matches[i];
    if (best === null || best.first <= end) continue;
    end = best.last;
    if (best.value.type !== 'not') chosen.push(best);
  }
  return chosen;
}

/** Right after a place و is "and": مكة وجدة is Mecca and Jeddah, not Oujda. */
function isBetter(a: Hit<PlaceForm>, b: Hit<PlaceForm>, end: number): boolean {
  if (a.last !== b.last) return a.last > b.last;
  const isListed = a.first === end + 1;
  if (isListed && (a.proclitic === 'و' || b.proclitic === 'و')) return a.proclitic === 'و';
  if (a.proclitic.length !== b.proclitic.length) return a.proclitic.length < b.proclitic.length;
  return TYPE_ORDER[a.value.type] < TYPE_ORDER[b.value.type];
}

const TYPE_ORDER = { not: 0, name: 1, nationality: 2, the_country: 3 } as const;

/** لل is ل + ال: للحج is no place in Lahij; only countries and capitals begin with ل after ل (للبنان). */
function isDoubledLam(match: Hit<PlaceForm>, tokens: readonly Token[]): boolean {
  if (!match.proclitic.endsWith('ل')) return false;
  const { folded } = tokens[match.first].word;
  const rest = folded.slice(match.proclitic.length);
  return rest.startsWith('ل') && match.value.senses.every((s) => s.place.rank < 4 && !isDefiniteName(s));
}

const isDefiniteName = (sense: Sense): boolean => sense.place.name_ar.startsWith('ال');

/** ف and ك stand only before well-known names: كفر and فيق begin with them. */
function isProcliticLikely(match: Hit<PlaceForm>, tokens: readonly Token[]): boolean {
  if (isDoubledLam(match, tokens)) return false;
  if (match.proclitic === '' || match.proclitic === 'و' || match.value.type !== 'name') return true;
  const isKnown = match.value.senses.some((sense) => sense.place.rank >= 3 && sense.safety === 'free');
  if (isKnown) return true;
  if (match.proclitic.includes('ف') || match.proclitic.includes('ك')) return false;
  return match.value.senses.some((sense) => sense.safety !== 'common');
}

function readHit(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  previous: PlaceHit | null,
  kit: PlaceKit,
): PlaceHit | null {
  const before = readBefore(tokens, match, previous, kit);
  if (match.value.type === 'nationality') return readNationality(tokens, match, before, kit);
  if (match.value.type === 'the_country') return readTheCountry(match, before);
  const after = readAfter(tokens, match.last, before.heads, kit);
  const heads = after.head === null ? before.heads : [after.head, ...before.heads];
  if (heads.some((head) => head.kinds.has('none'))) return null;
  const inherited = heads.length === 0 ? inheritedHead(tokens, match, previous) : null;
  const isCommon = match.value.senses.every((sense) => sense.safety === 'common');
  if (isCommon && inherited === null && !heads.some(isNaming)) return null;
  const name = nameOf(tokens, match);
  return {
    type: 'name',
    first: before.first,
    last: after.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: before.proclitic,
    name,
    form: match.value,
    heads,
    inherited,
    direction: [before.direction, after.direction].filter(Boolean).join(' ') || null,
    candidates: match.value.senses.map((sense) => sense.place.place_id),
    is_common: isCommon,
    is_placed: heads.length > 0 || inherited !== null || before.direction !== '' || before.isPlaced,
    container: null,
  };
}

/** A head that says what the name is; near and border words do not. */
const isNaming = (head: PlaceHead): boolean =>
  !head.kinds.has('any') && !head.kinds.has('direction') && !head.kinds.has('region_of');

function nameOf(tokens: readonly Token[], match: Hit<PlaceForm>): string {
  const words: string[] = [];
  for (let i = match.first; i <= match.last; i++) words.push(tokens[i].word.folded);
  // لل is ل + ال: the article comes back.
  if (match.proclitic.endsWith('ل') && words[0].startsWith(`${match.proclitic}ل`)) {
    const bare = words[0].slice(match.proclitic.length);
    words[0] = bare.startsWith('ل') && !bare.startsWith('لا') ? `ا${bare}` : bare;
  } else words[0] = words[0].slice(match.proclitic.length);
  return words.join(' ');
}

type Before = {
  first: number;
  proclitic: string;
  heads: PlaceHead[];
  direction: string;
  isPlaced: boolean;
};

/** Walks from the name to the left over heads, directions and من (إلى الشرق من مدينة حمص). */
function readBefore(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  previous: PlaceHit | null,
  kit: PlaceKit,
): Before {
  const before: Before = {
    first: match.first,
    proclitic: match.proclitic,
    heads: [],
    direction: '',
    isPlaced: false,
  };
  const floor = previous === null ? 0 : previous.name_last + 1;
  let at = match.first - 1;
  while (before.proclitic === '' && at >= floor && match.first - at <= 7) {
    const isLinked = tokens[at].word.folded === 'من';
    const seen = readHeadWord(tokens, isLinked ? at - 1 : at, floor, kit);
    if (seen === null || !mayPrecede(seen, isLinked, before, tokens, at, kit)) break;
    if (isLinked) at--;
    addHead(before, seen, tokens[at].word.folded);
    before.first = at;
    before.proclitic = seen.proclitic;
    at--;
  }
  before.isPlaced = isPlaced(tokens, before, previous);
  return before;
}

type HeadWord = { readonly head: PlaceHead; readonly proclitic: string; readonly isDefinite: boolean };

function readHeadWord(tokens: readonly Token[], at: number, floor: number, kit: PlaceKit): HeadWord | null {
  if (at < floor || at < 0) return null;
  for (const [proclitic, stem] of procliticSplits(tokens[at].word)) {
    const head = kit.heads.get(stem);
    if (head !== undefined) return { head, proclitic, isDefinite: stem.startsWith('ال') };
  }
  return null;
}

/** A definite word may only be linked by من (القرب من) or stand in apposition (العاصمة دمشق). */
function mayPrecede(
  seen: HeadWord,
  isLinked: boolean,
  before: Before,
  tokens: readonly Token[],
  at: number,
  kit: PlaceKit,
): boolean {
  const { kinds } = seen.head;
  if (kinds.has('qualifier') || kinds.has('direction_adjective') || kinds.has('the_country')) return false;
  if (isLinked) return kinds.has('direction') || kinds.has('near');
  if (!seen.isDefinite) return true;
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

function isPlaced(tokens: readonly Token[], before: Before, previous: PlaceHit | null): boolean {
  if (before.proclitic.includes('ب') || before.proclitic.includes('ل')) return true;
  if (before.first === 0) return false;
  if (PREPOSITIONS.has(tokens[before.first - 1].word.folded)) return true;
  return previous !== null && previous.last === before.first - 1 && before.proclitic === 'و';
}

/** Folded prepositions of place: في من إلى على نحو باتجاه صوب عبر حتى. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'نحو',
  'باتجاه',
  'صوب',
  'عبر',
  'حتي',
]);

type After = { last: number; head: PlaceHead | null; direction: string };

/** Reads what follows a name: الشمالي, الجنوبي الغربي, الدولي after an airport, العاصمة. */
function readAfter(
  tokens: readonly Token[],
  nameLast: number,
  heads: readonly PlaceHead[],
  kit: PlaceKit,
): After {
  const after: After = { last: nameLast, head: null, direction: '' };
  for (let at = nameLast + 1; at < tokens.length && at <= nameLast + 3; at++) {
    const head = kit.heads.get(tokens[at].word.folded);
    if (head === undefined) break;
    if (head.kinds.has('direction_adjective')) {
      after.direction =
        after.direction === '' ? tokens[at].word.folded : `${after.direction} ${tokens[at].word.folded}`;
    } else if (head.kinds.has('capital') && at === nameLast + 1 && tokens[at].word.folded.startsWith('ال')) {
      after.head = head;
    } else if (!head.kinds.has('qualifier') || !heads.some((known) => QUALIFIED.has(known.slug))) break;
    after.last = at;
  }
  return after;
}

/** Heads of sites that take a qualifier: مطار حماة العسكري. */
const QUALIFIED: ReadonlySet<string> = new Set(['airport', 'airbase', 'crossing', 'port', 'prison']);

/** بلدتي نبل والزهراء: the head of the first member holds for the others of an unbroken list. */
function inheritedHead(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  previous: PlaceHit | null,
): PlaceHead | null {
  if (previous === null || previous.type !== 'name') return null;
  const head = previous.inherited ?? previous.heads.find((known) => known.kinds.has('many')) ?? null;
  if (head === null) return null;
  return isListed(tokens, previous.last, match.first, match.proclitic) ? head : null;
}

function isListed(tokens: readonly Token[], last: number, first: number, proclitic: string): boolean {
  if (first === last + 1) return proclitic === 'و';
  if (first !== last + 2) return false;
  const between = tokens[last + 1].word.folded;
  return between === '،' || between === ',' || between === 'و';
}

/** The nationality alone is evidence; after a definite part of a country it is a region: الساحل السوري. */
function readNationality(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): PlaceHit {
  const inner = before.heads[0];
  const isRegion = inner !== undefined && REGION_KINDS.some((kind) => inner.kinds.has(kind));
  const isCapital = isRegion && inner.kinds.has('capital');
  const senses = match.value.senses;
  const capitals = senses.flatMap(({ place }) => kit.capitals.get(place.country ?? '')?.place_id ?? []);
  const first = isRegion ? before.first : match.first;
  const type = isRegion && (!isCapital || capitals.length > 0) ? 'region' : 'nationality';
  return {
    type,
    first,
    last: match.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: isRegion ? before.proclitic : match.proclitic,
    name: nameOf(tokens, match),
    form: match.value,
    heads: isRegion ? before.heads : [],
    inherited: null,
    direction: isRegion ? before.direction || null : null,
    candidates: isCapital ? capitals : senses.map((sense) => sense.place.place_id),
    is_common: false,
    is_placed: isRegion,
    container: null,
  };
}

const REGION_KINDS = ['region_of', 'capital', 'border'] as const;

/** شمال البلاد, جنوب غربي البلاد: a part of the country the article is about; البلاد alone is no place. */
function readTheCountry(match: Hit<PlaceForm>, before: Before): PlaceHit | null {
  if (before.direction === '') return null;
  return {
    type: 'region',
    first: before.first,
    last: match.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: before.proclitic,
    name: '',
    form: null,
    heads: before.heads,
    inherited: null,
    direction: before.direction,
    candidates: [],
    is_common: false,
    is_placed: true,
    container: null,
  };
}

/** Gives every hit the phrase that follows it at once or after في: بلدة الباب في ريف حلب. */
function linkContainers(tokens: readonly Token[], hits: readonly PlaceHit[]): PlaceHit[] {
  const linked: PlaceHit[] = [];
  for (let i = hits.length - 1; i >= 0; i--) {
    const next = linked[0];
    const isInside = next !== undefined && hits[i].type === 'name' && isContainer(tokens, hits[i], next);
    linked.unshift(isInside ? { ...hits[i], container: next } : hits[i]);
  }
  return linked;
}

function isContainer(tokens: readonly Token[], inner: PlaceHit, outer: PlaceHit): boolean {
  if (outer.type === 'nationality') return outer.first === inner.last + 1 && outer.proclitic === '';
  if (outer.first === inner.last + 1) return outer.proclitic === 'ب' || outer.proclitic === '';
  if (outer.first !== inner.last + 2) return false;
  const between = tokens[inner.last + 1].word.folded;
  return between === 'في' && outer.proclitic === '';
}
