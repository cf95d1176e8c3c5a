import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { CUSTODY, mayActFromAfar } from '../words/actors.ts';
import type { Lexeme } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { addresseeOf } from './addressee.ts';
import { asks } from './control-words.ts';
import type { Governor } from './governor.ts';

/** أمر الرئيس | بإقالة قائد الشرطة, أذنت النيابة | بفتح تحقيق: an act of office is that of who orders it, when nobody is told to do it. */
export function ordererOf(
  view: SentenceView,
  { at, code, isPurpose }: Governor,
  { frame, first }: EventDraft,
): Filler | null {
  const t = view.s[at];
  if (code !== 'bi' || isPurpose || t.tag !== 'verb' || !OF_OFFICE.has(frame.kind)) return null;
  if (!t.verbs.some(({ lexeme }) => isOrder(lexeme)) || addresseeOf(view, at, first) !== null) return null;
  const subject = view.subjectOf(at);
  if (subject === null || subject.last >= first) return null;
  // أذنت الحكومة | للجيش: somebody is told after all.
  if (view.s.slice(subject.first + 1, subject.last + 1).some(({ prep }) => prep === 'li')) return null;
  const [filler] = fillersOf(view, subject, false);
  return filler !== undefined && mayActFromAfar(filler) ? filler : null;
}

/** أمر, أذن; who demands something (طالب) does not order it. */
const isOrder = (lexeme: Lexeme): boolean =>
  asks(lexeme) ? lexeme.modal === 'future' : lexeme.sense === 'induce' && lexeme.modal === '';

const OF_OFFICE: ReadonlySet<string> = new Set([...CUSTODY, 'appointment', 'displacement']);
