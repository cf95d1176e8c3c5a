import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import { FEMININE } from '../words/endings.ts';
import { ASPECT } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** بدأ الهجوم, بدأت العملية: right behind a verb of beginning that agrees, the definite act is what begins, and nobody is told to begin it. */
export function isItsOwnSubject(
  { s }: SentenceView,
  { frame, head, complement, lexeme }: EventDraft,
): boolean {
  const act = s[complement];
  if (frame.type !== 'light' || complement !== head + 1 || lexeme?.sense !== ASPECT) return false;
  if (!act.article || act.prep !== '' || act.conj) return false;
  const gender = FEMININE.test(act.folded) ? 'f' : 'm';
  return s[head].verbs.some((verb) => verb.number === 'singular' && verb.gender === gender);
}

/** قادت الهيئة الهجوم الذي | أطاح بالنظام: who carried out the act that did it. */
export function ofRelativeAct(
  { s }: SentenceView,
  { head }: EventDraft,
  drafts: readonly EventDraft[],
): Filler | null {
  if (s[head - 1]?.tag !== 'rel' || s[head].enclitic !== '') return null;
  const act = drafts.find(
    (other) => other.complement === head - 2 && s[other.complement].tag === 'noun' && other.head < head,
  );
  const doer = act?.slots.get('actor')?.[0];
  return doer !== undefined && doer.pronoun === '' && mayActFromAfar(doer) ? implicit(doer) : null;
}
