import { OCCURRENCE } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isNominal } from './chunks.ts';
import { isComma } from './clauses.ts';
import { isStop } from './stops.ts';

/**
 * Where the object begins behind a relative clause that no commas set off and that needs no more itself: "استهدفت الغارات التي شنها
 * التحالف فجرا | معسكرا", "دمر الهجوم الذي وقع الثلاثاء | قرية"; the relative pronoun itself when none does.
 */
export function pastClause(view: SentenceView, rel: number): number {
  const { s, end } = view;
  const verb = s[s[rel + 1]?.fn?.code === 'qad' ? rel + 2 : rel + 1];
  if (s[rel].fn?.code !== 'alladhi' || !isNominal(s[rel - 1]) || verb?.tag !== 'verb') return rel;
  // التي اعتبرها الحزب | عملا: what it is taken for.
  if (verb.verbs.some(({ lexeme }) => DEEMING.some((flag) => lexeme.cue?.flags.has(flag)))) return rel;
  const occurs = verb.enclitic === '' && happens(verb, s[verb.i + 1]);
  if (!occurs && verb.enclitic === '') return rel;
  let isTold = occurs;
  let at = verb.i + 1;
  while (at < end && at - rel <= LONGEST) {
    const t = s[at];
    const isBrought = t.tag === 'prep' || t.prep !== '';
    if (t.unit?.kind === 'time') at = t.unit.last + 1;
    else if (t.fn?.cls === 'adverb') at++;
    else if (isBrought || (!isTold && isNominal(t) && !t.conj)) {
      const phrase = view.phraseAt(t.tag === 'prep' ? at + 1 : at);
      if (phrase === null) return rel;
      isTold ||= !isBrought;
      at = phrase.last + 1;
    } else return isTold && isObject(view, t) ? at : rel;
  }
  return rel;
}
const LONGEST = 16;
const DEEMING = ['describe', 'deems'] as const;

/** وقع صباح الثلاثاء: a form that may also be "signed" happens where a time or a preposition follows it. */
const happens = ({ verbs }: Tagged, next: Tagged | undefined): boolean =>
  verbs.every(({ lexeme }) => lexeme.sense === OCCURRENCE) ||
  (verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE) &&
    (next?.unit?.kind === 'time' || next?.tag === 'prep' || (next?.prep ?? '') !== ''));

/** معسكرا, قرية, حافلة تقل جنودا: a bare noun of which no verb goes on to tell, but of what is indefinite. */
function isObject(view: SentenceView, t: Tagged): boolean {
  if (!isNominal(t) || t.conj || t.prep !== '' || view.isEventNominal(t.i)) return false;
  const phrase = view.phraseAt(t.i);
  const isOpen = !t.article && t.unit === null;
  return phrase !== null && (isOpen || view.s[phrase.last + 1]?.tag !== 'verb');
}

/** سيطر الجيش، الذي تدعمه روسيا، | على المدينة: behind the clause that two commas set off, what its verb takes with a preposition. */
export function pastSetOff({ s, end }: SentenceView, open: number): number {
  if (open === 0 || s[open + 1]?.tag !== 'rel' || !isNominal(s[open - 1])) return open;
  for (let i = open + 2; i < end && i - open <= SET_OFF && !isStop(s[i]); i++)
    if (isComma(s[i])) {
      const next = s[i + 1];
      return next !== undefined && next.tag === 'prep' && !next.conj && next.enclitic === '' ? i + 1 : open;
    }
  return open;
}
/** Tokens of such a clause at most. */
const SET_OFF = 16;
