import { isNominal } from '../phrases/chunks.ts';
import { askedBy } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isRelativeVerb, subjectAfter } from './claim-subject.ts';
import { mayReport } from './reporting-participle.ts';

/**
 * "أعلن المفوض سوم داه فقدان جنديين في الهجوم الذي | وصفه ب": behind a verb of saying of the sentence of whose subject no rule reads who he is, a
 * dropped subject is he, and nobody who spoke in a sentence before.
 */
export function isBehindUnread(
  view: SentenceView,
  { cueFirst }: ClaimDraft,
  drafts: readonly ClaimDraft[],
): boolean {
  const asked = askedBy(view.s[cueFirst]);
  return view.s.slice(0, cueFirst).some((t) => {
    const next = view.s[t.i + 1];
    return (
      t.tag === 'verb' &&
      t.enclitic === '' &&
      !view.negated(t.i) &&
      t.verbs.every(({ tense }) => tense === 'past') &&
      (isTurn(view, t) || t.verbs.every(isSaying)) &&
      isNominal(next) &&
      next.prep === '' &&
      !mayReport(next) &&
      !isRead(view, t.i) &&
      askedBy(t) === asked &&
      !isRelativeVerb(view, t.i) &&
      !drafts.some((other) => other.cueFirst <= t.i && t.i <= Math.max(other.cueLast, other.contentLast))
    );
  });
}
/** "من جهته | اعتبر سائق الحافلة القرار مجحفا، مؤكدا أن": another one's turn to speak. */
const isTurn = ({ s }: SentenceView, { i }: Tagged): boolean =>
  s[i - 1]?.fn?.code === 'kama' && s[i - 1].unit !== null;

const isSaying = ({ lexeme: { cue } }: Tagged['verbs'][number]): boolean =>
  cue !== null && SAYING.has(cue.act) && !OTHER.some((flag) => cue.flags.has(flag));

/** A verb with other senses, or one that goes on (وأضاف). */
const OTHER = ['sourced', 'continues'] as const;

const isRead = (view: SentenceView, verb: number): boolean => {
  const subject = subjectAfter(view, verb);
  return subject !== null && view.isSourceLike(subject);
};
const SAYING: ReadonlySet<string> = new Set(['state', 'announce', 'confirm']);

/** "في بيان | أصدرته الحكومة أمس | ذكرت أن": a text and who issued it open the sentence. */
export const isBehindText = ({ s }: SentenceView, at: number): boolean =>
  !s[at].conj &&
  s
    .slice(1, Math.min(at, FRONT))
    .some(
      (t) => t.tag === 'verb' && t.enclitic !== '' && hasClass(s[t.i - 1].facts, TEXT) && s[0].tag === 'prep',
    );
const FRONT = 4;
const TEXT: ReadonlySet<string> = new Set(['document']);
