import { CASUALTIES } from '../../rules/extract/unit-lexicon.ts';
import { mapped } from '../../text/arrays.ts';
import type { QuantitySpan } from '../found.ts';
import { countEnd } from '../phrases/contingent-of.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

type Slots = ReadonlyMap<string, readonly Filler[]>;

/** "أكثر من 150 مدنيا", "العشرات من المقاتلين": the count is a quantity of the event, those who are counted fill the slot. */
export function withoutCounts(view: SentenceView, slots: Slots, quantities: readonly QuantitySpan[]): Slots {
  if (quantities.length === 0) return slots;
  const bare = (filler: Filler): Filler => {
    const quantity = quantities.find(({ start, end }) => start <= filler.start && filler.start < end);
    // تمكن | عشرات الجنود | من الانسحاب: who is shared with another verb keeps its count; قتل خمسة جنود في هجوم.
    const isShared =
      filler.isImplicit && quantity !== undefined && ![...CASUALTIES].some((unit) => unit === quantity.unit);
    const start = quantity === undefined || isShared ? filler.start : countedAt(view, filler);
    return start === filler.start ? filler : { ...filler, start };
  };
  return new Map([...slots].map(([role, fillers]) => [role, mapped(fillers, bare)]));
}

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
  t.fn?.cls === 'quantifier' ||
  // العشرات من المقاتلين, 80 في المئة من الأحياء
  (t.tag === 'prep' && (t.fn?.code === 'min' || t.fn?.code === 'fi')) ||
  (t.unit === null && t.nominals.some(({ noun }) => noun?.classes.has('quantity') === true));
