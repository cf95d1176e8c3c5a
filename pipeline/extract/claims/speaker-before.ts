import { THEN } from '../../text/affixes.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { askedBy } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isFeminineState } from './addressed.ts';
import { fullSource } from './claim-source.ts';
import { LONGEST_TITLE, openingPerson, openingPlural } from './opening-speaker.ts';
import { mayReport } from './reporting-participle.ts';
import { withClause } from './source-clause.ts';
import { isProper, isUnknown } from './source-name.ts';

/** SVO: the phrase right before the verb, a time or a comma aside, or before a relative clause between commas. */
export function speakerBefore(view: SentenceView, verb: number): Phrase | null {
  // تونس تدين | وتستنكر: joined to a verb with nothing between.
  if (isTwin(view, verb)) return speakerBefore(view, verb - 1);
  if (view.s[verb].conj && !isOfTopic(view, verb)) return null;
  let last = verb - 1;
  while (last >= 0 && (isPassed(view.s[last]) || isMarkOfName(view, last))) last--;
  const mark = view.s[verb - 1]?.fn?.code === 'qad' ? verb - 2 : verb - 1;
  if (view.s[mark]?.folded === '،') last = beforeRelative(view, last);
  return (
    phraseEndingAt(view, last) ??
    beforeOwnClause(view, verb) ??
    openingPlural(view, verb) ??
    openingPerson(view, verb) ??
    openingName(view, last)
  );
}

/** The second of two reporting verbs of one form: تدين | وتستنكر. */
function isTwin({ s }: SentenceView, verb: number): boolean {
  const { conj, verbs } = s[verb];
  const first = s[verb - 1];
  const isReport = first?.verbs.some(({ lexeme }) => lexeme.cue !== null) === true;
  return (
    conj &&
    first?.tag === 'verb' &&
    !first.conj &&
    isReport &&
    verbs.some(({ tense, gender, number }) =>
      first.verbs.some(
        (other) => other.tense === tense && other.gender === gender && other.number === number,
      ),
    )
  );
}

/** الطبيب | الذي قاد الدراسة | قال إن: before a relative clause with a verb of its own, when nobody stands behind this one. */
function beforeOwnClause(view: SentenceView, verb: number): Phrase | null {
  const { tag: own, conj } = view.s[verb];
  if (own !== 'verb' || conj || view.s[verb + 1]?.tag !== 'comp' || view.s[verb - 1]?.fn?.code === 'qad')
    return null;
  for (let rel = verb - 2; rel > 0 && verb - rel < LONGEST_ASIDE; rel--) {
    const { tag, fn } = view.s[rel];
    if (tag === 'punct' || tag === 'comp') return null;
    if (tag !== 'rel' || fn?.code !== 'alladhi') continue;
    const hasVerb = view.s.slice(rel + 1, verb).some((t) => t.tag === 'verb');
    // الجبهة، | التي ترفض الهدنة | قالت إن: a comma may open it.
    const last = view.s[rel - 1].folded === '\u060C' ? rel - 2 : rel - 1;
    const head = hasVerb ? phraseEndingAt(view, last) : null;
    // القوات | التي تقودها كتائب المدينة | قالت: which force it is.
    if (head !== null && view.s[verb + 1]?.tag === 'comp') {
      const whole = withClause(view, head, verb);
      if (whole.last > head.last) return { first: head.first, last: verb - 1 };
    }
    const isMarked =
      head !== null && view.s[head.first - 1]?.tag === 'punct' && view.s[head.first - 1].folded !== '\u060C';
    return isMarked ? null : head;
  }
  return null;
}

/** Words of no lexicon at the front of the sentence, as a name with its office. */
function openingName(view: SentenceView, last: number): Phrase | null {
  let end = 0;
  while (end < last && isUnknown(view.s[end])) end++;
  const name = { first: 0, last: end - 1 };
  return end > 1 && isTitledUpTo(view, name, last) ? name : null;
}

/** A straight mark that opens a quotation (هذه الأطراف "تدعو إلى), or closes a name ("هيومن رايتس ووتش" تدعو). */
const isMarkOfName = (view: SentenceView, i: number): boolean =>
  view.s[i].folded === '"' &&
  (isOpeningQuote(view, i) ||
    (view.nameAt[i - 1] !== undefined && view.s[(view.nameAt[i - 1]?.first ?? 0) - 1]?.folded === '"'));

/** "أما الوزارة | فقالت إن": behind the topic that أما opens ف leads to its verb. */
function isOfTopic(view: SentenceView, verb: number): boolean {
  if (view.raw[view.s[verb].start] !== THEN || hasOwnPerson(view, verb)) return false;
  for (let i = verb - 1; i >= 0 && verb - i <= TOPIC; i--) {
    const { tag, fn } = view.s[i];
    // أما إيران فقال إن: he who spoke before goes on, of her.
    if (fn?.code === 'amma') return !(askedBy(view.s[verb]) === 'm' && isFeminineState(view, view.s[i + 1]));
    if (tag === 'verb' || tag === 'comp') return false;
  }
  return false;
}
const TOPIC = 12;

/** أما المعارضة فقال | زعيمها: a person of the topic, right behind the verb, is who speaks. */
export const hasOwnPerson = ({ s }: SentenceView, verb: number): boolean => {
  const next = s[verb + 1];
  return next?.tag === 'noun' && next.enclitic !== '' && next.prep === '' && hasClass(next.facts, OFFICE);
};

/** The source-like phrase that opens its clause and ends at token `last`, with one that و joins it to: روسيا وإيران تعلنان. */
function phraseEndingAt(view: SentenceView, last: number): Phrase | null {
  for (let first = Math.max(0, last - LONGEST_TITLE); first <= last; first++) {
    const s = view.s[first];
    if (!isNominal(s) || s.prep !== '' || !(s.conj || opensClause(clauseBefore(view, first)))) continue;
    if (belongsBefore(view, { first, last }) || describesQuoted(view, first) || mayReport(s)) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase === null || phrase.last > last || !view.isSourceLike(phrase)) continue;
    if (isTitledUpTo(view, phrase, last)) return phrase;
    const whole = phrase.last === last ? phrase : wholeBefore(view, phrase, last);
    if (whole === null) continue;
    const isJoined = s.conj && first > 0 && view.s[first - 1].tag !== 'punct';
    const joined = isJoined ? phraseEndingAt(view, first - 1) : null;
    // بشأن التعاون بين إيران | والوكالة، قال: joined to what a preposition governs; in a heading another clause may begin (والجيش يعلن).
    if (isJoined && joined === null && isGoverned(view, first) && !isSecondClause(view, last)) continue;
    return { first: joined === null ? whole.first : joined.first, last };
  }
  return null;
}

/** "شهيدان في غارة على الجنوب | والجيش يعلن": in a heading, right before a verb in the present that is one person's. */
const isSecondClause = (view: SentenceView, last: number): boolean =>
  view.isHeading &&
  view.s[last + 1]?.verbs.some(({ tense, number }) => tense === 'present' && number === 'singular') === true;

/** عن السجون | والمحاكم: the word before stands behind a preposition of its own phrase. */
function isGoverned(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= NEAR; i--) {
    const t = view.s[i];
    if (t.tag === 'prep' || t.prep !== '') return true;
    if (!isNominal(t)) return false;
  }
  return false;
}
const NEAR = 8;

/** مفوض الأمم المتحدة | الأمير زيد | قد قال, بيان صادر عن | القيادة | قد دعا: a source with all that belongs to it, if it ends at token `last`. */
function wholeBefore(view: SentenceView, phrase: Phrase, last: number): Phrase | null {
  if (endsWithHolder(view, phrase, last) || endsAtPlace(view, phrase, last) || endsAtSeat(view, phrase, last))
    return { first: phrase.first, last };
  const whole = fullSource(view, phrase);
  return whole.last === last || isDescribedUpTo(view, whole.last, last) || isNamedUpTo(view, whole, last)
    ? { first: whole.first, last }
    : null;
}

/** وزير الداخلية | محمد ناجم الغرسلي | أوضح: behind an office only names and words of no class stand. */
const isNamedUpTo = (view: SentenceView, office: Phrase, last: number): boolean =>
  last > office.last &&
  last - office.last <= LONGEST_NAME &&
  view.nameAt[office.first]?.kind === 'person' &&
  view.s
    .slice(office.last + 1, last + 1)
    .every(
      (t) =>
        view.nameAt[t.i]?.kind === 'person' ||
        (t.tag === 'noun' && !t.conj && t.prep === '' && t.facts.classes.length === 0 && !t.facts.isMasdar),
    );
const LONGEST_NAME = 4;

/** جوليان هارنيس | رئيس مكتب المنظمة في اليمن |، حذر: a name with its office behind it, up to token `last` and a comma. */
const isTitledUpTo = (view: SentenceView, { last: end }: Phrase, last: number): boolean =>
  last > end + 1 &&
  view.s[last + 1]?.folded === '\u060C' &&
  (isProper(view.nameAt[end]) || (end > 0 && view.s.slice(0, end + 1).every(isUnknown))) &&
  hasClass(view.s[end + 1].facts, OFFICE) &&
  !view.s[end + 1].conj &&
  view.s[end + 1].prep === '' &&
  view.s.slice(end + 1, last + 1).every((t) => isNominal(t) || t.tag === 'prep');
const OFFICE: ReadonlySet<string> = new Set(['person']);

/** نقابة القنوات | التلفزية الخاصة | تهدد: only definite adjectives and words of no lexicon stand between. */
const isDescribedUpTo = ({ s }: SentenceView, from: number, last: number): boolean =>
  last > from &&
  s[from].article &&
  s
    .slice(from + 1, last + 1)
    .every(
      (t) =>
        t.tag === 'noun' &&
        t.article &&
        !t.conj &&
        t.prep === '' &&
        (t.nominals.length === 0 || hasClass(t.facts, ADJECTIVE)),
    );
const ADJECTIVE: ReadonlySet<string> = new Set(['adjective']);

/** رئيس مجلس القضاء | في العراق |، قال: where the office is, and nothing else, up to token `last`. */
const endsAtPlace = ({ s }: SentenceView, phrase: Phrase, last: number): boolean =>
  s[phrase.last + 1]?.fn?.code === 'fi' &&
  s[phrase.last + 2]?.unit?.kind === 'place' &&
  s[phrase.last + 2].unit?.last === last;

/** مصدر أمني | بالجهة | أكد: of a source without a name, where he is. */
const endsAtSeat = (view: SentenceView, phrase: Phrase, last: number): boolean =>
  view.nameAt[phrase.first]?.rule === 'name/unnamed' &&
  view.s[phrase.last + 1]?.prep === 'bi' &&
  view.phraseAt(phrase.last + 1)?.last === last;

/** The name of one person, and nothing else, from behind an office up to token `last`. */
function endsWithHolder(view: SentenceView, office: Phrase, last: number): boolean {
  const holder = view.nameAt[last];
  const isBare = view.nameAt[office.first]?.kind === 'person' && !isProper(view.nameAt[office.last]);
  return isBare && isProper(holder) && holder?.first === office.last + 1;
}

/** سؤال لمراسلة | "الإذاعة"، أوضح: a name alone in quotation marks behind a noun or a preposition belongs to it. */
function belongsBefore(view: SentenceView, { first, last }: Phrase): boolean {
  if (first < 2 || !isOpeningQuote(view, first - 1)) return false;
  const owner = view.s[first - 2];
  const close = quoteEnd(view.s, first - 1, view.end);
  return (isNominal(owner) || owner.tag === 'prep') && close >= 0 && close <= last + 1;
}

/** في مقابلة مع إذاعة «صوت بيروت» | اللبنانية، قال: a word behind the closing mark of a name describes that name. */
const describesQuoted = (view: SentenceView, first: number): boolean =>
  first > 1 && CLOSING.has(view.s[first - 1].folded) && isNominal(view.s[first - 2]) && view.s[first].article;

/** بعض | هذه | الجمعيات: what stands before a noun, with its demonstrative. */
const clauseBefore = ({ s }: SentenceView, first: number): Tagged | undefined =>
  s[first - 1]?.fn?.cls === 'demonstrative' && isNominal(s[first - 2]) ? s[first - 2] : s[first - 1];

/** A mark, a complementiser, a subordinator or a particle, or nothing at all, stands before. */
const opensClause = (before: Tagged | undefined): boolean =>
  before === undefined ||
  before.tag === 'punct' ||
  before.tag === 'comp' ||
  before.tag === 'sub' ||
  (before.tag !== 'prep' && before.prep === '' && before.fn !== null && before.fn.cls !== 'quantifier');

/** A quotation that begins between a subject and its verb: هذه الأطراف «تدعو إلى …». */
const OPENING: ReadonlySet<string> = new Set(['«', '“']);

/** «الصحة العالمية» تعلن: the mark that closes a name. */
const CLOSING: ReadonlySet<string> = new Set(['»', '”']);

/** A time, a comma, or قد, فقد between a subject and its verb. */
const isPassed = (t: Tagged): boolean =>
  t.unit?.kind === 'time' ||
  // الوكالة، من جهتها، نقلت: whose turn it is.
  (t.fn?.code === 'kama' && t.unit !== null) ||
  t.folded === '،' ||
  CLOSING.has(t.folded) ||
  OPENING.has(t.folded) ||
  (t.fn?.cls === 'modal' && (t.fn.code === 'qad' || t.fn.code === 'sawfa'));

const LONGEST_ASIDE = 30;

/** "روسيا، التي كانت …، أوضحت": steps back over the relative clause. */
function beforeRelative(view: SentenceView, last: number): number {
  for (let i = last; i > 0 && last - i < LONGEST_ASIDE; i--) {
    if (view.s[i].folded === '،' && (view.s[i + 1]?.tag === 'rel' || isDescribing(view.s[i + 1])))
      return i - 1;
    if (view.s[i].tag === 'comp') return last;
  }
  return last;
}

/** المتهم، | البالغ من العمر 19 عاما، صرح: a definite participle that describes who stands before it. */
const isDescribing = (t: Tagged | undefined): boolean =>
  t?.article === true &&
  !t.conj &&
  t.prep === '' &&
  t.nominals.some(({ form, noun }) => form === 'active_participle' && noun === null);
