import { ARTICLE } from '../../text/affixes.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft, SourceRef } from './claim-draft.ts';
import { isHollow } from './hollow-claim.ts';

/**
 * Those who spoke before and whom a dropped subject may be. "قالت المصادر إن الرئيس استقبل الوزير | وأكد له أن": inside what somebody tells only who is
 * named there once more (وأوضحت الوزارة أن الإمام خطب | وأوصى ب).
 */
export const mayGoOn = (
  view: SentenceView,
  draft: ClaimDraft,
  {
    drafts,
    spoken,
  }: { readonly drafts: readonly ClaimDraft[]; readonly spoken: readonly (readonly SourceRef[])[] },
): readonly (readonly SourceRef[])[] =>
  (isNested(view, draft, drafts) && !draft.cue.flags.has('continues')) || isBeside(view, draft, drafts)
    ? spoken.filter(
        ([ref]) =>
          ref !== undefined && wordsOf(view, ref).some((word) => isToldBefore(view, word, draft.cueFirst)),
      )
    : spoken;

/** "قال مسؤولون إن القرية قصفت، | فيما أعلنت أن": beside what others say in the sentence. */
const isBeside = ({ s }: SentenceView, { cueFirst }: ClaimDraft, drafts: readonly ClaimDraft[]): boolean =>
  s[cueFirst - 1]?.tag === 'sub' &&
  drafts.some((other) => other.cueFirst < cueFirst && other.cue.type === 'verb' && other.chain.length > 0);

const wordsOf = ({ raw }: SentenceView, { start, end }: SourceRef): readonly string[] =>
  raw.slice(start, end).split(/\s+/u).map(bare);

const isToldBefore = ({ raw, s }: SentenceView, word: string, before: number): boolean =>
  word.length > 2 && s.slice(0, before).some((t) => bare(raw.slice(t.start, t.end)) === word);

const bare = (word: string): string => (word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word);

/** Inside what another claim of the sentence reports: its source does not speak on. */
export const isNested = (view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean =>
  drafts.some(
    (outer) =>
      outer !== draft &&
      outer.cueFirst < draft.cueFirst &&
      outer.contentFirst <= draft.cueFirst &&
      draft.contentLast <= outer.contentLast &&
      !isHollow(view, outer, drafts),
  );
