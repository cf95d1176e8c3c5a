import type { EventDraft } from './events.ts';
import type { QuantitySpan } from './found.ts';
import type { SentenceView } from './view.ts';

/** Quantities that count what a kind of event does; others need to be inside the clause of the trigger. */
const UNIT_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  killed: new Set([
    'killing',
    'air_strike',
    'drone_strike',
    'shelling',
    'bombing',
    'armed_attack',
    'chemical_attack',
    'armed_clash',
    'assassination',
    'property_destruction',
    'offensive',
  ]),
  injured: new Set([
    'injury',
    'killing',
    'air_strike',
    'drone_strike',
    'shelling',
    'bombing',
    'armed_attack',
    'chemical_attack',
    'armed_clash',
    'property_destruction',
    'protest',
  ]),
};

/** The quantities that belong to an event: nearest trigger of a fitting kind in the same clause. */
export function quantitiesOf(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
): QuantitySpan[] {
  return view.quantities.filter(
    (quantity) => quantity.unit !== 'duration' && nearestEvent(view, quantity, drafts) === draft,
  );
}

function nearestEvent(
  view: SentenceView,
  quantity: QuantitySpan,
  drafts: readonly EventDraft[],
): EventDraft | null {
  const kinds = UNIT_KINDS[quantity.unit];
  let best: EventDraft | null = null;
  let bestDistance = 14;
  for (const draft of drafts) {
    if (kinds !== undefined && !kinds.has(draft.frame.kind)) continue;
    const isAfter = quantity.first > draft.last;
    const distance = isAfter
      ? quantity.first - draft.last
      : draft.first > quantity.last
        ? draft.first - quantity.last + 1
        : 0;
    if (distance >= bestDistance || breaks(view, draft, quantity)) continue;
    best = draft;
    bestDistance = distance;
  }
  return best;
}

function breaks(view: SentenceView, draft: EventDraft, quantity: QuantitySpan): boolean {
  const from = Math.min(draft.last, quantity.last) + 1;
  const to = Math.max(draft.first, quantity.first);
  for (let i = from; i < to; i++)
    if (view.s[i].tag === 'punct' && '.؛:؟!'.includes(view.s[i].folded)) return true;
  return false;
}
