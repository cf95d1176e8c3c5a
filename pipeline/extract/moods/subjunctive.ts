import { FOR } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import { manages } from '../events/manages.ts';
import { isBareThat } from '../phrases/modal-topic.ts';
import { ASPECT, OCCURRENCE, type VerbFact } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** أن + present: not yet real, unless a time word precedes (بعد أن) or a past verb tells that it came to it (استطاع أن, اضطر إلى أن). */
export function isSubjunctive(view: SentenceView, draft: EventDraft): boolean {
  const at = draft.tense === null ? broughtBy(view, draft) : draft.tense === 'present' ? draft.head : -1;
  if (at < 0) return false;
  if (view.s[at].verbs.some((verb) => verb.particle === FOR)) return true;
  const that = at - 1;
  if (!isBareThat(view.s[that])) return false;
  const isOpen =
    view.isThat(that) || view.s[that].fn?.code === 'lianna' || view.s[that - 1]?.fn?.cls === 'hypothetical';
  return isOpen && !isAchieved(view, that);
}

/** أن | يتم | عرض المشروع: the present that only brings the noun right behind it; -1 without one. */
function broughtBy({ s }: SentenceView, { first }: EventDraft): number {
  const verb = s[first - 1];
  const isBringing =
    verb?.tag === 'verb' &&
    s[first].prep === '' &&
    verb.verbs.every(({ tense, lexeme }) => tense === 'present' && lexeme.sense === OCCURRENCE);
  return isBringing ? first - 1 : -1;
}

/** The verb that governs the clause, when it is the nearest before it, is a past that entails it. */
function isAchieved(view: SentenceView, that: number): boolean {
  const { s } = view;
  for (let i = that - 1; i >= 0 && that - i <= REACH; i--) {
    const t = s[i];
    if (t.tag === 'verb')
      return s[i - 1]?.tag !== 'neg' && t.verbs.length > 0 && (t.verbs.every(achieves) || manages(view, i));
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'sub') return false;
  }
  return false;
}
const REACH = 12;

const achieves = ({ tense, lexeme }: VerbFact): boolean =>
  tense === 'past' && lexeme.sense === ASPECT && (lexeme.modal === '' || lexeme.modalForms === 'present');
