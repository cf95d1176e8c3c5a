import { asideEnd } from '../phrases/aside-end.ts';
import { isNominal } from '../phrases/chunks.ts';
import { quoteEnd, quoteSpan } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { isScareQuote } from '../phrases/scare-quote.ts';
import type { Cue } from '../words/lexeme.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { afterCognate } from './cognate.ts';
import { farMarker } from './content-far.ts';
import { endOfRelative } from './gloss.ts';
import { isLooseComma, OPEN_QUOTED } from './loose-comma.ts';
import { isOfOccasion } from './occasion.ts';
import { isWithout } from './pledged.ts';
import { quoteAfterColon } from './quote-after-colon.ts';
import { afterNickname, clauseBehindName } from './quoted-names.ts';
import { isReportingParticiple, opensReport, setsAgainst } from './reporting-participle.ts';
import { isProper } from './source-name.ts';
import { isNegated } from './source-whole.ts';
import { isOfTitle } from './title-preposition.ts';

/** Times and the commas around them, and adverbs of speech (رسميا), stand between a verb and what it governs. */
export function skipTimes(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.end) {
    const t = view.s[i];
    // منظمة الأمم المتحدة للطفولة | (يونيسف): a short form in brackets.
    const aside = t.folded === '(' ? bracketEnd(view, i) : asideEnd(view, i);
    if (aside > i) {
      i = aside + 1;
      continue;
    }
    const isTime = t.unit?.kind === 'time' || t.fn?.cls === 'adverb' || t.fn?.code === 'kama';
    const isComma =
      t.folded === '،' && (view.s[i - 1]?.unit?.kind === 'time' || view.s[i + 1]?.unit?.kind === 'time');
    if (!isTime && !isComma) break;
    i++;
  }
  return i;
}

/** The bracket that closes one of at most three words, or -1. */
function bracketEnd({ s, end }: SentenceView, open: number): number {
  const close = quoteEnd(s, open, end);
  return close - open <= 4 ? close : -1;
}

export type Marker = { readonly first: number; readonly isQuoted: boolean };
const LEAD_IN = 14;

/**
 * Where the content begins: after إن/أن (which belongs to it), a colon or an opening quote, or at the noun
 * phrase that the cue governs (نفى انسحاب …, أعلن عن …). Relays and channels may stand between.
 */
export function contentMarker(view: SentenceView, from: number, cue: Cue, isVerb: boolean): Marker | null {
  const told = afterNickname(view, skipTold(view, skipTimes(view, afterCognate(view, from, cue)), cue));
  const start = told + Number(isLooseComma(view, told, cue));
  const marker = nearMarker(view, start, cue, isVerb) ?? (isVerb ? farMarker(view, start, cue) : null);
  const addressee = isCalledAside(view, start) ? start + 1 : start;
  return marker !== null && isVerb && addresses(view, addressee, marker, cue)
    ? { first: addressee, isQuoted: false }
    : marker;
}

/** "ودعت الحركة، | الحكومة |، إلى": a body called upon between commas; a person there is who calls. */
function isCalledAside(view: SentenceView, comma: number): boolean {
  const kind = view.nameAt[comma + 1]?.kind;
  const next = view.s[comma + 1];
  // الفرنسيين, أنصاره: people, or those of whoever calls.
  const isDefinite = next !== undefined && (next.article || next.enclitic !== '') && !next.conj;
  const isPeople = isDefinite && (next.facts.demonym ? next.article : hasClass(next.facts, PEOPLE));
  return (
    view.s[comma]?.folded === '\u060C' &&
    (isPeople || kind === 'official_body' || kind === 'group' || kind === 'igo')
  );
}

/** الشعب, السكان, المواطنين. */
const PEOPLE: ReadonlySet<string> = new Set(['civilian', 'public', 'party_org', 'group_noun', 'force']);

/** دعت | الحكومة إلى التحرك, حث | الأطراف على الحوار: whom a call is addressed to belongs to what is called for. */
function addresses(view: SentenceView, start: number, { first }: Marker, cue: Cue): boolean {
  const t = view.s[start];
  if (cue.act !== 'call' || !cue.flags.has('dative') || first <= start || t.conj || t.prep !== '')
    return false;
  if (!(isNominal(t) || t.fn?.cls === 'demonstrative' || t.fn?.code === 'kull')) return false;
  for (let i = start; i < first - 1; i++) {
    i = Math.max(i, endOfRelative(view, i));
    const { tag, folded } = view.s[i];
    if (tag === 'comp' || tag === 'verb' || (tag === 'punct' && folded !== '\u060C')) return false;
  }
  return true;
}

/** "أكد المصدر | للصحيفة | استشهاد ستة": whom it was told to, before the noun that the cue governs. */
function skipTold(view: SentenceView, at: number, cue: Cue): number {
  const t = view.s[at];
  const bracketed = t?.tag === 'prep' && t.fn?.code === 'li' ? bracketEnd(view, at + 1) : -1;
  // للـ | (الجريدة) | أمس، اعتقال: an outlet whose name stands in brackets or quotation marks.
  if (bracketed > at + 1 && cue.content.has('obj')) return skipTimes(view, bracketed + 1);
  if (t?.prep !== 'li' || cue.content.has('li') || !cue.content.has('obj')) return at;
  const told = view.sourcePhrase(at);
  const next = told === null || !view.isSourceLike(told) ? undefined : view.s[told.last + 1];
  return next !== undefined && isNominal(next) && next.prep === '' && view.isContentNoun(next.i, cue, true)
    ? next.i
    : at;
}

function nearMarker(view: SentenceView, start: number, cue: Cue, isVerb: boolean): Marker | null {
  const colon = quoteAfterColon(view, start, cue);
  if (colon !== null) return colon;
  let skipped = start;
  for (let i = start; i < view.end && i - skipped <= LEAD_IN; i++) {
    // دعت المنظمة المملكة المتحدة، | التي ترأس المجلس، | إلى: what tells of whom it calls upon.
    const close = cue.flags.has('dative') ? endOfRelative(view, i) : -1;
    skipped += Math.max(0, close - i);
    i = Math.max(i, close);
    const t = view.s[i];
    if (opensReport(view, i, start) || setsAgainst(view, i, cue)) return null;
    const found = markerAt(view, i, start, cue, isVerb);
    if (found !== undefined) return found;
    if (t.tag === 'rel' && i - start <= 2) {
      const comma = view.s.findIndex((token) => token.i > i && token.folded === '،');
      // الذي عقد مساء، | وقال: a verb of its own goes on.
      if (comma < 0 || (view.s[comma + 1]?.tag === 'verb' && view.s[comma + 1].conj)) return null;
      return contentMarker(view, comma + 1, cue, isVerb);
    }
    if (t.tag === 'verb' && !view.inName(i) && !isCalled(view, t) && !isSurname(view, i, start)) return null;
  }
  return null;
}

/** محمد إعجاز | خان | أن: behind a name and right before أن a form that may be a verb is a part of the name. */
const isSurname = ({ s, nameAt }: SentenceView, i: number, from: number): boolean =>
  i === from && !s[i].conj && isProper(nameAt[i - 1]) && s[i + 1]?.tag === 'comp' && s[i + 1].unit === null;

/** "أحد الجيران | ويدعى زياد | :", "الرجل | ويدعى زياد (38 عاما) | إنه": by what the speaker is called. */
function isCalled(view: SentenceView, { i, conj, verbs }: Tagged): boolean {
  if (!conj || !verbs.some(({ voice, tense }) => voice === 'passive' && tense === 'present')) return false;
  const end = view.s.findIndex((t) => t.i > i && (t.folded === ':' || t.tag === 'comp'));
  const isName = (t: Tagged): boolean => isNominal(t) || t.tag === 'punct' || t.tag === 'prep';
  return end > i + 1 && end - i <= LEAD_IN && view.s.slice(i + 1, end).every(isName);
}

function markerAt(
  view: SentenceView,
  i: number,
  from: number,
  cue: Cue,
  isVerb: boolean,
): Marker | null | undefined {
  const t = view.s[i];
  if (t.tag === 'comp')
    return view.isThat(i) &&
      !t.conj &&
      // السمنة التي يمكن أن تصيب: the word before it governs it.
      view.s[i - 1]?.fn?.cls !== 'modal' &&
      isGoverned(view, i, cue) &&
      // في حوار عبر الهاتف، أن: a verb that never takes أن alone.
      (t.unit !== null || i === from || !cue.flags.has('attitude') || cue.content.has('inna')) &&
      (t.unit !== null || !cue.flags.has('deed'))
      ? { first: i, isQuoted: isOpeningQuote(view, i + 1) }
      : undefined;
  if (t.folded === ':' && cue.content.has('quote'))
    return i + 1 < view.end
      ? { first: afterQuote(view, i + 1), isQuoted: isOpeningQuote(view, i + 1) }
      : null;
  const clause = i > from ? clauseBehindName(view, i) : -1;
  if (clause > 0) return { first: clause, isQuoted: isOpeningQuote(view, clause + 1) };
  if (
    isOpeningQuote(view, i) &&
    cue.content.has('quote') &&
    !isScareQuote(view, i) &&
    (i === from || view.s[i - 1].folded === '،' || quoteSpan(view, i) > 5)
  )
    return { first: i + 1, isQuoted: true };
  // تطالب | "بتحقيق" محايد: the mark stands before the preposition that the cue governs.
  if (i === from && isOpeningQuote(view, i) && i + 1 < view.end && isGovernedNoun(view, i + 1, cue))
    return { first: i, isQuoted: false };
  // تساءل | كيف يمكن أن …: the question is the content.
  if (t.fn?.cls === 'interrogative' && cue.content.has('question')) return { first: i, isQuoted: false };
  if (isGovernedWhat(t, cue) && i - from <= 6) return { first: i, isQuoted: false };
  // أعلنت الجماعة - التابعة للتنظيم - | مسؤوليتها عن الهجوم: the deed that the preposition belongs to.
  if (t.fn?.code === 'an' && i > from && cue.content.has('obj') && isOwnDeed(view.s[i - 1]))
    return { first: i - 1, isQuoted: false };
  if (isWithout(view, i, cue) && i - from <= NEAR) return { first: i, isQuoted: false };
  if (t.tag === 'prep' || t.prep !== '') return prepositionMarker(view, i, from, cue);
  if (
    i === from &&
    cue.content.has('obj') &&
    (OPEN_QUOTED.has(cue.act) || isScareQuote(view, i)) &&
    isOpeningQuote(view, i) &&
    i + 1 < view.end &&
    (isNominal(view.s[i + 1]) || view.s[i + 1].fn?.cls === 'adverb')
  )
    return { first: i, isQuoted: false };
  if (
    i === from &&
    cue.content.has('obj') &&
    !isReportingParticiple(t) &&
    (isNominal(t) ||
      t.fn?.cls === 'demonstrative' ||
      (t.fn?.code === 'nominal' && !isNegated(view, i)) ||
      t.fn?.code === 'iyya' ||
      (t.fn?.code === 'kull' && cue.flags.has('describe')) ||
      (t.tag === 'rel' && t.fn?.code === 'man' && OPEN_QUOTED.has(cue.act))) &&
    view.isContentNoun(i, cue, isVerb)
  )
    return { first: i, isQuoted: false };
  if (t.tag === 'punct' && '.؟!'.includes(t.folded) && !view.inName(i)) return null;
  return undefined;
}

const isGovernedNoun = (view: SentenceView, at: number, cue: Cue): boolean =>
  view.s[at].prep !== '' &&
  cue.content.has(view.s[at].prep) &&
  !cue.content.has('inna') &&
  isNominal(view.s[at]) &&
  view.isContentNoun(at, cue, true);

const isOwnDeed = (t: Tagged): boolean =>
  t.tag === 'noun' && t.enclitic !== '' && t.prep === '' && hasClass(t.facts, DEEDS);
const DEEDS: ReadonlySet<string> = new Set(['involvement']);

/** إلى أن, على أن, من أن, عن أن: the preposition must be one that the cue governs. */
export function isGoverned(view: SentenceView, i: number, cue: Cue): boolean {
  const { fn, unit } = view.s[i];
  if (fn?.code !== 'alaanna' || unit === null) return true;
  const { functions } = view.s[unit.first].facts;
  const code = functions.find(({ cls }) => cls === 'preposition')?.code;
  return code === undefined || cue.content.has(code) || !STRICT.has(code);
}

/** Prepositions before أن that are never used loosely for another. */
const STRICT: ReadonlySet<string> = new Set(['ila', 'min', 'an']);

/** عما "about what", مما, بما: the preposition that the cue governs, joined to ما. */
function isGovernedWhat(t: Tagged, cue: Cue): boolean {
  return t.tag === 'rel' && WHAT.some((code) => t.facts.sets.has(`governs_${code}`) && cue.content.has(code));
}

const WHAT = ['an', 'min', 'bi'] as const;

/** أكد على صفحته أن: where it was said, not what. */
export const isPlatform = (view: SentenceView, at: number, preposition: string): boolean =>
  preposition === 'ala' && (hasClass(view.s[at].facts, PLATFORM) || view.nameAt[at]?.kind === 'media');
const PLATFORM: ReadonlySet<string> = new Set(['platform', 'broadcaster']);

/** عن / إلى / على / ب / من before the content noun or before أن. */
function prepositionMarker(view: SentenceView, i: number, from: number, cue: Cue): Marker | null | undefined {
  const t = view.s[i];
  const code = t.prep !== '' ? t.prep : (t.fn?.code ?? '');
  // يشددون الرقابة | عليها
  if (!cue.content.has(code) || (t.tag === 'prep' && t.enclitic !== '')) return undefined;
  const at = t.prep !== '' ? i : i + 1;
  if (at >= view.end) return null;
  if (isPlatform(view, at, code) || isOfOccasion(view, i, cue) || isOfTitle(view, i, cue)) return undefined;
  // فيما يتعلق | بالأجور: ب of what he spoke about.
  if (t.prep !== '' && view.s[i - 1]?.fn?.code === 'hawla') return undefined;
  if (view.s[at].tag === 'comp') return { first: at, isQuoted: isOpeningQuote(view, at + 1) };
  if (cue.content.has('inna') && isBeforeThat(view, at)) return undefined;
  if (t.prep !== '' && (isSaying(view, i) || isLaterDeed(view, i, cue))) return undefined;
  if (isOpeningQuote(view, at))
    return isScareQuote(view, at) ? { first: at, isQuoted: false } : { first: at + 1, isQuoted: true };
  // دعا إلى | عدم التصعيد: a negated noun.
  if (!isNominal(view.s[at]) && view.s[at].fn?.code !== 'nominal') return undefined;
  const isFar = cue.flags.has('dative') || (cue.act === 'condemn' && view.isEventNominal(at));
  return i - from <= (isFar ? LEAD_IN : NEAR) && (t.prep === '' || view.isContentNoun(at, cue, true))
    ? { first: at, isQuoted: false }
    : undefined;
}

/** أكد الموقعون | على العريضة، | أن, أفاد مدافعون | عن حقوق الأقلية، | أن: what stands before a comma and أن tells of the speaker. */
function isBeforeThat(view: SentenceView, at: number): boolean {
  const last = view.phraseAt(at)?.last ?? at;
  const comp = view.s[last + 2];
  return view.s[last + 1]?.folded === '\u060C' && comp?.tag === 'comp' && !comp.conj && view.isThat(comp.i);
}

/** Words between a verb and its preposition; those called upon may be a list. */
const NEAR = 6;

/** "علق بالقول: …": the verbal noun of a reporting verb only leads to the words. */
const isSaying = (view: SentenceView, i: number): boolean => {
  const next = view.s[i + 1];
  const leads = next?.tag === 'comp' || next?.folded === ':' || isOpeningQuote(view, i + 1);
  return (
    leads &&
    view.s[i].nominals.some(({ form, lexeme }) => form === 'masdar' && lexeme?.cue?.content.has('quote'))
  );
};

/** "نصحت أصحاب الأجهزة المزودة بنظام أبل بتثبيت …": what is asked for is a deed; a thing before it describes whom it is asked of. */
const isLaterDeed = (view: SentenceView, i: number, cue: Cue): boolean =>
  cue.flags.has('dative') &&
  !view.s[i].facts.isMasdar &&
  view.s.slice(i + 1, i + 9).some((t) => t.prep === view.s[i].prep && t.facts.isMasdar);

const afterQuote = (view: SentenceView, i: number): number => (isOpeningQuote(view, i) ? i + 1 : i);
