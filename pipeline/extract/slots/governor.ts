import { manages } from '../events/manages.ts';
import { isComma } from '../phrases/clauses.ts';
import { type Constituent, constituentsAfter } from '../phrases/constituents.ts';
import { insertionOf, isIndefinite, pastInsertion } from '../phrases/insertions.ts';
import { ASPECT } from '../words/lexeme.ts';
import { answerAt } from '../words/memo.ts';
import { isMasdar, type Tagged } from '../words/tags.ts';
import { BODY, type SentenceView } from '../words/view.ts';
import { hasClass, isNamed, PLACE_HEADS } from '../words/word-kinds.ts';
import { pastApposition, subjectAfter } from './addressee.ts';
import { isAllegation } from './alleger.ts';
import {
  AGAINST,
  asks,
  CONTROLLING,
  isAccusation,
  isAccusing,
  isAnswerable,
  isControl,
  isControlNoun,
  ownActOf,
} from './control-words.ts';

/** A verb or verbal noun that governs another verbal noun, with the preposition between them. */
export type Governor = { readonly at: number; readonly code: string; readonly isPurpose: boolean };

const WINDOW = 16;

/** The verb or verbal noun of control before a word in its clause; null when other phrases stand between. */
export const governorOf = (view: SentenceView, at: number): Governor | null =>
  answerAt(view.memo.governors, view, at, findGovernor);

function findGovernor(view: SentenceView, at: number): Governor | null {
  for (let i = at - 1, passed = 0; i >= 0 && at - i - passed <= WINDOW; i--) {
    const t = view.s[i];
    const open = isComma(t) && isLink(view, i + 1, at) ? insertionOf(view, i) : -1;
    if (open > 0) {
      passed += i - open;
      i = open;
      continue;
    }
    if (isOfRelative(view, i)) {
      i--;
      continue;
    }
    if (
      t.tag === 'punct' &&
      '.؛:،'.includes(t.folded) &&
      !isBesideTime(view, i) &&
      !isBesideName(view, i) &&
      !isBeforeLink(view, i, at)
    )
      return null;
    if (t.tag === 'rel' || t.tag === 'sub' || t.tag === 'comp' || isAllegation(view, i)) return null;
    if (t.tag === 'verb' || isControlNoun(t) || isAnswerable(view.s, i) || tellsOwnAct(view, t))
      return complementOf(view, i, at);
    if (isNobodysThreat(view.s, i, at)) return null;
  }
  return null;
}

/** بعد تهديد | بتفجيرات: an announcement of nobody behind a preposition has the act that ب tells. */
const isNobodysThreat = (s: readonly Tagged[], i: number, at: number): boolean =>
  s[i].tag === 'noun' &&
  s[at].prep === 'bi' &&
  (s[i].prep !== '' || s[i - 1]?.tag === 'prep') &&
  ownActOf(s[i]) !== null;

/** ، | من دخول, ، | شن غارات: behind what commas set off, the preposition that the verb governs or the verbal noun itself. */
const isLink = ({ s }: SentenceView, from: number, at: number): boolean =>
  !s[from].conj && (from === at || s[from].tag === 'prep' || s[from].prep !== '');

/** رفضهم | الاستسلام, رفض المتشددين | الاستسلام; not نفت نفيا قاطعا | إطلاق: somebody's refusing or announcing. */
const tellsOwnAct = (view: SentenceView, t: Tagged): boolean =>
  t.tag === 'noun' && ownActOf(t) !== null && (t.enclitic !== '' || subjectAfter(view, t.i) !== null);

/** القوات التي | تدعمها روسيا: a verb that only describes the subject and governs no act. */
const isOfRelative = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'verb' &&
  i > 1 &&
  // محاولة انتحاري | يرتدي سترة: a clause about who tries.
  (s[i - 1].tag === 'rel' ? i > 2 : isIndefinite(s[i - 1]) && isControlNoun(s[i - 2])) &&
  s[i].verbs.every(({ lexeme }) => lexeme.cue === null && !isControl(lexeme));

/** ، الخميس،: a time between commas does not end the clause. */
const isBesideTime = (view: SentenceView, comma: number): boolean =>
  view.s[comma - 1]?.unit?.kind === 'time' || view.s[comma + 1]?.unit?.kind === 'time';

/** دعا الأمين العام، أنطونيو غوتيريش، إسرائيل إلى: a comma beside a name may only set it off. */
const isBesideName = ({ s }: SentenceView, comma: number): boolean =>
  isComma(s[comma]) && [s[comma - 1], s[comma + 1]].some((t) => t !== undefined && isNamed(t));

/** تمكنت الفرقة بالجهة، | من حجز …: behind a comma the preposition that the verb governs. */
const isBeforeLink = ({ s }: SentenceView, comma: number, at: number): boolean =>
  isComma(s[comma]) &&
  (at === comma + 1
    ? s[at].prep === 'bi' || isListBefore(s, comma, at)
    : at === comma + 2 && s[comma + 1].tag === 'prep');

/** أعلنت السعودية ومصر والبحرين، | قطع علاقاتها: behind the comma a bare verbal noun, with nothing but the subject between. */
function isListBefore(s: readonly Tagged[], comma: number, at: number): boolean {
  if (s[at].conj || s[at].prep !== '' || s[at].article || !isMasdar(s[at])) return false;
  let i = comma - 1;
  while (i > 0 && s[i].tag === 'name' && s[i].prep === '') i--;
  return i < comma - 1 && s[i].tag === 'verb';
}

/** أعلن الجيش اليوم الثلاثاء، | اعتراض صاروخ: behind a time and a comma the bare verbal noun that the verb asks for. */
function isBehindTime(view: SentenceView, governor: number, at: number): boolean {
  const { s } = view;
  if (s[at].conj || s[at].prep !== '' || s[at].article || !isMasdar(s[at])) return false;
  const between = s.slice((subjectAfter(view, governor)?.last ?? governor) + 1, at - 1);
  return between.length > 0 && between.every(({ unit }) => unit?.kind === 'time');
}

const isControlVerb = (view: SentenceView, at: number): boolean =>
  view.s[at].tag === 'verb' &&
  (view.s[at].verbs.every(({ lexeme }) => CONTROLLING.has(lexeme.sense)) || manages(view, at));

function complementOf(view: SentenceView, governor: number, at: number): Governor | null {
  if (isComma(view.s[at - 1]) && (isListBefore(view.s, at - 1, at) || isBehindTime(view, governor, at)))
    return { at: governor, code: '', isPurpose: false };
  const genitive = subjectAfter(view, governor);
  // ارتكاب عمليات قتل: the act itself is what is committed, nobody's.
  const subject = genitive !== null && genitive.first <= at && at <= genitive.last ? null : genitive;
  const apposed = pastApposition(view, subject?.last ?? governor);
  const from = pastInsertion(view, apposed);
  for (const part of constituentsAfter(view, from, false)) {
    const { phrase, code, isPurpose } = part;
    if (phrase.first <= at && at <= phrase.last)
      return GOVERNING.has(code) && !isOfThing(view, phrase.first, at)
        ? { at: governor, code, isPurpose }
        : null;
    // يواصل الجيش إجلاء المدنيين لمحاصرة …: whoever goes on with the act has the aim.
    const isOwnAct =
      part.isEvent &&
      code === '' &&
      phrase.first === (subject?.last ?? governor) + 1 &&
      view.s[at].prep === 'li' &&
      isControlVerb(view, governor);
    // تخوض الجماعة معارك ضد القوات للسيطرة على البلدة: whatever the verb has beside it, the aim is its subject's.
    const isAim =
      view.s[at].prep === 'li' &&
      view.s[governor].tag === 'verb' &&
      (!part.isEvent || code === '') &&
      code !== 'li';
    // خرقت إسرائيل الهدنة | بشن غارات: what the verb is about, before by what it is done.
    const { prep, article } = view.s[at];
    const isObject = code === '' && view.s[governor].tag === 'verb' && prep === 'bi' && !article;
    const isPassed =
      isObject ||
      mayStandBetween(view, part) ||
      isDuring(view, part, at) ||
      isAsked(view, governor, part) ||
      isAskedOf(view, governor, part) ||
      isBeside(view, governor, part) ||
      isAccused(view, governor, part);
    if (phrase.first > at || (!isOwnAct && !isAim && !isPassed)) return null;
  }
  return null;
}

/** موقع | قصف, ضحايا | التفجير, ذكرى | المجزرة: a thing or people that the act only tells of. */
const isOfThing = ({ s }: SentenceView, first: number, at: number): boolean =>
  s.slice(first, at).some(({ facts }) => !facts.isMasdar && hasClass(facts, THINGS));
const THINGS: ReadonlySet<string> = new Set([
  'place',
  'subplace',
  'structure',
  'trace',
  'person',
  'civilian',
  'casualty',
  'vehicle',
  'media',
  'hearsay',
]);

/** قررت النقابة | بعد اجتماع مطول | الدخول في إضراب: when it was parts no verb from the act that it is about. */
const isDuring = (view: SentenceView, { code, phrase }: Constituent, at: number): boolean =>
  WHEN.has(code) && phrase.last < at && (view.s[at].prep === '' || view.s[at].prep === 'bi');

/** حاولت مجموعة من 20 شخصا اقتحام المدرسة, أقدم ملثمون في الحي على حرق المقر: of a verb that asks for an act, whatever else stands behind it is its subject's. */
const isAsked = (view: SentenceView, governor: number, { isEvent, code }: Constituent): boolean =>
  !isEvent &&
  code !== 'li' &&
  view.s[governor].tag === 'verb' &&
  view.s[governor].verbs.every(({ lexeme }) => DOING.has(lexeme.sense));
const DOING: ReadonlySet<string> = new Set([ASPECT, 'undertake']);

/** طلبت الحكومة | من الجيش | الانسحاب: of whom an act is asked. */
const isAskedOf = (view: SentenceView, governor: number, { isEvent, code }: Constituent): boolean =>
  !isEvent && code === 'min' && view.s[governor].verbs.some(({ lexeme }) => asks(lexeme));

/** عملت | مع القوات الحكومية | على استعادة السيطرة: with whom somebody does it. */
const isBeside = (view: SentenceView, governor: number, { isEvent, code }: Constituent): boolean =>
  !isEvent && code === 'maa' && view.s[governor].tag === 'verb';

/** الاتهامات الموجهة | إلى الجيش | بقصف: against whom an accusation is. */
const isAccused = (view: SentenceView, governor: number, { isEvent, code }: Constituent): boolean =>
  AGAINST.has(code) && !isEvent && (isAccusation(view.s[governor]) || isAccusing(view, governor));
const WHEN: ReadonlySet<string> = new Set(['bad', 'qabl', 'khilal']);

/** The addressee, the paper or time in which it is said, a stage of the act: أعلن الجيش في بيان انسحابه, بدأ تنفيذ المرحلة الأخيرة من تطويق. */
function mayStandBetween(view: SentenceView, part: Constituent): boolean {
  const { phrase, code, pronoun, isEvent } = part;
  const head = view.s[phrase.first];
  // نفذ العمال وقفة للتنديد بالاعتداءات: what is aimed at has a word of its own between.
  if (code === 'li' && head.unit === null && isMasdar(head) && !hasClass(head.facts, BODY)) return false;
  if (pronoun !== '' || code === 'li' || head.unit?.kind === 'place') return true;
  // فرقة الأبحاث والتفتيش: joined to the genitive of the subject.
  if (code === '') return !isEvent || isControlNoun(head) || (head.conj && head.article);
  // بالجهة, في كافة المستشفيات: where.
  if (
    (code === 'bi' || code === 'fi') &&
    (head.fn?.cls === 'quantifier' || hasClass(head.facts, PLACE_HEADS))
  )
    return true;
  return head.nominals.some(({ noun }) => noun !== null && ASIDE.some((cls) => noun.classes.has(cls)));
}

const ASIDE = ['document', 'time', 'abstract'] as const;

const GOVERNING: ReadonlySet<string> = new Set(['', 'min', 'ila', 'ala', 'bi', 'li', 'an', 'fi']);
