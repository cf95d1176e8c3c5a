import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Governor } from './governor.ts';

/**
 * اعتقلت الشرطة | مدبرا لعملية اغتيال, داهمت القوات منزل | المشتبه به في تنفيذ الهجوم: whether a suspect stands between a word and
 * an act, or his part in it; what he is sought for is his, and nobody's who seeks him.
 */
export const isOfSuspect = (
  { s }: SentenceView,
  act: number,
  { from, seeker }: { readonly from: number; readonly seeker: Filler | null },
): boolean =>
  s
    .slice(Math.max(from, act - REACH), act)
    .some(
      ({ facts, start, end }) =>
        hasClass(facts, SUSPECTS) && !(seeker !== null && seeker.start <= start && end <= seeker.end),
    );

const SUSPECTS: ReadonlySet<string> = new Set(['suspect', 'involvement']);
/** Tokens between a suspect and his act. */
const REACH = 6;

/** اعتقلت الشرطة شابا بتهمة | المشاركة في الهجوم, بسبب | تورطهم: the act that governs a part in a deed, or the nearest one before it. */
export const takenFor = (
  drafts: readonly EventDraft[],
  part: number,
  governor: Governor | null,
): EventDraft | undefined =>
  drafts.findLast(({ head, last }) =>
    governor === null ? last < part && part - last <= NEAR : head === governor.at,
  );
/** Tokens between who is taken and the part in a deed that he is taken for. */
const NEAR = 8;
