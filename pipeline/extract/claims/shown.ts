import { isNominal, type Phrase } from '../phrases/chunks.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';

/** "أظهر مقطع فيديو المتظاهرين": what a document or a recording shows may be any noun, a comma further on at most. */
export function shownBy(view: SentenceView, subject: Phrase | null, at: number, cue: Cue): Marker | null {
  if (subject === null || !cue.flags.has('document') || !isDocument(view, subject.first)) return null;
  if (at >= view.end) return null;
  if (isNominal(view.s[at]) && view.s[at].prep === '' && !view.s[at].conj)
    return { first: at, isQuoted: false };
  for (let i = at; i + 1 < view.end && i - at < FAR; i++)
    if (view.s[i].folded === COMMA)
      return isNominal(view.s[i + 1]) && !view.s[i + 1].conj ? { first: i + 1, isQuoted: false } : null;
  return null;
}
const FAR = 8;
const COMMA = '\u060C';

/** "يظهر المحتجزون | غير مسلحين": people only appear; a present without أن shows something when its subject is a text or a recording. */
export const isAppearing = (
  view: SentenceView,
  { verbs }: Tagged,
  subject: Phrase | null,
  { cue, marker }: { readonly cue: Cue; readonly marker: Marker },
): boolean =>
  cue.flags.has('document') &&
  cue.flags.has('shows') &&
  subject !== null &&
  view.s[marker.first].tag !== 'comp' &&
  verbs.every(({ tense }) => tense === 'present') &&
  PEOPLE.has(view.refOf(subject).kind) &&
  !isDocument(view, subject.first) &&
  !hasClass(view.s[subject.last].facts, DOCUMENT);
const PEOPLE: ReadonlySet<string> = new Set(['person', 'unnamed', 'group']);

const isDocument = (view: SentenceView, at: number): boolean =>
  view.nameAt[at]?.kind === 'document' || hasClass(view.s[at].facts, DOCUMENT);
const DOCUMENT: ReadonlySet<string> = new Set(['document', 'exhibit', 'finding']);

/** A text or recording; evidence (دليل يفيد بأن) is only spoken of. */
const isRecord = (view: SentenceView, at: number): boolean =>
  view.nameAt[at]?.kind === 'document' || hasClass(view.s[at].facts, RECORD);
const RECORD: ReadonlySet<string> = new Set(['document', 'exhibit']);

/** "نشر ناشطون مقطعا | يظهر جنودا": a document without an article, described by what it shows. */
export function documentBefore(view: SentenceView, t: Tagged, cue: Cue): Phrase | null {
  // قرارا | يدعو الدول إلى: a text may call for something too.
  const isFree = view.s[t.i + 1]?.tag !== 'prep' && view.s[t.i + 1]?.prep === '';
  const calls = cue.act === 'call' && isFree && t.verbs.every(({ tense }) => tense === 'present');
  if (t.conj || t.enclitic !== '' || !(cue.flags.has('document') || cue.flags.has('shows') || calls))
    return null;
  for (let first = Math.max(0, t.i - REACH); first < t.i; first++) {
    if (!isNominal(view.s[first]) || !isRecord(view, first) || view.s[first].article) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase?.last === t.i - 1) return phrase;
  }
  return null;
}
const REACH = 4;

/**
 * "مقطع | نشره ناشطون على تلغرام | لحظة سقوط الصاروخ": past the clause that tells whose a document is, with its
 * prepositional phrases and the comma that closes it.
 */
export function afterOwnClause(view: SentenceView, subject: Phrase | null, from: number, cue: Cue): number {
  if (subject === null || from >= view.end || !isDocument(view, subject.first)) return from;
  const verb = afterAdjective(view, subject, from);
  const publisher = mayDescribe(view, verb)
    ? view.sourcePhrase(verb + (governsPronoun(view, verb) ? 2 : 1))
    : null;
  const isTold = publisher !== null && view.isSourceLike(publisher);
  let at = isTold ? publisher.last + 1 : from;
  while (at < view.end && isAdjunct(view.s[at], cue))
    at = view.s[at].tag === 'prep' ? (view.phraseAt(at + 1)?.last ?? at) + 1 : at + 1;
  if (isTold && view.s[at]?.folded === COMMA) return at + 1;
  return isTold || (at < view.end && isNominal(view.s[at]) && view.s[at].prep === '') ? at : from;
}

/** تقرير | مرحلي | أصدرته المنظمة: the verb of that clause behind a bare adjective, else `from` itself. */
function afterAdjective(view: SentenceView, { last }: Phrase, from: number): number {
  const t = view.s[from];
  const isBare =
    t.tag === 'noun' && !t.article && !t.conj && t.prep === '' && t.enclitic === '' && !t.facts.isMasdar;
  return isBare &&
    from === last + 1 &&
    !view.s[last].article &&
    from + 1 < view.end &&
    mayDescribe(view, from + 1)
    ? from + 1
    : from;
}

/** متداول | على مواقع التواصل, نشره ناشطون | أمس: where and when, unless the cue governs that preposition. */
const isAdjunct = (t: Tagged, cue: Cue): boolean =>
  t.unit?.kind === 'time' || (t.tag === 'prep' && !cue.content.has(t.fn?.code ?? ''));

/** نشره, حللتها, تحققت منه: a verb with a pronoun for the document, however its form is read alone (نشرة). */
const mayDescribe = (view: SentenceView, at: number): boolean => {
  const { conj, facts } = view.s[at];
  return !conj && facts.verbs.some(({ enclitic }) => enclitic !== '' || governsPronoun(view, at));
};

/** تحققت | منه, اطلعت | عليها */
const governsPronoun = (view: SentenceView, at: number): boolean => {
  const next = view.s[at + 1];
  return next?.fn?.cls === 'prepositional_pronoun' || (next?.tag === 'prep' && next.enclitic !== '');
};
