import type { EventDraft } from '../events/events.ts';
import { constituentsAfter } from '../phrases/constituents.ts';
import { fillersOf } from '../phrases/fillers.ts';
import type { Lexeme } from '../words/lexeme.ts';
import { WARLIKE } from '../words/sorts.ts';
import { isMasdar } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { subjectAfter } from './addressee.ts';
import { mayFight } from './adjunct-subject.ts';

/** خرقت إسرائيل الهدنة | بشن غارات, كسر الجيش الهدوء | بقصف القرى: by doing what an act of war is told with what it is done to. */
export function isDoneBy(view: SentenceView, at: number, { frame, first, slots }: EventDraft): boolean {
  const { s } = view;
  if (!WARLIKE.has(frame.kind) || s[first].prep !== 'bi' || s[first].article || !isMasdar(s[first]))
    return false;
  if (!['target', 'place', 'instrument'].some((role) => slots.has(role))) return false;
  const isDeed = s[at].verbs.some(
    ({ lexeme, voice }) =>
      voice === 'active' &&
      lexeme.cue === null &&
      lexeme.modal === '' &&
      DEEDS.has(lexeme.sense) &&
      !takesMeans(lexeme),
  );
  const subject = isDeed ? subjectAfter(view, at) : null;
  if (subject === null || !fillersOf(view, subject, false).every(mayFight)) return false;
  const [object] = constituentsAfter(view, subject.last + 1, false);
  return (
    object !== undefined && object.code === '' && object.phrase.last < first && !s[object.phrase.first].conj
  );
}
const DEEDS: ReadonlySet<string> = new Set(['violence', 'change', 'motion', 'other']);

/** زوّد, أطاح: a verb of which ب is the preposition. */
const takesMeans = ({ frames }: Lexeme): boolean =>
  frames.some(({ slots }) =>
    slots.some(({ role, required }) => role !== 'instrument' && required.includes('bi')),
  );
