import type { ClaimDraft } from './claim-draft.ts';

/** Another claim tells the words of this one already: of the verb before a participle or a noun of saying. */
export function isRepeated(draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  if (draft.rule.endsWith('-participle')) return drafts.some((other) => leadsTo(draft, other));
  if (draft.rule.endsWith('-masdar')) return drafts.some((other) => isOccasion(draft, other));
  return draft.cue.type === 'noun' && drafts.some((other) => isSpoken(draft, other) || isWhole(draft, other));
}

/** غرّد قائلا إن, أضاف مشيرا إلى أن "…": the participle leads to the words of the verb. */
const leadsTo = (draft: ClaimDraft, other: ClaimDraft): boolean =>
  other.cue.type !== 'noun' &&
  other.cueFirst < draft.cueFirst &&
  (other.contentFirst === draft.contentFirst ||
    (other.isQuoted && Math.abs(other.contentFirst - draft.contentFirst) <= MARKS));
/** A complementiser and a quotation mark, which the content of the verb leaves out. */
const MARKS = 3;

/** أكد في ردّه على تساؤلات النواب أن: what the verb tells is not what the noun of the occasion asked. */
const isOccasion = (draft: ClaimDraft, other: ClaimDraft): boolean =>
  other.cue.type === 'verb' &&
  !other.rule.endsWith('-an') &&
  other.cueFirst + 1 < draft.cueFirst &&
  other.contentFirst === draft.contentFirst &&
  draft.cueFirst + 1 < draft.contentFirst;

/** Somebody speaks the words of a hearsay: وجهت النيابة | اتهامات لضباط ب. */
const isSpoken = (draft: ClaimDraft, other: ClaimDraft): boolean => {
  if (other === draft) return false;
  const isLight = other.cue.type === 'light' && other.chain.length > 0;
  if (isLight && other.cueFirst < draft.cueFirst && draft.cueFirst < other.contentFirst) return true;
  return (isLight || other.cue.type === 'verb') && other.contentFirst === draft.contentFirst;
};

/** مقطع | فيديو يزعم: the longer phrase for what tells it. */
const isWhole = (draft: ClaimDraft, other: ClaimDraft): boolean =>
  other.cue.flags.has('rumour') &&
  other.contentFirst === draft.contentFirst &&
  (other.cueFirst < draft.cueFirst || (other.cueFirst === draft.cueFirst && other.cueLast > draft.cueLast));
