import { mapped, NONE } from '../../text/arrays.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { isComma } from '../phrases/clauses.ts';
import { type Constituent, constituentsAfter } from '../phrases/constituents.ts';
import { skipAdjectives } from '../phrases/idafa.ts';
import type { Positions } from '../phrases/positions.ts';
import { isStop } from '../phrases/stops.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { OCCURRENCE, type VerbFact } from '../words/lexeme.ts';
import { CASUALTY } from '../words/strikes.ts';
import { NOMINAL_TAGS } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isDirected, isGroup } from '../words/word-kinds.ts';
import type { Trigger } from './events.ts';
import { nounPositions } from './noun-positions.ts';

/**
 * The phrases of what cost lives, where a clause about the dead names no place of its own: "قُتل عشرة إثر سقوط حافلة في واد",
 * "أسفر حريق اندلع في مستشفى ببغداد عن مقتل 82", "ضرب زلزال إقليم الحوز، ما أسفر عن مقتل 2900".
 */
export function causeParts(
  view: SentenceView,
  { pps: own, subj }: Positions,
  trigger: Trigger,
): readonly Constituent[] {
  if (!DEADLY.has(trigger.frame.kind)) return NONE;
  const joined = trigger.verb === null ? -1 : joinedHarm(view, trigger.head);
  const pps = joined < 0 ? own : constituentsAfter(view, joined + 1).filter(({ code }) => code !== '');
  const last = pps.findLast(
    ({ isEvent, code, phrase }) => CAUSES.has(code) && (isEvent || isAct(view, phrase)),
  );
  if (last !== undefined) return partsOf(view, trigger, last.phrase.first);
  if (joined >= 0) return pps;
  const verb = resultVerb(view, trigger);
  if (verb < 0) return NONE;
  const [next] = constituentsAfter(view, verb + 1, false);
  const behind = trigger.verb === null && next?.code === '' ? next.phrase : subj;
  const subject = view.isEventNominal(verb + 1) ? verb + 1 : (behind ?? subjectBefore(view, verb))?.first;
  const cause = subject === undefined ? -1 : causeAt(view, subject);
  if (cause >= 0) return partsOf(view, trigger, cause);
  return resumesClause(view, verb - 1) ? partsBefore(view, verb - 1) : NONE;
}

/** ضرب زلزال المدينة، | ما أدى, ، الأمر | الذي أدى: a relative pronoun for the clause before, not for its last noun (دول في أفريقيا منذ الصراع الذي أودى). */
const resumesClause = ({ s }: SentenceView, rel: number): boolean =>
  s[rel]?.tag === 'rel' && (s[rel].fn?.code !== 'alladhi' || isComma(s[rel - 2]));

/** قُتل شرطي | وأصيب | آخران في كركوك: a second verb of death or injury, with nothing but victims between; -1 when there is none. */
export function joinedHarm({ s, end }: SentenceView, head: number): number {
  let i = head + 1;
  while (i < end && NOMINAL_TAGS.has(s[i].tag)) i++;
  return i > head + 1 && i < end && s[i].tag === 'verb' && s[i].conj && s[i].verbs.some(isOfHarm) ? i : -1;
}
const isOfHarm = ({ lexeme }: VerbFact): boolean =>
  lexeme.frames.some(({ kind, type }) => type === 'verb' && CASUALTY.has(kind));

/** أسفر هجوم, أدت أعمال العنف, أسفرت سلسلة من | الهجمات: the happening, or act of whatever sort, that the subject is or counts; -1 when it is none. */
function causeAt(view: SentenceView, subject: number): number {
  const { s } = view;
  const of = s[subject + 1]?.tag === 'prep' && s[subject + 1].fn?.code === 'min' ? subject + 2 : subject + 1;
  const at = isGroup(s[subject]) && s[of]?.tag === 'noun' ? of : subject;
  return view.isEventNominal(at) || (s[at].unit === null && hasClass(s[at].facts, ACTS)) ? at : -1;
}

/** قتل واغتيال واستخدام غاز: what is done to people by another act. */
const DEADLY: ReadonlySet<string> = new Set([...CASUALTY, 'assassination', 'chemical_attack']);

/** جراء أعمال العنف | التي وقعت في العراق: acts or happenings of whatever sort, of which a verb tells that they took place. */
function isAct(view: SentenceView, { first, last }: Phrase): boolean {
  const verb = view.s[view.s[last + 1]?.tag === 'rel' ? last + 2 : last + 1];
  return (
    hasClass(view.s[first].facts, ACTS) &&
    verb?.tag === 'verb' &&
    !verb.conj &&
    verb.verbs.some(({ lexeme }) => lexeme.sense === OCCURRENCE)
  );
}
const ACTS: ReadonlySet<string> = new Set(['abstract', 'event']);

/** في حادث, إثر سقوط, جراء انهيار, خلال عاصفة. */
const CAUSES: ReadonlySet<string> = new Set(['fi', 'bad', 'bisabab', 'khilal']);

/** What stands around a noun that reports a happening, whatever frame it has. */
function partsOf(view: SentenceView, { frame }: Trigger, at: number): readonly Constituent[] {
  const [nominal = null] = view.s[at].nominals;
  const cause: Trigger = { frame, head: at, first: at, last: at, verb: null, nominal, after: at };
  const { pps, idafa } = nounPositions(view, cause);
  // في هجوم | خان شيخون
  if (idafa !== null && view.s[idafa.first].unit?.kind === 'place')
    return [{ code: 'fi', phrase: idafa, isEvent: false, pronoun: '', isPurpose: false }, ...pps];
  if (pps.length > 0) return pps;
  // في كمين | غربي محافظة الأنبار
  const [next] = constituentsAfter(view, skipAdjectives(view, at) + 1);
  return next !== undefined && next.code === '' && isDirected(view.s[next.phrase.first])
    ? [{ ...next, code: 'direction' }]
    : NONE;
}

/** أدى إلى مقتل, أسفر حريق عن مقتل: the verb of which the deaths are what came of it, or -1. */
function resultVerb(view: SentenceView, { verb, first, head, after }: Trigger): number {
  if (verb !== null) return after > head ? head : -1;
  const preposition = view.s[first - 1];
  if (preposition?.tag !== 'prep' && view.s[first].prep === '') return -1;
  for (let i = first - 1; i >= 0; i--) {
    const t = view.s[i];
    if (isStop(t)) return -1;
    if (t.tag === 'verb' && t.verbs.some(({ lexeme }) => lexeme.frames.some(isOfDeath))) return i;
  }
  return -1;
}

/** Verbs that lead to deaths as a light verb: أدى إلى مقتل, خلف قتلى. */
const isOfDeath = ({ kind, type }: Trigger['frame']): boolean => type === 'light' && CASUALTY.has(kind);

/** "استهدفت سيارة تقل شخصين في بلدة", "قصفت خيمة تؤوي نازحين في شارع": where the vehicle or building is told of is where it is hit. */
export function vehicleParts(view: SentenceView, { obj, pps }: Positions): readonly Constituent[] {
  for (const phrase of [obj, ...pps.map((part) => part.phrase)]) {
    if (phrase === null || view.s[phrase.first].article || !hasClass(view.s[phrase.first].facts, VEHICLES))
      continue;
    const next = view.s[phrase.last + 1];
    const verb = next?.fn?.code === 'kana' ? view.s[next.i + 1] : next;
    if (verb?.tag !== 'verb' || verb.conj) continue;
    // أهداف تمتد من الجزيرة إلى القواعد في غوام: where something goes is not where it is.
    const parts = constituentsAfter(view, verb.i + 1);
    const way = parts.findIndex(({ code }) => WAYS.has(code));
    return way < 0 ? parts : parts.slice(0, way);
  }
  return NONE;
}

const WAYS: ReadonlySet<string> = new Set(['min', 'ila']);
const VEHICLES: ReadonlySet<string> = new Set(['vehicle', 'transit', 'structure']);

/** "ضرب زلزال مدينة فاس، ما أدى إلى", "في بيروت، ما أدى إلى": the phrases behind the verb of the clause before. */
function partsBefore(view: SentenceView, end: number): readonly Constituent[] {
  for (let i = end - 1; i >= 0; i--) {
    const t = view.s[i];
    if (isStop(t)) return NONE;
    if (t.tag !== 'verb') continue;
    const parts = constituentsAfter(view, i + 1, false).filter(({ phrase }) => phrase.last < end);
    return mapped(parts, (part) => (part.code === '' ? ofPlace(view, part) : part));
  }
  return NONE;
}

/** A place that the verb of a disaster has as its object is where it happened. */
function ofPlace(view: SentenceView, part: Constituent): Constituent {
  const link = view.places.find(({ first, last }) => part.phrase.first <= first && last <= part.phrase.last);
  return link === undefined
    ? part
    : { ...part, code: 'fi', phrase: { first: link.first, last: part.phrase.last } };
}
