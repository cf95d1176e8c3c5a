import { MINE, OF_WOMEN, OURS, THEIRS, YOURS } from '../../text/affixes.ts';
import { MEN } from '../../text/endings.ts';
import { type Filler, PLACE_ROLES } from '../phrases/fillers.ts';
import type { Frame, Slot } from '../words/lexeme.ts';
import { isLimit, isMoment, isOnTheWay, isPlaceLike } from '../words/locate.ts';
import type { SentenceView } from '../words/view.ts';
import { PLACE_HEADS } from '../words/word-kinds.ts';

/** استقال من منصبه, في هذه المرحلة, سقطت على المتسوقين: a known noun of something else, or people, is no place. */
export const isNoSite = (
  view: SentenceView,
  { slot, source }: { readonly slot: Slot; readonly source: string },
  filler: Filler,
): boolean =>
  PLACE_ROLES.has(slot.role) &&
  (isSomebody(filler) ||
    PEOPLE.has(filler.pronoun) ||
    isMoment(view, filler) ||
    isOnTheWay(view, filler) ||
    (source === 'fi' && isArmy(slot, filler)) ||
    isVehicle(slot, filler) ||
    (source === 'fi' && isLimit(view, filler)) ||
    (!isPlaceLike(filler) &&
      !isSite(filler) &&
      (filler.classes.size > 0 || isPeople(view, filler) || isConstruct(view, filler))));

/** انفجرت | فيهم | عبوة ناسفة: they are no place. */
const PEOPLE: ReadonlySet<string> = new Set([THEIRS, OF_WOMEN, YOURS, OURS, MINE]);

/** انفجرت قنبلة في حافلة, لغم قرب مركبة: what a bomb hits or is near to is no place. */
const isVehicle = ({ role }: Slot, { classes, place }: Filler): boolean =>
  role === 'place' && place === null && classes.has('vehicle') && !PLACES.some((cls) => classes.has(cls));

/** مسؤول في الجيش المصري: an army is no place. */
const isArmy = ({ role }: Slot, { classes }: Filler): boolean =>
  role === 'place' &&
  classes.has('force') &&
  classes.has('named_actor') &&
  !PLACES.some((cls) => classes.has(cls));
const PLACES = ['named_place', 'place', 'subplace', 'structure', 'direction'] as const;

/** محافظ قندهار, الشعب التونسي: a person in office, or people, whatever place they are of. */
const isSomebody = ({ name, classes }: Filler): boolean =>
  (classes.has('person') && name !== null && name.kind === 'person') ||
  (classes.has('civilian') && !classes.has('named_place') && !classes.has('subplace'));

function isSite({ classes }: Filler): boolean {
  if (classes.has('person') || classes.has('abstract')) return false;
  for (const cls of classes) if (SITES.has(cls)) return true;
  return false;
}

/** في إحلال | السلام, في بادئ | الأمر: a word of no lexicon with a known noun in the genitive is no name; عرسال | اللبنانية may be one. */
function isConstruct(view: SentenceView, { start, end, pronoun }: Filler): boolean {
  const t = pronoun === '' ? view.tokenAt(start) : undefined;
  const next = t === undefined ? undefined : view.s[t.i + 1];
  if (t === undefined || next === undefined || next.start >= end) return false;
  if (t.unit !== null || t.article || !next.article || next.unit !== null || next.facts.demonym) return false;
  const classes = next.nominals.flatMap(({ noun }) => [...(noun?.classes ?? [])]);
  return classes.length > 0 && !classes.some((cls) => ABOUT_PLACES.has(cls));
}
/** الجنوبية, الحدودية, المناطق: what may describe or be a place. */
const ABOUT_PLACES: ReadonlySet<string> = new Set(['adjective', ...PLACE_HEADS]);

/** A sound plural that no lexicon knows. */
function isPeople(view: SentenceView, filler: Filler): boolean {
  const t = filler.pronoun === '' ? view.tokenAt(filler.start) : undefined;
  return t !== undefined && t.unit === null && MEN.test(t.folded) && filler.classes.size === 0;
}

/** Nouns of what one can be in or go to. */
const SITES: ReadonlySet<string> = new Set([
  'place',
  'named_place',
  'subplace',
  'structure',
  'crossing',
  'clinic',
  'court',
  'direction',
  'polity',
  'body',
  'vehicle',
  'aircraft',
  'pronoun',
]);

/** مجزرة في الفاشر | بولاية شمال دارفور: a town or province is where, when the frame tells of places. */
export const isWhereItWas = ({ slots }: Frame, { place, name }: Filler): boolean =>
  place !== null &&
  place.kind !== 'country' &&
  name === null &&
  slots.some(({ role, sources }) => role === 'place' && sources.includes('fi'));
