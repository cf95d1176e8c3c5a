import { ALEF } from '../../text/affixes.ts';
import type { EventDraft } from '../events/events.ts';
import { isDidNot } from '../words/negators.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { CLAUSE_ENDS } from './stops.ts';

/** نفى مغادرة الرئيس بعد سقوط المدينة: who denies the one takes the other, after which it would be, for granted. */
export function isPresupposed(view: SentenceView, draft: EventDraft, contentFirst: number): boolean {
  if (isNotTheOnly(view, draft)) return true;
  let at = draft.first - 1;
  while (at > contentFirst && isBearing(view.s[at])) at--;
  const before = view.s[at];
  return at > contentFirst && before.tag === 'prep' && AFTER.has(before.fn?.code ?? '') && !isYet(view, at);
}

/** ليست الزيارة | الأولى, ليس الهجوم | الوحيد: of what is not the first of its sort it is not denied that it took place. */
const isNotTheOnly = ({ s }: SentenceView, { head }: EventDraft): boolean =>
  s[head].tag === 'noun' &&
  s.slice(head + 1, head + RANKED).some(({ article, facts }) => article && facts.sets.has('ranked'));
const RANKED = 4;

/** لم يتم بعد إصدار القانون, لم تقرر الحكومة بعد إرسال قوات: behind a verb that لم denies, with nothing but its subject between, بعد is "yet". */
export function isYet(view: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i > 0 && (view.s[i].tag === 'noun' || view.s[i].tag === 'name') && view.s[i].prep === '') i--;
  const subject = view.s[i + 1];
  if (i + 1 < at && !subject.article && subject.tag !== 'name') return false;
  return (
    view.s[i]?.tag === 'verb' &&
    isDidNot(view.s[i - 1]) &&
    view.s[i].verbs.some(({ lexeme }) => lexeme.modal !== '' || lexeme.sense === 'occurrence')
  );
}

/** حدوث, وقوع, عقد: after them the act has taken place as after بعد alone. */
const isBearing = (t: Tagged): boolean => t.tag === 'noun' && !t.article && t.prep === '' && isBringing(t);

/** بعد, منذ, رغم */
const AFTER: ReadonlySet<string> = new Set(['bad', 'munthu', 'raghm']);

/** After these a happening is taken as told: بعد الهجوم, بسبب القصف, إزاء الانتهاكات, بشأن استخدام السلاح. */
const GIVEN: ReadonlySet<string> = new Set(['bad', 'munthu', 'bisabab', 'terms', 'nahwa', 'hawla']);

export function isGiven(view: SentenceView, draft: EventDraft): boolean {
  const at = draft.first - 1;
  const before = view.s[at]?.tag === 'punct' && QUOTE.test(view.s[at].folded) ? view.s[at - 1] : view.s[at];
  return (
    view.s[draft.head].tag === 'noun' &&
    (isGiving(before) || isOwned(view, draft) || isInquiredInto(view, draft) || isReactedTo(view, draft))
  );
}

/** احتجاجا على اختطاف رئيسها, ردا على القصف, تنديدا باغتيال, سترد على مقتله: what somebody reacts to has happened. */
export function isReactedTo(view: SentenceView, { first }: EventDraft): boolean {
  const { s } = view;
  const t = s[s[first].prep === '' && s[first - 1]?.tag === 'prep' ? first - 2 : first - 1];
  return t !== undefined && (isReaction(t) || isAnswered(view, first));
}

/** سترد إيران | على القصف, الثأر | لمقتله: behind على, ل or من and a word of answering, with nothing but who answers between. */
function isAnswered({ s }: SentenceView, first: number): boolean {
  const isGlued = s[first].prep === 'li';
  if (!isGlued && !ANSWERED.has(s[first - 1]?.fn?.code ?? '')) return false;
  let at = isGlued ? first - 1 : first - 2;
  while (at > 0 && (s[at].tag === 'noun' || s[at].tag === 'name') && !isAnswer(s[at]) && s[at].prep === '')
    at--;
  return s[at] !== undefined && isAnswer(s[at]);
}
const ANSWERED: ReadonlySet<string> = new Set(['ala', 'min']);
const isAnswer = ({ tag, verbs, nominals }: Tagged): boolean =>
  tag === 'verb'
    ? verbs.some(({ lexeme }) => lexeme.sense === 'response')
    : nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.sense === 'response');

/** احتجاجا, ردا, تنديدا: an accusative that says to what an act is the answer. */
export const isReaction = ({ tag, folded, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  folded.endsWith(ALEF) &&
  nominals.some(
    ({ form, lexeme }) =>
      form === 'masdar' &&
      lexeme !== null &&
      (lexeme.sense === 'response' ||
        lexeme.cue?.act === 'condemn' ||
        lexeme.frames.some(({ kind }) => kind === 'protest')),
  );

/** التحقيق في مقتل الصحفي, المسؤولين عن القصف: what is looked into, or what somebody had a part in, has happened. */
export function isInquiredInto(view: SentenceView, { first }: EventDraft): boolean {
  const { tag, fn } = view.s[first - 1] ?? {};
  let at = first - 2;
  // فتح تحقيق | شامل وعلني | في حريق: its adjectives stand between.
  while (at > 0 && isPlain(view.s[at])) at--;
  const asked = view.s[at];
  if (tag !== 'prep' || !ABOUT.has(fn?.code ?? '') || asked === undefined) return false;
  return (
    hasClass(asked.facts, PARTS) ||
    (fn?.code === 'fi' && hasClass(asked.facts, TRUTH)) ||
    (fn?.code === 'fi' &&
      asked.nominals.some(({ lexeme, noun }) =>
        [...(lexeme?.frames ?? []), ...(noun?.frames ?? [])].some(({ kind }) => kind === 'investigation'),
      ))
  );
}
const isPlain = ({ tag, prep, nominals }: Tagged): boolean =>
  tag === 'noun' &&
  prep === '' &&
  nominals.every(({ noun, form }) => form !== 'masdar' && (noun === null || noun.classes.has('adjective')));
const ABOUT: ReadonlySet<string> = new Set(['fi', 'an']);
/** كشف الحقيقة في اغتياله, ملابسات في مقتله: what an act left behind to be known. */
const TRUTH: ReadonlySet<string> = new Set(['trace']);
/** ضلوع, مسؤولية */
const PARTS: ReadonlySet<string> = new Set(['involvement', 'answerable', 'suspect']);

/** التحرك بعد مقتل طفل في القصف: all that stands behind what is taken as told, up to what "and" joins. */
export function isBehindGiven(view: SentenceView, draft: EventDraft, from: number): boolean {
  if (view.s[draft.head].tag !== 'noun') return false;
  for (let i = draft.first - 1; i > from && !view.s[i + 1].conj; i--) {
    if (isGiving(view.s[i])) return true;
    if (CLAUSE_ENDS.has(view.s[i].tag)) return false;
  }
  return false;
}

/** ذكرى اغتيال الزعيم, منفذ الهجوم, ملف ترحيل اللاجئين: a day, a file, a doer or a place that an act already has. */
export function isOwned(view: SentenceView, draft: EventDraft): boolean {
  const owner = view.s[draft.first - 1];
  if (owner?.tag !== 'noun' || owner.article || owner.enclitic !== '' || view.s[draft.first].conj)
    return false;
  if (view.s[draft.head].tag !== 'noun' || view.s[draft.first].prep !== '') return false;
  if (isSubject(view, draft)) return false;
  return hasClass(owner.facts, OWNERS) && !owner.facts.isMasdar && !hasClass(owner.facts, COUNTS);
}

/** حاول مسلحون | اقتحام القصر: an indefinite doer right behind a modal verb is its subject, and what he tries its object. */
const isSubject = ({ s }: SentenceView, { first, frame }: EventDraft): boolean =>
  frame.type !== 'noun' && s[first - 2]?.verbs.some(({ lexeme }) => lexeme.modal !== '') === true;

/** Classes of what an act leaves behind: the day that recalls it, its file, its doer, its scene, its victims. */
const OWNERS: ReadonlySet<string> = new Set(['trace', 'casualty', 'criminal', 'place', 'subplace']);
const COUNTS: ReadonlySet<string> = new Set(['quantity', 'group_noun']);

const QUOTE = /["«“”]/u;

/** بوقف الغارات والتوغل: a definite noun, or one joined to it, in the genitive of a word that does not begin or carry it out. */
export function isSecondNoun(view: SentenceView, draft: EventDraft): boolean {
  const first = view.s[draft.first].conj ? draft.first - 1 : draft.first;
  const owner = view.s[first - 1];
  if (owner?.tag !== 'noun' || owner.article || !view.s[first].article || !view.s[draft.head].article)
    return false;
  return owner.nominals.some(
    ({ form, lexeme }) => form === 'masdar' && lexeme !== null && !BRINGING.has(lexeme.sense),
  );
}

/** تجدد, تنفيذ, وقوع, عملية: what only says that an act begins or takes place. */
export const isBringing = (t: Tagged): boolean =>
  hasClass(t.facts, ACTS) || t.nominals.some(({ lexeme }) => lexeme !== null && CARRYING.has(lexeme.sense));

const CARRYING: ReadonlySet<string> = new Set(['aspect', 'undertake', 'occurrence']);

/** عملية: a noun that leaves open what is done. */
const ACTS: ReadonlySet<string> = new Set(['act']);

/** بدء الانسحاب, شن الهجوم, إعلان الهدنة: what begins, carries out or announces the act is as real as the act. */
const BRINGING: ReadonlySet<string> = new Set(['aspect', 'undertake', 'occurrence', 'speech', 'cognition']);

export const isGiving = (t: Tagged | undefined): boolean =>
  t?.tag === 'prep' && t.enclitic === '' && GIVEN.has(t.fn?.code ?? '');

/** لن تعترف باغتياله, ستندد بالقصف: what somebody will admit or condemn has happened; what he will demand has not. */
export const isAcknowledged = (view: SentenceView, { first, head }: EventDraft, verb: number): boolean =>
  view.s[head].tag === 'noun' &&
  view.s[first].prep === 'bi' &&
  view.s[verb].verbs.some(({ lexeme }) => lexeme.cue !== null && FACTIVE.has(lexeme.cue.act));
const FACTIVE: ReadonlySet<string> = new Set(['state', 'confirm', 'condemn', 'support']);
