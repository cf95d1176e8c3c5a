import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOblique } from '../phrases/oblique.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote } from '../phrases/quotes.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { skipTimes } from './content.ts';
import { isProper, isUnknown, namedBy, withSurname } from './source-name.ts';
import { type MayEnd, wholeSource, withRelations } from './source-whole.ts';

/**
 * A source with all that belongs to it: "وزارة الطاقة والمناجم" whole, a surname no lexicon knows, and of an office or an
 * unnamed person the name that follows it: "عمدة المدينة الموالي لروسيا، فلان الفلاني،", "أحد الجيران ويدعى زياد".
 */
export function fullSource(view: SentenceView, phrase: Phrase, mayEnd: MayEnd = ALWAYS): Phrase {
  if (isOfCharge(view, phrase) && mayEnd(phrase.last + 1))
    return { first: phrase.first, last: phrase.last + 1 };
  const quoted = quotedPrincipal(view, phrase);
  if (quoted > phrase.last) return { first: phrase.first, last: quoted };
  if (isProper(view.nameAt[phrase.last]) && !isOpenTitle(view, phrase)) return withSurname(view, phrase);
  if (phrase.first === phrase.last && view.s[phrase.first].article && isUnknown(view.s[phrase.first]))
    return withSurname(view, phrase);
  const titled = withJoinedGenitives(view, withRelations(view, withGenitive(view, phrase)));
  const grown = withIssuer(view, withOutlet(view, titled));
  const whole = wholeSource(view, forWhom(view, withNationality(view, grown)), mayEnd);
  return isOffice(view, grown) || isCompatriot(view, phrase) ? withHolder(view, whole) : whole;
}
const ALWAYS: MayEnd = () => true;

/** المشتبه | به, المدعى | عليه, المظنون | فيه: a definite passive participle alone, and the pronoun that it asks for. */
function isOfCharge({ s }: SentenceView, { first, last }: Phrase): boolean {
  const next = s[last + 1];
  return (
    first === last &&
    s[last].article &&
    next !== undefined &&
    (next.fn?.cls === 'prepositional_pronoun' || (next.tag === 'prep' && next.enclitic !== '')) &&
    OF_CHARGE.has(next.fn?.code ?? '') &&
    !next.conj &&
    PASSIVE.test(s[last].folded) &&
    (s[last].nominals.length === 0 || s[last].nominals.some(({ form }) => form === 'passive_participle'))
  );
}
const OF_CHARGE: ReadonlySet<string> = new Set(['bi', 'fi', 'ala']);
/** المـ, folded. */
const PASSIVE = /^(?:\u0627\u0644)?\u0645/u;

/** An office with the name right behind it as one phrase; a name behind a comma stands for both. */
function withHolder(view: SentenceView, office: Phrase): Phrase {
  if (isProper(view.nameAt[office.last])) return office;
  const name = namedBy(view, office);
  if (name === null) return office;
  // المبعوث الأممي | "هانس غروندبرغ" |: in quotation marks, with both of them.
  if (name.first === office.last + 2 && isOpeningQuote(view, office.last + 1))
    return { first: office.first, last: name.last + 1 };
  return name.first === office.last + 1 ? { first: office.first, last: name.last } : name;
}

/** الناطق | باسم حاكم الولاية: for whom somebody speaks. */
function forWhom(view: SentenceView, phrase: Phrase): Phrase {
  const isOpen = isOpenTitle(view, phrase);
  if (!isOpen && view.s[phrase.last + 1]?.fn?.code !== 'bism') return phrase;
  const body = view.phraseAt(phrase.last + (isOpen ? 1 : 2));
  return body === null ? phrase : { first: phrase.first, last: body.last };
}

/** متحدث باسم | "شركة الملاحة": whom he speaks for, in quotation marks; the mark that closes them. */
function quotedPrincipal(view: SentenceView, { first, last }: Phrase): number {
  const isFor = last > first && view.s[last].facts.functions.some(({ code }) => code === 'bism');
  if (!isFor || !isOpeningQuote(view, last + 1)) return -1;
  const close = quoteEnd(view.s, last + 1, view.end);
  return close - last <= 6 ? close : -1;
}

/** الناطق باسم | منطقة الحرس: behind a title باسم is no name while its noun follows. */
function isOpenTitle(view: SentenceView, { first, last }: Phrase): boolean {
  const next = view.s[last + 1];
  const isNoun = next !== undefined && isNominal(next) && next.prep === '' && !next.conj;
  const isFor = last > first && view.s[last].facts.functions.some(({ code }) => code === 'bism');
  return isFor && isNoun && (view.nameAt[first]?.kind === 'person' || hasClass(view.s[first].facts, PERSON));
}

/** مراسل | "الجوهرة أف أم", رئيس جمعية | «الأمل»: a person or a body of something whose name stands in quotation marks. */
function withOutlet(view: SentenceView, phrase: Phrase): Phrase {
  const last = view.s[phrase.last];
  // وكالة | (تي.تي): in brackets too.
  const isNamed = isOpeningQuote(view, phrase.last + 1) || view.s[phrase.last + 1]?.folded === '(';
  if (last.article || last.enclitic !== '' || !isNamed) return phrase;
  const isPerson = phrase.first === phrase.last && hasClass(last.facts, PERSON);
  if (!isPerson && !hasClass(last.facts, NAMED)) return phrase;
  const close = quoteEnd(view.s, phrase.last + 1, view.end);
  return close > 0 && close - phrase.last <= 6 ? { first: phrase.first, last: close } : phrase;
}

/** جمعية, شركة, قناة: without an article and before quotation marks they want their name. */
const NAMED: ReadonlySet<string> = new Set(['union', 'broadcaster', 'media', 'party_org', 'club']);

/** بيان | لوزارة الخارجية, تقرير | صادر عن البنك: a document with who issued it; an outlet after ل is whom it was told to. */
function withIssuer(view: SentenceView, phrase: Phrase): Phrase {
  if (!hasClass(view.s[phrase.first].facts, ISSUED) || view.s[phrase.last].enclitic !== '') return phrase;
  const issued = [phrase.last, phrase.last + 1].find((i) => view.s[i]?.facts.sets.has('issued')) ?? -1;
  const from = issued < 0 ? -1 : skipTimes(view, issued + 1);
  const isFrom = from >= 0 && view.s[from]?.fn?.code === 'an';
  const at = isFrom ? from + 1 : phrase.last + 1;
  if (isOwnerAt(view, phrase, at)) return { first: phrase.first, last: view.sourcePhrase(at)?.last ?? at };
  if (!isFrom && view.s[at]?.prep !== 'li') return phrase;
  const issuer = at < view.end ? view.sourcePhrase(at) : null;
  if (issuer === null || !view.isSourceLike(issuer) || view.nameAt[at]?.kind === 'media') return phrase;
  return { first: phrase.first, last: issuer.last };
}

/** بيان | الوزارة, تقرير | المنظمة: the definite body that a text without an article belongs to. */
function isOwnerAt(view: SentenceView, { first, last }: Phrase, at: number): boolean {
  const t = view.s[at];
  const owner = view.nameAt[at];
  // بيان | وزارة الدفاع: an idafa is definite at its end.
  const isDefinite =
    t?.article || (owner?.first === at && (view.s[owner.last].article || owner.entity_id !== null));
  if (t === undefined || !isDefinite || t.prep !== '' || t.conj || view.s[last].article || isOblique(t))
    return false;
  const isBodyName = owner !== undefined && owner.first === at && ISSUERS.has(owner.kind);
  return isBodyName || (first === last && t.tag !== 'verb' && hasClass(t.facts, ORGANS));
}
const ISSUERS: ReadonlySet<string> = new Set(['official_body', 'ngo', 'igo', 'group', 'company']);
const ORGANS: ReadonlySet<string> = new Set(['body', 'party_org', 'union']);

const ISSUED: ReadonlySet<string> = new Set(['document', 'finding']);

/** رئيس فرع | كرة السلة, رئيس نقابة | مصدري الحبوب: a title that ends in a noun without an article still wants its genitive. */
function withGenitive(view: SentenceView, phrase: Phrase): Phrase {
  const last = view.s[phrase.last];
  const next = view.s[phrase.last + 1];
  if (isOfHers(view, phrase)) return { first: phrase.first, last: phrase.last + 1 };
  const isOpen =
    phrase.last > phrase.first &&
    last.unit?.kind !== 'place' &&
    !last.article &&
    last.enclitic === '' &&
    ((view.s.slice(phrase.first, phrase.last).some((t) => !t.article && hasClass(t.facts, PERSON)) &&
      hasClass(last.facts, HEADS) &&
      !hasClass(last.facts, ADJECTIVE)) ||
      // بعثة تقصي | الحقائق, لجنة صياغة | الدستور: what a body is there to do.
      (last.facts.isMasdar && isBody(view, phrase.first)));
  if (
    !isOpen ||
    next === undefined ||
    !isNominal(next) ||
    next.prep !== '' ||
    next.conj ||
    next.unit !== null
  )
    return phrase;
  const genitive = view.phraseAt(next.i);
  return genitive === null ? phrase : { first: phrase.first, last: genitive.last };
}

/** وزير | خارجيتها, قائد | جيشه: one word of an office, and what of somebody's it is of; what he does (أعلن وزير | استقالته) only right before أن. */
function isOfHers(view: SentenceView, { first, last }: Phrase): boolean {
  const next = view.s[last + 1];
  if (first !== last || view.s[first].article || !hasClass(view.s[first].facts, PERSON)) return false;
  if (next?.tag !== 'noun' || next.enclitic === '' || next.conj || next.prep !== '') return false;
  // نقلت عن طبيب | قوله إن
  if (next.nominals.some(({ lexeme }) => lexeme?.cue != null)) return false;
  const isClosed = view.s[last + 2]?.tag === 'comp';
  return isClosed || (!next.facts.isMasdar && hasClass(next.facts, HEADS));
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

/** An office (وزير الخارجية), one of many (أحد الجيران), or a noun for a person. */
function isOffice(view: SentenceView, phrase: Phrase): boolean {
  const name = view.nameAt[phrase.first];
  if (name !== undefined)
    return name.kind === 'person' || name.rule === 'name/office' || name.rule === 'name/unnamed';
  const { facts, article } = view.s[phrase.first];
  // الشاب فلان, التلميذة فلانة: one of many by his name.
  return (
    hasClass(facts, TITLES) ||
    isKin(view, phrase) ||
    (article && phrase.first === phrase.last && hasClass(facts, ONE_OF_MANY))
  );
}

/** الفرنسي | هيرفي رينار: one of a nation by his name. */
const isCompatriot = (view: SentenceView, { first, last }: Phrase): boolean =>
  first === last &&
  view.s[first].facts.demonym &&
  view.s[first].article &&
  last + 1 < view.end &&
  (isUnknown(view.s[last + 1]) ||
    (view.nameAt[last + 1]?.first === last + 1 && isProper(view.nameAt[last + 1])));

/** ابن عمه | فلان, شقيقته | فلانة: one of somebody's kin. */
const isKin = (view: SentenceView, { first, last }: Phrase): boolean =>
  view.s[last].enclitic !== '' && !view.s[first].article && hasClass(view.s[last].facts, KIN);
const KIN: ReadonlySet<string> = new Set(['civilian']);
const ONE_OF_MANY: ReadonlySet<string> = new Set([
  'civilian',
  'prisoner',
  'casualty',
  'criminal',
  'culture',
  'sport',
]);

const PERSON: ReadonlySet<string> = new Set(['person']);
const TITLES: ReadonlySet<string> = new Set(['person', 'charged']);
const BODIES: ReadonlySet<string> = new Set(['body', 'person']);

/** شركة أرامكو | السعودية: a nationality behind a name. */
const withNationality = (view: SentenceView, phrase: Phrase): Phrase =>
  view.nameAt[phrase.first] !== undefined &&
  isNationality(view, phrase.last + 1) &&
  (!isOblique(view.s[phrase.last + 1]) || isOfPeople(view, phrase))
    ? { first: phrase.first, last: phrase.last + 1 }
    : phrase;

/** نقابة الصحفيين | التونسيين: behind the plural of people in an idafa the nationality is theirs. */
const isOfPeople = ({ s }: SentenceView, { first, last }: Phrase): boolean =>
  last > first &&
  s[last].article &&
  s[last].nominals.some(
    ({ number, noun, form }) =>
      number === 'plural' && (form !== 'noun' || PEOPLE.some((cls) => noun?.classes.has(cls) === true)),
  );
const PEOPLE = ['person', 'civilian', 'people', 'media', 'force', 'prisoner'] as const;

const isNationality = (view: SentenceView, at: number): boolean => {
  const t = view.s[at];
  return t?.facts.demonym && t.article && t.unit === null && !t.conj && t.prep === '';
};

/** "وزارة الطاقة والمناجم والطاقات المتجددة": genitives joined to the last of an idafa whose head is a body or an office. */
function withJoinedGenitives(view: SentenceView, phrase: Phrase): Phrase {
  const { s } = view;
  let { last } = phrase;
  if (last === phrase.first || s[phrase.first].facts.fallback.article || !isBody(view, phrase.first))
    return phrase;
  while (last + 1 < view.end && (s[last].article || s[last].facts.fallback.article)) {
    // شؤون الشباب | و الرياضة: و written apart.
    const isApart = s[last + 1].fn?.code === 'wa' && s[last + 1].folded.length === 1;
    const next = s[last + (isApart ? 2 : 1)];
    if (next === undefined || next.tag !== 'noun' || !(next.conj || isApart)) break;
    const field = fieldEnd(view, next.i);
    if (!next.article && field < 0) break;
    if (next.prep !== '' || speaksItself(view, phrase, next.i)) break;
    last = next.article ? (view.phraseAt(next.i)?.last ?? next.i) : field;
  }
  return { first: phrase.first, last };
}

/** وزارة الهجرة | وشؤون اللاجئين: last token of a field with its definite genitive, or -1. */
function fieldEnd(view: SentenceView, at: number): number {
  const genitive = view.s[at + 1];
  const isField = hasClass(view.s[at].facts, AFFAIRS) && genitive?.tag === 'noun' && genitive.article;
  if (!isField || genitive.conj || genitive.prep !== '') return -1;
  return Math.max(at + 1, view.phraseAt(at)?.last ?? at);
}
const AFFAIRS: ReadonlySet<string> = new Set(['field']);

/** وزارة الصحة | والجيش: who is joined speaks too; behind the field of a ministry (المرأة | والطفولة) only a body or a name does. */
function speaksItself(view: SentenceView, { first }: Phrase, at: number): boolean {
  if (!view.isSourceLike({ first: at, last: at })) return false;
  const isField = view.nameAt[at] === undefined && hasClass(view.s[at].facts, FIELDS);
  return !(isField && hasClass(view.s[first].facts, MINISTRY));
}
const FIELDS: ReadonlySet<string> = new Set(['civilian']);
const MINISTRY: ReadonlySet<string> = new Set(['body', 'person']);

const isBody = (view: SentenceView, first: number): boolean => hasClass(view.s[first].facts, BODIES);
