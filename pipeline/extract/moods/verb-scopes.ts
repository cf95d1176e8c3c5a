import type { EventDraft } from '../events/events.ts';
import { tellsOfNoun } from '../phrases/bare-relative.ts';
import { isAcknowledged, isGiving, isOwned, isReaction, isYet } from '../phrases/presupposed.ts';
import {
  COMMA,
  endsClause,
  FAR,
  IRREAL,
  isAside,
  isBareNoun,
  isPast,
  isSaying,
  isSupport,
  isTold,
} from '../phrases/scope-limits.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import { ASPECT, isFutureForm } from '../words/lexeme.ts';
import { isWillNot } from '../words/negators.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isDecidedBeside } from './decided-beside.ts';
import { modalAt } from './modal-at.ts';
import { meant } from './modal-meaning.ts';
import { isSceneOf, isSetting, OCCASIONS } from './scene-of.ts';
import type { ModalHit } from './scopes.ts';

/** Verbs such as نفى, يعتزم, دعا open a scope over their complement in the same clause; a modal phrase speaks for its own words. */
export function addVerbScopes(
  view: SentenceView,
  draft: EventDraft,
  scopes: Set<string>,
  modals: readonly ModalHit[],
): void {
  let isCut = false;
  let isDuring = false;
  let isAdded = false;
  let isOver = false;
  // رفض العمل احتجاجا على فصل زملائه: neither the protest nor what it is against is refused.
  let isReacted = isReaction(view.s[draft.head]);
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= FAR; i--) {
    const t = view.s[i];
    const before = t.tag === 'punct' ? asideStart(view, i) : -1;
    if (before >= 0) {
      i = before;
      continue;
    }
    if (t.tag === 'rel' || endsClause(t) || isAside(t) || isOpener(t) || t.fn?.code === 'lianna') return;
    // رفعت مستوى التأهب قائلة | إن: what is said is told on its own.
    if (t.tag === 'comp' && i > 0 && isSaying(view.s[i - 1])) return;
    isReacted ||= isReaction(t);
    // والجيش يتراجع: a subject joined by و opens a clause of its own.
    if (t.conj && (t.tag === 'noun' || t.tag === 'name') && view.s[draft.head].tag === 'verb') return;
    isCut ||=
      ((isGiving(t) && !isYet(view, i)) || isReaction(t) || isAccompanying(view, i)) &&
      isBareNoun(view, draft);
    // رفض الطلب إضافة إلى استدعائه: what is added is in the scope of no refusal and of no verbal noun before.
    isAdded ||= t.fn?.code === 'siwa' && t.i < draft.first;
    isDuring ||= isBareNoun(view, draft) && (isWhile(t) || (i === draft.first - 1 && isSetting(view, draft)));
    // وافق الاتحاد خلال اجتماعه, منع الصحفيين خلال الزيارة, دعا في مؤتمر: what a past deed took place in has taken place.
    isCut ||= isDuring && t.tag === 'verb' && t.verbs.every(({ tense }) => tense === 'past');
    const modal = modals.some((hit) => hit.first <= i && i <= hit.last && !hit.cls.endsWith(BEHIND))
      ? ''
      : modalAt(view, i);
    isOver ||= isBareNoun(view, draft) && t.tag === 'prep' && OVER.has(t.fn?.code ?? '') && !isYet(view, i);
    const isOutside =
      (modal === 'negative' &&
        (isOver ||
          isReacted ||
          (i < draft.first - 1 && isOfDoer(view, draft)) ||
          isSceneOf(view, draft, i + 1))) ||
      (isAdded && (t.tag === 'noun' || modal === 'negative')) ||
      (modal === 'negative' && isDecidedBeside(view, draft, i)) ||
      (isDuring && (APART.has(modal) || t.tag === 'noun')) ||
      (modal !== '' &&
        (isOfMainVerb(view, draft, i) || isFruitless(view, draft, i) || isManagedBeside(view, draft, i)));
    if (
      modal !== '' &&
      !isOutside &&
      !(LOOSE.has(modal) && (isCut || isTold(view, draft, i) || isRelated(view, draft)))
    )
      addScope(view, draft, { modal: meant(view, draft, { modal, at: i }), at: i }, scopes);
    if (isToBe(t) && isBareNoun(view, draft) && !isPast(view, draft)) scopes.add('future');
    // دعا في بيان | أصدره أمس | إلى تنفيذ مسيرة: what only tells more of a noun governs nothing behind it.
    if (t.tag === 'verb' && isOfDocument(view, i)) continue;
    if (t.tag === 'verb') {
      if (!isCut && isComing(view, i, draft)) scopes.add('future');
      return;
    }
  }
}

/** فشل في اعتقال منفذي عملية الاغتيال: what somebody has done, whatever fails about him. */
const isOfDoer = (view: SentenceView, draft: EventDraft): boolean =>
  isOwned(view, draft) && hasClass(view.s[draft.first - 1].facts, DOERS);
const DOERS: ReadonlySet<string> = new Set(['criminal', 'casualty', 'trace']);

/** بيان | أصدره الاتحاد */
const isOfDocument = (view: SentenceView, i: number): boolean =>
  view.s[i].enclitic !== '' && hasClass(view.s[i - 1]?.facts, DOCUMENTS) && tellsOfNoun(view, i);
const DOCUMENTS: ReadonlySet<string> = new Set(['document']);

/** قرّر الشباب، إثر اجتماع، الدخول في إضراب: index of the comma that opens the aside which the comma at i closes, or -1. */
function asideStart(view: SentenceView, i: number): number {
  if (view.s[i].folded !== COMMA) return -1;
  for (let k = i - 1; k > 0; k--) {
    const t = view.s[k];
    if (t.tag === 'punct' && t.folded === COMMA) {
      const first = view.s[k + 1];
      return first.tag === 'prep' || first.prep !== '' || first.unit?.kind === 'time' ? k : -1;
    }
    if (CLAUSE_ENDS.has(t.tag)) return -1;
  }
  return -1;
}

/** وكذلك زيارة, وذلك بعقد جلسة: what is added is told anew; في خطوة تهدف إلى comments on what was told. */
const isOpener = (t: Tagged): boolean =>
  t.fn?.code === 'comment' ||
  (t.conj && (t.fn?.code === 'kama' || t.fn?.cls === 'demonstrative')) ||
  isAsThat(t);

/** كما أن: a clause of its own is added. */
const isAsThat = ({ fn, folded }: Tagged): boolean => fn?.code === 'kama' && THAT.test(folded);
const THAT = /\u0627\u0646$/u;

/** مع استمرار القتال, في ظل تصاعد الهجمات: what goes on beside is there, whatever is planned. */
const isAccompanying = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'prep' &&
  s[i].enclitic === '' &&
  BESIDE.has(s[i].fn?.code ?? '') &&
  s[i + 1]?.nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === ASPECT) === true;
const BESIDE: ReadonlySet<string> = new Set(['maa', 'khilal']);

/** Scopes that a happening which is already told stands outside of. */
const LOOSE: ReadonlySet<string> = new Set([
  ...IRREAL,
  'aimed',
  'offered',
  'charged',
  'given_up',
  'readied',
  'threatened',
  'contained',
  'suspected',
  'agreed',
  'decided',
  'worked',
  'weighed',
  'ruled',
  'required',
]);

/** خلال الزيارة, لدى مثوله, عند توقيفه; طالبت من خلاله is the means of it. */
const isWhile = (t: Tagged): boolean => t.tag === 'prep' && WHILE.has(t.fn?.code ?? '') && t.enclitic === '';
const WHILE: ReadonlySet<string> = new Set(['khilal', 'lada', 'inda']);

/** بعد فشل المهمة سحبت السلطات سفيرها: a verbal noun governs no finite verb without a particle between. */
const isOfMainVerb = (view: SentenceView, draft: EventDraft, modal: number): boolean =>
  draft.tense !== null &&
  view.s[modal].tag === 'noun' &&
  !view.s.slice(modal + 1, draft.head).some(({ tag }) => tag === 'comp' || tag === 'sub');

/** تمكنت الشرطة إثر معلومات عن اعتزامه بيع سلاح | من إيقافه: what a verb of managing before the plan brings in. */
export function isManagedBeside({ s }: SentenceView, { first }: EventDraft, modal: number): boolean {
  if (s[modal].tag !== 'noun' || s[first - 1]?.tag !== 'prep' || first - 1 <= modal + 1) return false;
  for (let i = modal - 1; i >= 0 && modal - i <= FAR; i--) {
    const t = s[i];
    if (t.tag === 'verb')
      return t.verbs.some(
        ({ lexeme }) => lexeme.sense === ASPECT && MANAGED.has(s[first - 1].fn?.code ?? ''),
      );
    if (t.tag === 'comp' || t.tag === 'rel' || t.tag === 'sub' || endsClause(t)) return false;
  }
  return false;
}
/** تمكن من, نجح في */
const MANAGED: ReadonlySet<string> = new Set(['min', 'fi']);

/** فشل أول لقاء, فشلت المفاوضات: talks that fail have been held; فشل في عقد لقاء has not come so far. */
const isFruitless = (view: SentenceView, draft: EventDraft, modal: number): boolean =>
  OCCASIONS.has(draft.frame.kind) &&
  isBareNoun(view, draft) &&
  !view.s.slice(modal + 1, draft.first + 1).some((t) => t.tag === 'prep' || t.prep !== '') &&
  [...view.s[modal].verbs, ...view.s[modal].nominals].some(
    ({ lexeme }) => lexeme !== null && lexeme.modal === 'negative' && lexeme.sense === ASPECT,
  );

/** رفض في اجتماع, ستبحث الطلب في قمة: what is refused, called off or looked at is not the occasion. */
const APART: ReadonlySet<string> = new Set(['negative', 'cancelled', 'weighed']);

/** Classes of what speaks of the noun before it: يتطلب | فرض العقوبات has it behind. */
const BEHIND = '_after';

/** تعذر إجلاؤهم بسبب القصف, فشل في استعادتها بعد هجوم, تعثرت المفاوضات رغم إبرام اتفاق: the reason and what came before are not what failed. */
const OVER: ReadonlySet<string> = new Set(['bad', 'munthu', 'bisabab', 'terms', 'raghm']);

/** ستكون له لقاءات: the verb of being with its particle of the future. */
const isToBe = (t: Tagged): boolean => t.fn?.code === 'kana' && WILL.test(t.folded);
const WILL = /^[\u0648\u0641]?\u0633/u;

/** لم يسمح له بالمغادرة, لن تسمح بزيارة: what is not allowed does not happen. */
function addScope(
  view: SentenceView,
  draft: EventDraft,
  { modal, at }: { readonly modal: string; readonly at: number },
  scopes: Set<string>,
): void {
  const negator = view.s[at - 1];
  const isNegated = negator?.tag === 'neg' && !hasException(view, at, draft.first);
  const allows = view.s[at].verbs.some(({ lexeme }) => lexeme.sense === 'induce');
  if (modal === 'hypothetical' && allows && isNegated) {
    scopes.add('negative');
    if (isWillNot(negator)) scopes.add('future');
    return;
  }
  scopes.add(modal === 'aimed' ? 'hypothetical' : modal);
  // لا تعتزم الانسحاب, لم يسع إلى الحرب: what nobody plans or seeks.
  if (isNegated && (modal === 'aimed' || (modal === 'future' && !isAwaiting(view.s[at]))))
    scopes.add('negative');
}

/** لا يريد سوى الانسحاب: an exception between a negated verb and the trigger. */
const hasException = (view: SentenceView, from: number, to: number): boolean =>
  view.s.slice(from, to).some(({ facts }) => facts.sets.has('except'));

/** لم ينتظر: who does not wait for something does not deny it. */
const isAwaiting = (t: Tagged): boolean => t.verbs.some(({ lexeme }) => lexeme.sense === 'aspect');

/** سيبدأ الانسحاب, سيشمل توزيع مساعدات: the noun that a coming verb brings is coming too. */
function isComing(view: SentenceView, verb: number, draft: EventDraft): boolean {
  if (view.s[draft.head].tag !== 'noun' || isAcknowledged(view, draft, verb)) return false;
  const isBrought = isBroughtBy(view, draft);
  // ستواصل الدفاع عن هذا الأمر
  if (!isBrought && (isPast(view, draft) || isTold(view, draft, verb))) return false;
  const isFuture = view.s[verb].verbs.some(isFutureForm) || view.s[verb - 1]?.fn?.code === 'sawfa';
  const isNew = !view.s[draft.head].article || isSupport(view.s[verb]) || isBrought;
  return isFuture && isNew && !isToldSince(view, draft);
}

/** سيتوج اللقاء بالتوقيع | على اتفاقات: with ب and what it is done to behind its own preposition, as new as any. */
const isBroughtBy = ({ s }: SentenceView, { first, last, frame }: EventDraft): boolean =>
  s[first].prep === 'bi' &&
  s[first].facts.isMasdar &&
  (frame.type === 'verb' || frame.type === 'light') &&
  (last > first || s[first + 1]?.tag === 'prep');

/** تفعيل المذكرات التي أبرمت: a plain definite noun that a relative clause in the past speaks of is there. */
const isRelated = (view: SentenceView, draft: EventDraft): boolean =>
  draft.frame.type !== 'light' &&
  isBareNoun(view, draft) &&
  (isPast(view, draft) || (draft.frame.type === 'phrase' && view.s[draft.last].article)) &&
  isToldSince(view, draft);

/** ستحترم الاتفاقات التي أبرمتها: a relative clause in the past says that it is there already. */
function isToldSince(view: SentenceView, draft: EventDraft): boolean {
  for (let i = draft.last + 1; i < view.end && i - draft.last <= RELATIVE; i++) {
    const t = view.s[i];
    if (t.tag === 'punct' || t.tag === 'verb' || t.tag === 'comp') return false;
    if (t.tag === 'rel') return view.s[i + 1]?.verbs.some(({ tense }) => tense === 'past') === true;
  }
  return false;
}
const RELATIVE = 6;
