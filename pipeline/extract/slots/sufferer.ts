import type { EventDraft } from '../events/events.ts';
import { carriedSubject } from '../phrases/dropped-subject.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { idafaAfter } from '../phrases/idafa.ts';
import { isBringing } from '../phrases/presupposed.ts';
import { isStop } from '../phrases/stops.ts';
import { mayBeHit } from '../words/actors.ts';
import { type Corefs, implicit } from '../words/antecedents.ts';
import { passesNeed } from '../words/needs.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * تعرضت أستاذة تدرس بالمعهد إلى اعتداء, بعد تعرضه لعملية سلب: whom an act is done to that a verb of suffering takes behind
 * إلى or ل is the subject of the verb; null when nobody is told.
 */
export function sufferer(view: SentenceView, draft: EventDraft, corefs: Corefs): Filler | null {
  const { frame, head } = draft;
  if (view.s[head].tag !== 'noun' || !frame.slots.some(({ role }) => role === 'target')) return null;
  const at = governedAt(view, draft.first);
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const t = view.s[i];
    if (isStop(t) || ENDS.has(t.tag)) return null;
    if (!suffers(t)) {
      // أدى تعرض السفينة لهجوم إلى اندلاع حريق: it has taken another act.
      if (t.prep === 'li' || isTo(t)) return null;
      continue;
    }
    const filler = subjectOf(view, t, corefs);
    return filler !== null && mayBeHit(filler) && passesNeed(frame, 'target', filler) ? filler : null;
  }
  return null;
}

const REACH = 16;
const ENDS: ReadonlySet<Tagged['tag']> = new Set(['comp', 'sub']);

/** Index of إلى or of the noun with ل that leads to the act, a word such as عملية between aside; -1 without one. */
function governedAt({ s }: SentenceView, first: number): number {
  const opens = s[first].prep === '' && s[first - 1]?.tag === 'noun' && isBringing(s[first - 1]);
  const at = opens ? first - 1 : first;
  if (s[at].prep === 'li') return at;
  return isTo(s[at - 1]) ? at - 1 : -1;
}

const isTo = (t: Tagged | undefined): boolean => t?.tag === 'prep' && t.fn?.code === 'ila';

const suffers = ({ tag, verbs, nominals }: Tagged): boolean =>
  tag === 'verb'
    ? verbs.some(({ lexeme }) => lexeme.sense === SUFFERING)
    : nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === SUFFERING);
const SUFFERING = 'suffer';

function subjectOf(view: SentenceView, t: Tagged, corefs: Corefs): Filler | null {
  const phrase = t.tag === 'verb' ? view.subjectOf(t.i) : idafaAfter(view, t.i);
  if (phrase !== null) return implicit(fillersOf(view, phrase, false)[0]);
  return t.tag === 'verb' ? carriedSubject(view, t.i, corefs) : null;
}
