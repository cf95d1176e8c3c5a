import { FEMININE } from '../../text/endings.ts';
import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import { ASPECT, OCCURRENCE } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** بدأ الهجوم, وبدأ القتال, يستمر الزحف: right behind a verb of beginning that agrees, or of going on by itself, the definite act is its subject, and nobody is told to do it. */
export function isItsOwnSubject({ s }: SentenceView, verb: number, at: number, kind: string): boolean {
  const act = s[at];
  // واصل القصف: who goes on with it; استمرت الاشتباكات: a fight goes on by itself.
  const isFight = kind === 'armed_clash';
  // ويجري حاليا التحقيق: when it does may stand between.
  let right = verb + 1;
  while (right < at && (s[right].unit?.kind === 'time' || s[right].fn?.cls === 'adverb')) right++;
  if (at !== right || !act.article || act.prep !== '' || act.conj) return false;
  const gender = FEMININE.test(act.folded) ? 'f' : 'm';
  return s[verb].verbs.some(
    ({ lexeme, number, gender: asked }) =>
      number === 'singular' &&
      (lexeme.sense === ASPECT || lexeme.sense === OCCURRENCE) &&
      (lexeme.isIntransitive ||
        // ويجري التحقيق: what only takes place is carried out by nobody who is told; a fight has sides.
        (lexeme.sense === OCCURRENCE && !isFight) ||
        ((isFight || lexeme.modal === 'begun') && asked === gender)),
  );
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
