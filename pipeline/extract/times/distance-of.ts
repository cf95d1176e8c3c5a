import type { EventDraft } from '../events/events.ts';
import type { QuantitySpan } from '../found.ts';
import type { EventScene } from './event-time.ts';

/** "انسحبت مسافة 30 كيلومترا": the last move before the distance in its clause; what stands in brackets only locates a name. */
export function isDistanceOf(
  { view, clauses, drafts }: EventScene,
  draft: EventDraft,
  quantity: QuantitySpan,
): boolean {
  const own = clauses.of[quantity.first];
  const isWhereabouts = own.kind === 'relative';
  const clause = isWhereabouts ? own.parent : own;
  if (view.s[quantity.first - 1]?.folded === '(') return false;
  const last = drafts.findLast(
    (other) =>
      MOVES.has(other.frame.kind) && other.last < quantity.first && clauses.of[other.head] === clause,
  );
  if (last !== draft || quantity.first - draft.last > 14) return false;
  // "أخلت فرعا في الريف والذي يبعد 25 كيلومترا" tells where the place of the move lies, unless "and" stands between.
  return !isWhereabouts || !view.s.slice(draft.last + 1, own.first).some((t) => t.conj);
}

const MOVES: ReadonlySet<string> = new Set([
  'withdrawal',
  'territory_entry',
  'territory_capture',
  'deployment',
  'displacement',
  'flight',
  'offensive',
]);
