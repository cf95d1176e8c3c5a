import { isNominal } from '../phrases/chunks.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';

/** شركة الطيران الإيطالية | "أليتاليا" التي …، إلغاء: a name in quotation marks that a relative clause describes, behind the name of a body. */
export function afterNickname(view: SentenceView, at: number): number {
  const owner = view.nameAt[at - 1];
  if (owner === undefined || at >= view.end || !isOpeningQuote(view, at)) return at;
  if (!hasClass(view.s[owner.first].facts, NAMED)) return at;
  const close = quoteEnd(view.s, at, view.end);
  const isShort = close > at && close - at <= NICKNAME;
  return isShort && view.s[close + 1]?.fn?.code === 'alladhi' ? close + 1 : at;
}
const NICKNAME = 4;
const NAMED: ReadonlySet<string> = new Set(['union', 'broadcaster', 'media']);

/** في قضية "كذا"، | إنه: a noun is called by what stands in quotation marks, and the clause behind the comma is what is said; -1 when none is. */
export function clauseBehindName(view: SentenceView, open: number): number {
  if (!isOpeningQuote(view, open) || !isNominal(view.s[open - 1])) return -1;
  const close = quoteEnd(view.s, open, view.end);
  const clause = close + 2;
  return close > open &&
    view.s[close + 1]?.folded === '\u060C' &&
    view.s[clause]?.tag === 'comp' &&
    view.isThat(clause)
    ? clause
    : -1;
}
