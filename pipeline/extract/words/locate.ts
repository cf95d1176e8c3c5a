import { TALKS } from '../claims/talk-topics.ts';
import { isNamedAlone } from '../phrases/another-phrase.ts';
import type { Constituent } from '../phrases/constituents.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { listedAfter } from '../phrases/places-beyond.ts';
import type { Positions } from '../phrases/positions.ts';
import type { Frame } from './lexeme.ts';
import { passesNeed } from './needs.ts';
import { isPlacing } from './place-words.ts';
import { addSite, isBuilding } from './site.ts';
import { STRIKES } from './strikes.ts';
import type { SentenceView } from './view.ts';
import { hasClass, isPairOfPlaces, LINES, PLACE_HEADS } from './word-kinds.ts';

/** Slots of a frame while they are bound; `used` holds the first tokens of the phrases taken. */
export type Bound = {
  readonly positions: Positions;
  readonly slots: Map<string, readonly Filler[]>;
  readonly used: Set<number>;
  /** Token after which the arguments stand. */
  readonly after: number;
};

/** Completes where it happened: a locative phrase that no slot took, the larger place around it. */
export function addPlaces(view: SentenceView, frame: Frame, bound: Bound): void {
  const isRequired = frame.slots.some((slot) => slot.role === 'place' && slot.required.length > 0);
  if (!bound.slots.has('origin')) addStart(view, bound);
  if (!bound.slots.has('place') && !isRequired) addPlace(view, frame, bound);
  if (!bound.slots.has('place') && frame.kind === 'meeting') addTown(view, bound);
  nameFinerPlace(view, bound);
  addSite(view, frame, bound);
  addWiderPlaces(view, bound);
  const places = bound.slots.get('place');
  if (places !== undefined)
    bound.slots.set('place', [...places, ...listedAfter(view, places, bound.positions)]);
}

/** اجتماع | المنستير, مؤتمر | باريس: the town that a meeting is named after; not of those who meet (اجتماع موسكو وأنقرة, قمة بغداد مع أربيل). */
function addTown(view: SentenceView, { slots, used, after }: Bound): void {
  const { s } = view;
  const town = s[after + 1];
  const link = view.places.find(({ first }) => first === after + 1);
  if (link === undefined || !TOWNS.has(link.kind ?? '') || used.has(after + 1)) return;
  if (s[after].tag !== 'noun' || s[after].article || s[after].enclitic !== '') return;
  if (town.prep !== '' || town.conj) return;
  const next = s[link.last + 1];
  if (next?.fn?.code === 'maa' || (next?.conj === true && next.unit?.kind === 'place')) return;
  used.add(after + 1);
  slots.set('place', fillersOf(view, { first: link.first, last: link.last }, true));
}

/** في اليمن | في محافظتي مأرب وتعز: the places of a country told right behind it are meant. */
function nameFinerPlace(view: SentenceView, { positions, slots, used }: Bound): void {
  const [country, ...others] = slots.get('place') ?? [];
  if (others.length > 0 || country?.place?.kind !== 'country' || country.place.start !== country.start)
    return;
  const last = view.s.findIndex((t) => t.end >= country.end);
  const next = positions.pps.find(
    (pp) => WITHIN.has(pp.code) && isAdjacent(view, last, pp.phrase.first) && !isMeans(view, pp),
  );
  if (next === undefined || used.has(next.phrase.first)) return;
  const places = fillersOf(view, next.phrase, true);
  if (places.length === 0 || !places.every(({ place }) => place !== null && place.kind !== 'country')) return;
  used.add(next.phrase.first);
  slots.set('place', places);
}
const WITHIN: ReadonlySet<string> = new Set(['fi', 'bi']);

/** "وسعت سيطرتها انطلاقا من درعا وباتجاه الريف": where it set out from, whatever the act, and where to. */
function addStart(view: SentenceView, { positions, slots, used }: Bound): void {
  const at = positions.pps.findIndex(({ code }) => code === 'starting');
  if (at < 0) return;
  const [start, next] = positions.pps.slice(at);
  const origins = fillersOf(view, start.phrase, true).filter(isPlaceLike);
  if (origins.length === 0) return;
  used.add(start.phrase.first);
  slots.set('origin', origins);
  if (next === undefined || slots.has('destination') || (next.code !== 'nahwa' && next.code !== 'ila'))
    return;
  const destinations = fillersOf(view, next.phrase, true).filter(isPlaceLike);
  if (destinations.length > 0) slots.set('destination', destinations);
  used.add(next.phrase.first);
}

export const PLACE_SOURCES: ReadonlySet<string> = new Set([
  'fi',
  'direction',
  'dakhil',
  'kharij',
  'qurb',
  'hawla',
  'bi',
  'abr',
  'inda',
  'lada',
  'shamal',
  'janub',
  'sharq',
  'gharb',
  'fawq',
  'amam',
]);

/** Kinds that have a matter: قرار بشأن غزة; of a battle it is where (حول المدينة). */
const TOPICAL: ReadonlySet<string> = new Set([...TALKS, 'legal_action', 'investigation', 'sanction']);

/** على طريق دمشق, على طول الحدود: along what it happens; those who move go that way. */
const isAlong = (view: SentenceView, { slots }: Frame, { code, phrase }: Constituent): boolean =>
  code === 'ala' &&
  phrase.last > phrase.first &&
  hasClass(view.s[phrase.first].facts, LINES) &&
  !slots.some(({ role }) => role === 'origin' || role === 'destination');

/** بين بلدتي النبطية وزوطر: between two places under one head, not between two sides. */
const isBetweenPlaces = (view: SentenceView, { code, phrase }: Constituent): boolean =>
  code === 'bayna' && isPairOfPlaces(view.s[phrase.first]);

/** أمام السفارة, داخل مسجد, في المصنع: a building is where, whatever its name. */
const BESIDE: ReadonlySet<string> = new Set(['fi', 'bi', 'amam', 'dakhil', 'kharij', 'qurb']);
/** قرب مورديا: one word of no lexicon, without the article. */
const isName = ({ s }: SentenceView, { phrase: { first, last } }: Constituent): boolean =>
  first === last &&
  s[first].tag === 'noun' &&
  s[first].unit === null &&
  !s[first].article &&
  s[first].prep === '' &&
  s[first].nominals.length === 0 &&
  s[first].verbs.length === 0;

/** في محيط السفارة: around it, not about it. */
const isVicinity = ({ s }: SentenceView, { code, phrase }: Constituent): boolean =>
  code === 'hawla' && phrase.first > 0 && hasClass(s[phrase.first - 1].facts, VICINITY);
const VICINITY: ReadonlySet<string> = new Set(['direction']);

/** في الزمان والمكان المناسبين, في تلك الفترة: where together with when is nowhere that is told. */
export function isMoment(view: SentenceView, { start, end, pronoun }: Filler, s = view.s): boolean {
  const first = pronoun === '' ? view.tokenAt(start) : undefined;
  const head = first?.fn?.cls === 'demonstrative' ? s[first.i + 1] : first;
  if (head === undefined || head.unit !== null) return false;
  const next = s.find((t) => t.start >= end);
  const beside = [head, next?.conj ? next : undefined, head.conj ? s[head.i - 1] : undefined];
  return beside.some((t) => t?.unit === null && hasClass(t.facts, TIMES));
}
const TIMES: ReadonlySet<string> = new Set(['time']);

/** في طريقهم | إلى السوق: on their way to somewhere is nowhere; حدودها, أطرافها are. */
export function isOnTheWay(view: SentenceView, { start, pronoun }: Filler): boolean {
  const t = pronoun === '' ? view.tokenAt(start) : undefined;
  if (t === undefined || t.unit !== null || t.enclitic === '') return false;
  return hasClass(t.facts, LINES) && !hasClass(t.facts, SURROUNDING);
}
const SURROUNDING: ReadonlySet<string> = new Set(['crossing', 'direction']);

/** في حدود الإمكانيات, في قضية | مرفأ بيروت: within limits or in a case; of حدود الولاية what they border is a place. */
export function isLimit(view: SentenceView, { start, place }: Filler): boolean {
  const t = view.tokenAt(start);
  if (t === undefined) return false;
  if (t.unit === null && hasClass(t.facts, CASES)) return true;
  if (place !== null || !t.facts.classes.includes('crossing')) return false;
  const next = view.s[t.i + 1];
  const isOfLand =
    next?.unit?.kind === 'place' || PLACE_CLASSES.some((cls) => next?.facts.classes.includes(cls) === true);
  return t.unit === null && !t.article && hasClass(t.facts, COUNTS) && !isOfLand;
}

const CASES: ReadonlySet<string> = new Set(['case']);
/** عملية عسكرية | وسط مخيم النصيرات: a direction in the genitive is where. */
const directionOf = (view: SentenceView, { idafa }: Positions): readonly Constituent[] =>
  idafa !== null && isPlacing(view, idafa.first, 'idafa')
    ? [{ code: 'direction', phrase: idafa, isEvent: false, pronoun: '', isPurpose: false }]
    : [];

/** A locative phrase of the clause that no slot took is its place, when it names one. */
function addPlace(view: SentenceView, frame: Frame, { positions, slots, used }: Bound): void {
  for (const pp of [...directionOf(view, positions), ...positions.pps]) {
    // على بعد 10 كيلومترات من دمشق: a distance is no place.
    const isDistance = view.s[pp.phrase.first].tag === 'number';
    const isWhere =
      (PLACE_SOURCES.has(pp.code) &&
        !(pp.code === 'hawla' && TOPICAL.has(frame.kind) && !isVicinity(view, pp))) ||
      isBetweenPlaces(view, pp) ||
      isAlong(view, frame, pp);
    if (used.has(pp.phrase.first) || !isWhere || isMeans(view, pp) || isDistance) continue;
    const places = fillersOf(view, pp.phrase, true).filter(
      (place) =>
        (isPlaceLike(place) ||
          (pp.code === 'qurb' && isName(view, pp)) ||
          ((BESIDE.has(pp.code) || isVicinity(view, pp)) && isBuilding(place, frame.kind))) &&
        !isMoment(view, place) &&
        !isOnTheWay(view, place) &&
        !(pp.code === 'fi' && isLimit(view, place)) &&
        passesNeed(frame, 'place', place),
    );
    if (places.length === 0) continue;
    used.add(pp.phrase.first);
    slots.set('place', places);
    return;
  }
}

/** "في حي الدرج بمدينة غزة": the named place right after one that no gazetteer knows holds it and is told too. */
function addWiderPlaces(view: SentenceView, { positions, slots, used }: Bound): void {
  const places = [...(slots.get('place') ?? [])];
  for (const pp of positions.pps) {
    if (places.length === 0 || used.has(pp.phrase.first) || !WIDER.has(pp.code) || isMeans(view, pp))
      continue;
    const { end, place, classes } = places[places.length - 1];
    const isInner = INNER.has(place?.kind ?? '');
    if (place?.place_id != null && !isInner) break;
    const last = view.s.findIndex((t) => t.end >= end);
    const isNameless = place === null && !classes.has('place') && (pp.code === 'fi' || pp.code === 'bi');
    const isBeside = isNameless || isAdjacent(view, last, pp.phrase.first);
    const wider = isBeside ? fillersOf(view, pp.phrase, true) : [];
    if (
      wider.length === 0 ||
      wider.some((filler) => filler.place === null && !bearsName(view, pp, filler) && !isPart(view, filler))
    )
      continue;
    // في مصنع آزوفستال بمدينة ماريوبول: its town, not its country.
    if (isInner && wider.some(({ place }) => !TOWNS.has(place?.kind ?? ''))) break;
    used.add(pp.phrase.first);
    places.push(...wider);
  }
  if (places.length > 0) slots.set('place', places);
}

/** في حي المنصورة, في مدخل منطقة العظيم, بأطراف المحافظة: a place that no gazetteer lists, with a name or a place behind its head. */
function bearsName({ s }: SentenceView, { phrase }: Constituent, { classes }: Filler): boolean {
  if (!(classes.has('subplace') || classes.has('place') || classes.has('direction'))) return false;
  let at = phrase.first;
  if (s[at].article || s[at].enclitic !== '') return false;
  while (at < phrase.last && !s[at + 1].article && hasClass(s[at + 1].facts, PLACE_HEADS)) at++;
  const name = s[at + 1];
  if (at === phrase.last || name.prep !== '') return false;
  if (at === phrase.last - 1 && isNamedAlone(s, at)) return true;
  return name.nominals.every(({ noun }) => noun === null) || (name.article && hasClass(name.facts, LANDS));
}
const LANDS: ReadonlySet<string> = new Set(['place']);

/** على مناطق حيوية في الجنوب: a part of the country is as good as a name. */
const isPart = (view: SentenceView, { start, classes }: Filler): boolean =>
  classes.has('direction') && view.tokenAt(start)?.article === true;

/** Kinds of place that lie inside a town. */
const INNER: ReadonlySet<string> = new Set(['neighbourhood', 'facility']);
const TOWNS: ReadonlySet<string> = new Set(['city', 'town']);

const WIDER: ReadonlySet<string> = new Set(['fi', 'bi', 'dakhil', 'direction']);

/** قصف | من مواقعه شمال المدينة: what lies behind where a strike comes from is not where it hits. */
export function withoutStart(view: SentenceView, { kind }: Frame, positions: Positions): Positions {
  const { pps } = positions;
  const isOfStart = ({ code, phrase }: Constituent, k: number): boolean => {
    const before = pps[k - 1];
    return (
      before?.code === 'min' &&
      WIDER.has(code) &&
      isAdjacent(view, before.phrase.last, phrase.first) &&
      (view.s[before.phrase.first].unit?.kind === 'place' ||
        hasClass(view.s[before.phrase.first].facts, PLACE_HEADS))
    );
  };
  if (!STRIKES.has(kind) || !pps.some(isOfStart)) return positions;
  return { ...positions, pps: pps.filter((part, k) => !isOfStart(part, k)) };
}

/** ببلدة خان شيخون في محافظة إدلب, بمنطقة أبو حجر في محافظة حمص: of a place told with ب and one with في behind it the first is meant. */
export function asWithin(view: SentenceView, positions: Positions): Positions {
  const { pps } = positions;
  const isWithin = (part: Constituent, k: number): boolean =>
    part.code === 'bi' &&
    pps[k + 1]?.code === 'fi' &&
    isAdjacent(view, part.phrase.last, pps[k + 1].phrase.first) &&
    (view.s[part.phrase.first].unit?.kind === 'place' ||
      fillersOf(view, part.phrase, true).some((filler) => bearsName(view, part, filler)));
  if (!pps.some(isWithin)) return positions;
  return { ...positions, pps: pps.map((part, k) => (isWithin(part, k) ? { ...part, code: 'fi' } : part)) };
}

/** بقيادة السعودية, بدعم من: with ب only a place itself tells where. */
function isMeans(view: SentenceView, { code, phrase }: Constituent): boolean {
  if (code !== 'bi') return false;
  // بكافة جهات البلاد: what is counted tells.
  let at = phrase.first;
  while (at < phrase.last && (view.s[at].fn?.cls === 'quantifier' || hasClass(view.s[at].facts, COUNTS)))
    at++;
  const head = view.s[at];
  return head.unit?.kind !== 'place' && !hasClass(head.facts, PLACE_HEADS);
}

const COUNTS: ReadonlySet<string> = new Set(['quantity']);

/** Only the preposition stands between two phrases. */
export const isAdjacent = (view: SentenceView, last: number, next: number): boolean =>
  next > last && next - last <= 2 && view.s.slice(last + 1, next).every((t) => t.tag === 'prep');

const PLACE_CLASSES = ['named_place', 'place', 'subplace', 'direction'] as const;

export const isPlaceLike = (filler: Filler): boolean =>
  filler.place !== null || PLACE_CLASSES.some((cls) => filler.classes.has(cls));
