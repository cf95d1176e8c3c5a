import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb } from './claim-subject.ts';
import { JUDGING } from './nest-claims.ts';
import { isSame } from './same-source.ts';

/** Participles and verbal nouns take the subject of their clause, not the speaker of the sentence before. */
export const isDependent = (draft: ClaimDraft): boolean =>
  draft.rule.endsWith('-participle') || draft.rule.endsWith('-masdar');

/** Who passes on what others say; a person who tells what another said speaks himself. */
const RELAYERS: ReadonlySet<string> = new Set(['media', 'official_body', 'ngo', 'igo', 'document']);

/** قالت إن, أكد: "…"; what somebody does with a verb of other senses (طلب البقاء) is what a text or a body tells. */
const isOfWords = (view: SentenceView, { isQuoted, contentFirst }: ClaimDraft): boolean =>
  isQuoted || view.s[contentFirst].tag === 'comp';

/** المعاينات تفيد بأن: what an inquiry shows is told by who tells of it. */
const isFinding = (view: SentenceView, { chain }: ClaimDraft): boolean => {
  const head = chain.length > 0 ? view.tokenAt(chain[0].start) : undefined;
  return head !== undefined && hasClass(head.facts, FINDING);
};
const FINDING: ReadonlySet<string> = new Set(['finding']);

/** An outer claim whose content is only the inner one: "ذكرت رويترز أن مصادر قالت إن …". */
export function isHollow(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  if (!RELAYERS.has(draft.chain[0]?.kind ?? '') || JUDGING.has(draft.act)) return false;
  return drafts.some(
    (inner) =>
      inner !== draft &&
      inner.cue.type === 'verb' &&
      !isDependent(inner) &&
      // أن الرئيس طلب منه البقاء: what somebody does with words is what the outer tells.
      (isOfWords(view, inner) || !inner.cue.flags.has('sourced')) &&
      !isFinding(view, inner) &&
      // أوضح البيان أن المنطقة التي يتردد أنها …: what describes a noun is only part of what is told.
      !isRelativeVerb(view, inner.cueFirst) &&
      // قالت إنها أبلغت …: who speaks of himself passes nobody on.
      !isSame(view, inner.chain[0] ?? draft.chain[0], draft.chain[0]) &&
      inner.cueFirst > draft.contentFirst &&
      inner.cueFirst <= draft.contentLast &&
      inner.cueFirst - draft.contentFirst <= 6 &&
      // أنها اطلعت على وثائق تثبت …: a verb between is what the outer tells.
      !view.s.slice(draft.contentFirst, inner.cueFirst).some((t) => t.tag === 'verb' && !view.inName(t.i)) &&
      inner.contentLast >= draft.contentLast &&
      inner.contentFirst > draft.contentFirst,
  );
}
