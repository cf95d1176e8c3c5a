import type { EventDraft } from '../events/events.ts';
import { isBareNoun } from '../phrases/scope-limits.ts';
import { ACTS_OF_VIOLENCE } from '../words/strikes.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass } from '../words/word-kinds.ts';
import { isSetting } from './scene-of.ts';
import type { ModalHit } from './scopes.ts';

/**
 * لم يتم استدعاء الحزب في مشاورات, لا أنباء عن قتلى في الهجوم: what is denied stands before the occasion, or before the
 * attack that it would have come of.
 */
export function isOccasionOf(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  if (!isBareNoun(view, draft)) return false;
  const denied = view.s.slice(hit.last + 1, draft.first);
  if (ACTS_OF_VIOLENCE.has(draft.frame.kind))
    return denied.some(({ facts }) => hasClass(facts, CASUALTIES)) && isBroughtIn(view, draft.first);
  return (
    isSetting(view, draft) &&
    denied.some(({ i, facts }) => i < draft.first - 1 && (facts.isMasdar || view.isEventNominal(i)))
  );
}

/** في الهجوم, جراء القصف, بالغارة. */
const isBroughtIn = ({ s }: SentenceView, first: number): boolean =>
  s[first].prep !== '' || s[first - 1].tag === 'prep';
