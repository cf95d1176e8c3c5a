import { ATTEND, EFFECT } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isAdjectiveLike } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/**
 * أعلن الرئيس | فرض الأحكام العرفية, تسبب القتال في | تعليق الدراسة وإيقاف الرحلات, دفعها إلى | رفع حالة التأهب: what somebody
 * announces or what comes of something is news, told in two words.
 */
export function isBroughtAbout({ s }: SentenceView, { frame, head, complement }: EventDraft): boolean {
  if (frame.type !== 'light' || head === complement || s[head].article || s[head].enclitic !== '')
    return false;
  // تسببت الأمطار في قطع الطرقات: what rain or a crash brings about is no unrest.
  if (frame.evidence === 'civil' || !s[head].nominals.some(({ form }) => form === 'masdar')) return false;
  const isGoverned = s[head - 1]?.tag === 'prep' || s[head].prep !== '';
  for (let i = head - 1; i >= 0 && head - i <= REACH; i--) {
    const t = s[i];
    if (t.tag === 'rel' || t.tag === 'comp' || t.tag === 'sub' || isMark(t)) return false;
    if (t.tag === 'verb')
      return !isNegated(s, i) && t.verbs.some((verb) => brings(verb, isGoverned || s[head].conj));
  }
  return false;
}
/**
 * أدى إلى | اعتقالات واسعة, تخللتها | مواجهات وإصابات, رافقها | اعتقالات: several acts that the reader does not know yet, told
 * behind a verb of effect with its preposition or as what went with another act; with what و joins to them.
 */
export function isConsequence({ s }: SentenceView, { frame, head }: EventDraft): boolean {
  if (frame.type === 'light' || s[head].article || s[head].enclitic !== '') return false;
  if (!s[head].nominals.some(({ number }) => number === 'plural')) return false;
  let first = head;
  while (s[first]?.conj && s[first].prep === '') {
    let before = first - 1;
    while (before > 0 && isAdjective(s[before], s[before - 1])) before--;
    if (s[before]?.tag !== 'noun' || s[before].article || !s[before].facts.isEventNominal) return false;
    first = before;
  }
  const prep = s[first - 1];
  if (prep?.tag === 'verb')
    return (
      prep.enclitic !== '' &&
      !isNegated(s, prep.i) &&
      prep.verbs.some(({ lexeme }) => lexeme.sense === ATTEND)
    );
  if (prep?.tag !== 'prep') return false;
  for (let i = first - 2; i >= 0 && first - i <= REACH; i--) {
    const t = s[i];
    if (t.tag === 'punct' || t.tag === 'rel' || t.tag === 'comp' || t.tag === 'prep') return false;
    if (t.tag === 'verb') return !isNegated(s, i) && t.verbs.some(({ lexeme }) => lexeme.sense === EFFECT);
  }
  return false;
}

const isAdjective = (t: Tagged, before: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  !t.conj &&
  t.prep === '' &&
  !t.facts.isEventNominal &&
  isAdjectiveLike(t, before);

/** Tokens between the verb and what it brings about: its subject, and what else it brings about. */
const REACH = 12;

const isMark = ({ tag, folded }: Tagged): boolean => tag === 'punct' && !ASIDE.includes(folded);
const ASIDE = '()"\u201C\u201D\u00AB\u00BB';

const isNegated = (s: readonly Tagged[], verb: number): boolean => s[verb - 1]?.tag === 'neg';

const brings = ({ lexeme }: Tagged['verbs'][number], isGoverned: boolean): boolean =>
  isGoverned ? lexeme.sense === EFFECT : lexeme.cue?.act === 'announce';
