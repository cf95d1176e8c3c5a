import type { EventDraft } from '../events/events.ts';
import { isGiving } from '../phrases/presupposed.ts';
import { isBareNoun } from '../phrases/scope-limits.ts';
import { HALT } from '../words/halted.ts';
import { isFutureForm } from '../words/lexeme.ts';
import { SEEN } from '../words/modal-lexemes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { CASUALTIES, hasClass } from '../words/word-kinds.ts';
import { isOfPlan } from './terms.ts';

/** What a class of modal verbs says of an event. */
export function meant(
  view: SentenceView,
  draft: EventDraft,
  { modal, at }: { readonly modal: string; readonly at: number },
): string {
  const between = view.s.slice(at + 1, draft.first);
  // تأجيل النظر في قضية القتل: the deed has been done; what is to be done about it is put off.
  // أجلت الفرق 20 جريحا: whoever is hurt is so, the verb is that of evacuating.
  if (modal === 'cancelled') return 'negative';
  if (modal === 'postponed')
    return between.some(isLeftBy) || hasClass(view.s[draft.head].facts, CASUALTIES) ? '' : 'future';
  // كلّفه بتشكيل الحكومة: with what somebody is charged.
  if (modal === 'charged')
    return [...between, view.s[draft.first]].some(({ prep }) => prep === 'bi') ? 'future' : '';
  // يحضّر لهجوم, التحضير لقمة: for what; حضر الاجتماع is another verb.
  if (modal === 'readied')
    return [...between, view.s[draft.first]].some(({ prep }) => prep === 'li') ? 'future' : '';
  // تتجه الكتلة إلى التصويت: the act right behind إلى; تتجه القوات إلى المدينة moves.
  if (modal === 'headed')
    return view.s[draft.first - 1]?.fn?.code === 'ila' && view.s[draft.first].facts.isMasdar ? 'future' : '';
  // تراجع عن قرار إقالته: from what; تراجع الجيش is a retreat.
  if (modal === 'given_up')
    return between.some(({ fn }) => fn?.code === 'an') && view.s[at - 1]?.tag !== 'neg' ? 'negative' : '';
  // التهديد بقصف المدينة; تهديد السكان بالسلاح وسرقة أموالهم: with an act, not with a thing.
  if (modal === 'threatened') return isWithAct(view, draft, between) ? 'future' : '';
  if (modal === HALT || modal === SEEN) return '';
  // لم تؤكد الإفراج عنهم: what nobody confirms is open.
  if (modal === 'confirmed') return view.s[at - 1]?.tag === 'neg' ? 'hypothetical' : '';
  // أنقذها من الموت, نجا من القتل: nobody died; نجا من هجوم: the attack took place.
  if (modal === 'saved')
    return draft.frame.kind === 'killing' && between.some(({ fn }) => fn?.code === 'min') ? 'negative' : '';
  // قضت المحكمة بالحكم عليه: a ruling is itself the act; يقضي الاتفاق بالإفراج provides for it.
  // قضت القوات على المسلحين بغارة: على tells that it is the verb of doing away with.
  if (modal === RULED)
    return draft.frame.kind === 'legal_action' || between.some(({ fn }) => fn?.code === 'ala')
      ? ''
      : 'future';
  // عرضت قطر استضافة محادثات: an act is offered, a plain noun (عرضت القناة الهجوم) is shown.
  if (modal === 'offered') return draft.frame.type === 'noun' ? '' : 'hypothetical';
  // إحباط عملية تهريب والقبض على ثلاثة: who foils the one does the other.
  // أحبط محاولة تسلل ودمر سيارتين: a verb joined to it tells what else is done.
  if (modal === 'foiled')
    // إفشال مهمتها والاشتباك معها: so does a noun joined to what they had in mind.
    return view.s[draft.first].conj &&
      (draft.tense !== null || FOILERS.has(draft.frame.kind) || isOwnedPlan(view, at))
      ? ''
      : 'negative';
  if (modal === 'considered') return '';
  // يدرس إرسال قوات: what is weighed; تلميذ يدرس بالمدرسة learns, ناقش في اجتماع names where.
  if (modal === 'weighed') return isAside(view.s[at + 1]) ? '' : 'hypothetical';
  // تعمل على سنّ قانون: what somebody is at work on; عملوا في تهريب الأسلحة is a trade.
  if (modal === 'worked') return isOn(view.s[at + 1], between) ? 'future' : '';
  // اتفق الطرفان على فتح المعبر: what is agreed on; the agreement itself is there.
  if (modal === 'agreed') return isAgreedOn(view, draft, between) ? 'future' : '';
  // قرر الرئيس إقالة الوزير: the decision is itself the act.
  // قررت المحكمة تأجيل القضية: so is that of a court.
  if (modal === 'decided')
    return isBareNoun(view, draft) && (DECREED.has(draft.frame.kind) || isRuledOn(draft, between))
      ? ''
      : 'future';
  // يتضمن الاتفاق إطلاق الأسرى: the terms of a plan or deal; تضمن الهجوم إطلاق النار tells what happened.
  if (modal === 'contained') return isOfPlan(view, at, draft.first) ? 'future' : '';
  // المشتبه في قتله; إيقاف مشتبه به وحجز سلاح: what is joined to a suspect is done to him.
  if (modal === 'suspected') return isOfSuspect(view, draft, at) ? '' : 'hypothetical';
  // ستبدأ المشاورات: what a coming verb begins is to come, however definite.
  if (modal === 'begun') return isBegun(view, draft, at) ? 'future' : '';
  // حددت المحكمة جلسة: an indefinite noun is fixed for a day to come; حدد الاجتماع الأولويات has it for its subject.
  if (modal === 'scheduled') return view.s[draft.head].article || between.some(isOther) ? '' : 'future';
  // الوضع يتطلب تدخلا; مما استوجب إطلاق النار: what came of it was done.
  if (modal === 'required')
    return view.s[at - 1]?.fn?.code === RESULT && isPast(view.s[at]) ? '' : 'hypothetical';
  return modal;
}
const RESULT = 'result';
const isPast = ({ verbs }: Tagged): boolean =>
  verbs.length > 0 && verbs.every(({ tense }) => tense === 'past');

/** ب brings in the trigger, a clause, or anything but a weapon to which و joins the trigger. */
const isWithAct = (
  { s }: SentenceView,
  { first, tense }: EventDraft,
  between: readonly Tagged[],
): boolean => {
  const by = [...between, s[first]].find(({ tag, prep }) => prep === 'bi' || tag === 'comp');
  return (
    tense !== null || !s[first].conj || by === undefined || by.tag === 'comp' || !hasClass(by.facts, ARMS)
  );
};

const ARMS: ReadonlySet<string> = new Set(['weapon', 'munition', 'goods']);

const RULED = 'ruled';

/** تأجيل, رفض, إلغاء: acts that are done by being decided. */
export const isSettled = ({ frame, lexeme }: EventDraft): boolean =>
  frame.kind === 'legal_action' && SETTLING.has(lexeme?.modal ?? '');
const SETTLING: ReadonlySet<string> = new Set(['postponed', 'negative', 'cancelled']);

const isRuledOn = (draft: EventDraft, between: readonly Tagged[]): boolean =>
  isSettled(draft) && between.some(({ facts }) => hasClass(facts, COURTS));
const COURTS: ReadonlySet<string> = new Set(['court']);

/** Kinds of acts that come about by being decided. */
const DECREED: ReadonlySet<string> = new Set(['appointment', 'removal']);

/** حددت الشرطة هوية منفذ تفجير: another noun is fixed, unless it is the date (موعد لقاء). */
const isOther = (t: Tagged): boolean =>
  // عدد لم يحدد مقابل تحرير الرهائن
  t.fn?.code === 'amam' || (t.tag === 'noun' && !t.article && !hasClass(t.facts, TIMES));
const TIMES: ReadonlySet<string> = new Set(['time']);

const isBegun = (view: SentenceView, { first, head }: EventDraft, at: number): boolean =>
  first === at + 1 && view.s[head].tag === 'noun' && view.s[at].verbs.some(isFutureForm);

/** مشتبه به في إطلاق نار, مشتبه به رهن الاحتجاز, حجز مشتبه به واعتقال آخر: the doer is in doubt, not what was done by or to him. */
const isOfSuspect = (view: SentenceView, { first, head }: EventDraft, at: number): boolean =>
  view.s[at].tag === 'noun' &&
  (view.s[first].conj || (view.s[at + 1]?.fn?.code === 'bi' && view.s[head].tag === 'noun'));

/** إفشال | مهمتها: the foiled thing is somebody's. */
const isOwnedPlan = (view: SentenceView, at: number): boolean => {
  const next = view.s[at + 1];
  return next?.tag === 'noun' && next.enclitic !== '' && next.prep === '' && !view.isEventNominal(at + 1);
};

const isAside = (next: Tagged | undefined): boolean =>
  next !== undefined && (next.prep !== '' || next.tag === 'prep' || next.enclitic !== '');

/** على follows, with nothing but the subject between. */
const isOn = (next: Tagged | undefined, between: readonly Tagged[]): boolean => {
  const on = between.find(({ tag }) => tag !== 'noun' && tag !== 'name');
  return next !== undefined && on?.fn?.code === 'ala';
};

/** على and the act right behind it, or what و joins to that; not تم الاتفاق | عليه خلال اجتماع. */
function isAgreedOn({ s }: SentenceView, { frame, first }: EventDraft, between: readonly Tagged[]): boolean {
  const on = between.find(({ fn, enclitic }) => fn?.code === 'ala' && enclitic === '');
  return frame.kind !== 'agreement' && on !== undefined && (on.i + 1 === first || s[first].conj);
}

/** قضية, ذكرى; بعد, حول: what stands between tells of an act that is known. */
const isLeftBy = (t: Tagged): boolean => hasClass(t.facts, TRACES) || isGiving(t);
const TRACES: ReadonlySet<string> = new Set(['trace']);

/** What those who foil something do besides. */
const FOILERS: ReadonlySet<string> = new Set(['arrest', 'killing', 'injury', 'interception', 'release']);
