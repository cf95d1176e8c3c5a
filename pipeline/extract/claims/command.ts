import { FOR, THEN } from '../../text/affixes.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { SentenceView } from '../words/view.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** How far into a content a prohibition may stand. */
const REACH = 14;

/** "ضعوا حدا للحرب", "لا تستهينوا بنا", "فليخرجوا من أرضنا": quoted words that tell others what to do. */
export function isCommand(view: SentenceView, { contentFirst, contentLast, isQuoted }: ClaimDraft): boolean {
  if (!isQuoted) return false;
  const first = contentFirst + Number(isOpeningQuote(view, contentFirst));
  for (let i = first; i <= contentLast && i - first < REACH; i++) {
    const isForbidden = view.s[i - 1]?.tag === 'neg' && PROHIBITED.test(view.s[i].folded);
    const opens = i === first || view.s[i - 1].tag === 'punct';
    if (isForbidden || (opens && (view.s[i].facts.isCommand || isLet(view, i, first)))) return true;
  }
  return false;
}

/** لا | تغادروا, folded: the second person plural, cut short behind لا. */
const PROHIBITED = /^\u062A..+\u0648\u0627$/u;

/** ليعلم الجميع, فليخرج: ل that bids opens a quotation or stands behind ف; elsewhere it tells a purpose. */
const isLet = ({ s, raw }: SentenceView, i: number, first: number): boolean =>
  s[i].tag === 'verb' &&
  s[i].verbs.length > 0 &&
  s[i].verbs.every(({ particle }) => particle === FOR) &&
  (i === first || raw.charAt(s[i].start) === THEN);
