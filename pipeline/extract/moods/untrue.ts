import type { EventDraft } from '../events/events.ts';
import { opensClause } from '../phrases/opens-clause.ts';
import { CLAUSE_ENDS, isStop } from '../phrases/stops.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';
import type { ModalHit } from './scopes.ts';

/** إن الأنباء عن الانسحاب كاذبة: what hearsay at the head of its clause tells, up to the word that calls it untrue. */
export const isUntrue = (view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): boolean =>
  isJudged(view, draft, modals, 'untrue_after');

/** الادعاء حول مقتل القائد … مشكوك فيه: the same of what nobody could confirm. */
export const isDoubtful = (view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): boolean =>
  isJudged(view, draft, modals, 'doubted_after');

function isJudged(
  view: SentenceView,
  draft: EventDraft,
  modals: readonly ModalHit[],
  judgement: string,
): boolean {
  const verdict = modals.find(({ cls, first }) => cls === judgement && first > draft.last);
  if (verdict === undefined) return false;
  const between = view.s.slice(draft.last + 1, verdict.first);
  if (isOfRumour(view, draft)) return !between.some((t) => isStop(t) || (t.tag === 'verb' && t.conj));
  if (verdict.first - draft.last > CLAUSE || between.some((t) => CLAUSE_ENDS.has(t.tag))) return false;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= CLAUSE; i--) {
    const t = view.s[i];
    if (CLAUSE_ENDS.has(t.tag)) return false;
    if ((t.tag === 'noun' || t.tag === 'name') && hasClass(t.facts, HEARSAY) && opensClause(view, i))
      return true;
  }
  return false;
}
const CLAUSE = 9;

/** الادعاء بأن الجيش قصف السوق …: a rumour is the subject of its sentence, whatever clause it takes. */
const isOfRumour = (view: SentenceView, draft: EventDraft): boolean =>
  view.cueHits.some(
    ({ cue, first, last }) =>
      cue.flags.has('rumour') &&
      last < draft.first &&
      opensClause(view, first) &&
      !view.s.slice(last + 1, draft.first).some(isStop),
  );
