import type { FoundClaim } from './claim-span.ts';
import { isSame } from './same-source.ts';

/** "وتابع: «… . المصادر تقول إن …»": what others say in a later sentence of a quotation is passed on by whoever is quoted. */
export function nestInQuotation(before: readonly FoundClaim[], here: readonly FoundClaim[]): void {
  for (const { draft, view, contentStart } of here) {
    const outer = before.findLast(
      (claim) => claim.draft.isQuoted && claim.view !== view && contentStart < claim.contentEnd,
    );
    if (outer === undefined || draft.chain.length === 0) continue;
    const [speaker] = outer.draft.chain;
    if (draft.chain[0].isImplicit || draft.chain.some((ref) => isSame(view, ref, speaker))) continue;
    draft.chain.push(...outer.draft.chain);
  }
}
