import { EFFECT } from '../words/lexeme.ts';
import { SEEN } from '../words/modal-lexemes.ts';
import type { SentenceView } from '../words/view.ts';
import { HEARSAY, hasClass } from '../words/word-kinds.ts';

/** What stands behind a denied verb and is denied with it. */
export const takesDenial = (view: SentenceView, verb: number, first: number): boolean =>
  isEffectOf(view, verb, first) || isNewsOf(view, verb, first) || isSeen(view, verb);

/** لم تشهد المدينة أي اشتباكات, لم يسجل سقوط قتلى: what is not seen or recorded is denied. */
const isSeen = ({ s }: SentenceView, verb: number): boolean =>
  s[verb].verbs.some(({ lexeme }) => lexeme.modal === SEEN);

/** لم ترد أنباء فورية عن سقوط ضحايا, لم نعثر على أي تقارير عن هجوم: of what no news has come nobody knows that it happened. */
function isNewsOf({ s }: SentenceView, verb: number, first: number): boolean {
  let at = first - 1;
  while (at > verb && s[at].tag === 'noun' && s[at].facts.isMasdar) at--;
  let news = verb + 1;
  while (
    news < at &&
    (s[news].tag === 'prep' || s[news].fn?.cls === 'quantifier' || s[news].facts.sets.has('any'))
  )
    news++;
  return s[at].tag === 'prep' && ABOUT.has(s[at].fn?.code ?? '') && hasClass(s[news].facts, HEARSAY);
}
const ABOUT: ReadonlySet<string> = new Set(['an', 'hawla', 'ala']);

/**
 * لم يسفر الهجوم عن سقوط ضحايا, لم ينتج عنه إصابات: what a denied verb of effect would have led to did not happen. The cause,
 * right behind the verb, did.
 */
function isEffectOf({ s }: SentenceView, verb: number, first: number): boolean {
  if (!s[verb].verbs.some(({ lexeme }) => lexeme.sense === EFFECT)) return false;
  let at = first - 1;
  while (at > verb && s[at].fn?.cls === 'quantifier') at--;
  // لم يؤد القصف إلى إصابات; لم ينجم عن الحادث | إصابات: behind its preposition, or behind all that it takes.
  const isBehind = s[at].tag === 'prep' || s[first].prep !== '';
  const isLast = s[verb + 1].tag === 'prep' && at > verb + 1 && !s[first].article && !s[first].conj;
  return isBehind || isLast;
}
