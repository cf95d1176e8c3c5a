import type { EventDraft } from '../events/events.ts';
import { isPast } from '../phrases/scope-limits.ts';
import { isFutureForm, OCCURRENCE, type VerbFact } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';

/** أن شحنات الأسلحة ستزداد: the noun that opens a clause before its coming verb. */
export function isSubjectOfComing(view: SentenceView, draft: EventDraft): boolean {
  const before = view.s[draft.first - 1];
  const opens = before === undefined || before.tag === 'comp' || before.tag === 'punct';
  if (!opens || view.s[draft.head].tag !== 'noun') return false;
  const isKnown = isPast(view, draft);
  for (let i = draft.last + 1; i < view.end && i - draft.last <= 5; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'comp') return false;
    // المفاوضات ستبدأ: however definite, what is yet to begin; الغارات ستتواصل are there.
    if (t.tag === 'verb')
      return !t.conj && t.verbs.every((verb) => isFutureForm(verb) && (!isKnown || begins(verb)));
  }
  return false;
}

const begins = ({ lexeme }: VerbFact): boolean => lexeme.modal === 'begun' || lexeme.sense === OCCURRENCE;
