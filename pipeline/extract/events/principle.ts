import type { Filler } from '../phrases/fillers.ts';
import { CLAUSE_ENDS } from '../phrases/stops.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { EventDraft } from './events.ts';

/**
 * الهجوم على الأطفال لا يمكن تبريره, قتل المدنيين جريمة حرب, إن استهداف المستشفيات يعد انتهاكا للقانون: what is judged of every act
 * of its sort, done to nobody in particular, tells of none.
 */
export function isPrinciple(
  view: SentenceView,
  draft: EventDraft,
  slots: ReadonlyMap<string, readonly Filler[]>,
): boolean {
  const { s } = view;
  if (draft.frame.type === 'phrase' || s[draft.head].enclitic !== '' || !opensStatement(s, draft.first))
    return false;
  const own = [...slots.values()].flat().filter(({ isImplicit }) => !isImplicit);
  if (own.length === 0 || !own.every((filler) => isAnyOfThem(view, filler))) return false;
  const from = Math.max(draft.last, ...own.map(({ end }) => lastToken(view, end)));
  return isJudged(view, from + 1);
}

/** إن | قتل المدنيين, "، والهجوم …": the noun is what the clause is about. */
function opensStatement(s: readonly Tagged[], first: number): boolean {
  if (s[first].prep !== '') return false;
  const before = s[first - 1];
  return before === undefined || before.tag === 'punct' || before.tag === 'comp';
}

/** المدنيين, المستشفيات والمدارس: all of a kind, without a name, a number or a day. */
function isAnyOfThem(view: SentenceView, { start, end, name, place }: Filler): boolean {
  if (name !== null || place !== null || view.times.some(({ first }) => view.s[first].start === start))
    return false;
  const head = view.s.find((t) => t.end > start);
  return (
    head !== undefined &&
    head.end >= end &&
    head.article &&
    (head.nominals.some(({ number }) => number === 'plural') || hasClass(head.facts, MANY))
  );
}

/** السكان, الناس */
const MANY: ReadonlySet<string> = new Set(['people', 'civilian']);

const lastToken = (view: SentenceView, end: number): number => view.s.findLastIndex((t) => t.start < end);

/** يعد | انتهاكا, أمر | مرفوض, لا يمكن | تبريره: a word of judgement, with nothing but what leads to it before it. */
function isJudged({ s, end }: SentenceView, from: number): boolean {
  for (let i = from; i < end && i - from <= REACH; i++) {
    if (s[i].facts.sets.has('judged')) return true;
    // قصف المستشفيات | والمدارس يشكل: what else it is done to.
    if (s[i].conj && s[i].article && s[i].tag === 'noun') continue;
    if (!s[i].facts.sets.has('judges')) return false;
  }
  return false;
}
const REACH = 4;

/** قتل الصحفيين في رفح | جريمة حرب, القصف يعد | جريمة حرب: what an act told in the same clause is called is no other one. */
export function isVerdict(
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { s } = view;
  if (!s[first].facts.sets.has('judged') || s[first].prep !== '' || s[first].conj || s[last].article)
    return false;
  if (s[first - 1]?.facts.sets.has('judges')) return true;
  for (let i = first - 1; i >= 0 && !CLAUSE_ENDS.has(s[i].tag); i--) {
    if (s[i].tag === 'verb') return false;
    if (view.isEventNominal(i)) return opensStatement(s, i);
  }
  return false;
}
