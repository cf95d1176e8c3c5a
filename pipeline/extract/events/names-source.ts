import type { FoundClaim } from '../claims/claim-span.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/** حظر الأسلحة الكيميائية قالت إنها, "حظر الأسلحة الكيميائية": لا آثار للغاز: the noun opens the name of who speaks, which a headline may set in quotation marks before its colon. */
export const namesSource = (
  claims: readonly FoundClaim[],
  view: SentenceView,
  { head, first, last }: EventDraft,
): boolean =>
  view.s[head].tag === 'noun' && (opensChain(claims, view.s[first].start) || isQuotedSpeaker(view, last));

const opensChain = (claims: readonly FoundClaim[], at: number): boolean =>
  claims.some(({ draft }) => draft.chain.some(({ start, isImplicit }) => !isImplicit && start === at));

function isQuotedSpeaker({ s, end, isHeading }: SentenceView, last: number): boolean {
  if (!isHeading) return false;
  const close = quoteEnd(s, 0, end);
  return last < close && s[close + 1]?.folded === ':';
}
