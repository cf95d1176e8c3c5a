import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOblique } from '../phrases/oblique.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import { NAMELESS } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass, isAdjectiveLike } from '../words/word-kinds.ts';
import { isUnknown } from './source-name.ts';

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
  if (isOpeningQuote(view, last + 1)) return nicknameEnd(view, last);
  if (next.conj || isApart(view, last + 1))
    return whole.last > base.last || isUnion(view, base.first) || isBeforeHolder(view, whole)
      ? joinedEnd(view, last)
      : last;
  const code = next.prep !== '' ? next.prep : next.tag === 'prep' ? (next.fn?.code ?? '') : '';
  const at = next.prep !== '' ? last + 1 : last + 2;
  const complement = next.enclitic === '' && at < view.end ? COMPLEMENTS[code] : undefined;
  if (complement === undefined || !isNominal(view.s[at]) || view.s[at].enclitic !== '') return last;
  return complement(view, whole, at) ? complementEnd(view, at) : last;
}

/** لشؤون | الحدود, لمكافحة الهجرة | غير الشرعية: with the genitive or the negated adjective that the phrase still wants. */
function complementEnd(view: SentenceView, at: number): number {
  const last = view.phraseAt(at)?.last ?? at;
  const t = view.s[last];
  const next = view.s[last + 1];
  if (next === undefined || next.conj || next.prep !== '') return last;
  const isOpen = t.tag === 'noun' && !t.article && t.enclitic === '' && next.tag === 'noun' && next.article;
  const isNegated = next.fn?.cls === 'noun_modifier' && view.s[last + 2]?.article === true;
  if (isNegated) return last + 2;
  return isOpen ? (view.phraseAt(last + 1)?.last ?? last) : last;
}

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
  s[last + 1].fn?.cls === 'quantifier' &&
  FEMININE.test(s[last + 1].folded) &&
  isPlural(s[last]);
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
    FEMININE.test(next.folded) === FEMININE.test(t.folded) &&
    !next.facts.isMasdar &&
    isAdjectiveLike(next, t) &&
    !hasClass(next.facts, HEADS) &&
    view.nameAt[last]?.entity_id == null
  );
}
/** Nouns that are no adjective whatever they end in. */
const HEADS: ReadonlySet<string> = new Set(['person', 'abstract', 'act', 'event', 'blame', 'body', 'union']);
const NISBA = /..\u064A\u0647?$/u;
const FEMININE = /\u0647$/u;

/** مراسل الجوهرة | "أف أم": a few words in quotation marks right behind a name; a clause or a longer quotation is what he says. */
function nicknameEnd(view: SentenceView, last: number): number {
  const close = quoteEnd(view.s, last + 1, view.end);
  const isShort = close > last + 2 && close - last <= SHORT && !isOpeningQuote(view, close);
  const next = view.s[close + 1];
  const isClosed = next === undefined || next.tag === 'comp' || next.tag === 'prep' || next.prep !== '';
  const isName = view.s.slice(last + 2, close).every((t) => !CLAUSE.has(t.tag));
  return isShort && isClosed && isName ? close : last;
}
const SHORT = 5;
const CLAUSE: ReadonlySet<string> = new Set(['verb', 'comp', 'prep', 'neg', 'rel', 'punct']);

/** وكالات الأسفار | والسياحة: a definite noun joined to the last of a complement, which speaks for nobody of its own. */
function joinedEnd(view: SentenceView, last: number): number {
  const next = view.s[isApart(view, last + 1) ? last + 2 : last + 1];
  const isSecond = next.tag === 'noun' && next.article && next.prep === '' && view.s[last].article;
  if (!isSecond || hasClass(next.facts, SPEAKERS) || view.nameAt[next.i] !== undefined) return last;
  const joined = view.phraseAt(next.i)?.last ?? last;
  // والسياسة | الخارجية: a ministry by itself, here an adjective.
  return joined === next.i && isRelation(view, joined) ? joined + 1 : joined;
}

/** الحقيقة | و الكرامة: و written apart from the noun that it joins. */
const isApart = (view: SentenceView, at: number): boolean =>
  view.s[at].fn?.code === 'wa' && view.s[at].folded.length === 1 && at + 1 < view.end;

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

/** Whether the phrase at a token, behind a preposition, completes the source before it. */
type Completes = (view: SentenceView, whole: Phrase, at: number) => boolean;

const COMPLEMENTS: Readonly<Record<string, Completes>> = {
  // المنظمة العربية | لحقوق الإنسان, المفوض السامي | لحقوق الإنسان: not whom a word was addressed to.
  li: (view, whole, at) =>
    isOfficeOf(view, whole, at) ||
    (!isAddressee(view, at) &&
      (view.s[whole.last].tag === 'number' ||
        isDefiniteTitle(view, whole) ||
        isNational(view, whole) ||
        isTrade(view, whole, at))),
  // المكلف | بالإعلام, الناطق باسم المحاكم | بسوسة, مدير الأخبار | بالقناة الأولى.
  bi: (view, whole, at) =>
    (isChargedWith(view.s[whole.last]) && view.nameAt[at]?.kind !== 'person') ||
    // الصحفي بواشنطن بوست | فلان, not العالم بمعهد ماكس بلانك.
    (isWorkplace(view, at) &&
      isBeforeName(view, whole.first, at) &&
      !isProperEnd(view, view.phraseAt(at)?.last ?? at)) ||
    ((whole.last > whole.first || isUnnamed(view, whole.first)) &&
      isWorkplace(view, at) &&
      !isVague(view, at)),
  fi: (view, whole, at) =>
    hasClass(view.s[at].facts, FIELD)
      ? isPerson(view, whole.first)
      : (isSeat(view, at) && (isUnnamed(view, whole.first) || isBody(view, whole.first))) ||
        (isWorkplace(view, at) && isBeforeName(view, whole.first, at)),
  // شهود | من الروهينغا: a seat, or a people that no lexicon knows.
  min: (view, whole, at) =>
    isUnnamed(view, whole.first) && (isSeat(view, at) || (view.s[at].article && isUnknown(view.s[at]))),
  // المبعوث الأممي | إلى ليبيا.
  ila: (view, whole, at) => hasClass(view.s[whole.first].facts, ENVOYS) && isSeat(view, at),
  lada: (view, whole) => isPerson(view, whole.first),
  bism: (view, whole) => isPerson(view, whole.first),
  // هيئة الدفاع | عن المعتقلين, النائب | عن الحزب.
  an: (view, whole, at) => (isTask(view.s[whole.last]) || isEnvoy(view, whole)) && !isAddressee(view, at),
  // المكلف بالعلاقات | مع البرلمان.
  maa: (view, whole, at) => view.s.slice(whole.first, whole.last).some(isChargedWith) && isSeat(view, at),
};

/** المكتب الإعلامي | لرئيس الوزراء: a body of an office that has more than one word. */
const isOfficeOf = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last > first &&
  isBody(view, first) &&
  view.nameAt[at]?.rule === 'name/office' &&
  !hasClass(view.s[at].facts, REPORTER) &&
  (view.nameAt[at]?.last ?? at) > at;

const REPORTER: ReadonlySet<string> = new Set(['reporter']);

/** شركة "أمبري" البريطانية | للأمن البحري: a body with its own name, and what it deals in. */
const isTrade = (view: SentenceView, { first, last }: Phrase, at: number): boolean =>
  last > first &&
  !view.s[first].article &&
  hasClass(view.s[first].facts, TRADERS) &&
  view.nameAt[at] === undefined &&
  (view.phraseAt(at)?.last ?? at) > at;
const TRADERS: ReadonlySet<string> = new Set(['union', 'economy', 'broadcaster', 'party_org']);

/** Whom something is told to: a person, an outlet, people. */
const isAddressee = (view: SentenceView, at: number): boolean => {
  const kind = view.nameAt[at]?.kind;
  return kind === 'media' || kind === 'person' || kind === 'unnamed' || hasClass(view.s[at].facts, SPEAKERS);
};

/** المدير العام, المفوض السامي: a definite title with its definite adjective. */
const isDefiniteTitle = (view: SentenceView, { first, last }: Phrase): boolean =>
  last > first && view.s[first].article && view.s[last].article && !hasClass(view.s[first].facts, RULERS);

/** المعهد الوطني, رئيس الجامعة التونسية: a definite body and its definite adjective. */
const isNational = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s[last].article &&
  view.s.slice(Math.max(first, last - 2), last).some((t) => t.article && hasClass(t.facts, UNIONS));

/** لجنة الأمن, رئيس لجنة الأمن: a body, or the first noun after the title of its head. */
const isUnion = (view: SentenceView, first: number): boolean =>
  hasClass(view.s[first].facts, UNIONS) ||
  (view.s[first + 1] !== undefined && hasClass(view.s[first + 1].facts, UNIONS));

/** المكلف ب, المختص ب, المعني ب: a definite word that asks for its preposition. */
const isChargedWith = (t: Tagged): boolean => t.article && hasClass(t.facts, CHARGED);

const isTask = (t: Tagged): boolean => t.article && t.facts.isMasdar;

/** النائب | عن الحزب: one word alone, or what comes behind another complement of the kind. */
const isEnvoy = (view: SentenceView, { first, last }: Phrase): boolean =>
  hasClass(view.s[first].facts, ENVOYS) && (last === first || view.s[first].article);

const isUnnamed = (view: SentenceView, first: number): boolean =>
  view.nameAt[first]?.rule === 'name/unnamed' && !view.s[first].article;

const isPerson = (view: SentenceView, first: number): boolean =>
  view.nameAt[first]?.kind === 'person' || hasClass(view.s[first].facts, PERSON);

const isBody = (view: SentenceView, first: number): boolean => hasClass(view.s[first].facts, BODIES);

/** A name stands right behind the phrase at a token: the phrase belongs to the title before it. */
function isBeforeName(view: SentenceView, first: number, at: number): boolean {
  const last = view.phraseAt(at)?.last ?? at;
  const t = view.s[last + 1];
  const isName = t !== undefined && (view.nameAt[t.i]?.kind === 'person' || isUnknown(t));
  return isPerson(view, first) && (isName || isProperEnd(view, last));
}

const isProperEnd = (view: SentenceView, last: number): boolean =>
  view.nameAt[last]?.kind === 'person' && !NAMELESS.has(view.nameAt[last]?.rule ?? '');

/** بالجهة, بالمنطقة: no name of any place or body. */
const isVague = (view: SentenceView, at: number): boolean =>
  !isNominal(view.s[at + 1]) && hasClass(view.s[at].facts, VAGUE) && !hasClass(view.s[at].facts, UNIONS);
const VAGUE: ReadonlySet<string> = new Set(['body', 'place']);

/** Where somebody works or belongs: a place, a body, a building, a force. */
const isSeat = (view: SentenceView, at: number): boolean => {
  const { facts, unit } = view.s[at];
  const kind = view.nameAt[at]?.kind;
  return (
    unit?.kind === 'place' ||
    kind === 'official_body' ||
    kind === 'ngo' ||
    kind === 'igo' ||
    kind === 'group' ||
    kind === 'company' ||
    (view.nameAt[at] === undefined && hasClass(facts, SEATS) && !view.isEventNominal(at))
  );
};

/** A seat, or an outlet. */
const isWorkplace = (view: SentenceView, at: number): boolean =>
  isSeat(view, at) || view.nameAt[at]?.kind === 'media' || hasClass(view.s[at].facts, STATIONS);
const STATIONS: ReadonlySet<string> = new Set(['broadcaster']);

const PERSON: ReadonlySet<string> = new Set(['person']);
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'civilian', 'media', 'public']);
const BODIES: ReadonlySet<string> = new Set(['body', 'party_org', 'union']);
const UNIONS: ReadonlySet<string> = new Set(['union']);
const RULERS: ReadonlySet<string> = new Set(['force']);
const SEATS: ReadonlySet<string> = new Set([
  'body',
  'structure',
  'subplace',
  'place',
  'force',
  'clinic',
  'court',
  'club',
]);
const FIELD: ReadonlySet<string> = new Set(['field']);
const CHARGED: ReadonlySet<string> = new Set(['charged']);
const ENVOYS: ReadonlySet<string> = new Set(['envoy']);
