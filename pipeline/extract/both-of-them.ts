import { mapped } from '../text/arrays.ts';
import { implicit } from './antecedents.ts';
import type { EventDraft } from './events.ts';
import type { Filler } from './fillers.ts';
import { passesNeed } from './needs.ts';
import type { SentenceView } from './view.ts';

/**
 * "اتفق الرئيس مع المستشار خلال | اجتماعهما", "التقى الوزير نظيره وبحثا خلال | لقائهما": a meeting or talk of "the two" is that
 * of those whom the act before in the sentence names as its sides.
 */
export function bothOf(
  view: SentenceView,
  { frame, head, first }: EventDraft,
  drafts: readonly EventDraft[],
): readonly Filler[] {
  if (!SHARED.has(frame.kind) || !THEIRS.has(view.s[head].enclitic)) return [];
  const before = drafts.findLast(
    (other) => other.last < first && (other.slots.get('actor')?.length ?? 0) > 1,
  );
  const sides = before?.slots.get('actor') ?? [];
  return sides.every((side) => side.pronoun === '' && passesNeed(frame, 'actor', side))
    ? mapped(sides, implicit)
    : [];
}

/** هما, هم */
const THEIRS: ReadonlySet<string> = new Set(['\u0647\u0645\u0627', '\u0647\u0645']);
const SHARED: ReadonlySet<string> = new Set(['meeting', 'phone_call', 'negotiation', 'agreement']);
