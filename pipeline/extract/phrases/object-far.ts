import type { Marker } from '../claims/content.ts';
import { OPEN_QUOTED } from '../claims/loose-comma.ts';
import { isUnknown } from '../claims/source-name.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { isNominal } from './chunks.ts';
import { quoteEnd } from './quote-end.ts';
import { isOpeningQuote } from './quotes.ts';

/**
 * The noun that a verb of saying governs beyond where and when it was said: "أكد الوزير اليوم في تصريح للوكالة | وجود تنسيق",
 * "أدان الحزب في بيان أصدره أمس | العملية". Only phrases with a preposition, times, commas and a clause with a pronoun for
 * the text (ألقاها خلال …) may stand between.
 */
export function farObject(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!cue.content.has('obj') || BARRED.some((flag) => cue.flags.has(flag))) return null;
  let i = from;
  let adjuncts = 0;
  while (i < view.end && i - from <= REACH) {
    const next = pastAdjunct(view, i, cue);
    if (next === i) break;
    if (view.s[i].folded !== COMMA) adjuncts++;
    i = next;
  }
  if (adjuncts === 0 || i >= view.end || i - from > REACH) return null;
  return isObject(view, i, cue) ? { first: i, isQuoted: false } : null;
}
const REACH = 40;
const COMMA = '\u060C';
const BARRED = ['describe', 'attitude', 'deed', 'mute', 'dative', 'blame', 'hearsay'] as const;

/** Behind the phrase, time, comma or clause at a token that only tells where and when; the token itself when it is none. */
function pastAdjunct(view: SentenceView, i: number, cue: Cue): number {
  const t = view.s[i];
  if (t.unit?.kind === 'time') return t.unit.last + 1;
  if (t.folded === COMMA || t.fn?.cls === 'adverb' || t.fn?.cls === 'prepositional_pronoun') return i + 1;
  // في برنامج | "بوليتيكا": its name.
  if (isOpeningQuote(view, i)) return Math.max(i, nameEnd(view, i));
  // أصدره, ألقاها: of the text or the speech before; تصريحات | أعقبت الجلسة: with its object.
  if (t.tag === 'verb') {
    if (t.conj || i === 0 || !isNominal(view.s[i - 1])) return i;
    return t.enclitic !== '' ? i + 1 : pastBareRelative(view, i);
  }
  const at = t.tag === 'prep' ? (t.unit?.last ?? i) + 1 : i;
  const code = t.tag === 'prep' ? (t.fn?.code ?? '') : t.prep;
  if (code === '' || t.conj || (cue.content.has(code) && !completes(view, i))) return i;
  if (t.tag === 'prep' && t.enclitic !== '') return i + 1;
  // منذ قليل | وفاة الفنان: no noun in an idafa.
  if (code === 'munthu' && view.s[at]?.tag === 'noun' && !view.s[at].article) return at + 1;
  return isNominal(view.s[at]) ? (view.phraseAt(at)?.last ?? at) + 1 : i;
}

/** تصريحات صحفية | أعقبت جلسة المحاكمة |: a verb that describes an indefinite noun, with one definite phrase behind it. */
function pastBareRelative(view: SentenceView, verb: number): number {
  const { article, enclitic, unit } = view.s[verb - 1];
  const object = article || enclitic !== '' || unit !== null ? null : view.phraseAt(verb + 1);
  return object !== null && view.s[object.first].prep === '' && view.s[object.last].article
    ? object.last + 1
    : verb;
}

/** Behind the mark that closes a short quotation, or -1. */
function nameEnd({ s, end }: SentenceView, open: number): number {
  const close = quoteEnd(s, open, end);
  return open > 0 && isNominal(s[open - 1]) && close > open && close - open <= SHORT ? close + 1 : -1;
}
const SHORT = 5;

/** خلال إشرافه | على الافتتاح: the preposition of the verbal noun right before it. */
const completes = ({ s }: SentenceView, i: number): boolean =>
  i > 0 && s[i - 1].tag === 'noun' && s[i - 1].facts.isMasdar;

/** An act in an idafa or with its owner (وجود تنسيق, رفضها); of a judgement also a definite noun or what was said. */
function isObject(view: SentenceView, i: number, cue: Cue): boolean {
  const t = view.s[i];
  // عدم | وجود أدلة: what there is not.
  if (t.fn?.code === 'nominal') return !t.conj && cue.act !== 'call' && isBareNoun(view.s[i + 1]);
  if (t.tag !== 'noun' || t.conj || t.prep !== '' || !view.isContentNoun(i, cue, true)) return false;
  if (OPEN_QUOTED.has(cue.act)) return view.isEventNominal(i) || hasClass(t.facts, JUDGED);
  const next = view.s[i + 1];
  // توفيق | اليوسفي: a verbal noun that is a given name.
  if (next !== undefined && isUnknown(next) && !view.isEventNominal(i)) return false;
  return !t.article && (t.enclitic !== '' || (next !== undefined && isNominal(next) && next.prep === ''));
}

const isBareNoun = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && t.prep === '' && !t.conj && !t.article;

/** العملية, التصريحات: what is judged. */
const JUDGED: ReadonlySet<string> = new Set(['saying', 'hearsay', 'act', 'event', 'document']);
