import type { Agreement } from './parties.ts';
import type { MentionView } from './views.ts';

/** How the slots of two mentions agree. */
export type SlotAgreement = {
  readonly place: Agreement;
  readonly actor: Agreement;
  readonly target: Agreement;
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
    later.counts.length === 0 &&
    areCalledAlike(later, earlier)
  );
}

/** قصف مستشفى … الضربة أدت إلى: the strike that says nothing of itself is the attack told last. */
export const isThatAttack = (later: MentionView, earlier: MentionView): boolean =>
  later.previous === earlier.row.event_mention_id &&
  ATTACKS.has(later.row.kind) &&
  ATTACKS.has(earlier.row.kind) &&
  later.row.sentence_id !== earlier.row.sentence_id &&
  BARE.test(later.row.quote) &&
  places(later) + later.actors.length + later.targets.length === 0 &&
  later.days === null;

/** الغارة، الجمعة: a day of the week before the article is no other happening. */
const isRecent = ({ days, published }: MentionView): boolean =>
  days !== null && published !== null && days.first >= published - 7;

/** An attack is one whoever of its side is said to lead it. */
const ATTACKS: ReadonlySet<string> = new Set([
  'offensive',
  'armed_attack',
  'air_strike',
  'drone_strike',
  'shelling',
  'bombing',
  'chemical_attack',
]);

/** An article tells several of them by one word: the dead of two years, a deal and the deals of two states. */
const MANY: ReadonlySet<string> = new Set(['killing', 'injury', 'agreement', 'legal_action', 'aid']);

const places = (m: MentionView): number => m.places.length + m.origins.length + m.destinations.length;

const agrees = (agreement: Agreement): boolean => agreement === 'same' || agreement === 'weak';

/** الزيارة, للعدوان, الغارة الجوية: every word with the article; زيارته, انسحابها: one word with a possessive. */
const DEFINITE =
  /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)\S+(?: \u0627\u0644\S+)*|\S{3,}(?:\u0647\u0627|\u0647\u0645|\u0647))$/u;

/** الضربة, للهجوم: one word with the article. */
const BARE = /^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)\S+$/u;

/** Whether two mentions have the beginning of a trigger word in common. */
export const areCalledAlike = (a: MentionView, b: MentionView): boolean => {
  const roots = rootsOf(b);
  return rootsOf(a).some((root) => roots.includes(root));
};

const rootsOf = (view: MentionView): string[] => view.trigger.map((word) => word.slice(0, 3));
