import type { EventDraft } from '../events/events.ts';
import type { QuantitySpan } from '../found.ts';
import type { Filler } from '../phrases/fillers.ts';
import { ACTS_OF_VIOLENCE, CASUALTY } from '../words/strikes.ts';

/** Kinds of events that leave dead or wounded. */
const ACTS = [...ACTS_OF_VIOLENCE, 'killing', 'property_destruction'];

const CASUALTY_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: new Set([...ACTS, 'assassination', 'offensive']),
  injured: new Set([...ACTS, 'injury', 'protest', 'offensive']),
};

/** 150 قتيلا وجريحا: dead and wounded counted together come of the same acts. */
export const kindsOf = ({ unit, rule }: QuantitySpan): ReadonlySet<string> | undefined =>
  CASUALTY_KINDS[rule === MIXED ? 'killed' : unit];
const MIXED = 'quantity/mixed';
export const NO_KINDS: ReadonlySet<string> = new Set();

/** خمسة أشخاص | قتلوا ضابطا, قتل | مستوطن | فلسطينيا: so many did it, of those whom they killed nothing is counted. */
export const isOfDoers = (
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
  { start, end }: QuantitySpan,
): boolean =>
  CASUALTY.has(draft.frame.kind) &&
  slots.has('target') &&
  slots
    .get('actor')
    ?.some(
      (filler) =>
        !filler.isImplicit && start <= filler.start && (filler.end <= end || filler.start === start),
    ) === true;

/** انهار مبنى ما أسفر عن مصرع ثمانية: the dead of a trigger that turned out to be of a kind without any are told of another. */
export const ofReading = (
  draft: EventDraft,
  group: EventDraft,
  quantities: readonly QuantitySpan[],
): readonly QuantitySpan[] =>
  draft.frame.kind === group.frame.kind
    ? quantities
    : quantities.filter((quantity) => kindsOf(quantity)?.has(draft.frame.kind) !== false);
