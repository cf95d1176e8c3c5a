import { WARLIKE } from '../words/sorts.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, SAYINGS } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/** نشر الموقع تقريرا تضمن | هجوما على الحكومة: what a text holds against somebody is words. */
export function isInText({ s }: SentenceView, { frame, first }: EventDraft): boolean {
  const verb = s[first - 1];
  const text = s[first - 2];
  return (
    WARLIKE.has(frame.kind) &&
    frame.flags.has('verbal') &&
    text !== undefined &&
    verb.facts.verbs.some(({ lexeme }) => lexeme.modal === 'contained') &&
    hasClass(text.facts, SAYINGS)
  );
}
