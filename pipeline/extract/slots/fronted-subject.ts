import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import type { SentenceView } from '../words/view.ts';

/**
 * "بعد السيطرة على درعا، تقدمت الفصائل نحو حمص": a move without a doer in a phrase that opens the sentence is made by
 * the subject of the clause that follows, when that one moves on itself. Who withdraws or is hit after a town was taken
 * need not have taken it.
 */
export function frontedSubject(
  view: SentenceView,
  { first, head, frame }: EventDraft,
  drafts: readonly EventDraft[],
): Filler | null {
  if (!MOVES.has(frame.kind) || view.s[head].tag !== 'noun' || !isFronted(view, first)) return null;
  const main = drafts.find((other) => other.head > head && view.s[other.head].tag !== 'noun');
  if (main === undefined || !MOVES.has(main.frame.kind) || main.voice !== 'active') return null;
  const subject = main.slots.get('actor')?.[0] ?? frontedSpeaker(view, main);
  if (subject === undefined || subject.pronoun !== '' || subject.start < view.s[head].end) return null;
  return mayActFromAfar(subject) ? implicit(subject) : null;
}

const MOVES: ReadonlySet<string> = new Set([
  'territory_capture',
  'territory_entry',
  'offensive',
  'encirclement',
]);

/** Nothing but prepositions stands before it: بعد, بالإضافة إلى, في أعقاب. */
const isFronted = (view: SentenceView, first: number): boolean =>
  first > 0 &&
  first <= REACH &&
  view.s.slice(0, first).every(({ tag, fn }) => tag === 'prep' || fn?.cls === 'preposition');
const REACH = 3;

/** قالت الفصائل إنها دخلت حماة: who says what "they" did. */
function frontedSpeaker(view: SentenceView, { head }: EventDraft): Filler | undefined {
  if (view.s[head - 1]?.tag !== 'comp') return undefined;
  for (let i = head - 2; i >= 0; i--) {
    if (view.s[i].tag !== 'verb') continue;
    const subject = view.subjectOf(i);
    return subject === null ? undefined : fillersOf(view, subject, false)[0];
  }
  return undefined;
}
