import { isStop } from '../phrases/stops.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { EventDraft } from './events.ts';

/**
 * يمنح القانون الشرطة صلاحية | تفتيش المنازل, ينص الدستور على أن للرئيس | إقالة الحكومة: what a law lets somebody do, or forbids, is no
 * report that it was done.
 */
export function isByLaw({ s }: SentenceView, { first, tense }: EventDraft): boolean {
  if (tense === 'past') return false;
  for (let i = first - 1; i >= 0 && first - i <= REACH; i--) {
    const t = s[i];
    if (t.tag === 'rel' || isStop(t)) return false;
    if (t.tag !== 'verb') continue;
    if (t.facts.sets.has('lays_down')) return isOfLaw(s, i);
    if (t.verbs.every((verb) => verb.tense === 'past')) return false;
  }
  return false;
}
/** Tokens that a list of powers runs over. */
const REACH = 24;

/** يمنح | القانون, أحكام القانون الأساسي للعدالة الانتقالية | تمنح: the law is its subject, right behind it or at the head of its clause. */
function isOfLaw(s: readonly Tagged[], verb: number): boolean {
  if (isLaw(s[verb + 1]) || (s[verb + 1]?.tag === 'noun' && isLaw(s[verb + 2]))) return true;
  for (let i = verb - 1; i >= 0 && verb - i <= SUBJECT; i--) {
    if (isLaw(s[i])) return s[i].prep === '' || s[i].prep === 'li';
    if (s[i].tag === 'verb' || s[i].tag === 'punct' || s[i].tag === 'comp' || s[i].tag === 'rel')
      return false;
  }
  return false;
}
const SUBJECT = 7;
const isLaw = (t: Tagged | undefined): boolean => t?.facts.sets.has('law') === true;
