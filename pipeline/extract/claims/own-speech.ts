import { ALEF } from '../../text/affixes.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import { askedBy } from '../words/agreement.ts';
import { isOwnVoice } from '../words/own-voice.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb } from './claim-subject.ts';

/**
 * "وقال: نطالب …": the speaker's own words of speech inside his words are the act of that claim, and "المسؤول الذي تحدث …"
 * before the same content only describes who speaks: neither is a claim beside the outer one.
 */
export function isOuterVoice(view: SentenceView, draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  return drafts.some(
    (outer) =>
      outer !== draft &&
      outer.cueFirst < draft.cueFirst &&
      (isSaidInPerson(view, draft, outer) ||
        isOwnClause(view, draft, outer) ||
        (isRelativeVerb(view, draft.cueFirst) && outer.contentFirst === draft.contentFirst)),
  );
}

/** The speech in the speaker's own person that a content opens with, or null. */
export const ownSpeech = (
  view: SentenceView,
  outer: ClaimDraft,
  drafts: readonly ClaimDraft[],
): ClaimDraft | null =>
  drafts.find(
    (draft) =>
      draft !== outer &&
      outer.cueFirst < draft.cueFirst &&
      (view.s[draft.cueFirst - 1].unit?.first ?? draft.cueFirst) - outer.contentFirst <= NEAR &&
      (isSaidInPerson(view, draft, outer) || isOwnClause(view, draft, outer)),
  ) ?? null;
const NEAR = 2;

function isSaidInPerson(view: SentenceView, draft: ClaimDraft, outer: ClaimDraft): boolean {
  const { cueFirst, needsSubject } = draft;
  const { verbs, start } = view.s[cueFirst];
  if (cueFirst < outer.contentFirst || cueFirst > outer.contentLast) return false;
  if (verbs.some(({ person }) => person === 1)) return true;
  // "أعتقد أن …": in the speaker's own words the hamza is his, where the past has none or nobody stands for its subject.
  const opens = cueFirst === outer.contentFirst && needsSubject;
  return (
    outer.isQuoted &&
    view.raw[start] === HAMZA &&
    (opens || verbs.some(({ lexeme }) => lexeme.parts.startsWith(ALEF)))
  );
}
const HAMZA = '\u0623';

/** إن بلاده تدين, إنها تدين, «تعرب فرنسا عن قلقها»: the clause that opens the content has the speaker as its subject. */
function isOwnClause(view: SentenceView, { cueFirst, cue, chain }: ClaimDraft, outer: ClaimDraft): boolean {
  const before = cueFirst - 1;
  const { contentFirst } = outer;
  const first = view.s[before]?.unit?.first ?? before;
  if (outer.act === 'deny') return false;
  if (contentFirst <= first && first - contentFirst <= NEAR && isOwnVoice(view, outer.chain[0], before))
    return true;
  if (cue.type !== 'verb' && cue.type !== 'light') return false;
  const isPresent = view.s[cueFirst].verbs.every(({ tense }) => tense === 'present');
  if (isPresent && before === contentFirst) return isHis(view, outer, cueFirst);
  const voice = outer.chain[0]?.voice ?? null;
  return cueFirst === contentFirst && voice !== null && chain[0]?.voice === voice;
}

/** قال إنه يندد, أكدت أنها ترحب: the pronoun of the complementiser is the speaker, with whom the verb agrees. */
function isHis(view: SentenceView, { chain }: ClaimDraft, verb: number): boolean {
  const comp = view.s[verb - 1];
  if (comp.tag !== 'comp' || !PRONOUN_TAIL.test(view.s[comp.unit?.last ?? comp.i].folded)) return false;
  const asked = askedBy(view.s[verb]);
  return asked === null || chain.length === 0 || chain[0].agrees.has(asked);
}
