import { CLAUSE_ENDS } from '../phrases/stops.ts';
import type { VerbFact } from './lexeme.ts';
import type { Tagged } from './tags.ts';

/** طعن شاب شرطيا | وقتله: with an object pronoun, and no verbal noun between the verb before and it, a word of violence that و joins is another verb; not so وزوجته. */
export function joinsVerb(s: readonly Tagged[], { i }: Tagged, verbs: readonly VerbFact[]): boolean {
  if (
    verbs.some(
      ({ tense, enclitic, lexeme }) => tense !== 'past' || enclitic === '' || lexeme.sense !== 'violence',
    )
  )
    return false;
  for (let k = i - 1; k >= 0 && i - k <= LIST; k--) {
    const { tag, facts, unit } = s[k];
    if (tag === 'verb') return true;
    if (CLAUSE_ENDS.has(tag) || (unit === null && (facts.isMasdar || facts.isEventNominal))) return false;
  }
  return false;
}

/** لتوقيع اتفاق مع الفصائل | وتبادل الأسرى: joined to a verbal noun that a preposition governs, with nothing but nouns between. */
export function joinsMasdar(s: readonly Tagged[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= LIST; k--) {
    const t = s[k];
    if (CLAUSE_ENDS.has(t.tag) || (t.conj && t.tag !== 'noun')) return false;
    if (t.tag === 'noun' && t.facts.isMasdar && !t.article && (t.prep !== '' || s[k - 1]?.tag === 'prep'))
      return true;
  }
  return false;
}
const LIST = 9;

/** قررت الحكومة، إثر اجتماع طارئ، | فرض عقوبات: behind an aside the object of the verb and its subject, not another verb. */
export function resumesVerb(s: readonly Tagged[], i: number): boolean {
  if (s[i - 1]?.folded !== COMMA) return false;
  let open = i - 2;
  while (open > 0 && s[open].folded !== COMMA && !CLAUSE_ENDS.has(s[open].tag)) open--;
  const first = s[open + 1];
  if (s[open]?.folded !== COMMA || open >= i - 2) return false;
  if (first.tag !== 'prep' && first.prep === '' && first.unit?.kind !== 'time') return false;
  let at = open - 1;
  while (at >= 0 && (s[at].tag === 'noun' || s[at].tag === 'name') && s[at].prep === '') at--;
  return at >= 0 && open - at <= SUBJECT && s[at].tag === 'verb' && at < open - 1;
}
const COMMA = '\u060C';
const SUBJECT = 6;

/** A finite verb stands before in the same clause: its subject is followed by nouns, not by another verb. */
export function hasVerbBefore(s: readonly Tagged[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 10; k--) {
    const { tag } = s[k];
    if (tag === 'punct' || tag === 'comp' || tag === 'sub' || tag === 'rel') return false;
    if (tag === 'verb') return true;
  }
  return false;
}
