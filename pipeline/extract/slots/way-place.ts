import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "فروا من بلدة الخيام في الجنوب", "نُقلوا إلى مستشفى في رفح": a place right behind where people set out from or go to only says
 * where that lies, not where they went. Takes it out of the slots, once it is sure which frame fits.
 */
export function dropWayPlace(
  view: SentenceView,
  { frame }: EventDraft,
  slots: Map<string, readonly Filler[]>,
): void {
  const [place, ...others] = slots.get('place') ?? [];
  if (place === undefined || others.length > 0 || place.isImplicit) return;
  if (frame.slots.some(({ role, required }) => role === 'place' && required.length > 0)) return;
  const at = view.tokenAt(place.start)?.i ?? 0;
  const isOfWay = WAY.some((role) => slots.get(role)?.some((end) => isRightBehind(view, end, at)));
  if (isOfWay) slots.delete('place');
}
const WAY = ['origin', 'destination'] as const;

/** Only في, or ب as a prefix, stands between them. */
function isRightBehind({ s }: SentenceView, { end }: Filler, at: number): boolean {
  if (s[at].prep === 'bi') return s[at - 1]?.end === end;
  return s[at - 1]?.tag === 'prep' && s[at - 1].fn?.code === 'fi' && s[at - 2]?.end === end;
}
