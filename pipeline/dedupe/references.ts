import { fold } from '../text/fold.ts';
import { WHO } from '../text/particles.ts';
import { ATTACKS } from './kinds.ts';
import type { Agreement } from './parties.ts';
import type { MentionView } from './views.ts';

/** How the slots of two mentions agree. */
export type SlotAgreement = {
  readonly place: Agreement;
  readonly actor: Agreement;
  readonly target: Agreement;
  /** The places agree in more than that one lies in the country of the other. */
  readonly isNarrow: boolean;
  /** They are one place. */
  readonly isOnePlace: boolean;
};

/**
 * شنت هجوما على حلب … قادت الهيئة الهجوم; وصل وفد … خلال زيارته: a definite or possessed word that says nothing new of
 * itself is the happening told before it in the article by the same word.
 */
export function refersTo(
  later: MentionView,
  earlier: MentionView,
  { place, actor, target }: SlotAgreement,
): boolean {
  return (
    later.row.kind === earlier.row.kind &&
    !MANY.has(later.row.kind) &&
    later.row.article_id === earlier.row.article_id &&
    later.row.start > earlier.row.start &&
    DEFINITE.test(later.row.quote) &&
    (places(later) === 0 || (places(later) === 1 && agrees(place))) &&
    (later.actors.length === 0 || agrees(actor) || ATTACKS.has(later.row.kind)) &&
    (later.targets.length === 0 || agrees(target)) &&
    (later.days === null || earlier.days !== null || isRecent(later)) &&
    (!ATTACKS.has(later.row.kind) || isPlural(later.row.quote) === isPlural(earlier.row.quote)) &&
    later.counts.length === 0 &&
    areCalledAlike(later, earlier)
  );
}

/**
 * قصف مستشفى … الضربة أدت إلى, وقع الهجوم في بلدة: one definite attack is the attack told last, of which a clause of its
 * own may tell more.
 */
export function pointsBack(later: MentionView, earlier: MentionView): boolean {
  return (
    later.lastAttack === earlier.row.event_mention_id &&
    ATTACKS.has(later.row.kind) &&
    ATTACKS.has(earlier.row.kind) &&
    later.row.sentence_id !== earlier.row.sentence_id &&
    !isPlural(earlier.row.quote) &&
    isOneDefinite(later.row.quote) &&
    (later.days === null || earlier.days !== null || isRecent(later))
  );
}

/** Whether what it tells of where and whom is nothing, agrees or is told by a clause of its own. */
export function tellsNoOther(
  later: MentionView,
  earlier: MentionView,
  { place, actor, target, isNarrow, isOnePlace }: SlotAgreement,
): boolean {
  if (later.apart.isDefined && !later.isShot) return isOnePlace || target === 'same';
  if (isClause(later.row.quote) && !later.isShot)
    return places(later) === 0 || places(earlier) === 0 || agrees(place);
  return (
    (places(later) === 0 || (agrees(place) && isNarrow) || target === 'same') &&
    (later.actors.length === 0 || agrees(actor)) &&
    (later.targets.length === 0 || agrees(target) || isToll(later))
  );
}

/**
 * قصف القنصلية الإيرانية … القنصلية تعرضت للقصف, غارة على مخزن … استهداف المخزن: the building or vehicle with the article is the
 * one told before it, which few articles tell hit twice.
 */
export const hitThatBuilding = (later: MentionView, earlier: MentionView): boolean =>
  later.row.article_id === earlier.row.article_id &&
  later.row.polarity === earlier.row.polarity &&
  later.targets.some(
    (x) =>
      x.isThing &&
      x.names.length > 0 &&
      !isPlural(x.quote) &&
      WITH_ARTICLE.test(fold(x.quote).split(' ')[0]) &&
      earlier.targets.some(
        (y) => y.isThing && y.quote !== x.quote && x.names.every((n) => y.names.includes(n)),
      ),
  );

/** أسفر القصف عن مقتل عشرات: whom it names are its dead and wounded. */
const isToll = ({ counts, targets }: MentionView): boolean =>
  counts.some(({ unit }) => unit === 'killed' || unit === 'injured') &&
  !targets.some(({ isBuilding, isTown }) => isBuilding || isTown);

/** الغارة، الجمعة: a day of the week before the article is no other happening. */
const isRecent = ({ days, published }: MentionView): boolean =>
  days !== null && published !== null && days.first >= published - 7;

/** An article tells several of them by one word: the dead of two years, a deal and the deals of two states. */
const MANY: ReadonlySet<string> = new Set(['killing', 'injury', 'agreement', 'legal_action', 'aid']);

const places = (m: MentionView): number => m.places.length + m.origins.length + m.destinations.length;

const agrees = (agreement: Agreement): boolean => agreement === 'same' || agreement === 'weak';

/** الزيارة, للعدوان, الغارة الجوية: every word with the article; زيارته, انسحابها: one word with a possessive. */
const DEFINITE =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)\S+(?: \u0627\u0644\S+)*|\S{3,}(?:\u0647\u0627|\u0647\u0645|\u0647))$/u;

/** الضربة, للهجوم, الغارة الجوية, وقع الهجوم, الهجوم وقع: one thing with the article, with at most one word before or behind. */
function isOneDefinite(quote: string): boolean {
  const words = fold(quote).split(' ');
  const nouns = words.filter((word) => WITH_ARTICLE.test(word));
  const first = words.indexOf(nouns[0]);
  return (
    nouns.length > 0 &&
    !isPlural(nouns[0]) &&
    first <= 1 &&
    words.length - nouns.length <= 1 &&
    words.slice(first, first + nouns.length).every((word) => WITH_ARTICLE.test(word)) &&
    !words.some((word) => WHO.test(word))
  );
}

const isClause = (quote: string): boolean =>
  fold(quote)
    .split(' ')
    .some((word) => !WITH_ARTICLE.test(word));

/** al-, bil-, lil-, also behind wa- and fa- */
const WITH_ARTICLE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)\S{2,}$/u;
/** غارات, الهجمات: a plural in -at. */
export const isPlural = (quote: string): boolean => /\u0627\u062a(?: |$)/u.test(fold(quote));

/** Whether two mentions have the beginning of a trigger word in common. */
export const areCalledAlike = (a: MentionView, b: MentionView): boolean => {
  const roots = rootsOf(b);
  return rootsOf(a).some((root) => roots.includes(root));
};

const rootsOf = (view: MentionView): string[] => view.trigger.map((word) => word.slice(0, 3));
