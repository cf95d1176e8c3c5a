import type { Filler } from '../phrases/fillers.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * اعتقلت الشرطة | مدبرا لعملية اغتيال, داهمت القوات منزل | المشتبه به في تنفيذ الهجوم: whether a suspect stands between a word and
 * an act; what he is sought for is his, and nobody's who seeks him.
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

const SUSPECTS: ReadonlySet<string> = new Set(['suspect']);
/** Tokens between a suspect and his act. */
const REACH = 6;
