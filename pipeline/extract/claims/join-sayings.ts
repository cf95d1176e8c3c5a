import type { ClaimDraft } from './claim-draft.ts';

/** "نقلت رويترز عن صحيفة هآرتس | قول مسؤول إن": who passes on whose saying; one claim with all hops, the speaker first. */
export function joinSayings(drafts: ClaimDraft[]): void {
  for (const saying of drafts.filter(({ rule }) => rule.endsWith('-masdar'))) {
    const at = drafts.findIndex(
      (other) =>
        other.rule.endsWith('-an') &&
        other.cueLast < saying.cueFirst &&
        other.contentFirst === saying.contentFirst,
    );
    if (at < 0 || saying.chain.length === 0) continue;
    saying.chain.push(...drafts[at].chain);
    drafts.splice(at, 1);
  }
}
