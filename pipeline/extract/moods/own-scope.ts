import type { EventDraft } from '../events/events.ts';
import { isBareNoun } from '../phrases/scope-limits.ts';
import type { Lexeme } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { ModalHit } from './scopes.ts';

/** Modal words of what they govern only: an attempt, a rehearsal, a charge or suspicion, a power (modals.csv). */
export const OWN: ReadonlySet<string> = new Set(['attempt', 'rehearsed', 'charged_with', 'power']);

/**
 * محاولة تفكيكه | خلال عمليات نفذها الجيش, إحباط محاولة تهريب | والقبض على ثلاثة, بتهمة القتل | وإحالته على القضاء: when and
 * where somebody tried took place, and so did what was done about it.
 */
export function isOwn(view: SentenceView, hit: ModalHit, draft: EventDraft): boolean {
  if (view.s[draft.first].conj && ANSWERS.has(draft.frame.kind)) return false;
  const between = view.s.slice(hit.last + 1, draft.first);
  if (hit.cls === 'charged_with' && between.some(({ tag }) => tag === 'verb')) return false;
  if (!isBareNoun(view, draft)) return true;
  return !between.some(hit.cls === 'attempt' ? isDuring : isWhile);
}

/** What is done to who tries or is charged. */
const ANSWERS: ReadonlySet<string> = new Set([
  'arrest',
  'legal_action',
  'release',
  'interception',
  'investigation',
  // محاولات تقدم واشتباكات: nobody only tries to fight.
  'armed_clash',
]);

const isWhile = (t: Tagged): boolean => t.tag === 'prep' && t.fn?.code === 'khilal';
const isDuring = (t: Tagged): boolean => t.tag === 'prep' && t.prep === '' && TIMES.has(t.fn?.code ?? '');
const TIMES: ReadonlySet<string> = new Set(['khilal', 'fi', 'inda', 'maa']);

/** يشتبه في أنه قتل زوجته, يرجح أن القوات انسحبت: the clause that "that" opens behind a word of suspicion or guessing. */
export function isSuspected(view: SentenceView, draft: EventDraft): boolean {
  for (let i = draft.first - 1; i > 0 && draft.first - i <= CLAUSE; i--) {
    const t = view.s[i];
    if (t.tag === 'rel' || t.tag === 'sub' || t.tag === 'punct') return false;
    if (t.tag !== 'comp') continue;
    const said = view.s
      .slice(Math.max(0, i - SUBJECT), i)
      .findLast(({ tag }) => tag === 'verb' || tag === 'punct');
    return (
      said?.verbs.some(
        ({ lexeme }) => lexeme.modal === 'suspected' || (draft.tense !== null && isGuess(lexeme)),
      ) === true
    );
  }
  return false;
}
/** رجّح الخبراء أن, تخشى المنظمة أن: who thinks it likely or fears it does not know. */
const isGuess = ({ modal, cue }: Lexeme): boolean =>
  modal === 'hypothetical' && cue !== null && GUESSES.has(cue.act);
const GUESSES: ReadonlySet<string> = new Set(['predict', 'worry']);
const CLAUSE = 9;
const SUBJECT = 5;
