import type { ClaimDraft } from '../claims/claim-draft.ts';
import type { EventDraft } from '../events/events.ts';
import { isStop } from '../phrases/stops.ts';
import { findsOut } from '../words/finds-out.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';
import type { ModalHit } from './scopes.ts';

/** تداولوا أنباء عن مقتله، فتبين أنها كاذبة; زعموا أنه قتل، لكن البحث أظهر خلاف ذلك: what somebody told and a finding behind it calls untrue. */
export const isRefuted = (
  view: SentenceView,
  draft: EventDraft,
  claim: ClaimDraft | null,
  modals: readonly ModalHit[],
): boolean =>
  claim !== null &&
  claim.cueFirst < draft.first &&
  modals.some(
    ({ cls, first }) => REFUTING.has(cls) && first > draft.last && isFound(view, draft.last, first),
  );
const REFUTING: ReadonlySet<string> = new Set(['untrue_after', 'refuted_after']);

/** A verb of finding out, with nothing but أن, its pronoun or the rumour between it and the verdict. */
function isFound({ s }: SentenceView, after: number, verdict: number): boolean {
  for (let i = verdict - 1; i > after && verdict - i <= NEAR; i--) {
    const t = s[i];
    if (findsOut(t)) return !s.slice(after + 1, i).some(isStop);
    const isOfIt =
      t.tag === 'comp' ||
      t.fn?.cls === 'pronoun' ||
      ((t.tag === 'noun' || t.tag === 'name') && hasClass(t.facts, HEARSAY));
    if (!isOfIt) return false;
  }
  return false;
}
const NEAR = 4;
