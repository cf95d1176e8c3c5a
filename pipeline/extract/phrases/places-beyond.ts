import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, PLACE_HEADS } from '../words/word-kinds.ts';
import { isComma } from './clauses.ts';
import { type Filler, fillersOf } from './fillers.ts';
import { gappedPlaces } from './gapped.ts';
import type { Positions } from './positions.ts';

/** The places of a list that goes on behind those that a slot has: with a count before every one, or each with the larger place around it. */
export function listedAfter(
  view: SentenceView,
  places: readonly Filler[],
  { pps }: Positions,
): readonly Filler[] {
  const end = places.at(-1)?.end ?? 0;
  const last = view.s.findIndex((t) => t.end >= end);
  if (last < 0) return [];
  // فوق موسكو وتولا: of those that و joins the first stands in the phrase.
  const own = pps.findLast(({ phrase }) =>
    places.some(({ start }) => view.s[phrase.first].start <= start && start <= view.s[phrase.last].end),
  );
  const counted = own === undefined ? [] : gappedPlaces(view, last, own.code);
  return counted.length > 0 ? counted : placesBeyond(view, last + 1);
}

/**
 * The places of a list that goes on behind the larger place around the one before: "أحياء جوبر والقابون في دمشق، | وبلدات عربين
 * وزملكا", "مدينة نابلس، وبلدة بيتا جنوبا، | ومخيم بلاطة", "في حي الكرادة ببغداد | وفي مدينة الحلة".
 */
function placesBeyond(view: SentenceView, from: number): readonly Filler[] {
  const found: Filler[] = [];
  let at = from;
  for (;;) {
    const start = nextPlace(view, pastAround(view, at));
    if (start < 0) return found;
    const phrase = view.phraseAt(start);
    const places = phrase === null ? [] : fillersOf(view, phrase, true);
    const end = places.length === 0 ? -1 : view.s.findIndex((t) => t.end >= places[places.length - 1].end);
    if (end < 0 || !places.every(({ place }) => place !== null) || opensClause(view, end + 1)) return found;
    found.push(...places);
    at = end + 1;
  }
}

/** في الغوطة, بولاية القصرين, جنوبا: where the place before lies. */
function pastAround({ s }: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const t = s[at];
    if (t === undefined) return at;
    const place = t.tag === 'prep' && t.fn?.code === 'fi' && !t.conj && t.enclitic === '' ? s[at + 1] : t;
    const isWithin = place !== t || t.prep === 'bi' || t.prep === 'fi';
    if (isWithin && !t.conj && place?.unit?.kind === 'place') at = place.unit.last + 1;
    else if (!t.conj && t.unit?.kind !== 'place' && isDirection(t)) at++;
    else return at;
  }
}

/** جنوبا, شرقا: an adverb of direction. */
const isDirection = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  t.prep === '' &&
  t.folded.endsWith('\u0627') &&
  hasClass(t.facts, DIRECTIONS);
const DIRECTIONS: ReadonlySet<string> = new Set(['direction']);

/** ، | وبلدات عربين, وفي | مدينة الحلة: where the next place begins behind a comma and و, or behind و and a preposition; -1 when the list ends. */
function nextPlace({ s, places }: SentenceView, from: number): number {
  const isParted = isComma(s[from]);
  const named = s[isParted ? from + 1 : from];
  // ، | وتحديدا | مدينة طرابلس, | ولا سيما | حي الشجاعية
  const word = named?.tag === 'neg' ? s[named.i + 1] : named;
  const isNamely = word?.facts.sets.has('namely') === true;
  const t = isNamely ? s[word.i + 1] : named;
  if (t === undefined || (!t.conj && !isNamely)) return -1;
  const isAgain = t.tag === 'prep' && t.enclitic === '' && AGAIN.has(t.fn?.code ?? '');
  if (!isParted && !isAgain && !isNamely) return -1;
  const first = isAgain ? t.i + 1 : t.i;
  const link = places.find((place) => place.first === first || place.first === first + 1);
  return link !== undefined && (link.first === first || hasClass(s[first].facts, PLACE_HEADS)) ? first : -1;
}
const AGAIN: ReadonlySet<string> = new Set(['fi', 'ala']);

/** ، ومدينة حلب | شهدت, والقاهرة | ستستضيف: a clause begins with the place. */
function opensClause(view: SentenceView, from: number): boolean {
  const next = view.s[pastAround(view, from)];
  return next !== undefined && (next.tag === 'verb' || next.fn?.cls === 'modal') && !next.conj;
}
