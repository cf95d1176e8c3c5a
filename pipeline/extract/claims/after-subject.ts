import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { besideSpeaker } from './beside-speaker.ts';
import { isProper } from './source-name.ts';

/** After a name between commas (أكد النائب، فلان، مساندة …) or in quotation marks the second mark belongs to it. */
export function afterSubject(
  view: SentenceView,
  subject: Phrase | null,
  { i: verb }: Tagged,
  cue: Cue,
): number {
  if (subject === null) return verb + 1;
  const isAside =
    view.s[subject.first - 1]?.folded === '\u060C' && view.s[subject.last + 1]?.folded === '\u060C';
  const isQuoted =
    isOpeningQuote(view, subject.first - 1) &&
    quoteEnd(view.s, subject.first - 1, view.end) === subject.last + 1;
  const own = isAside && cue.flags.has('dative') ? afterTitle(view, subject.last + 2) : -1;
  if (own > 0) return own;
  const after = afterKin(view, subject.last + (isAside || isQuoted ? 2 : 1));
  // طالبت فلانة | رئيس الحكومة بالتدخل: whom a call addresses is no office of hers.
  const beside = besideSpeaker(view, after);
  // دعا فلان مرشح الحزب، | أنصاره إلى: unless a comma closes the office.
  const isClosed = beside > after && view.s[beside]?.folded === '\u060C' && isNominal(view.s[beside + 1]);
  return cue.flags.has('dative') ? (isClosed ? beside + 1 : after) : beside;
}

/** "أعلنت إيناس عثمان | زوجة النقابي وليد زروق | نيتها": whose wife, son or colleague the named speaker is. */
function afterKin(view: SentenceView, at: number): number {
  const t = view.s[at];
  if (!isProper(view.nameAt[at - 1]) || t?.tag !== 'noun' || t.article || t.conj || t.prep !== '') return at;
  const phrase = hasClass(t.facts, KIN) ? view.phraseAt(at) : null;
  if (phrase === null || phrase.last === at) return at;
  const name = view.nameAt[phrase.last + 1];
  return (name?.first === phrase.last + 1 && isProper(name) ? name.last : phrase.last) + 1;
}
const KIN: ReadonlySet<string> = new Set(['civilian', 'person']);

/** "طالب، فلان، | الكاتب العام للنقابة، | الحكومة": behind the comma that closes the title of a name between commas, before whom he addresses; -1 without it. */
function afterTitle(view: SentenceView, at: number): number {
  const title = view.nameAt[at];
  if (title?.first !== at || title.kind !== 'person' || isProper(title) || view.s[at].conj) return -1;
  for (let i = at; i + 1 < view.end && i - at <= LONGEST; i++) {
    const t = view.s[i];
    if (t.folded === '\u060C') return isObject(view.s[i + 1]) ? i + 1 : -1;
    if (!isNominal(t) && t.tag !== 'prep') return -1;
  }
  return -1;
}
const LONGEST = 10;
const isObject = (t: Tagged): boolean => !t.conj && (isNominal(t) || t.tag === 'prep');
