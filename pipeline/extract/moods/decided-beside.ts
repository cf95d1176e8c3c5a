import type { EventDraft } from '../events/events.ts';
import type { SentenceView } from '../words/view.ts';

/** قررت المحكمة رفض الإفراج عنه | وتأجيل القضية: two parts of one decision; رفض قصف المدن وقتل المدنيين refuses both. */
export function isDecidedBeside(
  { s }: SentenceView,
  { first, head, frame }: EventDraft,
  refused: number,
): boolean {
  if (!s[first].conj || s[refused].tag !== 'noun' || !s[head].facts.isMasdar || !RULINGS.has(frame.kind))
    return false;
  return s
    .slice(Math.max(0, refused - DECISION), refused)
    .some(({ verbs, nominals, tag }) =>
      [...(tag === 'verb' ? verbs : nominals)].some(({ lexeme }) => lexeme?.modal === 'decided'),
    );
}
const RULINGS: ReadonlySet<string> = new Set([
  'legal_action',
  'arrest',
  'release',
  'investigation',
  'removal',
]);
const DECISION = 6;
