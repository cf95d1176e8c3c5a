import { agreedWith } from '../words/agreement.ts';
import { DONE_TO_PEOPLE } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { SourceRef } from './claim-draft.ts';
import { subjectAfter } from './claim-subject.ts';

/**
 * "قدم المبعوث إحاطة إلى المجلس. | وقال إن", "استقبل الوزير نظيره. | وأكد أن": who does something in a sentence that tells no words of
 * anybody's, for one without a subject behind it; null when that is nobody who could speak.
 */
export function turnTaken(view: SentenceView): SourceRef | null {
  if (view.isHeading) return null;
  const verb = view.s.slice(0, LEAD).find((t) => t.tag === 'verb' || CLOSED.has(t.tag) || isModal(t));
  if (verb?.tag !== 'verb' || verb.enclitic !== '' || !acts(verb)) return null;
  const phrase = subjectAfter(view, verb.i) ?? view.subjectOf(verb.i);
  if (phrase === null || !view.isSourceLike(phrase)) return null;
  const ref = agreedWith(view.refOf(phrase), verb);
  return SPEAKERS.has(ref.kind) ? ref : null;
}
/** Words before the first verb. */
const LEAD = 12;
const CLOSED: ReadonlySet<string> = new Set(['comp', 'sub', 'rel', 'neg']);
const isModal = ({ fn }: Tagged): boolean => fn?.cls === 'modal';
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'official_body', 'ngo', 'igo', 'group']);

/** قدم, استقبل, وصل: a past that is no violence and nothing done to somebody (قُتل, اعتُقل, عُيّن). */
const acts = ({ verbs }: Tagged): boolean =>
  verbs.some(({ voice }) => voice === 'active') &&
  verbs.every(
    ({ tense, lexeme }) =>
      tense === 'past' &&
      !HARMFUL.has(lexeme.sense) &&
      !lexeme.bareFrames.some(({ kind }) => SUFFERED.has(kind)),
  );
const HARMFUL: ReadonlySet<string> = new Set(['violence', 'change', 'suffer', 'effect']);
const SUFFERED: ReadonlySet<string> = new Set([...DONE_TO_PEOPLE, 'assassination']);
