import { NOMINATIVE } from '../../text/endings.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import type { VerbFact } from './lexeme.ts';
import { CASUALTY } from './strikes.ts';
import type { Tagged } from './tags.ts';
import { hasClass } from './word-kinds.ts';

/**
 * طعن شاب شرطيا | وقتله, اقتحم مسلح مسجدا | وقتل ستة: with an object pronoun or people right behind it, and no verbal noun between
 * the verb before and it, a word of violence that و joins is another verb; not so وزوجته.
 */
export function joinsVerb(s: readonly Tagged[], { i }: Tagged, verbs: readonly VerbFact[]): boolean {
  if (verbs.some(({ tense, lexeme }) => tense !== 'past' || lexeme.sense !== 'violence')) return false;
  if (verbs.some(({ enclitic }) => enclitic === '') && !isWhom(s[i + 1])) return false;
  for (let k = i - 1; k >= 0 && i - k <= LIST; k--) {
    const { tag, facts, unit, verbs: before } = s[k];
    // قتل ثلاثة | وجرح 12 آخرون; of قتل وجرح عدد both have one subject.
    if (tag === 'verb')
      return (
        verbs.some(({ enclitic }) => enclitic !== '') ||
        before.every(({ lexeme }) => lexeme.frames.every(({ kind }) => !CASUALTY.has(kind))) ||
        NOMINATIVE.test(s[i + 2]?.folded ?? '')
      );
    const isAct = unit === null && (facts.isMasdar || facts.isEventNominal) && !hasClass(facts, DOERS);
    if (CLAUSE_ENDS.has(tag) || isAct) return false;
  }
  return false;
}

/** التنظيم, القوة: who acts, though the word is a verbal noun too. */
const DOERS: ReadonlySet<string> = new Set(['party_org', 'body', 'force']);

/** ستة مصلين, جنديين, صاحب المنزل: people, or how many they are. */
const isWhom = (t: Tagged | undefined): boolean =>
  t !== undefined &&
  (/^\d/u.test(t.folded) ||
    t.facts.nominals.some(
      ({ prep, conj, noun }) => prep === '' && !conj && WHOM.some((cls) => noun?.classes.has(cls)),
    ));
const WHOM = ['person', 'civilian', 'force', 'trooper', 'quantity', 'prisoner'] as const;

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
