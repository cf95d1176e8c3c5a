import type { EventDraft } from '../events/events.ts';
import { IRREAL, isBareNoun } from '../phrases/scope-limits.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { isFutureForm } from '../words/lexeme.ts';
import { INTENDING } from '../words/modal-lexemes.ts';
import type { SentenceView } from '../words/view.ts';
import type { ModalHit } from './scopes.ts';

/**
 * الزيارة التي كان من المقرر أن يؤديها, الاجتماع المزمع عقده, المؤتمر الذي سيعقد: the relative clause or the participle behind a noun says
 * that it is to come.
 */
export function isPlannedBehind(view: SentenceView, draft: EventDraft, modals: readonly ModalHit[]): boolean {
  if (!isBareNoun(view, draft)) return false;
  for (let i = draft.last + 1; i < view.end && i - draft.last <= REACH; i++) {
    const t = view.s[i];
    const isPlan = (at: number): boolean =>
      modals.some(({ first, cls }) => first >= i && first <= at && IRREAL.has(cls));
    if (t.tag === 'rel') return !t.conj && (isPlan(i + 2) || isToBe(view, i + 1));
    if (CLAUSE_ENDS.has(t.tag) || t.tag === 'prep' || t.conj) return false;
    if (t.article && isPlan(i)) return true;
  }
  return false;
}
const REACH = 3;

/** التي ستنعقد, الذي يعتزم تنفيذه */
const isToBe = (view: SentenceView, at: number): boolean =>
  view.s[at]?.tag === 'verb' &&
  view.s[at].verbs.every(
    (verb) => isFutureForm(verb) || (verb.tense === 'present' && INTENDING.has(verb.lexeme.modal)),
  );
