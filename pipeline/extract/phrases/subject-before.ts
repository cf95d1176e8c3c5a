import { FEMININE, TANWIN } from '../../text/endings.ts';
import { ASPECT } from '../words/lexeme.ts';
import { answerAt } from '../words/memo.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { coordinated, goesOnTown, isNominal, type Phrase } from './chunks.ts';
import { isComma } from './clauses.ts';
import { OPENING } from './constituents.ts';
import { agrees, farSubject } from './far-subject.ts';
import { boundBefore, modalStart } from './modal-topic.ts';

/** The phrase right before a verb in the same clause (SVO), or null. */
export const subjectBefore = (view: SentenceView, verb: number): Phrase | null =>
  answerAt(view.memo.subjects, view, verb, readSubject);

function readSubject(view: SentenceView, verb: number): Phrase | null {
  // وفرّ "and fled" reads as وفّر too: behind a comma و joins.
  if (view.s[verb].conj || (isComma(view.s[verb - 1]) && view.s[verb].verbs.some(({ conj }) => conj)))
    return null;
  const bound = boundBefore(view, verb);
  if (bound !== null) return agrees(view, bound, view.s[verb].verbs) ? bound : null;
  const auxiliary = view.s[verb - 1];
  const isParticle = auxiliary?.fn?.code === 'qad' || auxiliary?.fn?.code === 'sawfa';
  const modal = modalStart(view, verb);
  const topic = modal < verb - Number(isParticle) ? phraseBefore(view, modal, verb) : null;
  if (topic !== null && agrees(view, topic, view.s[verb].verbs)) return topic;
  if (isParticle) return pluperfectSubject(view, verb - 1);
  const begun = beginsBefore(view, verb);
  return begun < 0 ? phraseBefore(view, verb, verb) : view.subjectOf(begun);
}

/** القوات بدأت | منذ أيام | تقصف: the verb of beginning or going on, with nothing but a time between; -1 without one. */
function beginsBefore({ s }: SentenceView, verb: number): number {
  let at = verb - 1;
  while (at > 0 && s[at].unit?.kind === 'time') at--;
  return s[at]?.tag === 'verb' && s[at].verbs.some(({ lexeme }) => lexeme.sense === ASPECT) ? at : -1;
}

/** The phrase that ends before `end` and opens the clause of the verb. */
function phraseBefore(view: SentenceView, end: number, verb: number): Phrase | null {
  // لكن الجيش | لم | يقصف
  const isDenied = view.s[end - 1]?.tag === 'neg' && !view.s[end - 1].conj;
  let last = isDenied ? end - 2 : end - 1;
  while (last >= 0 && passable(view.s[last])) last--;
  for (let first = Math.max(0, last - 10); first <= last; first++) {
    const t = view.s[first];
    if (!isNominal(t) || t.prep !== '' || !opensClause(view, first) || isJoinedBehindKana(view, first))
      continue;
    if (view.s[first - 1]?.fn?.code === 'kana' && isState(t)) continue;
    const phrase = view.sourcePhrase(first);
    if (phrase === null || isJoinedThing(view, first, verb) || isOtherEnd(view, first)) continue;
    // بداية لم أغادر الوطن: of another person.
    if (isDenied && !agrees(view, phrase, view.s[verb].verbs)) continue;
    if (phrase.last >= last && phrase.first <= last) return phrase;
    const group = coordinated(view.s, phrase, view.end, (next) => next.i <= last);
    if (onlyModifiers(view, pastAttributes(view, group[group.length - 1].last), last)) return phrase;
  }
  return farSubject(view, end, verb);
}

/** "وكانت الهيئة … | وفصائل بدأت": behind كان what و joins is no subject of its own. */
function isJoinedBehindKana({ s }: SentenceView, first: number): boolean {
  if (!s[first].conj) return false;
  for (let i = first - 1; i >= 0 && s[i].tag !== 'punct' && s[i].tag !== 'verb'; i--)
    if (s[i].fn?.code === 'kana') return true;
  return false;
}

/** على متن دراجات | وشاحنات أحرقوا: a thing that و joins to the noun before is not who they are. */
function isJoinedThing({ s }: SentenceView, first: number, verb: number): boolean {
  const t = s[first];
  if (!t.conj || first === 0 || !isNominal(s[first - 1])) return false;
  const isTheirs = s[verb].verbs.every(
    ({ number, gender, conj }) => number === 'plural' && gender === 'm' && !conj,
  );
  return isTheirs && s[verb].verbs.length > 0 && hasClass(t.facts, THINGS) && !hasClass(t.facts, PEOPLE);
}

/** الطريق بين كييف | وخاركيف تعرض, الفصائل في حلب | وإدلب سيطرت: the second of those between which something is, or of two towns behind a preposition. */
function isOtherEnd({ s }: SentenceView, first: number): boolean {
  if (!s[first].conj) return false;
  if (goesOnTown(s, first)) return true;
  let at = first - 1;
  while (at >= 0 && first - at <= PAIR_REACH && isNominal(s[at]) && s[at].prep === '' && !s[at].conj) at--;
  return s[at]?.fn?.code === BETWEEN;
}
const BETWEEN = 'bayna';
/** Words of the first of a pair. */
const PAIR_REACH = 6;

const THINGS: ReadonlySet<string> = new Set([
  'vehicle',
  'weapon',
  'munition',
  'structure',
  'goods',
  'place',
  'subplace',
]);
const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'force', 'criminal', 'prisoner']);

/** "وكانت الفصائل … قد دخلت": the phrase after كان. */
function pluperfectSubject(view: SentenceView, qad: number): Phrase | null {
  for (let i = qad - 1; i >= 0 && qad - i < 25; i--)
    if (view.s[i].fn?.code === 'kana') {
      const behind = i + 1 < qad && !isState(view.s[i + 1]) ? view.sourcePhrase(i + 1) : null;
      // إن مسلحين تابعين للتنظيم | كانوا قد: what stands before both.
      return behind ?? subjectBefore(view, i);
    }
  return subjectBefore(view, qad);
}

/** النائب الذي كان | جالسا, الطفلة التي كانت | واقفة: a bare participle behind كان tells how somebody was. */
const isState = (t: Tagged): boolean =>
  t.unit === null &&
  !t.article &&
  t.enclitic === '' &&
  (TANWIN.test(t.folded) || FEMININE.test(t.folded)) &&
  t.nominals.length > 0 &&
  t.nominals.every(({ form, noun }) => noun === null && form.endsWith('participle'));

/** موظفي الأمم المتحدة | المحليين المحتجزين: behind a genitive that is definite further definite words describe the head. */
function pastAttributes({ s }: SentenceView, last: number): number {
  let i = last + 1;
  if (!s[last].article && s[last].unit === null) return i;
  while (s[i]?.tag === 'noun' && s[i].article && !s[i].conj && s[i].prep === '' && s[i].unit === null) i++;
  return i;
}

/** Prepositional phrases between a subject and its verb: الفصائل في إدلب سيطرت. */
function onlyModifiers(view: SentenceView, from: number, last: number): boolean {
  let i = from;
  while (i <= last) {
    const t = view.s[i];
    // ثلاثة | منهم | قتلوا
    if (t.fn?.cls === 'prepositional_pronoun' || (t.tag === 'prep' && t.enclitic !== '')) {
      i++;
      continue;
    }
    if (t.tag !== 'prep' && t.prep === '' && !passable(t)) return false;
    // في مالي، | وفي اليوم نفسه بدأ: behind a comma و opens another clause.
    if (t.tag === 'prep' && t.conj && isComma(view.s[i - 1])) return false;
    const at = t.tag === 'prep' ? i + 1 : i;
    const phrase = passable(t) ? { last: i } : view.phraseAt(at);
    if (phrase === null) return false;
    i = phrase.last + 1;
    while (i <= last && view.s[i].conj && isOtherEnd(view, i)) i = (view.phraseAt(i)?.last ?? i) + 1;
  }
  return i === last + 1;
}

const passable = (t: Tagged): boolean =>
  t.unit?.kind === 'time' ||
  (t.tag === 'punct' && '،“”"«»'.includes(t.folded)) ||
  (t.tag === 'fn' && t.fn?.cls === 'adverb');

function opensClause(view: SentenceView, i: number): boolean {
  const before = view.s[i - 1];
  if (before === undefined || view.s[i].conj) return true;
  // جماعات مرتبطة بـ | "حكومة الوفاق": what a preposition governs opens nothing, nor do the quotation marks around it.
  if (before.tag === 'punct' && view.s[i - 2]?.tag === 'prep') return false;
  // لكن | هذه | المليشيات شنت: what points to the noun opens the clause with it; هذه ثالث مدينة is a clause.
  if (before.fn?.cls === 'demonstrative')
    return view.s[i].article && before.prep === '' && opensClause(view, i - 1);
  // إلا أن الوزارة سارعت: a conjunction of more than one word. كان الجيش يقصف: a verb of being or beginning.
  return (
    before.fn?.cls === 'conjunction' ||
    OPENING.has(before.fn?.code ?? '') ||
    before.verbs.some(({ lexeme }) => lexeme.sense === 'aspect') ||
    before.tag === 'punct' ||
    before.tag === 'comp' ||
    before.tag === 'sub' ||
    before.unit?.kind === 'time'
  );
}
