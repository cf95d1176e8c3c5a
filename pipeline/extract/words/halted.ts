import type { EventDraft } from '../events/events.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/** وقف تقدم الجيش, مكافحة التهريب, صدّ الهجوم: what somebody ends, fights or wards off goes on until then. */
export function isHalted(view: SentenceView, draft: EventDraft): boolean {
  const at = draft.first - 1;
  const owner = view.s[at]?.tag === 'prep' ? view.s[at - 1] : view.s[at];
  return (
    owner !== undefined && isHalting(owner) && view.s[draft.head].tag === 'noun' && !view.s[draft.first].conj
  );
}

/** A verbal noun of ending or fighting something (modals.csv, class halt). */
const isHalting = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  t.enclitic === '' &&
  t.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.modal === HALT);

export const HALT = 'halt';
