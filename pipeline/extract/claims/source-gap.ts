import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOblique } from '../phrases/oblique.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';
import { isReportingParticiple, mayReport } from './reporting-participle.ts';
import { isProper, isUnknown, namedBy } from './source-name.ts';
import { isSaying } from './source-start.ts';

/**
 * The source with the words of its title or name that stand between it and what it says: "المدير التنفيذي لحزب | الفجر الجديد
 * غسان المرزوقي | أن", "رئيس الوزراء | مالكولم ترنبول | اليوم إن". A verb that takes nobody else leaves them no other place.
 */
export function upToContent(view: SentenceView, subject: Phrase, marker: Marker, cue: Cue): Phrase {
  const first = subject.last + 1;
  if (first >= marker.first || BARRED.some((flag) => cue.flags.has(flag)) || !isTitle(view, subject))
    return subject;
  let end = first;
  while (end < marker.first && isPart(view, end)) end++;
  if (end === first || !(end === marker.first || closes(view, end))) return subject;
  const run = view.s.slice(first, end);
  // رئيس الوزراء | مالكولم ترنبول | بحظر: before a noun that the verb governs only words of no lexicon.
  const isClause = view.s[marker.first].tag === 'comp' || marker.isQuoted;
  if (!(isClause ? isOneTitle(view, run) : run.every((t) => isUnknown(t) || t.tag === 'verb')))
    return subject;
  const whole = { first: subject.first, last: end - 1 };
  return view.s[end]?.folded === COMMA && !isProper(view.nameAt[end - 1])
    ? (namedBy(view, whole) ?? whole)
    : whole;
}
const BARRED = ['dative', 'blame', 'relay', 'learns'] as const;
const COMMA = '\u060C';

/** An office or a body that does not end in a name of its own. */
const isTitle = (view: SentenceView, { first, last }: Phrase): boolean => {
  const name = view.nameAt[last];
  const kind = view.nameAt[first]?.kind;
  return !isProper(name) && (kind === 'person' || hasClass(view.s[first].facts, TITLES));
};
const TITLES: ReadonlySet<string> = new Set(['person']);

/** A noun or a name with nothing but و, or the ب of a place of work, glued to it. */
function isPart(view: SentenceView, i: number): boolean {
  const t = view.s[i];
  if (isForeign(view, t)) return true;
  return (
    isNominal(t) &&
    t.tag !== 'number' &&
    t.unit?.kind !== 'time' &&
    t.enclitic === '' &&
    (t.prep === '' || (t.prep === 'bi' && !t.conj) || (t.prep === 'li' && !isTold(view, i))) &&
    !isReportingParticiple(t) &&
    !mayReport(t) &&
    !(OBLIQUE.test(t.folded) && t.nominals.some(isOfReport)) &&
    // ختم الوزير | بالقول إن: with what he ends is no part of his office.
    !(t.prep === 'bi' && (isSaying(t) || isManner(view, t))) &&
    !isOblique(t)
  );
}

/** رفض النواب المشروع | معتبرين أن */
const OBLIQUE = /...\u064A\u0646$/u;
const isOfReport = ({ form, lexeme }: Tagged['nominals'][number]): boolean =>
  form === 'active_participle' && lexeme?.cue != null;

/** قال الرئيس | بلهجة حادة, يضيف أبو خالد | بحسرة: with nothing definite behind ب it is no place of work. */
const isManner = (view: SentenceView, { i }: Tagged): boolean =>
  view.s
    .slice(i, (view.phraseAt(i)?.last ?? i) + 1)
    .every(({ article, unit, facts }) => !article && unit === null && facts.nominals.length > 0);

/** مالكولم | ترنبول: beside a word of no lexicon a form that may only be a verb is a part of the name. */
const isForeign = ({ s }: SentenceView, t: Tagged): boolean =>
  t.tag === 'verb' &&
  !t.conj &&
  t.facts.nominals.length === 0 &&
  t.verbs.every(({ lexeme }) => lexeme.cue === null && lexeme.modal === '') &&
  [s[t.i - 1], s[t.i + 1]].some((next) => next !== undefined && isUnknown(next));

/** للصحفيين, للوكالة: whom it was told to, not what an office is for. */
const isTold = (view: SentenceView, i: number): boolean => {
  const kind = view.nameAt[i]?.kind;
  return kind === 'media' || kind === 'person' || kind === 'unnamed' || hasClass(view.s[i].facts, SPEAKERS);
};

/** A mark, a time, a preposition or what is said ends the run. */
const closes = (view: SentenceView, at: number): boolean => {
  const t = view.s[at];
  return (
    t !== undefined &&
    (t.tag === 'comp' || t.tag === 'punct' || t.tag === 'prep' || t.unit?.kind === 'time' || t.prep === 'li')
  );
};

/** It goes on with a name, a definite word, or a word of no lexicon, and no one who speaks too is joined in it without a name at its end. */
function isOneTitle(view: SentenceView, run: readonly Tagged[]): boolean {
  const [head] = run;
  const last = run[run.length - 1];
  const isNamed = isProper(view.nameAt[last.i]) || isUnknown(last) || last.tag === 'verb';
  const isJoined = run.some((t) => t.conj);
  if (isJoined && !isNamed && run.some((t) => t.conj && hasClass(t.facts, SPEAKERS))) return false;
  return (
    head.article || head.conj || isUnknown(head) || view.nameAt[head.i] !== undefined || head.prep === 'bi'
  );
}
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'civilian', 'body', 'force', 'party_org', 'media']);
