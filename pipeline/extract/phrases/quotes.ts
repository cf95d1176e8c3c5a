import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isNominal, type Phrase } from './chunks.ts';
import { quoteEnd } from './quote-end.ts';

/** A mark that opens a quotation: «, “, or a straight or misused one that by its place in the text does not close. */
export function isOpeningQuote(view: SentenceView, i: number): boolean {
  if (i >= view.end || view.s[i].tag !== 'punct') return false;
  const mark = view.s[i].folded;
  if ('“«'.includes(mark)) return true;
  if (!STRAIGHT.includes(mark)) return false;
  const isAfterLetter = /[\p{L}\p{N}]/u.test(view.raw.charAt(view.s[i].start - 1));
  const isBeforeLetter = /[\p{L}\p{N}]/u.test(view.raw.charAt(view.s[i].end));
  if (isAfterLetter !== isBeforeLetter) return isBeforeLetter;
  return mark !== '"' || countBefore(view, i) % 2 === 0;
}

const STRAIGHT = '"”″';

const countBefore = (view: SentenceView, i: number): number =>
  view.s.slice(0, i).filter((t) => t.folded === '"').length;

/** نقلت "العربية" عن, أعلنت «قوات الدعم السريع» أن: who speaks, alone in quotation marks; quoted words are no one's name. */
export function quotedName(view: SentenceView, i: number): Phrase | null {
  if (i + 2 >= view.end || !isOpeningQuote(view, i)) return null;
  const spoken = beforeWords(view, i);
  if (spoken !== null) return spoken;
  if (!isNominal(view.s[i + 1]) || view.isEventNominal(i + 1)) return null;
  const name = view.nameAt[i + 1];
  const phrase = view.sourcePhrase(i + 1);
  const last = name?.kind === 'media' ? name.last : i + 1;
  if (isClosing(view.s[last + 1])) return { first: i + 1, last };
  const isName = phrase !== null && phrase.last < view.end - 2 && view.isSourceLike(phrase);
  return isName && isClosing(view.s[phrase.last + 1]) ? phrase : bodyName(view, i);
}

/** وقال | "ولد الشيخ" |: إن, وقالت | "أم صابر" | إن: a few words in quotation marks right before what is said. */
function beforeWords({ s, end }: SentenceView, open: number): Phrase | null {
  const close = quoteEnd(s, open, end);
  const next = s[close + 1];
  const isBefore = next?.folded === ':' || (next?.tag === 'comp' && !next.conj);
  const isShort = close > open + 1 && close - open <= 4;
  return isShort && isBefore && s[open - 1]?.tag === 'verb' && s.slice(open + 1, close).every(isPlain)
    ? { first: open + 1, last: close - 1 }
    : null;
}
const isPlain = (t: Tagged): boolean =>
  (isNominal(t) || t.tag === 'verb') && !t.conj && t.prep === '' && t.enclitic === '';

/** وقالت | "إميليا بانان" | شقيقة الضحية إن: one to three words of no lexicon in quotation marks, with more behind them, are somebody's name. */
export function quotedPerson(view: SentenceView, i: number): Phrase | null {
  if (i + 2 >= view.end || !isOpeningQuote(view, i)) return null;
  const close = quoteEnd(view.s, i, view.end);
  const words = view.s.slice(i + 1, close);
  const isName = close > i + 1 && words.length <= 3 && words.every(isBare) && words.some(isOfNoLexicon);
  const next = view.s[close + 1];
  return isName && next !== undefined && next.folded !== '.' ? { first: i + 1, last: close - 1 } : null;
}
const isBare = (t: Tagged): boolean =>
  t.tag === 'noun' && !t.conj && t.prep === '' && !t.article && t.facts.classes.length === 0;
const isOfNoLexicon = ({ facts }: Tagged): boolean =>
  facts.nominals.length === 0 && facts.verbs.length === 0 && facts.functions.length === 0;

/** "جمعية الدفاع عن حرية الصحافة في العراق": a body with all that its quotation marks hold. */
function bodyName({ s, end }: SentenceView, open: number): Phrase | null {
  const close = quoteEnd(s, open, end);
  const isShort = close > open + 2 && close - open <= LONGEST && hasClass(s[open + 1].facts, BODIES);
  return isShort && s.slice(open + 1, close).every((t) => t.tag === 'prep' || isNominal(t))
    ? { first: open + 1, last: close - 1 }
    : null;
}
const LONGEST = 10;
const BODIES: ReadonlySet<string> = new Set(['union', 'party_org']);

const isClosing = (t: Tagged | undefined): boolean => '\u201D"\u00BB\u2033\u201C'.includes(t?.folded ?? ' ');
