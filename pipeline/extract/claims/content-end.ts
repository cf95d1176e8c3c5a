import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { clauseLimit } from './clause-limit.ts';

/** A content ends where its quotation closes, or where the next clause of the reporter begins. */
export function closeContents(view: SentenceView, drafts: readonly ClaimDraft[]): void {
  for (const draft of drafts) {
    const closing = draft.isQuoted ? closingQuote(view, draft.contentFirst) : -1;
    // إن «هذه المعلومات باطلة»، | وإن الوحدات تتدرب: the quotation is only the first thing said.
    if (closing > 0 && isGoingOn(view, draft, closing + 1)) draft.isQuoted = false;
    else if (
      closing > 0 &&
      closing <= draft.contentLast &&
      (isBareQuote(view, draft) || endsClause(view, closing + 1))
    )
      draft.contentLast = closing;
    const limit = Math.min(clauseLimit(view, draft, drafts), sentenceEnd(view, draft));
    if (limit - 1 < draft.contentLast) draft.contentLast = limit - 1;
    while (draft.contentLast >= draft.contentFirst && isTrailing(view, draft.contentLast))
      draft.contentLast--;
  }
  for (const draft of drafts) draft.contentLast = Math.min(draft.contentLast, endOfQuotation(draft, drafts));
}

/** "وقال فلان: «كانت السلطات تحث الناس على البقاء»": what is said inside a quotation ends with it. */
const endOfQuotation = ({ cueFirst, contentLast }: ClaimDraft, drafts: readonly ClaimDraft[]): number =>
  drafts.find((other) => other.isQuoted && other.contentFirst < cueFirst && cueFirst < other.contentLast)
    ?.contentLast ?? contentLast;

/** "ضرورة التصدي له.وفي مكة": a full stop without a space behind it, between two words, or behind the closing mark of one inside. */
function sentenceEnd(view: SentenceView, { contentFirst, contentLast, isQuoted }: ClaimDraft): number {
  for (let i = contentFirst + 1; i < contentLast && !isQuoted; i++) {
    const next = view.s[i + 1];
    const before = view.s[i - 1];
    const isAfterWord = before.word.kind === 'word' || '"\u201D\u00BB'.includes(before.folded);
    if (view.s[i].folded === '.' && isAfterWord && opensSentence(next)) return i;
  }
  return view.end;
}

const opensSentence = ({ conj, tag, folded }: Tagged): boolean =>
  folded.length > 2 && (conj || tag === 'verb' || tag === 'prep');

/** Behind the closing mark a second clause is joined to the one that opened the content. */
function isGoingOn(view: SentenceView, { contentFirst }: ClaimDraft, at: number): boolean {
  if (view.s[contentFirst].tag !== 'comp') return false;
  let i = at;
  while (i < view.end && view.s[i].tag === 'punct' && '\u060C,\u201D"\u00BB\u2033'.includes(view.s[i].folded))
    i++;
  return view.s[i]?.tag === 'comp' && view.s[i].conj;
}

const isBareQuote = (view: SentenceView, draft: ClaimDraft): boolean =>
  isOpeningQuote(view, draft.contentFirst - 1);

/** After the closing mark comes punctuation, an attribution or the end: the quotation was the whole content. */
function endsClause(view: SentenceView, at: number): boolean {
  let i = at;
  while (i < view.end && view.s[i].tag === 'punct' && '”"»″“'.includes(view.s[i].folded)) i++;
  return (
    i >= view.end ||
    view.s[i].tag === 'punct' ||
    isNextReport(view.s[i]) ||
    view.cueHits.some((hit) => hit.first === i && hit.cue.type === 'prep')
  );
}

/** "أكبر أزمة" | وقالت إن: the next report, with nothing but و between. */
const isNextReport = ({ tag, conj, verbs }: Tagged): boolean =>
  tag === 'verb' && conj && verbs.some(({ lexeme, tense }) => lexeme.cue !== null && tense === 'past');

/** Index of the last token inside the quotation that begins at or just before `first`; -1 when it never closes. */
function closingQuote(view: SentenceView, first: number): number {
  const open = isOpeningQuote(view, first - 1) ? first - 1 : isOpeningQuote(view, first + 1) ? first + 1 : -1;
  if (open < 0) return -1;
  const closers = view.s[open].folded === '«' ? '»' : '”"″“';
  const marks = view.s.filter((t) => t.i > open && t.tag === 'punct' && closers.includes(t.folded));
  let inner = 0;
  const outer = marks.find((t) => {
    if (opensInside(view, t)) inner++;
    else if (inner === 0) return true;
    else inner--;
    return false;
  });
  // "إن الوفد وقع اتفاق "التسهيل" وهي مرحلة: a quotation inside one that never closes.
  if (outer === undefined && inner === 0 && marks.length > 1 && !hasStop(view, open)) return -1;
  const close = outer ?? marks[0];
  return close === undefined ? -1 : close.i - (open === first - 1 ? 1 : 0);
}

/** A full stop further on, before the end of the sentence. */
const hasStop = ({ s, end }: SentenceView, from: number): boolean =>
  s.slice(from, end - 1).some(({ folded }) => folded === '.');

/** "يسمى "التمثيلية" والتمثيلية": a straight mark with a space before it and a letter right behind it opens. */
const opensInside = ({ raw }: SentenceView, { folded, start, end }: Tagged): boolean =>
  folded === '"' && /\s/u.test(raw[start - 1] ?? '') && /\p{L}/u.test(raw[end] ?? '');

/** A mark at the end, or وذلك before what was cut off. */
export const isTrailing = (view: SentenceView, i: number): boolean =>
  (view.s[i].tag === 'punct' && '.،؛…:'.includes(view.s[i].folded)) ||
  (view.s[i].conj && view.s[i].fn?.cls === 'demonstrative');
