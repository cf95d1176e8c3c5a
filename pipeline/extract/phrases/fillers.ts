import { mapped } from '../../text/arrays.ts';
import { keep } from '../../text/shared.ts';
import type { NameLink, PlaceLink } from '../found.ts';
import { headClasses, PLACE_CLASSES } from '../words/head-classes.ts';
import { asLand } from '../words/lands.ts';
import type { Tagged } from '../words/tags.ts';
import { STATE } from '../words/units.ts';
import { gluedLength, type SentenceView } from '../words/view.ts';
import { governedPronoun, hasClass, isSituating, isTied } from '../words/word-kinds.ts';
import { isAnotherAct } from './another-act.ts';
import { isNamedAlone } from './another-phrase.ts';
import { coordinated, type Phrase } from './chunks.ts';
import { withClosingMark } from './closing-mark.ts';
import { isMeasured } from './distance.ts';
import { withoutJointTitles } from './joint-titles.ts';
import { lastName, namesBehind } from './names-behind.ts';
import { isOfTime, placeIn } from './place-in.ts';
import { isPortfolio } from './portfolio.ts';
import { quoteEnd } from './quote-end.ts';
import { closeOfName, isOfOne } from './set-off-name.ts';
import { withSharedName } from './shared-name.ts';

/** Roles that a place fills. */
export const PLACE_ROLES: ReadonlySet<string> = new Set(['place', 'origin', 'destination']);

/** What fills a slot: a raw span, with what it is linked to. */
export type Filler = {
  readonly start: number;
  readonly end: number;
  readonly isImplicit: boolean;
  readonly name: NameLink | null;
  readonly place: PlaceLink | null;
  /** A pronoun still to be resolved, or ''. */
  readonly pronoun: string;
  /** Semantic classes of the head. */
  readonly classes: ReadonlySet<string>;
};

const MAX_TOKENS = 7;
const SENT: ReadonlySet<string> = new Set(['delegation']);
/** تجمع: those who gather are where they are. */
const SITES: ReadonlySet<string> = new Set(['subplace']);

/** Fillers of a phrase and of the phrases joined to it. */
export function fillersOf(view: SentenceView, phrase: Phrase, isPlaceRole: boolean): readonly Filler[] {
  const key = (phrase.first * (view.end + 1) + phrase.last) * 2 + (isPlaceRole ? 1 : 0);
  const known = view.memo.fillers;
  return known.get(key) ?? keep(known, key, readFillers(view, phrase, isPlaceRole));
}

function readFillers(view: SentenceView, phrase: Phrase, isPlaceRole: boolean): Filler[] {
  const t = view.s[phrase.first];
  const pronoun = t.tag === 'verb' ? t.enclitic : governedPronoun(t);
  if (phrase.first === phrase.last && pronoun !== '') return [pronounFiller(t, pronoun)];
  // في «مجزرة»: quotation marks make no place of an act.
  const head = t.tag === 'punct' && phrase.first < phrase.last ? view.s[phrase.first + 1] : t;
  if (
    isPlaceRole &&
    view.isEventNominal(head.i) &&
    !hasClass(head.facts, SITES) &&
    !view.places.some((link) => link.first === phrase.first || link.first === head.i)
  )
    return [];
  if (isPlaceRole && isOfTime(head)) return [];
  const accept = (next: Tagged): boolean =>
    // ومقاطعة | بريانسك: a boycott, or the province that has a name; وفد عن النقابة: sending it is an act, they are people.
    (!view.isEventNominal(next.i) ||
      hasClass(next.facts, SENT) ||
      (isPlaceRole && view.places.some(({ first }) => first === next.i))) &&
    !isMeasured(view.s, next) &&
    (isPlaceRole
      ? isPlaceWord(next)
      : !isPortfolio(view, phrase, next) && !isAnotherAct(view, t, next) && !isTheirTown(view, phrase, next));
  const joined = coordinated(view.s, phrase, view.end, accept);
  const group =
    joined.length < 2
      ? joined
      : isPlaceRole
        ? withSharedName(view, joined)
        : withoutJointTitles(view, joined);
  const last = group[group.length - 1].last;
  const fillers = mapped(group, (member) => fillerOf(view, member, isPlaceRole));
  const isUnlinked = isPlaceRole && fillers.every((filler) => filler.place === null && isRegion(filler));
  const named = isUnlinked ? placesWithin(view, last + 1) : [];
  const isNameless = named.length > 0 && group.every((member) => !bearsName(view, member));
  const counted = fillers.every(
    (filler) => filler.name === null && filler.place === null && isSeveral(filler),
  );
  const names = counted ? namesBehind(view, last + 1) : -1;
  const listed = names > 0 ? view.phraseAt(names) : null;
  if (listed !== null)
    return mapped(coordinated(view.s, listed, view.end, accept), (member) =>
      fillerOf(view, member, isPlaceRole),
    );
  return [
    ...(isNameless ? named : [...fillers, ...named]),
    ...included(view, last + 1, { isPlaceRole, isNameless: fillers.every(isUnnamed) }),
  ];
}

/** سكان في غزة | ورفح فروا, كتائب في عين زارة وطريق الشوك | والهضبة: a town that goes on with where they are is none of them. */
const isTheirTown = ({ places }: SentenceView, phrase: Phrase, { conj, unit, i }: Tagged): boolean =>
  conj &&
  unit?.kind === 'place' &&
  unit.cls !== STATE &&
  places.some(({ first, last }) => first > phrase.first && last < i);

/** دول, مدن, مجموعات */
const isSeveral = ({ classes }: Filler): boolean => SEVERAL.some((cls) => classes.has(cls));
const SEVERAL = ['states', 'place', 'group_noun', 'party_org'] as const;

/** مناطق, مدن: a stretch of land without a name, not a house or a quarter. */
const isRegion = (filler: Filler): boolean =>
  !filler.classes.has('subplace') &&
  !filler.classes.has('structure') &&
  (filler.classes.has('place') || filler.classes.has('quantity') || filler.classes.has('group_noun'));

/** مدن, بلدات, أحياء: of which a list may tell the names. */
const isUnnamed = ({ place, name, classes }: Filler): boolean =>
  place === null && name === null && (classes.has('place') || classes.has('subplace'));

/**
 * بلدة كولاخوفكا, قرية الرشاد: after the head a word of no lexicon without the article, or behind one town or village a word
 * with it, is the name of a place that nobody lists.
 */
const bearsName = (view: SentenceView, { first, last }: Phrase): boolean =>
  (last > first && isTownOf(view.s[first], view.s[first + 1])) ||
  (last === first + 1 && isNamedAlone(view.s, first)) ||
  // منطقة «الشلاق»
  (last > first && quoteEnd(view.s, first + 1, view.end) > first + 1) ||
  view.s
    .slice(first + 1, last + 1)
    .some(
      (t) => t.unit === null && !t.article && t.prep === '' && t.nominals.length === 0 && t.tag === 'noun',
    );

const isTownOf = (head: Tagged, name: Tagged): boolean =>
  !head.article &&
  head.enclitic === '' &&
  name.article &&
  name.unit === null &&
  name.prep === '' &&
  !isSituating(name) &&
  !name.nominals.some(({ noun }) => noun?.classes.has('direction') === true) &&
  head.nominals.some(({ noun, number }) => number === 'singular' && noun?.classes.has('settlement') === true);

const isPlaceWord = (t: Tagged): boolean => t.unit?.kind === 'place' || hasClass(t.facts, PLACE_CLASSES);

/** "مناطق استراتيجية في حمص ودرعا": the named places stand for the nameless one. */
function placesWithin(view: SentenceView, at: number): Filler[] {
  const t = view.s[at];
  // القريبة من بلدة الراعي: what it is near to does not stand for it.
  if (t === undefined || isSituating(view.s[at - 1])) return [];
  const isIn = t.tag === 'prep' && t.enclitic === '' && (t.fn?.code === 'fi' || t.fn?.code === 'min');
  const first = view.s[isIn ? at + 1 : at];
  if (first === undefined || first.unit?.kind !== 'place' || (!isIn && first.prep !== 'bi')) return [];
  return coordinated(
    view.s,
    { first: first.i, last: first.unit.last },
    view.end,
    (next) => next.unit?.kind === 'place',
  ).map((member) => fillerOf(view, member, true));
}

/** "…، بما في ذلك مطار دمشق": an example that the text names beside the phrase. */
function included(
  view: SentenceView,
  at: number,
  { isPlaceRole, isNameless }: { readonly isPlaceRole: boolean; readonly isNameless: boolean },
): Filler[] {
  let start = at;
  while (view.s[start]?.tag === 'punct' && '،.'.includes(view.s[start].folded)) start++;
  const after = afterIncluding(view, start, isPlaceRole && isNameless && start > at);
  if (after < 0 || after >= view.end) return [];
  const phrase = view.phraseAt(after);
  if (phrase === null || (isPlaceRole && !isPlaceWord(view.s[phrase.first]))) return [];
  // "بينهم تونسي": one of those counted already, unless it has a name.
  const members = coordinated(view.s, phrase, view.end, (next) => !isPlaceRole || isPlaceWord(next));
  const fillers = mapped(members, (member) => fillerOf(view, member, isPlaceRole));
  return isPlaceRole ? fillers : fillers.filter(({ classes }) => classes.has('named_actor'));
}

/** Behind "including", or behind a comma and a word that opens a list of places (أحياء، أبرزها | مخيم عسكر); -1 when neither stands there. */
function afterIncluding(view: SentenceView, start: number, mayList: boolean): number {
  const unit = view.s[start]?.unit;
  if (unit?.kind === 'function' && unit.code === 'including') return unit.last + 1;
  const at = view.s[start]?.fn?.code === 'min' && view.s[start].enclitic === '' ? start + 1 : start;
  const isList = mayList && at < view.end && view.headKinds(view.s[at].folded)?.has('enumerator') === true;
  return isList && view.s[at + 1]?.unit?.kind === 'place' ? at + 1 : -1;
}

/** A pronoun on a preposition (عليها) or on a verb (لقاء جمعه ب) fills its slot until its antecedent is known. */
const pronounFiller = (t: Tagged, pronoun: string): Filler => ({
  start: t.start,
  end: t.end,
  isImplicit: true,
  name: null,
  place: null,
  pronoun,
  classes: PRONOUN_CLASSES,
});
const PRONOUN_CLASSES: ReadonlySet<string> = new Set(['pronoun']);

/** One filler: in a place slot the place name with its head noun, elsewhere the phrase without its tail. */
export function fillerOf(view: SentenceView, given: Phrase, isPlaceRole: boolean): Filler {
  const phrase = isPlaceRole ? given : namedBehind(view, given);
  // على تخوم | مدينة حمص: the words before may be the trigger's, the place is the same.
  const place = placeIn(view, phrase);
  const name = view.names.find((link) => link.first >= phrase.first && link.last <= phrase.last) ?? null;
  const classes = asLand(view, phrase, headClasses(view, phrase, place, name), isPlaceRole);
  if (isPlaceRole && place !== null && place.first - phrase.first <= 2) {
    // الحدود بين | لبنان | وسوريا, الحدود | السورية | الأردنية: both lands belong to the line.
    const isPair =
      view.s[place.first - 1]?.fn?.code === 'bayna' ||
      (phrase.last === place.last + 1 &&
        [place.last, phrase.last].every((i) => view.s[i].article && view.s[i].facts.demonym));
    return {
      start: startOf(view, phrase.first),
      end: withClosingMark(view, phrase.first, isPair ? view.s[phrase.last].end : place.end),
      isImplicit: false,
      name,
      place,
      pronoun: '',
      classes,
    };
  }
  const whole = isPlaceRole ? beforeNeighbour(view, phrase) : phrase.last;
  const most = Math.min(
    whole,
    Math.max(phrase.first + MAX_TOKENS - 1, name?.last ?? 0, lastName(view, phrase, name)),
  );
  const last = isPlaceRole ? most : beforeTie(view, phrase.first, { last: most, whole });
  return {
    start: startOf(view, phrase.first),
    end: view.s[last].end,
    isImplicit: false,
    name,
    place,
    pronoun: '',
    classes,
  };
}

/** وزير الخارجية الروسي، | سيرغي لافروف: the name says who it is. */
function namedBehind(view: SentenceView, phrase: Phrase): Phrase {
  const comma = phrase.last + 1;
  const last = comma < view.end ? closeOfName(view.s, comma, phrase) - 1 : -1;
  return last >= comma && isOfOne(view.s, phrase) ? { first: comma + 1, last } : phrase;
}

/** قوات الجيش | المدعومة بمروحيات تابعة للأمم المتحدة: what is cut short loses its participle with all that hangs on it. */
function beforeTie(
  view: SentenceView,
  first: number,
  { last, whole }: { readonly last: number; readonly whole: number },
): number {
  // أطلق جيش أراكان | حملته: behind what is definite a noun with a pronoun is another phrase.
  if (last > first && isOwned(view.s[last]) && isDefinite(view.s[last - 1]))
    return beforeTie(view, first, { last: last - 1, whole: last - 1 });
  // شابا | متورطا في القتل, رجل | متهم بالقتل
  if (last > first && isOfDeed(view.s, last))
    return beforeTie(view, first, { last: last - 1, whole: last - 1 });
  if (last === whole && !isTied(view.s[last])) return last;
  for (let i = first + 1; i <= last; i++)
    if (view.s[i].article && view.s[i].unit === null && isTied(view.s[i]))
      // القوات | الموالية للرئيس السابق علي عبد الله صالح: alone such a word would say nothing.
      return i === first + 1 && view.s[first].article && !isTied(view.s[last]) ? whole : i - 1;
  return last;
}

/** An indefinite participle of who had a part in a deed or is accused of it, with the deed behind it. */
function isOfDeed(s: readonly Tagged[], last: number): boolean {
  const { tag, article, conj, unit, facts } = s[last];
  const next = s[last + 1];
  // 27 متهما بالقتل: whom a figure counts.
  if (tag !== 'noun' || s[last - 1].tag !== 'noun' || article || conj || unit !== null || next === undefined)
    return false;
  return hasClass(facts, SUSPECTS) && (next.prep === 'bi' || (next.tag === 'prep' && next.enclitic === ''));
}
const SUSPECTS: ReadonlySet<string> = new Set(['suspect', 'answerable']);

const isOwned = ({ tag, enclitic, unit, conj }: Tagged): boolean =>
  tag === 'noun' && enclitic !== '' && unit === null && !conj;
const isDefinite = ({ article, unit }: Tagged): boolean =>
  article || unit?.kind === 'name' || unit?.kind === 'place';

/** دوار الجفافلية | المحاذي لجبل مغيلة: a place with a name is told without what it lies beside; المنطقة alone would say nothing. */
function beforeNeighbour({ s }: SentenceView, { first, last }: Phrase): number {
  for (let i = first + 1; i <= last; i++)
    if (isSituating(s[i]) && (i > first + 1 || (!isTied(s[i]) && s[i + 1]?.tag === 'prep'))) return i - 1;
  return last;
}

const startOf = (view: SentenceView, i: number): number => view.s[i].start + gluedLength(view.s[i], view.raw);
