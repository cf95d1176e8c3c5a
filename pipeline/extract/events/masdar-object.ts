import type { Phrase } from '../phrases/chunks.ts';
import { fillersOf } from '../phrases/fillers.ts';
import type { Frame } from '../words/lexeme.ts';
import { passesNeed } from '../words/needs.ts';
import type { Unit } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** تغريم الصحفي | ألف دينار: what a frame refuses in every role that its object has is no object of it. */
export const mayBeDoneTo = (view: SentenceView, frame: Frame, phrase: Phrase): boolean => {
  const roles = frame.slots.filter(({ sources }) => sources.includes('obj'));
  return (
    roles.length !== 1 ||
    roles[0].role !== 'target' ||
    fillersOf(view, phrase, false).every((filler) => passesNeed(frame, roles[0].role, filler))
  );
};

export const isIndefinite = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s
    .slice(first, last + 1)
    .every((t) => !t.article && t.enclitic === '' && (t.unit === null || isUnitOfArms(view, t.unit)));

/** قوة استخبارات, كتيبة مشاة: a unit that no proper name tells. */
const isUnitOfArms = (view: SentenceView, { kind, cls, first }: Unit): boolean =>
  kind === 'name' && cls !== 'person' && view.s[first].nominals.length > 0;
