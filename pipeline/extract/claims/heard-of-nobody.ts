import { askedBy } from '../words/agreement.ts';
import type { SentenceView } from '../words/view.ts';
import { type ClaimDraft, implicitRef, type SourceRef } from './claim-draft.ts';
import { mayBePassive } from './said-of-noun.ts';

/**
 * "قال مسؤولون إن الطائرة سقطت. | ويعتقد أن صاروخا أصابها.": the masculine present of a thought, with أن behind it and no
 * subject, is a passive, of which nobody is the speaker, unless one man by his name spoke last.
 */
export function heardOfNobody(
  view: SentenceView,
  draft: ClaimDraft,
  chain: readonly SourceRef[],
  last: SourceRef | undefined,
): SourceRef | null {
  const cue = view.s[draft.cueFirst];
  const isOne = chain[0]?.kind === 'person' && chain[0].start === last?.start;
  // ويعتقد | على نطاق واسع | أن: by many.
  const isNext = draft.contentFirst === cue.i + 1;
  if ((isOne && isNext) || last === undefined || draft.cue.type !== 'verb' || cue.tag !== 'verb') return null;
  const isThought =
    THOUGHTS.has(draft.cue.act) &&
    !draft.cue.content.has('quote') &&
    cue.enclitic === '' &&
    cue.verbs.every(({ tense }) => tense === 'present') &&
    mayBePassive(cue) &&
    askedBy(cue) === 'm' &&
    THAT.has(view.s[draft.contentFirst]?.fn?.code ?? '');
  return isThought ? implicitRef(view.refOf({ first: cue.i, last: cue.i })) : null;
}
/** Not يلمح إلى أن, which is active. */
const THAT: ReadonlySet<string> = new Set(['an', 'anna', 'inna']);

/** يعتقد, يرجح, يخشى: what many may think; not يطالب, يدعو. */
const THOUGHTS: ReadonlySet<string> = new Set(['state', 'predict', 'worry']);
