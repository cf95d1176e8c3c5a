import type { EventDraft } from '../events/events.ts';
import { isComma } from '../phrases/clauses.ts';
import { isStop } from '../phrases/stops.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/**
 * بموجب الاتفاق تفرج الحركة عن الأسرى, وبمقتضى الهدنة التي وقعاها تنسحب القوات: what is done by the terms of a deal, told in the present, is to
 * come; بموجب الاتفاق انسحبت القوات has come.
 */
export function isByTerms(view: SentenceView, draft: EventDraft): boolean {
  if (draft.tense !== 'present' || view.s[draft.head].tag !== 'verb') return false;
  const { s } = view;
  let isTold = false;
  for (let i = draft.head - 1; i > 0 && draft.head - i <= REACH; i--) {
    const t = s[i];
    if (isStop(t) || t.tag === 'comp' || t.tag === 'sub') return false;
    // بموجب الاتفاق | الذي وقعه الجانبان: a verb before the trigger must be that of a relative clause on the deal.
    if (t.tag === 'verb') isTold = true;
    if (t.tag === 'rel') isTold = false;
    if (isPlan(t) && isTerms(s[i - 1])) return !isTold && opens(s[i - 2]);
  }
  return false;
}

const isPlan = (t: Tagged): boolean => t.tag === 'noun' && hasClass(t.facts, PLANS);
const PLANS: ReadonlySet<string> = new Set(['plan']);
/** بموجب, وفق */
const isTerms = (t: Tagged): boolean => t.tag === 'prep' && TERMS.has(t.fn?.code ?? '');
const TERMS: ReadonlySet<string> = new Set(['terms', 'wifq']);

/** Nothing, a mark, و or أن stands before: the phrase opens its clause. */
const opens = (t: Tagged | undefined): boolean =>
  t === undefined || t.tag === 'punct' || t.tag === 'comp' || t.fn?.cls === 'conjunction';

const REACH = 20;

/**
 * The verb at a token has a plan, a draft or a deal for its subject, right behind it (يتضمن الاتفاق) or before it, relative clauses
 * between (الخطة التي أعلنت أمس تشمل). What stands right behind it, definite, would be the subject: تضمن الهجوم.
 */
export function isOfPlan(view: SentenceView, at: number, first: number): boolean {
  const { s } = view;
  const next = s[at + 1];
  if (first !== at + 1 && next?.article && (isPlan(next) || isStage(s, at))) return true;
  let isPending = false;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const t = s[i];
    if (isPlan(t) && (!isPending || s[i + 1].tag === 'verb')) return true;
    if (isStop(t) || t.tag === 'comp' || t.tag === 'sub') return false;
    // اتفاق يقضي بعملية تبادل تشمل: the plan provides for what contains it.
    if (t.tag === 'verb') isPending = !t.verbs.some(({ lexeme }) => lexeme.modal === 'future');
    if (t.tag === 'rel') isPending = false;
  }
  return false;
}

/** تشمل المرحلة الأولى | من الصفقة, ينص البند الثاني من الاتفاق: a part of the plan. */
function isStage(s: readonly Tagged[], verb: number): boolean {
  let at = verb + 1;
  while (at - verb <= STAGE && s[at]?.tag === 'noun' && s[at].prep === '' && !s[at].conj) at++;
  return s[at]?.fn?.code === 'min' && s[at + 1] !== undefined && isPlan(s[at + 1]);
}
const STAGE = 3;

/**
 * يشمل المقترح إدخال المساعدات، | وانسحاب القوات, إلى جانب | الإفراج عنهم, مقابل | هدنة: a later item of the list that a plan contains, behind
 * commas and relative clauses.
 */
export function isListedTerm(view: SentenceView, draft: EventDraft): boolean {
  const { s } = view;
  const head = s[draft.first];
  if (s[draft.head].tag !== 'noun' || !(head.conj || isFurther(view, draft.first - 1))) return false;
  let isPending = false;
  for (let i = draft.first - 1; i >= 0 && draft.first - i <= LIST; i--) {
    const t = s[i];
    if (isStop(t) || t.tag === 'comp' || t.tag === 'sub') return false;
    if (t.tag === 'rel') isPending = false;
    if (t.tag !== 'verb') continue;
    if (t.verbs.some(({ lexeme }) => CONTAINING.has(lexeme.modal)) && isOfPlan(view, i, draft.first))
      return !isPending;
    // عدد لم يحدد: a verb that describes an indefinite noun.
    const noun = s[s[i - 1]?.tag === 'neg' ? i - 2 : i - 1];
    isPending ||= noun?.tag !== 'noun' || noun.article;
  }
  return false;
}
/** مقابل, إلى جانب; ينص الاتفاق، الذي وقع أمس، | على: the preposition behind what was put in between. */
const isFurther = ({ s }: SentenceView, i: number): boolean =>
  BESIDE.has(s[i]?.fn?.code ?? '') || (s[i]?.fn?.code === 'ala' && isComma(s[i - 1]));

const BESIDE: ReadonlySet<string> = new Set(['amam', 'siwa', 'maa']);
/** Classes of modals.csv. */
const CONTAINING: ReadonlySet<string> = new Set(['contained', 'future']);
const LIST = 40;
