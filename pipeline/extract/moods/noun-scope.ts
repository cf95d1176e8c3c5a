import type { EventDraft } from '../events/events.ts';
import type { SentenceView } from '../words/view.ts';
import type { ModalHit } from './scopes.ts';

/** خشية الانهيار | أعلنت الحكومة هدنة, بهدف السيطرة عليها | قصفتها: a noun or a preposition leads to a verb with أن or ما only. */
export function isOfNounPhrase(view: SentenceView, { last }: ModalHit, draft: EventDraft): boolean {
  const { s } = view;
  const { head } = draft;
  if (draft.tense === null && !isPredicateForm(view, draft)) return false;
  if (s[last].tag !== 'noun' && s[last].tag !== 'prep') return false;
  return s.slice(last, head).every((t) => t.tag !== 'comp' && t.tag !== 'sub' && t.tag !== 'rel');
}

/** بهدف السيطرة على المدينة | قصف الجيش القرى: a form that may be a verb, right behind a definite noun or a place, governs none of it. */
const isPredicateForm = ({ s }: SentenceView, { first, head }: EventDraft): boolean =>
  first === head &&
  s[head].facts.verbs.length > 0 &&
  s[head].prep === '' &&
  !s[head].conj &&
  !s[head].article &&
  (s[head - 1]?.article || s[head - 1]?.unit?.kind === 'place');

/** بدلا من الانسحاب | قصف الجيش القرية: a definite noun governs no other noun. */
export const isBehindClosed = ({ s }: SentenceView, { last }: ModalHit, { first }: EventDraft): boolean =>
  s[first].prep === '' && !s[first].conj && first - last === 2 && s[first - 1].article;
