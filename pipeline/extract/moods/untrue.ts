import type { EventDraft } from '../events/events.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { ModalHit } from './scopes.ts';

/** إن الأنباء عن الانسحاب كاذبة: what hearsay at the head of its clause tells, up to the word that calls it untrue. */
export function isUntrue(view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): boolean {
  const verdict = modals.find(({ cls, first }) => cls === 'untrue_after' && first > draft.last);
  if (verdict === undefined || verdict.first - draft.last > CLAUSE) return false;
  if (view.s.slice(draft.last + 1, verdict.first).some((t) => CLAUSE_ENDS.has(t.tag))) return false;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= CLAUSE; i--) {
    const t = view.s[i];
    if (CLAUSE_ENDS.has(t.tag)) return false;
    if ((t.tag === 'noun' || t.tag === 'name') && hasClass(t.facts, HEARSAY) && opensClause(view, i))
      return true;
  }
  return false;
}
const HEARSAY: ReadonlySet<string> = new Set(['hearsay']);
const CLAUSE = 9;

/** Nothing, a mark, a complementiser, a conjunction or a time stands before: the noun is the subject. */
export function opensClause(view: SentenceView, first: number): boolean {
  const before = view.s[first - 1];
  return before === undefined || before.tag === 'punct' || before.tag === 'comp' || before.tag === 'sub';
}
