import type { EventDraft } from '../events/events.ts';
import type { Filler } from '../phrases/fillers.ts';
import { gendersOf, implicit } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * اعتقل ثلاثة شبان | ثم قُتلوا, حوصروا داخل مبنى | وقُتلوا: of verbs that are joined the second, with nobody of its own, is done
 * to the same people as the passive before it; null when it may be another clause.
 */
export function joinedVictim(
  view: SentenceView,
  draft: EventDraft,
  drafts: readonly EventDraft[],
): Filler | null {
  const t = view.s[draft.head];
  const verb = t.verbs.find(({ lexeme }) => lexeme === draft.lexeme);
  const isJoined = t.conj || view.s[draft.head - 1]?.fn?.code === THEN;
  if (t.tag !== 'verb' || verb?.number !== 'plural' || !isJoined || t.enclitic !== '') return null;
  if (draft.hasSubject || draft.frame.type !== 'verb') return null;
  const object = draft.frame.slots.find(({ sources }) => sources.includes('obj'));
  if (object?.role !== 'target') return null;
  const before = view.s.slice(0, draft.head).findLast(({ tag }) => tag === 'verb');
  const act = drafts.find(({ head }) => head === before?.i);
  const [victim] = (act?.voice === 'passive' && act.slots.get('target')) || [];
  if (victim === undefined || victim.pronoun !== '' || !gendersOf(view, victim).has('p')) return null;
  return passesNeed(draft.frame, 'target', victim) ? implicit(victim) : null;
}

/** ثم */
const THEN = 'thumma';
