import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';
import { moveStruckSite } from './struck.ts';
import { dropWayPlace } from './way-place.ts';

/** Gives every filler the role that only the whole of the slots tells. */
export function settleRoles(
  view: SentenceView,
  draft: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  moveStruckSite(view, draft, slots);
  dropWayPlace(view, draft, slots);
  movePartners(view, draft, slots);
}

/** مفاوضات مع الحركة, لقاء مع الوزير: where nobody tells who talks, the ones behind مع are those who are talked to. */
function movePartners(
  view: SentenceView,
  { frame }: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  const actors = slots.get('actor') ?? [];
  if (!TALKS.has(frame.kind) || actors.length === 0 || slots.has('target')) return;
  const [{ start }] = actors;
  const first = view.tokenAt(start);
  const isPartner =
    first !== undefined &&
    (view.s[first.i - 1]?.fn?.code === 'maa' || isQuoted(view, first.i - 1)) &&
    actors.every((actor) => !actor.isImplicit && actor.start >= start);
  if (!isPartner) return;
  slots.delete('actor');
  slots.set('target', actors);
}

/** مع | «حركة طالبان» */
const isQuoted = ({ s }: SentenceView, mark: number): boolean =>
  s[mark]?.tag === 'punct' && s[mark - 1]?.fn?.code === 'maa';

/** What is said to somebody; an agreement binds both sides. */
const TALKS: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'phone_call']);
