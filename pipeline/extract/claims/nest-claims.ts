import { PRONOUN_TAIL } from '../../text/particles.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb } from './claim-subject.ts';
import { isSame } from './same-source.ts';

/** A claim inside the content of another is passed on by it: its chain goes on with the outer chain. */
export function nest(view: SentenceView, drafts: readonly ClaimDraft[]): void {
  for (const inner of drafts) {
    // Hearsay (يُزعم) inside a content is the narrator's word.
    if (inner.chain.length === 0 || (inner.chain[0].isImplicit && !inner.needsSubject)) continue;
    const outer = drafts
      .filter(
        (other) =>
          other !== inner &&
          !isJudgedBy(view, other, inner) &&
          !isGloss(view, other, inner) &&
          (other.cue.type !== 'noun' || other.act === 'report') &&
          other.contentFirst <= inner.cueFirst &&
          inner.contentLast <= other.contentLast &&
          other.cueFirst < inner.cueFirst,
      )
      .at(-1);
    if (outer === undefined || (outer.needsSubject && !isSureClause(view, outer))) continue;
    for (const ref of outer.chain)
      if (!inner.chain.some((known) => isSame(view, known, ref))) inner.chain.push(ref);
  }
}

/** "وأضاف أن الوزير قال إن": a dropped speaker passes on what stands in the clause or quotation that is surely his. */
const isSureClause = (view: SentenceView, { chain, contentFirst, isQuoted }: ClaimDraft): boolean =>
  chain.length > 0 && (isQuoted || view.s[contentFirst].tag === 'comp');

/** "نفى الاتهامات التي وجهتها المنظمة", "نفى ما يشاع عن رحيله": who denies or refuses what others said does not pass it on. */
const isJudgedBy = (view: SentenceView, outer: ClaimDraft, inner: ClaimDraft): boolean =>
  JUDGING.has(outer.act) &&
  view.s[outer.contentFirst].tag !== 'comp' &&
  (isRelativeVerb(view, inner.cueFirst) || inner.cue.type === 'noun');
/** Who denies or refuses what others say does not pass it on. */
export const JUDGING: ReadonlySet<string> = new Set(['deny', 'refuse', 'condemn']);

/** أعلنت مسؤوليتها عن الانفجار الذي قال مسؤولون إنه …: what is said of a noun outside quotation marks is the narrator's aside. */
function isGloss(view: SentenceView, outer: ClaimDraft, { cueFirst, contentFirst }: ClaimDraft): boolean {
  const comp = view.s[contentFirst];
  return (
    !outer.isQuoted &&
    view.s[outer.contentFirst].tag !== 'comp' &&
    isRelativeVerb(view, cueFirst) &&
    comp.tag === 'comp' &&
    PRONOUN_TAIL.test(view.s[comp.unit?.last ?? comp.i].folded)
  );
}
