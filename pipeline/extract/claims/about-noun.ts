import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isSaidOfNoun, isSetOff } from './said-of-noun.ts';

/** A relative clause with a pronoun for the noun before: الذي وصفه, التي اعتبرتها. */
export const isAboutNoun = (view: SentenceView, { cueFirst, chain, rule }: ClaimDraft): boolean =>
  (view.s[cueFirst - 1]?.fn?.code === 'alladhi' &&
    (view.s[cueFirst].enclitic !== '' || view.s[cueFirst - 2]?.folded === '\u060C')) ||
  (chain[0]?.start === view.s[cueFirst].start && isSetOff(view, view.s[cueFirst])) ||
  ((rule.endsWith('-participle') || chain[0]?.isImplicit === true) && isSaidOfNoun(view, view.s[cueFirst]));

/** The comma that ends what is said of a noun, behind a quotation in it. */
export const endOfAside = (view: SentenceView, draft: ClaimDraft): number =>
  nextComma(view, quoteIn(view, draft));

/** Where to look for the end of a relative clause: behind the quotation that its content begins with. */
function quoteIn(view: SentenceView, { contentFirst, isQuoted }: ClaimDraft): number {
  if (!isQuoted) return contentFirst;
  const open = isOpeningQuote(view, contentFirst - 1) ? contentFirst - 1 : contentFirst + 1;
  return Math.max(contentFirst, quoteEnd(view.s, open, view.end));
}

function nextComma(view: SentenceView, from: number): number {
  for (let i = from; i < view.end; i++) if (view.s[i].folded === '\u060C') return i;
  return view.end;
}
