import { NAMELESS } from './agreement.ts';
import { isNominal, nounPhrase, type Phrase } from './chunks.ts';
import type { NameLink } from './found.ts';
import { isOblique } from './oblique.ts';
import { quoteEnd } from './quote-end.ts';
import { isOpeningQuote } from './quotes.ts';
import type { Tagged } from './tags.ts';
import { hasClass, type SentenceView } from './view.ts';

/**
 * A source with all that belongs to it: "وزارة الطاقة والمناجم" whole, a surname no lexicon knows, and of an office or an
 * unnamed person the name that follows it: "عمدة المدينة الموالي لروسيا، فلان الفلاني،", "أحد الجيران ويدعى زياد".
 */
export function fullSource(view: SentenceView, phrase: Phrase): Phrase {
  if (isProper(nameEndingAt(view, phrase.last))) return withSurname(view, phrase);
  if (
    view.nameAt[phrase.first] !== undefined &&
    isNationality(view, phrase.last + 1) &&
    !isOblique(view.s[phrase.last + 1])
  )
    return { first: phrase.first, last: phrase.last + 1 };
  const grown = withIssuer(view, withOutlet(view, withJoinedGenitives(view, withGenitive(view, phrase))));
  return isOffice(view, grown) ? (namedBy(view, grown) ?? forWhom(view, grown)) : forWhom(view, grown);
}

/** الناطق | باسم حاكم الولاية: for whom somebody speaks. */
function forWhom(view: SentenceView, phrase: Phrase): Phrase {
  if (view.s[phrase.last + 1]?.fn?.code !== 'bism') return phrase;
  const body = view.phraseAt(phrase.last + 2);
  return body === null ? phrase : { first: phrase.first, last: body.last };
}

/** مراسل | "الجوهرة أف أم", مدير | «المرصد»: a person of something whose name stands in quotation marks. */
function withOutlet(view: SentenceView, phrase: Phrase): Phrase {
  const last = view.s[phrase.last];
  if (phrase.first !== phrase.last || last.article || last.enclitic !== '') return phrase;
  if (!hasClass(last.facts, PERSON) || !isOpeningQuote(view, phrase.last + 1)) return phrase;
  const close = quoteEnd(view.s, phrase.last + 1, view.end);
  return close > 0 && close - phrase.last <= 6 ? { first: phrase.first, last: close } : phrase;
}

/** بيان | لوزارة الخارجية, تقرير | صادر عن البنك: a document with who issued it; an outlet after ل is whom it was told to. */
function withIssuer(view: SentenceView, phrase: Phrase): Phrase {
  if (!hasClass(view.s[phrase.first].facts, ISSUED) || view.s[phrase.last].enclitic !== '') return phrase;
  const from = [phrase.last, phrase.last + 1].find((i) => ISSUED_BY.test(view.s[i]?.folded ?? '')) ?? -1;
  const isFrom = from >= 0 && view.s[from + 1]?.fn?.code === 'an';
  const at = isFrom ? from + 2 : phrase.last + 1;
  const owner = view.nameAt[at];
  const isOwner =
    owner?.kind === 'official_body' && owner.first === at && view.s[at].article && view.s[at].prep === '';
  if (isOwner) return { first: phrase.first, last: owner.last };
  if (!isFrom && view.s[at]?.prep !== 'li') return phrase;
  const issuer = at < view.end ? view.sourcePhrase(at) : null;
  if (issuer === null || !view.isSourceLike(issuer) || view.nameAt[at]?.kind === 'media') return phrase;
  return { first: phrase.first, last: issuer.last };
}

const ISSUED: ReadonlySet<string> = new Set(['document', 'finding']);
/** صادر, الصادرة, folded. */
const ISSUED_BY = /^(?:\u0627\u0644)?\u0635\u0627\u062F\u0631\u0647?$/u;

/** رئيس فرع | كرة السلة, رئيس نقابة | مصدري الحبوب: a title that ends in a noun without an article still wants its genitive. */
function withGenitive(view: SentenceView, phrase: Phrase): Phrase {
  const last = view.s[phrase.last];
  const next = view.s[phrase.last + 1];
  const isOpen =
    phrase.last > phrase.first &&
    hasClass(view.s[phrase.first].facts, PERSON) &&
    !view.s[phrase.first].article &&
    last.unit?.kind !== 'place' &&
    !last.article &&
    last.enclitic === '' &&
    hasClass(last.facts, HEADS) &&
    !hasClass(last.facts, ADJECTIVE);
  if (
    !isOpen ||
    next === undefined ||
    !isNominal(next) ||
    next.prep !== '' ||
    next.conj ||
    next.unit !== null
  )
    return phrase;
  const genitive = nounPhrase(view.s, next.i, view.end);
  return genitive === null ? phrase : { first: phrase.first, last: genitive.last };
}

/** Nouns that a title is made with: نقابة, فرع, مدير, فريق. */
const HEADS: ReadonlySet<string> = new Set([
  'body',
  'structure',
  'person',
  'force',
  'sport',
  'party_org',
  'media',
  'economy',
]);
const ADJECTIVE: ReadonlySet<string> = new Set(['adjective']);

const isProper = (name: NameLink | undefined): boolean =>
  name !== undefined && name.kind === 'person' && !NAMELESS.has(name.rule);

const nameEndingAt = (view: SentenceView, last: number): NameLink | undefined => view.nameAt[last];

/** An office (وزير الخارجية), one of many (أحد الجيران), or a noun for a person. */
function isOffice(view: SentenceView, phrase: Phrase): boolean {
  const name = view.nameAt[phrase.first];
  if (name !== undefined)
    return name.kind === 'person' || name.rule === 'name/office' || name.rule === 'name/unnamed';
  const { facts, article } = view.s[phrase.first];
  // الشاب فلان, التلميذة فلانة: one of many by his name.
  return hasClass(facts, PERSON) || (article && phrase.first === phrase.last && hasClass(facts, ONE_OF_MANY));
}
const ONE_OF_MANY: ReadonlySet<string> = new Set([
  'civilian',
  'prisoner',
  'casualty',
  'criminal',
  'culture',
  'sport',
]);

const PERSON: ReadonlySet<string> = new Set(['person']);
const BODIES: ReadonlySet<string> = new Set(['body', 'person']);

/** شركة أرامكو | السعودية: a nationality behind a name. */
const isNationality = (view: SentenceView, at: number): boolean => {
  const t = view.s[at];
  return t?.facts.demonym && t.article && t.unit === null && !t.conj && t.prep === '';
};

/** A surname that no lexicon knows, right after a name: لمياء الزريبي | بوجناح أن. */
function withSurname(view: SentenceView, phrase: Phrase): Phrase {
  const run = unknownRun(view, phrase.last + 1);
  const next = view.s[phrase.last + 1 + run];
  // وصف نوفل عميرة | الوضع: the object begins with a definite noun.
  const isBeforeObject = run === 1 && next?.tag === 'noun' && next.article && next.prep === '';
  return run > 0 && run <= 2 && (isBeforeObject || closesSource(next))
    ? { first: phrase.first, last: phrase.last + run }
    : phrase;
}

const closesSource = (t: Tagged | undefined): boolean =>
  t === undefined || t.tag === 'comp' || t.tag === 'punct' || t.tag === 'prep';

/** How many words from `at` on are known to no lexicon, as foreign and rare names are. */
function unknownRun(view: SentenceView, at: number): number {
  let i = at;
  while (i < view.end && isUnknown(view.s[i])) i++;
  return i - at;
}

export const isUnknown = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.unit === null &&
  t.facts.nominals.length === 0 &&
  t.facts.verbs.length === 0 &&
  t.facts.functions.length === 0 &&
  !t.facts.demonym &&
  !t.conj &&
  t.prep === '' &&
  t.enclitic === '';

/** "وزارة الطاقة والمناجم والطاقات المتجددة": genitives joined to the last of an idafa whose head is a body or an office. */
function withJoinedGenitives(view: SentenceView, phrase: Phrase): Phrase {
  const { s } = view;
  let { last } = phrase;
  if (last === phrase.first || s[phrase.first].facts.fallback.article || !isBody(view, phrase.first))
    return phrase;
  while (last + 1 < view.end && s[last].facts.fallback.article) {
    const next = s[last + 1];
    if (
      next.tag !== 'noun' ||
      !next.conj ||
      !next.article ||
      view.isSourceLike({ first: last + 1, last: last + 1 })
    )
      break;
    last = nounPhrase(s, last + 1, view.end)?.last ?? last + 1;
  }
  return { first: phrase.first, last };
}

const isBody = (view: SentenceView, first: number): boolean => hasClass(view.s[first].facts, BODIES);

/** The name of the office holder: after the rest of his title, a comma, or "and he is called". */
function namedBy(view: SentenceView, office: Phrase): Phrase | null {
  let isAside = false;
  for (let i = office.last + 1; i < view.end && i - office.last <= 14; ) {
    const t = view.s[i];
    const name = properAt(view, i) ?? (i === office.last + 1 ? plainNameAt(view, i) : null);
    if (name !== null) return name;
    // "الناطق باسم الجيش، المقدم فلان،": a rank before the name.
    const isRank = isAside && t.article && i + 1 < view.end && properAt(view, i + 1) !== null;
    if (isAside && !isRank) return null;
    if (t.folded === '\u060C') isAside = true;
    const next = isRank || t.folded === '\u060C' || isCalled(view, i) ? i + 1 : afterModifier(view, i);
    if (next <= i) return null;
    i = next;
  }
  return null;
}

/** A person's name, or two unknown words and one before a mark, as the name that begins here. */
function properAt(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  if (t.conj || t.prep !== '') return null;
  const link = view.nameAt[i];
  if (link !== undefined && link.first === i)
    return isProper(link) ? withSurname(view, { first: link.first, last: link.last }) : null;
  const run = unknownRun(view, i);
  const isShort = run === 1 || (run > 1 && run <= 3);
  const isAside = view.s[i - 1]?.folded === '\u060C';
  if (!isShort || (t.facts.fallback.article && !isAside) || !closesSource(view.s[i + run])) return null;
  return run > 1 ? { first: i, last: i + run - 1 } : null;
}

/** رئيسة الجمعية | روضة زروق: behind a definite title a noun without an article, and a word of no lexicon, are a name. */
function plainNameAt(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  const before = view.s[i - 1];
  const isPlain =
    t.tag === 'noun' && !t.article && !t.conj && t.prep === '' && t.enclitic === '' && t.unit === null;
  if (!isPlain || !(before.article || before.tag === 'name') || t.facts.isMasdar || t.facts.isEventNominal)
    return null;
  const run = unknownRun(view, i + 1);
  return run > 0 && run <= 2 && closesSource(view.s[i + 1 + run]) ? { first: i, last: i + run } : null;
}

/** "ويدعى زياد": a passive verb joined to the phrase, with a name after it. */
const isCalled = (view: SentenceView, i: number): boolean =>
  view.s[i].tag === 'verb' &&
  view.s[i].conj &&
  view.s[i].verbs.some((verb) => verb.voice === 'passive') &&
  properAt(view, i + 1) !== null;

/** One person (لنظيره, للوزير), who may have the name that follows; not a group (للفلاحين). */
const isSomeone = (t: Tagged): boolean => hasClass(t.facts, PERSON) && !/..\u064A\u0646$/u.test(t.folded);

const OF_TITLE: ReadonlySet<string> = new Set(['li', 'bi', 'bism', 'fi', 'lada', 'min', 'ala', 'an']);

/** Index after an adjective or a prepositional phrase that belongs to a title; i itself when none begins here. */
function afterModifier(view: SentenceView, i: number): number {
  const t = view.s[i];
  const code = t.prep !== '' ? t.prep : t.tag === 'prep' ? (t.fn?.code ?? '') : '';
  if (code === '') return isNominal(t) && t.article && !t.conj ? i + 1 : i;
  const at = t.prep !== '' ? i : i + 1;
  if (!OF_TITLE.has(code) || at >= view.end || t.enclitic !== '') return i;
  const link = view.nameAt[at];
  if (link?.kind === 'media' || link?.kind === 'person' || isSomeone(view.s[at])) return i;
  const phrase = view.phraseAt(at);
  return phrase === null || view.s[at].enclitic !== '' ? i : phrase.last + 1;
}
