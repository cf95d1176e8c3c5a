import { isComma } from '../phrases/clauses.ts';
import { isGoingOn, takesUp, tellsOf } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';

/** "الغارة وقعت على منزل": the phrases after a verb that only says that the noun happened are the noun's. */
export function afterOccurrence(view: SentenceView, at: number, stem: string): number {
  // القمة العربية، | التي تعقد في البحرين
  const opener = isComma(view.s[at]) && view.s[at + 1]?.tag === 'rel' ? at + 1 : at;
  const isRelative = view.s[opener]?.tag === 'rel';
  // كانت اشتباكات | قد اندلعت
  const isBefore = isRelative || view.s[opener]?.fn?.code === 'qad';
  const verb = view.s[isBefore ? opener + 1 : opener];
  if (verb !== undefined && isGoingOn(verb)) return verb.i + 1;
  if (verb?.tag !== 'verb' || verb.conj) return at;
  // لقاء جمعه بنظيره: the pronoun is one of the two.
  if (verb.enclitic !== '') return !isRelative && takesUp(verb.verbs, stem) ? verb.i + 1 : at;
  const isLight = verb.verbs.some(({ lexeme }) => lexeme.frames.length === 0 && lexeme.cue === null);
  // هجمات تعرض لها فندق, زيارة يقوم بها إلى تونس: the pronoun is the act, not whose it is.
  const behind = verb.i + (takesUpPronoun(view.s[verb.i + 1]) ? 2 : 1);
  return tellsOf(verb.verbs, stem) || (isLight && !isRelative) ? behind : at;
}

const takesUpPronoun = (t: Tagged | undefined): boolean =>
  t?.fn?.cls === 'prepositional_pronoun' && (t.fn.code === 'li' || t.fn.code === 'bi');
