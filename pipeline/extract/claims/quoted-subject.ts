import { agreeingChain, askedBy } from '../words/agreement.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';
import { clauseSubject } from './clause-subject.ts';
import { isDependent } from './hollow-claim.ts';

/**
 * "قال: «البعثة أمسكت ملفا، | ودعت إلى التحقيق»": in a quotation who goes on speaking stands in it too, as the subject of a saying or of
 * another verb; nobody when he does not, null outside of a quotation.
 */
export function quotedSubject(
  view: SentenceView,
  draft: ClaimDraft,
  drafts: readonly ClaimDraft[],
): readonly SourceRef[] | null {
  const { cueFirst } = draft;
  const outer = drafts.find(
    (other) => other.isQuoted && other.contentFirst < cueFirst && cueFirst <= other.contentLast,
  );
  const asked = askedBy(view.s[cueFirst]);
  if (outer === undefined || asked === null || isDependent(draft)) return null;
  // «…»، وأكد أن «…»: behind a mark it may be another quotation.
  const isOne = view.s.slice(outer.contentFirst, cueFirst).every(({ folded }) => !MARK.test(folded));
  if (!isOne) return null;
  for (const { cueFirst: at, chain } of drafts.toReversed()) {
    if (at < outer.contentFirst || at >= cueFirst || chain.length === 0) continue;
    const agreeing = agreeingChain(chain, asked);
    if (agreeing !== null) return agreeing;
  }
  const subject = clauseSubject(view, cueFirst, asked);
  return subject !== null && subject.start >= view.s[outer.contentFirst].start ? [subject] : [];
}
/** Any mark of a quotation. */
const MARK = /^["\u00AB\u00BB\u201C\u201D\u2033]$/u;
