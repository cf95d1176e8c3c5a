import { ALEF } from '../../text/affixes.ts';
import { isNominal } from '../phrases/chunks.ts';
import { farObject } from '../phrases/object-far.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { Cue } from '../words/lexeme.ts';
import { isModal } from '../words/modal-lexemes.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { isGoverned, isPlatform, type Marker } from './content.ts';
import { isOfOccasion } from './occasion.ts';
import { opensReport, setsAgainst } from './reporting-participle.ts';

/** Words that a lead-in may run to: titles, an occasion, a relative clause. */
const REACH = 50;
/** Within this many words of a verb that governs أن the complementiser is its own. */
const GOVERNED = 6;

/**
 * The content beyond a long lead-in: "أكد الوزير، عقب لقاء جمعه بنظيره الذي يزور البلاد، أن …". Verbs that describe a noun
 * of the lead-in are passed; one that could govern أن itself, or that begins another clause, ends the search.
 */
export function farMarker(view: SentenceView, from: number, cue: Cue): Marker | null {
  return farWords(view, from, cue) ?? farObject(view, from, cue);
}

function farWords(view: SentenceView, from: number, cue: Cue): Marker | null {
  if (!opensLeadIn(view, from)) return null;
  let governor = -GOVERNED;
  for (let i = from; i < view.end && i - from <= REACH; i++) {
    i = Math.max(i, closeOfRelative(view, i));
    const t = view.s[i];
    if ((endsSearch(t) && !view.inName(i)) || opensReport(view, i, from) || setsAgainst(view, i, cue))
      return null;
    if (t.tag === 'comp' && view.isThat(i) && !t.conj && isGoverned(view, i, cue)) {
      const isOwn = view.raw[view.s[i].start] === KASRA && cue.flags.has('kasra');
      if ((i - governor < GOVERNED && !isOwn) || isGovernedBefore(view, i)) return null;
      return takesThat(cue) ? { first: i, isQuoted: isOpeningQuote(view, i + 1) } : null;
    }
    if (governsHere(view, i, cue) && !isOfOccasion(view, i, cue)) return { first: i + 1, isQuoted: false };
    const quoted = quotationAt(view, i, from, cue);
    if (quoted !== null) return quoted;
    if (governs(t)) governor = i;
    if (t.tag !== 'verb' || view.inName(i)) continue;
    // الأطراف التي تحدث معها، | لكنه أضاف: the main clause goes on.
    if (view.s[i - 1].fn?.code === 'bal') return null;
    // الذي عقد أمس، | وقال: who spoke says more.
    const isReport =
      t.conj && view.s[i - 1].tag === 'punct' && t.verbs.some(({ lexeme }) => lexeme.cue !== null);
    if (isReport || !describesBefore(view, from, i)) return null;
  }
  return null;
}

/** "رئيس الحكومة - | الذي قال مرارا إن … | - أن": the mark that closes a relative clause, right before the words of its head; -1 without it. */
function closeOfRelative({ s, end }: SentenceView, rel: number): number {
  const mark = s[rel - 1]?.folded ?? '';
  if (s[rel].tag !== 'rel' || !SET_OFF.test(mark)) return -1;
  for (let i = rel + 1; i + 1 < end && i - rel < REACH; i++)
    if (s[i].folded === mark && s[i + 1].tag === 'comp' && !s[i + 1].conj) return i;
  return -1;
}
const SET_OFF = /^[\u060C\-\u2013\u2014]$/u;

/** A lead-in begins with a phrase that belongs to the source or tells the occasion, not with an object of the verb. */
function opensLeadIn(view: SentenceView, from: number): boolean {
  const t = view.s[from];
  if (t === undefined) return false;
  if (t.tag === 'prep' || t.tag === 'rel' || SET_OFF.test(t.folded) || t.folded === '(') return true;
  // في سياق آخر، من جهته: a turn of several words.
  if (t.fn?.code === 'kama' && t.unit !== null) return true;
  // خلص تحقيق أجرته الشرطة إلى أن, قال جندي شارك في المعركة إن, ذكر بيان للهيئة وزع أمس أن: a clause that describes the subject.
  // عن مسؤولين | لم تسمهم | أن: or one that tells what was not done.
  const isDenied = t.tag === 'neg' && view.s[from + 1]?.tag === 'verb';
  if ((t.tag === 'verb' || isDenied) && !t.conj && isNominal(view.s[from - 1]))
    return t.enclitic !== '' || isSomebody(view, beforeComplement(view, from - 1));
  if (t.conj || t.prep !== '' || view.inName(from) || t.unit?.kind === 'time') return true;
  // تعليقا على, ردا على: on what occasion.
  if (t.facts.isMasdar && t.folded.endsWith(ALEF) && view.s[from + 1]?.tag === 'prep') return true;
  if (!isNominal(t) || t.facts.isMasdar) return false;
  return view.inName(from - 1) || t.nominals.some(({ noun }) => noun?.classes.has('person') === true);
}

/** بيان | لجهاز الأمن, مسؤول | في شرطة المدينة: the word before whose it is or where he works; the token itself without either. */
function beforeComplement({ s }: SentenceView, at: number): number {
  for (let i = at; i > 0 && at - i < COMPLEMENT; i--) {
    if (OF_SOMEBODY.has(s[i].prep) || (s[i].tag === 'prep' && OF_SOMEBODY.has(s[i].fn?.code ?? '')))
      return s[i].enclitic === '' || s[i].tag !== 'prep' ? i - 1 : at;
    if (!isNominal(s[i])) return at;
  }
  return at;
}
const COMPLEMENT = 5;
const OF_SOMEBODY: ReadonlySet<string> = new Set(['li', 'fi', 'bi', 'min', 'bism']);

/** جندي, مصادر مطلعة: no name and no article, so that what follows may describe. */
function isSomebody(view: SentenceView, at: number): boolean {
  const { article, enclitic, facts } = view.s[at];
  const rule = view.nameAt[at]?.rule ?? UNNAMED;
  return !article && enclitic === '' && DESCRIBED.has(rule) && (facts.nominals.length > 0 || facts.demonym);
}
const UNNAMED = 'name/unnamed';
/** Of a body too that is no more than described: هيئة عسكرية بريطانية | تراقب الممرات. */
const DESCRIBED: ReadonlySet<string> = new Set([UNNAMED, 'name/head-phrase', 'name/document']);
/** The alif of إن, which only قال takes. */
const KASRA = '\u0625';

const endsSearch = (t: Tagged): boolean =>
  (t.tag === 'punct' && '.\u061F!\u061B'.includes(t.folded)) ||
  (t.tag === 'sub' && t.fn?.cls === 'subordinator' && t.fn.code === 'baynama');

const takesThat = (cue: Cue): boolean => cue.content.has('inna');

/** "…، عن ارتياحه", "… على هامش الاجتماع من كارثة": after a comma, or whatever adjuncts, the preposition that the cue governs, with its noun. */
const governsHere = (view: SentenceView, i: number, cue: Cue): boolean =>
  view.s[i].tag === 'prep' &&
  (view.s[i - 1].folded === '\u060C' || (FREE.has(view.s[i].fn?.code ?? '') && cue.act !== 'state')) &&
  view.s[i + 1]?.unit?.kind !== 'place' &&
  cue.content.has(view.s[i].fn?.code ?? '') &&
  i + 1 < view.end &&
  isNominal(view.s[i + 1]) &&
  !isPlatform(view, i + 1, view.s[i].fn?.code ?? '') &&
  view.s[i + 1].prep === '';

/** من and عن, which tell no place or direction of a lead-in. */
const FREE: ReadonlySet<string> = new Set(['min', 'an']);

/** A colon or comma and an opening quote after it. */
function quotationAt(view: SentenceView, i: number, from: number, cue: Cue): Marker | null {
  if (!cue.content.has('quote') || i === from || !isOpeningQuote(view, i) || i + 1 >= view.end) return null;
  const before = view.s[i - 1].folded;
  const isAfterMark = before === ':' || before === '\u060C';
  return isAfterMark && (quoteEnd(view.s, i, view.end) < 0 || quoteEnd(view.s, i, view.end) - i > 5)
    ? { first: i + 1, isQuoted: true }
    : null;
}

/** Verbs and modal words that take أن of their own: يمكن أن, أراد أن, ذكر أن. */
const governs = (t: Tagged): boolean =>
  (t.tag === 'verb' &&
    t.verbs.some((verb) => verb.lexeme.cue?.content.has('inna') === true || isModal(verb.lexeme.modal))) ||
  (t.fn?.cls === 'modal' && t.fn.code === 'yajib');

/** "من الضروري أن", "بعد أن": a clause that completes the word before it. */
const isGovernedBefore = (view: SentenceView, i: number): boolean => {
  const before = view.s[i - 1];
  return before.fn?.cls === 'modal' || before.tag === 'sub' || before.tag === 'neg';
};

/** A verb after a relative pronoun, after the noun it describes, or within a clause already opened by one. */
function describesBefore(view: SentenceView, from: number, i: number): boolean {
  const before = view.s[i - 1];
  if (before.tag === 'rel' || before.fn?.cls === 'modal' || before.fn?.cls === 'pronoun') return true;
  // مصدر | لم تسمه: the clause opened with what was not done.
  if (before.tag === 'neg' && i === from + 1) return true;
  const t = view.s[i];
  if (
    !t.conj &&
    (isNominal(before) ||
      before.folded === '\u060C' ||
      before.unit?.kind === 'time' ||
      before.unit?.kind === 'name')
  )
    return true;
  return view.s.slice(from, i).some((token) => token.tag === 'rel');
}
