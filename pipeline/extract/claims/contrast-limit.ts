import { askedBy } from '../words/agreement.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb } from './claim-subject.ts';

/**
 * "قال الوزير إن الاتفاق جاهز، | لكنه أكد أن التوقيع مؤجل", "…، | إلا أنها أوضحت أن": who speaks sets a second saying against the first; what an
 * outlet or a text tells may be the contrast of somebody in it.
 */
export function contrastLimit(
  view: SentenceView,
  { cueFirst, contentFirst, isQuoted, chain }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): number {
  const main = mainVerb(view, { cueFirst, contentFirst, isQuoted }, drafts);
  if (main > 0) return main;
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
/** "الجبهة، التي ترفض إنهاء حكمها للإقليم | قالت إن": behind a relative clause the verb of which its head is the subject; -1 without one. */
function mainVerb(
  view: SentenceView,
  { cueFirst, contentFirst, isQuoted }: Pick<ClaimDraft, 'cueFirst' | 'contentFirst' | 'isQuoted'>,
  drafts: readonly ClaimDraft[],
): number {
  if (isQuoted || !isRelativeVerb(view, cueFirst)) return -1;
  const other = drafts.find(
    (draft) =>
      draft.cueFirst > contentFirst &&
      draft.cue.type === 'verb' &&
      view.s[draft.cueFirst].tag === 'verb' &&
      !view.s[draft.cueFirst].conj &&
      view.s[draft.contentFirst].tag === 'comp' &&
      (draft.chain[0]?.start ?? view.s[cueFirst].start) < view.s[cueFirst].start,
  );
  return other === undefined ? -1 : other.cueFirst;
}

/** "…، | وقد أشار الباحث إلى أن": behind a mark and وقد, with somebody of his own, who is not in the first one's words. */
export const isOthersTurn = (
  { s }: SentenceView,
  { isQuoted, cue }: ClaimDraft,
  { cueFirst, needsSubject, chain, cue: other }: ClaimDraft,
): boolean =>
  !isQuoted &&
  cue.type === 'verb' &&
  other.type === 'verb' &&
  !needsSubject &&
  // وقد حمل شهود المسؤولية إلى: people without a name may have told it to the first.
  chain[0]?.kind === 'person' &&
  s[cueFirst - 1]?.fn?.code === 'qad' &&
  s[cueFirst - 1].conj &&
  s[cueFirst - 2]?.folded === '\u060C';

const TELLERS: ReadonlySet<string> = new Set(['media', 'document']);

/** لكنه, إلا أنها, غير أنهم, folded. */
const PRONOUN = /\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;
