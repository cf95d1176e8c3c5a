import { CASUALTIES } from '../../rules/extract/unit-lexicon.ts';
import { mapped } from '../../text/arrays.ts';
import type { QuantitySpan } from '../found.ts';
import { countEnd } from '../phrases/contingent-of.ts';
import type { Filler } from '../phrases/fillers.ts';
import { isPercent } from '../phrases/percent.ts';
import { CASUALTY } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

type Slots = ReadonlyMap<string, readonly Filler[]>;

/**
 * "أكثر من 150 مدنيا", "العشرات من المقاتلين": the count is a quantity of the event, those who are counted fill the slot; of the dead and
 * wounded nothing more is told by "جرح عشرون" and "أصيب 12 آخرون".
 */
export function withoutCounts(
  view: SentenceView,
  { slots, kind }: { readonly slots: Slots; readonly kind: string },
  quantities: readonly QuantitySpan[],
): Slots {
  if (quantities.length === 0) return slots;
  const measureOf = (filler: Filler): QuantitySpan | undefined =>
    quantities.find(({ start, end }) => start <= filler.start && filler.start < end);
  const bare = (filler: Filler): Filler => {
    const quantity = measureOf(filler);
    // تمكن | عشرات الجنود | من الانسحاب: who is shared with another verb keeps its count; قتل خمسة جنود في هجوم.
    const isShared =
      filler.isImplicit && quantity !== undefined && ![...CASUALTIES].some((unit) => unit === quantity.unit);
    const start = quantity === undefined || isShared ? filler.start : countedAt(view, filler);
    return start === filler.start ? filler : { ...filler, start };
  };
  const counted = new Map<string, readonly Filler[]>();
  for (const [role, fillers] of slots) {
    const told =
      role === 'target' && CASUALTY.has(kind)
        ? fillers.filter((filler) => measureOf(filler) === undefined || !isBareCount(view, filler))
        : fillers;
    if (told.length > 0) counted.set(role, mapped(told, bare));
  }
  return counted;
}
/** عشرون, 12, 807 آخرون: figures, and the others that they count. */
const isBareCount = (view: SentenceView, { start, end }: Filler): boolean =>
  view.s
    .filter((t) => start <= t.start && t.end <= end)
    .every(
      (t) =>
        isCount(t) || (t.unit === null && t.facts.classes.length > 0 && t.facts.classes.every(isAdjective)),
    );
const isAdjective = (cls: string): boolean => cls === 'adjective';

/** Where the counted noun begins; the start of the filler when nothing but the count is told. */
function countedAt(view: SentenceView, { start, end }: Filler): number {
  const first = view.tokenAt(start)?.i ?? 0;
  for (let i = first; i < view.end && view.s[i].start < end; i++) {
    const adjective = countEnd(view.s, i);
    i = Math.max(i, adjective);
    if (i === adjective || isCount(view.s[i])) continue;
    return i === first ? start : view.s[i].start;
  }
  return start;
}

const isCount = (t: Tagged): boolean =>
  t.tag === 'number' ||
  isPercent(t) ||
  t.fn?.cls === 'quantifier' ||
  // العشرات من المقاتلين, 80 في المئة من الأحياء
  (t.tag === 'prep' && (t.fn?.code === 'min' || t.fn?.code === 'fi')) ||
  (t.unit === null && t.nominals.some(({ noun }) => noun?.classes.has('quantity') === true));
