import { FEMININE } from '../../text/endings.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { stemOf } from '../phrases/complements.ts';
import { CLAUSE_TAGS, type Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/**
 * Whether only what describes a noun stands between it and a verb: adjectives, a time between commas (غارة، الأحد، استهدفت),
 * who carried it out (قصف نفذه الطيران استهدف), who tells of it (غارات قالت إسرائيل إنها استهدفت).
 */
export function isDescribedUpTo(view: SentenceView, last: number, verb: number): boolean {
  let words = 0;
  let isTold = false;
  let i = last + 1;
  while (i < verb) {
    const t = view.s[i];
    const time = timeEnd(view, i);
    if (time > i) {
      i = time;
      continue;
    }
    // هجوم واسع، شنته مسيرات، استهدف: commas set off a clause about the noun.
    if (isComma(t) && (isTold ? i === verb - 1 : opensClause(view.s[i + 1]))) {
      i++;
      continue;
    }
    if (t.tag === 'verb') {
      const subject = relativeSubject(view, i);
      if (subject === null || subject.last >= verb) return false;
      i = subject.last + 1;
      isTold = true;
      if (t.enclitic !== '') continue;
      return i === verb - 1 && isItself(view.s[i]);
    }
    // نفذه انتحاري | في لاهور | استهدف: the clause about the noun may tell where.
    if (!(isModifier(t) || (isTold && t.tag === 'prep')) || ++words > MOST_WORDS) return false;
    i++;
  }
  return true;
}

/**
 * غارات على ريف صعدة | استهدفت مخازن, قصفا من قبل القوات، والذي | استهدف قريتين: phrases of where or by whom, and a verb in
 * the gender of the noun.
 */
export function isAimedUpTo(
  view: SentenceView,
  noun: Pick<EventDraft, 'last' | 'complement'>,
  verb: number,
): boolean {
  const { conj, enclitic, verbs } = view.s[verb];
  const gender = FEMININE.test(stemOf(view.s[noun.complement])) ? 'f' : 'm';
  if (conj || enclitic !== '' || !verbs.some((reading) => reading.gender === gender)) return false;
  const isJoined = view.s[verb - 1].tag === 'rel' && view.s[verb - 1].conj;
  const end = isJoined && isComma(view.s[verb - 2]) ? verb - 2 : verb;
  if (end - noun.last > FAR) return false;
  return view.s
    .slice(noun.last + 1, end)
    .every(
      ({ tag, conj, folded }) => !(CLAUSE_TAGS.has(tag) || STOPS.includes(folded)) && (isJoined || !conj),
    );
}
const STOPS = '.:؛؟!\u060C()';
/** Tokens of phrases of where and by whom. */
const FAR = 10;

/** Adjectives, and what they may name. */
const MOST_WORDS = 4;

const isModifier = ({ tag }: Tagged): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'rel' || tag === 'number';

const opensClause = (t: Tagged | undefined): boolean => t?.tag === 'verb' && !t.conj && t.enclitic !== '';

/** Behind the times, perhaps between commas, that start here; the same token when none does. */
function timeEnd(view: SentenceView, at: number): number {
  const isSetOff = isComma(view.s[at]);
  const first = isSetOff ? at + 1 : at;
  let i = first;
  while (view.s[i]?.unit?.kind === 'time') i = (view.s[i].unit?.last ?? i) + 1;
  if (i === first) return at;
  if (!isSetOff) return i;
  return isComma(view.s[i]) ? i + 1 : at;
}

/** The subject of a verb that describes the noun: one with its pronoun (نفذه الطيران), or one of saying (قالت إسرائيل). */
function relativeSubject(view: SentenceView, at: number): Phrase | null {
  const t = view.s[at];
  const next = view.s[at + 1];
  if (t.conj || next === undefined || next.prep !== '' || next.conj) return null;
  if (next.tag !== 'noun' && next.tag !== 'name') return null;
  const speaks = t.verbs.some(({ lexeme }) => lexeme.cue !== null);
  return (t.enclitic === '') === speaks ? view.sourcePhrase(at + 1) : null;
}

/** إنها, إنه */
const isItself = (t: Tagged): boolean => t.tag === 'comp' && PRONOUN_TAIL.test(t.folded);
