import { ARTICLE } from '../../text/affixes.ts';
import { PRONOUN_TAIL } from '../../text/particles.ts';
import { coordinated, isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOpeningQuote, quotedName, quotedPerson } from '../phrases/quotes.ts';
import { askedBy } from '../words/agreement.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isAddressed, isDative } from './addressed.ts';
import { fullSource } from './claim-source.ts';
import { contentMarker } from './content.ts';
import { eachOf } from './each-speaker.ts';
import { ofHis, soCalled } from './named-subject.ts';
import { isReportingParticiple, mayReport } from './reporting-participle.ts';
import { isProper } from './source-name.ts';
import type { MayEnd } from './source-whole.ts';

/** A verb without a subject of its own opens its clause: وأضاف, كما أكد, or the first person of a quotation. */
export function mayDropSubject(view: SentenceView, t: Tagged): boolean {
  const before = view.s[t.i - 1];
  if (before === undefined || t.conj) return true;
  // في قضية "التآمر" | أعلنت: a name in quotation marks ends no clause.
  if (before.tag === 'punct') return !(CLOSING.has(before.folded) && isNominal(view.s[t.i - 2]));
  if (before.fn?.cls === 'modal') return isPluperfect(view, t.i - 1);
  // قبول أو | رفض المعاهدة: behind أو nobody goes on speaking.
  if (before.fn?.code === 'aw') return false;
  if (before.tag === 'fn' || before.tag === 'sub') return before.fn?.cls !== 'demonstrative';
  // "التقرير الذي وصفه بأنه …": the pronoun is the noun before, the subject whoever speaks.
  if (before.tag === 'rel' && before.fn?.code === 'alladhi') return t.enclitic !== '';
  // ليس لأنه | رفض الحضور: of whom the pronoun is, only the clause before tells.
  return before.tag === 'comp' && before.fn?.code !== 'an' && before.fn?.code !== 'lianna';
}

const CLOSING: ReadonlySet<string> = new Set(['»', '”']);

/** وقد قال, وكان قد قال: a particle that opens its clause and leaves the subject to the one before. */
function isPluperfect(view: SentenceView, at: number): boolean {
  const { fn, conj } = view.s[at];
  if (fn?.code !== 'qad') return false;
  const kana = view.s[at - 1]?.fn?.code === 'kana' ? view.s[at - 1] : null;
  return conj || kana?.conj === true;
}

/** التطورات تشير إلى …: an abstract noun shows, it does not speak. */
export function isAbstract(view: SentenceView, phrase: Phrase): boolean {
  const isCounted = view.s[phrase.first].fn?.cls === 'quantifier' && phrase.last > phrase.first;
  const head = view.s[isCounted ? phrase.first + 1 : phrase.first];
  return (
    head.nominals.length > 0 &&
    (view.isEventNominal(head.i) ||
      head.nominals.every(
        (nominal) =>
          nominal.form === 'masdar' ||
          nominal.noun?.classes.has('abstract') === true ||
          (nominal.form !== 'noun' && !head.article),
      ))
  );
}

/** The subject that follows a verb: a name or noun phrase with its coordinated phrases; times and commas are passed. */
export function subjectAfter(view: SentenceView, verb: number): Phrase | null {
  let i = verb + 1;
  while (
    i < view.end &&
    (view.s[i].unit?.kind === 'time' ||
      (view.s[i].folded === '،' && view.s[i - 1].unit?.kind === 'time') ||
      (view.s[i].folded === '،' && view.s[i + 1]?.unit?.kind === 'time'))
  )
    i++;
  while (
    view.s[i]?.fn?.cls === 'prepositional_pronoun' ||
    (view.s[i]?.tag === 'prep' && view.s[i].enclitic !== '') ||
    isAlso(view, i)
  )
    i++;
  const told = view.nameAt[i];
  // وقالت لوكالة فرانس برس أم خالد: whom it was told to stands before who told it.
  if ((told?.kind === 'media' || told?.kind === 'ngo') && view.s[i].prep === 'li') i = told.last + 1;
  // وأعرب، | راشد الغنوشي |، من جهة أخرى: a name between commas.
  if (isSetOff(view, i)) i++;
  // أدانت الـ"إيكواس": an article before a name in quotation marks.
  if (view.s[i]?.folded === ARTICLE && isOpeningQuote(view, i + 1)) i++;
  const t = view.s[i];
  const asked = askedBy(view.s[verb]);
  // "طالبوا المدير": a plural verb has its subject in itself; what follows is whom it addresses.
  if (asked === 'p' || (t !== undefined && isAddressed(view, view.s[verb], t))) return null;
  if (hasPronounSubject(view, verb)) return null;
  // واختتمت | بيانها | بالقول: what one says is no speaker.
  if (t !== undefined && t.enclitic !== '' && (hasClass(t.facts, OWN_WORDS) || isSaying(t))) return null;
  const quoted = quotedName(view, i) ?? quotedPerson(view, i) ?? soCalled(view, i) ?? ofHis(view, i);
  if (quoted !== null) return quoted;
  if (
    t === undefined ||
    t.conj ||
    t.prep !== '' ||
    (t.unit === null && ((ACCUSATIVE.test(t.folded) && isReportingParticiple(t)) || mayReport(t))) ||
    isGluedBi(t) ||
    isOpeningQuote(view, i) ||
    (view.isEventNominal(i) && !hasClass(t.facts, BODY))
  )
    return null;
  const each = eachOf(view, i);
  if (each !== null) return each;
  const phrase = view.sourcePhrase(i);
  // أكدت | شكرها: a mark of the act; شكري حمودة is a name.
  const isMark = view.cueHits.some((hit) => hit.cue.type === 'mark' && hit.first === i);
  if (phrase === null || (isMark && !isProper(view.nameAt[i]))) return null;
  const deed = ownDeedIn(view, phrase, view.s[verb]);
  if (deed > 0) return { first: phrase.first, last: deed - 1 };
  const all = coordinated(
    view.s,
    phrase,
    view.end,
    (next) => next.conj && view.isSourceLike({ first: next.i, last: next.i }),
  );
  const tail = all[all.length - 1];
  const whole = fullSource(view, tail, contentAfter(view, view.s[verb], tail.last));
  if (all.length === 1) return whole;
  // The last of several with its complements; a name behind a comma stands for one office only.
  const isHolder = whole.first !== tail.first;
  const last = isHolder ? whole.first - (view.s[whole.first - 1].folded === '\u060C' ? 2 : 1) : whole.last;
  return { first: phrase.first, last };
}

/** أعلن نائب | استقالته, أعلنت شركة طيران | إفلاسها: behind somebody without an article the act whose pronoun he is, not whose he is; -1 without it. */
function ownDeedIn(view: SentenceView, { first, last }: Phrase, { verbs }: Tagged): number {
  const head = view.s[first];
  const takes = verbs.some(({ lexeme }) => lexeme.cue?.content.has('obj') && tellsOwn(lexeme.cue));
  if (!takes || head.article || head.facts.isMasdar) return -1;
  return view.s.findIndex(
    ({ i, facts, enclitic, nominals }) =>
      i > first &&
      i <= last &&
      facts.isMasdar &&
      enclitic !== '' &&
      nominals.some(({ form, number }) => form === 'masdar' && number === 'singular'),
  );
}

/** أعلن, وصف, روى: what somebody did or what befell him. */
const tellsOwn = ({ act, flags }: Cue): boolean =>
  act === 'announce' || flags.has('describe') || flags.has('recounts');

/** وأكد | بدوره | الوزير, طالب | أيضا | الادعاء: of whoever speaks. */
function isAlso({ s, nameAt }: SentenceView, i: number): boolean {
  if (s[i]?.fn?.code !== 'kama' || s[i].conj || s[i].tag === 'comp') return false;
  // وثمن في نفس الإطار | مصادقة المجلس: what is told of has no article.
  const next = s[(s[i].unit?.last ?? i) + 1];
  return next !== undefined && (next.article || nameAt[next.i] !== undefined);
}

/** وأضاف | قوله: "…" */
const isSaying = ({ nominals }: Tagged): boolean =>
  nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.content.has('quote') === true);

const OWN_WORDS: ReadonlySet<string> = new Set(['document', 'saying', 'appearance']);

const isSetOff = ({ s, nameAt }: SentenceView, i: number): boolean => {
  const name = nameAt[i + 1];
  return (
    s[i]?.folded === COMMA && name?.first === i + 1 && isProper(name) && s[name.last + 1]?.folded === COMMA
  );
};
const COMMA = '\u060C';

/** قائلا, قائلة, قائلين, folded. */
const ACCUSATIVE = /...(?:\u0627|\u0647|\u064A\u0646)$/u;

/** طالبهم | بعدم ارتكاب: a word of no lexicon that is ب and عدم. */
const isGluedBi = ({ facts }: Tagged): boolean =>
  facts.sets.has('glued_without') && facts.nominals.length === 0;

/** "قالت الدوحة إنها أبلغت «حماس»": behind the pronoun of its subject a verb that takes an addressee has nobody else to speak. */
function hasPronounSubject(view: SentenceView, verb: number): boolean {
  const comp = view.s[verb - 1];
  return (
    comp?.tag === 'comp' &&
    PRONOUN_TAIL.test(view.s[comp.unit?.last ?? comp.i].folded) &&
    view.s[comp.i].fn?.code !== 'an' &&
    isDative(view.s[verb])
  );
}

/** What the verb reports follows behind the source, and the source takes none of it: "أفاد مصدر بالميناء | بأن", "طالب الحزب | بحكومة". */
function contentAfter(view: SentenceView, { verbs }: Tagged, base: number): MayEnd {
  const cues = verbs.flatMap(({ lexeme }) => lexeme.cue ?? []);
  return (last) =>
    cues.some((cue) => {
      const marker = contentMarker(view, last + 1, cue, true);
      if (marker === null) return false;
      const first = contentMarker(view, base + 1, cue, true)?.first ?? view.end;
      const { tag, conj } = view.s[marker.first];
      // دعت المنظمة العربية لحقوق الإنسان | الحكومة إلى: only a content of its own shows that the first was none.
      return (
        first > last ||
        (tag === 'comp' && marker.first === last + 1) ||
        // أفاد مصدر أمني بمحافظة ديالى | بتعرض: where he is, and then what he tells of.
        (isSeatBefore(view, first, last) &&
          view.s[marker.first].prep === BI &&
          view.isEventNominal(marker.first)) ||
        (view.s[first].prep === LI && !conj && view.s[marker.first].prep === '')
      );
    });
}
const LI = 'li';
const BI = 'bi';

/** بمحافظة ديالى, بمدينة عطبرة: ب with the head of a place and its name, up to token `last`. */
const isSeatBefore = (view: SentenceView, first: number, last: number): boolean =>
  view.s[first].prep === BI &&
  !view.isEventNominal(first) &&
  first < last &&
  view.s.slice(first, last + 1).some(({ unit }) => unit?.kind === 'place');

/** "الذي قال", "التي أعلنت": a modifier of a noun, not the report of this sentence; its subject is the noun. */
export function isRelativeVerb(view: SentenceView, verb: number): boolean {
  return verb > 0 && view.s[verb - 1].tag === 'rel' && view.s[verb - 1].fn?.code !== 'ma';
}

/** A comma or a dash. */
const SET_OFF = /^[\u060C\-\u2013\u2014]$/u;

/** The source-like phrase right before a relative pronoun. */
export function relativeHead(view: SentenceView, rel: number): Phrase | null {
  // الوزير، | الذي, رئيس الحكومة - | الذي: a mark may set the clause off.
  const last = SET_OFF.test(view.s[rel - 1]?.folded ?? '') ? rel - 2 : rel - 1;
  for (let first = Math.max(0, rel - 8); first < rel; first++) {
    if (!isNominal(view.s[first])) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase !== null && phrase.last === last) return phrase;
  }
  return null;
}
