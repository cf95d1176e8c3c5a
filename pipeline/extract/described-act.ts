import type { Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { PRONOUN_TAIL } from './positions.ts';
import type { Tagged } from './tags.ts';
import type { SentenceView } from './view.ts';

/**
 * Whether only what describes a noun stands between it and a verb: adjectives, a time between commas (غارة، الأحد، استهدفت),
 * who carried it out (قصف نفذه الطيران استهدف), who tells of it (غارات قالت إسرائيل إنها استهدفت).
 */
export function isDescribedUpTo(view: SentenceView, last: number, verb: number): boolean {
  let words = 0;
  let i = last + 1;
  while (i < verb) {
    const t = view.s[i];
    const time = timeEnd(view, i);
    if (time > i) {
      i = time;
      continue;
    }
    if (t.tag === 'verb') {
      const subject = relativeSubject(view, i);
      if (subject === null || subject.last >= verb) return false;
      i = subject.last + 1;
      if (t.enclitic !== '') continue;
      return i === verb - 1 && isItself(view.s[i]);
    }
    if (!isModifier(t) || ++words > MOST_WORDS) return false;
    i++;
  }
  return true;
}

/** Adjectives, and what they may name. */
const MOST_WORDS = 4;

const isModifier = ({ tag }: Tagged): boolean =>
  tag === 'noun' || tag === 'name' || tag === 'rel' || tag === 'number';

/** Behind the times, perhaps between commas, that start here; the same token when none does. */
function timeEnd(view: SentenceView, at: number): number {
  const isSetOff = isComma(view.s[at]);
  const first = isSetOff ? at + 1 : at;
  let i = first;
  while (view.s[i]?.unit?.kind === 'time') i = (view.s[i].unit?.last ?? i) + 1;
  if (i === first || !isSetOff) return i;
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
