import type { ClaimDraft } from './claim-draft.ts';
import type { EventDraft } from './events.ts';
import type { QuantitySpan, TimeSpan } from './found.ts';
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

/**
 * The time of an event: the nearest one of its clause; else the time of the clause that reports it
 * ("أعلنت أمس الجمعة أن …"), with basis continued.
 */
export function timeOf(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
  claim: ClaimDraft | null,
): { span: TimeSpan; basis: string } | null {
  let best: TimeSpan | null = null;
  let bestDistance = 18;
  for (const span of view.times) {
    if (claim !== null && span.last < claim.contentFirst) continue;
    const distance = span.first > draft.last ? span.first - draft.last : draft.first - span.last + 2;
    if (distance >= bestDistance || isCut(view, draft, span, drafts)) continue;
    best = span;
    bestDistance = distance;
  }
  if (best !== null) return { span: best, basis: best.basis };
  const reporting =
    claim === null
      ? undefined
      : view.times.find(
          (span) => span.last < claim.contentFirst && Math.abs(span.first - claim.cueFirst) <= 8,
        );
  return reporting === undefined ? null : { span: reporting, basis: 'continued' };
}

/** Another trigger that is nearer, a subordinate clause or strong punctuation stands between. */
function isCut(
  view: SentenceView,
  draft: EventDraft,
  span: TimeSpan,
  drafts: readonly EventDraft[],
): boolean {
  const from = Math.min(draft.last, span.last) + 1;
  const to = Math.max(draft.first, span.first);
  for (let i = from; i < to; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' && '.؛:؟!'.includes(t.folded)) return true;
    if (t.tag === 'sub' || t.tag === 'comp' || t.tag === 'rel') return true;
    if (drafts.some((other) => other !== draft && other.first === i)) return true;
  }
  return false;
}
