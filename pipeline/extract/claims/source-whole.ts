import { NISBA, NOMINATIVE } from '../../text/endings.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOblique } from '../phrases/oblique.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { NAMELESS } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isAdjectiveLike, isTied } from '../words/word-kinds.ts';
import { COMPLEMENTS, isPerson, isUnion, SPEAKERS } from './source-complements.ts';

/** Whether a source may end at a token: what it says still follows. */
export type MayEnd = (last: number) => boolean;

/**
 * A source with the complements of its title or name, as far as its content still follows: "المعهد الوطني | للإحصاء",
 * "أخصائي التغذية | بالنادي الرياضي", "مصدر | من المستشفى", "الذكرى | 130 | لتأسيس البلدية", "مراسل الجوهرة | "أف أم"".
 */
export function wholeSource(view: SentenceView, phrase: Phrase, mayEnd: MayEnd): Phrase {
  let whole = phrase;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const last = modifierEnd(view, whole, phrase);
    if (last <= whole.last || !(isSure(view, whole.last) || isSome(view, whole.last) || mayEnd(last))) break;
    whole = { first: phrase.first, last };
  }
  return whole;
}
const MAX_STEPS = 6;

/** Last token of the next modifier of a source, or the end that it has already. */
function modifierEnd(view: SentenceView, whole: Phrase, base: Phrase): number {
  const { last } = whole;
  const next = view.s[last + 1];
  if (next === undefined) return last;
  if (isSure(view, last) || isSome(view, last)) return last + 1;
  if (isNegated(view, last + 1)) return last + 2;
  if (isOpeningQuote(view, last + 1)) return nicknameEnd(view, last);
  // ناشطون | مدافعون عن الأقلية: what people without a name do.
  if (view.nameAt[base.first]?.rule === 'name/unnamed' && isDoing(next) && view.s[last + 2]?.tag === 'prep')
    return last + 1;
  if (isCalledAfter(view, last)) return placeEnd(view, last + 1);
  if (isOfOne(view, last)) return view.phraseAt(last + 2)?.last ?? last;
  if (next.conj || isApart(view, last + 1))
    return whole.last > base.last || isUnion(view, base.first) || isBeforeHolder(view, whole)
      ? joinedEnd(view, last)
      : last;
  const isNamed = isPerson(view, base.first) || view.nameAt[base.first]?.kind === 'media';
  const tie = isNamed ? -1 : tieEnd(view, last + 1);
  if (tie > last) return tie;
  const code = next.prep !== '' ? next.prep : next.tag === 'prep' ? (next.fn?.code ?? '') : '';
  const at = next.prep !== '' ? last + 1 : (next.unit?.last ?? next.i) + 1;
  const complement = next.enclitic === '' && at < view.end ? COMPLEMENTS[code] : undefined;
  // مصادر في | "حزب الله": a name in quotation marks.
  const close = isOpeningQuote(view, at) ? quoteEnd(view.s, at, view.end) : -1;
  if (complement !== undefined && close > at && close - at <= SHORT && view.nameAt[at + 1] !== undefined)
    return complement(view, whole, at + 1) ? close + Number(isNationality(view, close + 1)) : last;
  if (complement === undefined || !isNominal(view.s[at]) || view.s[at].enclitic !== '') return last;
  return complement(view, whole, at) ? complementEnd(view, at) : last;
}

/** سلطات دونيتسك | الموالية لروسيا, حكومة طرابلس | المعترف بها دوليا: a definite participle with its complement, or -1. */
function tieEnd(view: SentenceView, at: number): number {
  const t = view.s[at];
  const next = view.s[at + 1];
  if (!t.article || t.conj || t.prep !== '' || next === undefined) return -1;
  if (next.fn?.cls === 'prepositional_pronoun' && PASSIVE.test(t.folded))
    return at + 1 + Number(ADVERB.test(view.s[at + 2]?.folded ?? ''));
  if (!isTied(t)) return -1;
  const governed = next.prep !== '' ? at + 1 : next.tag === 'prep' ? (next.unit?.last ?? next.i) + 1 : -1;
  return governed < 0 || governed >= view.end || !isNominal(view.s[governed])
    ? -1
    : (view.sourcePhrase(governed)?.last ?? governed);
}
/** المعترف, folded. */
const PASSIVE = /^\u0627\u0644\u0645/u;
/** دوليا, شعبيا, folded. */
const ADVERB = /..\u064A\u0627$/u;

const isDoing = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  !t.article &&
  !t.conj &&
  NOMINATIVE.test(t.folded) &&
  t.nominals.some(({ form }) => form === 'active_participle');

/** منظمة السلام | غير الحكومية: a definite body with what it is not. */
export const isNegated = ({ s }: SentenceView, at: number): boolean =>
  s[at]?.fn?.code === 'nominal' &&
  !s[at].conj &&
  (s[at - 1].article || s[at - 1].unit !== null || CLOSING.includes(s[at - 1].folded)) &&
  s[at + 1]?.article === true &&
  s[at + 1].tag === 'noun' &&
  (NISBA.test(s[at + 1].folded) || hasClass(s[at + 1].facts, ADJECTIVE));
const ADJECTIVE: ReadonlySet<string> = new Set(['adjective']);
/** منظمة "بلان" | غير الحكومية */
const CLOSING = '"\u201D\u00BB';

/** "حزب الله" | اللبناني */
const isNationality = ({ s }: SentenceView, at: number): boolean =>
  s[at]?.facts.demonym === true && s[at].article && !s[at].conj && s[at].prep === '';

/** لشؤون | الحدود, لمكافحة الهجرة | غير الشرعية: with the genitive or the negated adjective that the phrase still wants. */
function complementEnd(view: SentenceView, at: number): number {
  const last = view.phraseAt(at)?.last ?? at;
  const t = view.s[last];
  const next = view.s[last + 1];
  const joined = sharedGenitive(view, last);
  if (joined > last) return joined;
  if (next === undefined || next.conj || next.prep !== '') return last;
  const isOpen = t.tag === 'noun' && !t.article && t.enclitic === '' && next.tag === 'noun' && next.article;
  if (isNegated(view, last + 1)) return last + 2;
  if (isCalledAfter(view, last)) return placeEnd(view, last + 1);
  return isOpen ? (view.phraseAt(last + 1)?.last ?? last) : last;
}

/** مستشفى | بعقوبة العام: a building with the place it is called after. */
const isCalledAfter = ({ s }: SentenceView, last: number): boolean =>
  !s[last].article &&
  s[last].enclitic === '' &&
  hasClass(s[last].facts, BUILDINGS) &&
  s[last + 1]?.unit?.kind === 'place' &&
  s[last + 1].unit?.first === last + 1 &&
  !s[last + 1].conj &&
  s[last + 1].prep === '';
const BUILDINGS: ReadonlySet<string> = new Set(['structure', 'clinic']);
const placeEnd = ({ s }: SentenceView, at: number): number => {
  const end = s[at].unit?.last ?? at;
  return end + Number(isAdjective(s[end + 1]));
};
const isAdjective = (t: Tagged | undefined): boolean =>
  t?.tag === 'noun' && t.article && !t.conj && t.prep === '' && hasClass(t.facts, ADJECTIVE);

/** لاستغلال | وتوزيع المياه, نزاهة | وشفافية الانتخابات: two nouns without an article share the definite genitive behind them. */
function sharedGenitive(view: SentenceView, last: number): number {
  const t = view.s[last];
  const at = isApart(view, last + 1) ? last + 2 : last + 1;
  const next = view.s[at];
  const isOpen = t.tag === 'noun' && !t.article && t.enclitic === '' && t.unit === null;
  if (!isOpen || next === undefined || !(next.conj || at > last + 1) || !isBare(next)) return last;
  const end = view.phraseAt(at)?.last ?? at;
  return end > at && view.s[end].article ? end : last;
}
/** Without an article, a preposition or a pronoun. */
const isBare = (t: Tagged): boolean =>
  t.tag === 'noun' && !t.article && t.prep === '' && t.enclitic === '' && t.unit === null;

/** The phrase with the words of relation behind it: وزير التعليم | العالي, خطيب المسجد | النبوي. */
export function withRelations(view: SentenceView, { first, last }: Phrase): Phrase {
  let end = last;
  while (end + 1 < view.end && isRelation(view, end)) end++;
  return { first, last: end };
}

/** What follows can only describe the last word. */
const isSure = (view: SentenceView, last: number): boolean =>
  last + 1 < view.end && (isPlainNumber(view, last) || isRelation(view, last));

/** تقارير | عدة: a few of what a plural without an article names. */
const isSome = ({ s }: SentenceView, last: number): boolean =>
  !s[last].article &&
  isPlural(s[last]) &&
  (s[last + 1].fn?.cls === 'quantifier' ? FEMININE.test(s[last + 1].folded) : isOfExhibit(s[last + 1]));

/** لقطات | فيديو, مقاطع | فيديو: of what they are. */
const isOfExhibit = (t: Tagged): boolean => isBare(t) && !t.conj && hasClass(t.facts, EXHIBIT);
const EXHIBIT: ReadonlySet<string> = new Set(['exhibit']);
const isPlural = ({ nominals }: Tagged): boolean => nominals.some(({ number }) => number === 'plural');

/** الذكرى | 130, القناة | 13: a definite noun with its number. */
const isPlainNumber = (view: SentenceView, last: number): boolean =>
  view.s[last + 1].tag === 'number' && view.s[last].article;

/** خطيب المسجد | النبوي: a definite word of relation that agrees with the definite noun before it. */
function isRelation(view: SentenceView, last: number): boolean {
  const t = view.s[last];
  const next = view.s[last + 1];
  const isAdjective =
    next.tag === 'noun' && next.article && !next.conj && next.prep === '' && next.enclitic === '';
  return (
    isAdjective &&
    t.article &&
    (next.unit === null || next.unit.kind === 'name') &&
    !isOblique(next) &&
    NISBA.test(next.folded) &&
    (isShe(view, next) === FEMININE.test(t.folded) || (isShe(view, next) && isPlural(t))) &&
    !next.facts.isMasdar &&
    isAdjectiveLike(next, t) &&
    !hasClass(next.facts, HEADS) &&
    view.nameAt[last]?.entity_id == null
  );
}
/** المركزية, and القيادة | الوسطى. */
const isShe = ({ raw }: SentenceView, { folded, end }: Tagged): boolean =>
  FEMININE.test(folded) || raw[end - 1] === MAQSURA;
const MAQSURA = '\u0649';

/** Nouns that are no adjective whatever they end in. */
const HEADS: ReadonlySet<string> = new Set(['person', 'abstract', 'act', 'event', 'blame', 'body', 'union']);
const FEMININE = /\u0647$/u;

/** والد | أحد الضحايا, محامي | بعض المتهمين: a person of one of several. */
const isOfOne = (view: SentenceView, last: number): boolean =>
  isBare(view.s[last]) &&
  hasClass(view.s[last].facts, KIN) &&
  isBare(view.s[last + 1]) &&
  !view.s[last + 1].conj &&
  hasClass(view.s[last + 1].facts, QUANTITY) &&
  view.s[last + 2]?.article === true;
const KIN: ReadonlySet<string> = new Set(['person', 'civilian']);
const QUANTITY: ReadonlySet<string> = new Set(['quantity']);

/** مراسل الجوهرة | "أف أم": a few words in quotation marks right behind a name; a clause or a longer quotation is what he says. */
function nicknameEnd(view: SentenceView, last: number): number {
  const close = quoteEnd(view.s, last + 1, view.end);
  const isShort = close > last + 2 && close - last <= SHORT && !isOpeningQuote(view, close);
  const next = view.s[close + 1];
  const isClosed =
    next === undefined ||
    next.tag === 'comp' ||
    next.tag === 'prep' ||
    next.prep !== '' ||
    '.\u060C'.includes(next.folded);
  const isName = view.s.slice(last + 2, close).every((t) => !CLAUSE.has(t.tag));
  return isShort && isClosed && isName ? close : last;
}
const SHORT = 5;
const CLAUSE: ReadonlySet<string> = new Set(['verb', 'comp', 'prep', 'neg', 'rel', 'punct']);

/** وكالات الأسفار | والسياحة: a definite noun joined to the last of a complement, which speaks for nobody of its own. */
function joinedEnd(view: SentenceView, last: number): number {
  const next = view.s[isApart(view, last + 1) ? last + 2 : last + 1];
  // دعم الشرعية | ورفض الانقلاب: a second end of the body, with its own genitive.
  const end = view.phraseAt(next.i)?.last ?? next.i;
  if (isBare(next) && next.facts.isMasdar && view.s[last].article && end > next.i && view.s[end].article)
    return end;
  const isSecond = next.tag === 'noun' && next.article && next.prep === '' && view.s[last].article;
  if (!isSecond || hasClass(next.facts, SPEAKERS) || view.nameAt[next.i] !== undefined) return last;
  const joined = view.phraseAt(next.i)?.last ?? last;
  // والسياسة | الخارجية: a ministry by itself, here an adjective.
  return joined === next.i && isRelation(view, joined) ? joined + 1 : joined;
}

/** الحقيقة | و الكرامة: و written apart from the noun that it joins. */
const isApart = (view: SentenceView, at: number): boolean =>
  at + 1 < view.end && view.s[at].fn?.code === 'wa' && view.s[at].folded.length === 1;

/** "الناطق باسم المحكمة | والقطب القضائي لمكافحة الإرهاب فلان": the name of the holder closes what his title is joined of. */
function isBeforeHolder(view: SentenceView, { first, last }: Phrase): boolean {
  if (!isPerson(view, first)) return false;
  for (let i = last + 2; i < view.end && i - last <= JOINED; i++) {
    if (view.nameAt[i]?.kind === 'person' && !NAMELESS.has(view.nameAt[i]?.rule ?? '')) return true;
    if (!isNominal(view.s[i])) return false;
  }
  return false;
}
const JOINED = 8;
