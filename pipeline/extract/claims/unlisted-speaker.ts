import { ALEF, TA } from '../../text/affixes.ts';
import type { Phrase } from '../phrases/chunks.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { askedBy } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { SourceRef } from './claim-draft.ts';
import { contentMarker } from './content.ts';
import { isReportingParticiple, mayReport } from './reporting-participle.ts';
import { isUnknown } from './source-name.ts';

/**
 * "وقال | الصيد | إن", "وأوضح | ساجد خان | المسؤول في الإدارة أن": a few words that no lexicon knows as anybody's name, between
 * a verb of saying and what is said, are who says it, whatever else they may mean.
 */
export function unlistedSpeaker(view: SentenceView, verb: Tagged, cue: Cue): Phrase | null {
  if (!cue.content.has('inna') || BARRED.some((flag) => cue.flags.has(flag)) || askedBy(verb) === 'p')
    return null;
  const first = verb.i + 1;
  let end = first;
  while (end < view.end && end - first < LONGEST && isPart(view, end)) end++;
  if (end === first || (end === first + 1 && isAdverbial(view.s[first]))) return null;
  const run = view.s.slice(first, end);
  if (end - first < LONGEST && opensContent(view, end, cue))
    return run.every(isNobodyElse) || (isSaying(cue) && (run[0].article || run.some(isUnknown)))
      ? { first, last: end - 1 }
      : null;
  // رضا بلحاج، رئيس الهيئة: behind a given name that is a verbal noun too a word of no lexicon.
  const isName =
    run.every(isNobodyElse) || (run.length > 1 && !run[0].article && run.slice(1).every(isUnknown));
  if (!isName || !run.some(isNameOnly) || !goesOn(view, end)) return null;
  const marker = contentMarker(view, end, cue, true);
  const isWords = marker !== null && (marker.isQuoted || view.s[marker.first].tag === 'comp');
  return isWords ? { first, last: end - 1 } : null;
}

/** "الرميلي | يحذر من خطورة الوضع": the same at the front of a headline. */
export function unlistedBefore(view: SentenceView, verb: number, cue: Cue): Phrase | null {
  const run = view.s.slice(0, verb);
  const isShort = run.length > 0 && run.length < LONGEST;
  // حقائق مفزعة تكشف: what may show something too is no person.
  if (!view.isHeading || !isShort || [...BARRED, 'shows'].some((flag) => cue.flags.has(flag))) return null;
  const { verbs, conj, enclitic } = view.s[verb];
  const isTelling = !conj && enclitic === '' && verbs.some(({ tense }) => tense === 'present');
  const isName =
    run.every((t) => isPart(view, t.i) && t.tag === 'noun' && isNobodyElse(t)) && run.every(isUnknown);
  return isTelling && isName ? { first: 0, last: verb - 1 } : null;
}

/** The kind of such a source, which no lexicon tells. */
export const asPerson = (ref: SourceRef): SourceRef =>
  ref.entity_id === null && ref.kind === 'unnamed' ? { ...ref, kind: 'person' } : ref;

const LONGEST = 4;
const BARRED = ['sourced', 'relay', 'learns', 'hearsay', 'document'] as const;

/** قال, أضاف, صرّح: verbs of which only people are the subject; what has happened may show or confirm something. */
const isSaying = ({ content, flags }: Cue): boolean => content.has('quote') && !flags.has('shows');

/** A bare word of the sentence, of no name, with nothing glued to it. */
function isPart(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  return (
    t.word.kind === 'word' &&
    t.unit === null &&
    (t.tag === 'noun' || (t.tag === 'verb' && !speaks(view, t))) &&
    !t.conj &&
    t.prep === '' &&
    (t.enclitic === '' || t.tag === 'verb') &&
    !mayReport(t) &&
    !isReportingParticiple(t)
  );
}

/** A verb that opens a clause of its own: قال أعتقد أن, قال سمعت أن. */
const speaks = ({ raw }: SentenceView, { verbs, start, folded }: Tagged): boolean =>
  (FIRST_PERSON.test(raw.slice(start, start + 2)) && verbs.some(({ tense }) => tense === 'present')) ||
  folded.endsWith(TA) ||
  verbs.some(({ lexeme }) => lexeme.cue !== null || lexeme.modal !== '');
/** أ, آ, ن, ي, ت at the front, also behind س. */
const FIRST_PERSON = /^\u0633?[\u0623\u0622\u0646\u064A\u062A]/u;

/** ردا, مازحا, علنا: how it was said. */
const isAdverbial = (t: Tagged): boolean =>
  t.folded.endsWith(ALEF) && (t.facts.nominals.length > 0 || PARTICIPLE.test(t.folded));
/** متهكما, ضاحكا, folded. */
const PARTICIPLE = /^(?:\u0645...+|.\u0627..)\u0627$/u;

/** No noun that the lexicon holds, no verbal noun and nothing with the article that is known. */
const isNobodyElse = (t: Tagged): boolean =>
  t.tag === 'verb' ||
  (t.facts.classes.length === 0 && !t.facts.isMasdar && !(t.article && t.nominals.length > 0));

/** A word of no lexicon, or one that only its form makes a noun. */
const isNameOnly = (t: Tagged): boolean =>
  t.tag === 'verb' || isUnknown(t) || (!t.article && t.nominals.every(({ noun }) => noun === null));

/** إن, a colon or a quotation right behind, or behind a comma. */
function opensContent(view: SentenceView, end: number, cue: Cue): boolean {
  const at = view.s[end]?.folded === '\u060C' ? end + 1 : end;
  const t = view.s[at];
  if (t === undefined) return false;
  if (t.tag === 'comp') return view.isThat(at) && !t.conj;
  return cue.content.has('quote') && (t.folded === ':' || isOpeningQuote(view, at));
}

const TRADES: ReadonlySet<string> = new Set(['person', 'culture', 'sport']);

/** A mark, a time, a preposition, a relative clause or an office: what a speaker is told of with. */
function goesOn(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  if (t === undefined || t.conj) return false;
  const kind = view.nameAt[at]?.kind;
  return (
    t.folded === '\u060C' ||
    t.folded === '(' ||
    t.unit?.kind === 'time' ||
    t.tag === 'prep' ||
    t.tag === 'rel' ||
    (t.prep === 'li' && kind === 'media') ||
    // سما الشامي | مخرجة الفيلم
    (t.tag === 'noun' && !t.article && t.prep === '' && t.enclitic === '' && hasClass(t.facts, TRADES)) ||
    (view.nameAt[at]?.first === at && t.prep === '' && (kind === 'person' || kind === 'unnamed'))
  );
}
