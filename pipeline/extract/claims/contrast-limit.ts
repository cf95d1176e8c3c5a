import { askedBy } from '../words/agreement.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';

/**
 * "قال الوزير إن الاتفاق جاهز، | لكنه أكد أن التوقيع مؤجل", "…، | إلا أنها أوضحت أن": who speaks sets a second saying against the first; what an
 * outlet or a text tells may be the contrast of somebody in it.
 */
export function contrastLimit(
  view: SentenceView,
  { cueFirst, contentFirst, isQuoted, chain }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): number {
  if (isQuoted || TELLERS.has(chain[0]?.kind ?? '')) return view.end;
  const asked = askedBy(view.s[cueFirst]);
  for (const other of drafts) {
    const before = view.s[other.cueFirst - 1];
    if (other.cueFirst <= contentFirst || !other.needsSubject || other.cue.type !== 'verb') continue;
    // لكنه رفض العرض: what somebody does may be told of anybody.
    if (view.s[other.contentFirst].tag !== 'comp') continue;
    const isContrast =
      before?.fn?.code === 'bal' && PRONOUN.test(view.s[before.unit?.last ?? before.i].folded);
    if (!isContrast || askedBy(view.s[other.cueFirst]) !== asked) continue;
    const at = before.unit?.first ?? before.i;
    return view.s[at - 1]?.tag === 'punct' ? at - 1 : at;
  }
  return view.end;
}
const TELLERS: ReadonlySet<string> = new Set(['media', 'document']);

/** لكنه, إلا أنها, غير أنهم, folded. */
const PRONOUN = /\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
