import { NONE } from '../../text/arrays.ts';
import type { Phrase } from '../phrases/chunks.ts';
import type { Positions } from '../phrases/positions.ts';

/** The phrases that stand in a position of a frame: a grammatical one, or behind a preposition. */
export function phrasesOf(source: string, positions: Positions): readonly Phrase[] {
  if (
    source === 'subj' ||
    source === 'obj' ||
    source === 'obj2' ||
    source === 'idafa' ||
    source === 'adj' ||
    source === 'own'
  ) {
    const phrase = positions[source];
    return phrase === null ? NONE : [phrase];
  }
  let phrases: readonly Phrase[] = NONE;
  let isPastAim = false;
  for (const { code, isPurpose, phrase } of positions.pps) {
    isPastAim ||= isPurpose;
    if (isCode(code, source) && !isPurpose && (!isPastAim || PLACING.has(code)))
      phrases = [...phrases, phrase];
  }
  return phrases;
}

/** قتلى في صفوف المدنيين: among them, as with بين. */
const isCode = (code: string, source: string): boolean =>
  code === source || (code === 'sufuf' && source === 'bayna');

/** تظاهروا للمطالبة بإعادة الأسرى في العاصمة: after an aim only where it happens is still told of the verb. */
const PLACING: ReadonlySet<string> = new Set(['fi', 'qurb', 'dakhil', 'direction']);
