import type { EventDraft } from '../events/events.ts';
import type { PlaceLink } from '../found.ts';
import type { Filler } from '../phrases/fillers.ts';
import { PLACE_SOURCES } from '../words/locate.ts';
import { STRIKES } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, LINES } from '../words/word-kinds.ts';

/**
 * "غارة على حي سكني بمدينة غزة": a site without a name is what was hit, the named place is where; "العدوان على سوريا": a
 * country is hit, "صواريخ ضربت مدينة خاركيف": a town is where.
 */
export function moveStruckSite(
  view: SentenceView,
  { frame }: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  if (!isStrike(frame.kind) && frame.kind !== DESTRUCTION) return;
  const towns = frame.kind === DESTRUCTION ? [] : (slots.get('target') ?? []).filter(isTown);
  if (towns.length > 0) {
    const others = (slots.get('target') ?? []).filter((filler) => !isTown(filler));
    slots.set('place', [...towns, ...(slots.get('place') ?? [])]);
    if (others.length > 0) slots.set('target', others);
    else slots.delete('target');
  }
  const places = slots.get('place') ?? [];
  if (towns.length > 0 || slots.has('target')) return;
  const isHit = (filler: Filler): boolean =>
    isSite(filler) &&
    !isLocated(view, listFirst(view, filler, places)) &&
    !(frame.kind === DESTRUCTION && filler.place !== null);
  const struck = places.filter(isHit);
  if (struck.length === 0) return;
  const rest = places.filter((filler) => !struck.includes(filler));
  slots.set('target', struck);
  if (rest.length > 0) slots.set('place', rest);
  else slots.delete('place');
}

/** العدوان على سوريا: the country that a strike hits is also where it is. */
export const struckCountry = ({ frame }: EventDraft, slots: EventDraft['slots']): PlaceLink | null =>
  isStrike(frame.kind)
    ? ((slots.get('target') ?? []).find(({ place }) => place?.kind === 'country')?.place ?? null)
    : null;

/** دمرت القوات موقعا في قطاع بونش: what is destroyed is a target too. */
const DESTRUCTION = 'property_destruction';

const isStrike = (kind: string): boolean => kind === 'armed_attack' || STRIKES.has(kind);

const isTown = ({ place, name, isImplicit, start, classes }: Filler): boolean =>
  !isImplicit &&
  name === null &&
  place !== null &&
  place.start <= start &&
  !classes.has('structure') &&
  TOWNS.has(place.kind ?? '');
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

const isSite = ({ place, isImplicit, classes }: Filler): boolean =>
  (place?.kind === 'country' && !classes.has('direction')) ||
  (place === null &&
    !isImplicit &&
    !classes.has('place') &&
    (classes.has('subplace') || classes.has('structure')));

/** ضربات في العراق | وسوريا: the first of the places that و joins, which the preposition of the list stands before. */
function listFirst(view: SentenceView, filler: Filler, places: readonly Filler[]): Filler {
  const t = view.tokenAt(filler.start);
  const before =
    t?.conj === true && t.prep === '' ? places.find(({ end }) => view.s[t.i - 1]?.end === end) : undefined;
  return before === undefined ? filler : listFirst(view, before, places);
}

/** After في, قرب …: where, not what. */
function isLocated(view: SentenceView, filler: Filler): boolean {
  const t = view.tokenAt(filler.start);
  if (t === undefined || hasClass(t.facts, LINES)) return true;
  const before = view.s[t.i - 1];
  // تفجيرات شهدها العراق
  if (before?.tag === 'verb' && before.enclitic !== '') return true;
  const code = t.prep !== '' ? t.prep : before?.tag === 'prep' ? (before.fn?.code ?? '') : '';
  return PLACE_SOURCES.has(code);
}
