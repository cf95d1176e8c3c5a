import type { EventDraft } from '../events/events.ts';
import { type Filler, fillersOf } from '../phrases/fillers.ts';
import { mayActFromAfar } from '../words/actors.ts';
import { implicit } from '../words/antecedents.ts';
import { WARLIKE } from '../words/sorts.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** "هجوم أعلن التنظيم مسؤوليته عنه", "التفجير الذي أعلنت الحركة مسؤوليتها عنه": who is said behind an attack to have claimed it. */
export function claimerOf(view: SentenceView, { last, complement, frame }: EventDraft): Filler | null {
  const at = Math.max(last, complement) + 1;
  const verb = view.s[at]?.tag === 'rel' ? at + 1 : at;
  if (!WARLIKE.has(frame.kind) || !isAnnouncing(view, verb)) return null;
  const subject = view.subjectOf(verb);
  if (subject === null || subject.first < verb) return null;
  const from = view.s[subject.last + 1]?.unit?.kind === 'time' ? subject.last + 2 : subject.last + 1;
  const blame = view.s.findIndex(({ facts, i }) => i >= from && i <= from + 1 && hasClass(facts, BLAME));
  const of = view.s[blame + 1];
  if (blame < 0 || view.s[blame].enclitic === '' || of?.fn?.code !== 'an' || of.enclitic === '') return null;
  const filler = fillersOf(view, subject, false)[0];
  return filler !== undefined && mayActFromAfar(filler) ? implicit(filler) : null;
}
const BLAME: ReadonlySet<string> = new Set(['blame']);

const isAnnouncing = ({ s }: SentenceView, verb: number): boolean =>
  s[verb]?.tag === 'verb' && s[verb].verbs.some(({ lexeme }) => lexeme.cue?.act === 'announce');
