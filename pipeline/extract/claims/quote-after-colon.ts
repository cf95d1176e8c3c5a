import { quoteEnd, quoteSpan } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import type { Marker } from './content.ts';
import { clauseBehindName } from './quoted-names.ts';
import { opensReport } from './reporting-participle.ts';

/** A colon and an opening quote further on, whatever stands between: قال أحد الجيران ويدعى …: "…". */
export function quoteAfterColon(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!cue.content.has('quote')) return null;
  for (let i = from; i + 1 < view.end && i - from <= REACH; i++) {
    const t = view.s[i];
    if (t.tag === 'comp' || (t.tag === 'punct' && '.؟!؛'.includes(t.folded) && !view.inName(i))) return null;
    // أعلن الرئيس إدانته للهجوم، مضيفا: "…": the words are those of the participle.
    if (opensReport(view, i, from) || (i > from && isNextReport(view, i))) return null;
    // تقرير بعنوان: "…": what a text is called is not what it says.
    const title = i > from && isTitleOf(view, i) ? quoteEnd(view.s, i, view.end) : -1;
    if (title > i) {
      i = title;
      continue;
    }
    if (
      isOpeningQuote(view, i) &&
      i > from &&
      quoteSpan(view, i) > 5 &&
      clauseBehindName(view, i) < 0 &&
      (view.s[i - 1].folded === '،' || view.s[i + 1].tag === 'verb' || isAdjunct(view, from, i, cue))
    )
      return { first: i + 1, isQuoted: true };
    if (t.folded === ':' && !isTitleOf(view, i + 1))
      return isOpeningQuote(view, i + 1) && i + 2 < view.end ? { first: i + 2, isQuoted: true } : null;
  }
  return null;
}

/** تحدث المدرب في اللقاء، | وقال |: "…", لكنه | أضاف |: "…": the words are those of a second verb of saying. */
const isNextReport = ({ s }: SentenceView, i: number): boolean =>
  s[i].tag === 'verb' &&
  ((s[i].conj && s[i - 1].tag === 'punct') || s[i - 1].fn?.code === 'bal') &&
  s[i].verbs.some(({ lexeme }) => lexeme.cue?.content.has('quote'));

/** نشرت صفحات مقطعا بعنوان "الجيش يقصف العاصمة": a title that tells of an act is told by whoever spreads the text. */
export function toldTitle(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!cue.flags.has('titled')) return null;
  for (let i = from; i + 1 < view.end && i - from <= REACH; i++) {
    if (view.s[i].tag === 'comp' || '.؟!؛'.includes(view.s[i].folded)) return null;
    if (!isTitleOf(view, i)) continue;
    const close = quoteEnd(view.s, i, view.end);
    const title = view.s.slice(i + 1, Math.max(close, i + 1));
    const isTelling = title.some((t) => t.tag === 'verb' || view.isEventNominal(t.i));
    return isTelling ? { first: i + 1, isQuoted: true } : null;
  }
  return null;
}

/** بعنوان "…", الذي حمل عنوان: "…": the title of a text, in quotation marks right behind the word. */
function isTitleOf(view: SentenceView, open: number): boolean {
  if (open < 1 || !isOpeningQuote(view, open)) return false;
  const before = view.s[open - 1].folded === ':' ? view.s[open - 2] : view.s[open - 1];
  return before !== undefined && hasClass(before.facts, TITLE);
}
const TITLE: ReadonlySet<string> = new Set(['heading']);

/** Only a prepositional phrase stands between: قال الأسد في بيانه “…”. */
function isAdjunct(view: SentenceView, from: number, to: number, cue: Cue): boolean {
  const { fn, tag } = view.s[from];
  const opens = (tag === 'prep' && !cue.content.has(fn?.code ?? '')) || fn?.code === 'comment';
  return (
    opens &&
    view.s
      .slice(from, to)
      .every((t) => t.tag === 'prep' || t.tag === 'noun' || t.tag === 'name' || t.fn?.code === 'comment')
  );
}

/** Words before the colon or the mark that opens the quotation. */
const REACH = 20;
