import { ARTICLE, BY, MARBUTA, MINE } from '../../text/affixes.ts';
import type { NameLink } from '../found.ts';
import { isNominal, type Phrase } from '../phrases/chunks.ts';
import { isOblique } from '../phrases/oblique.ts';
import { quoteEnd } from '../phrases/quote-end.ts';
import { isOpeningQuote, quotedPerson } from '../phrases/quotes.ts';
import { NAMELESS } from '../words/agreement.ts';
import type { Tagged } from '../words/tags.ts';
import type { SentenceView } from '../words/view.ts';
import { hasClass } from '../words/word-kinds.ts';
import { mayReport } from './reporting-participle.ts';

/** The name of the office holder: after the rest of his title, a comma, or "and he is called". */
export function namedBy(view: SentenceView, office: Phrase): Phrase | null {
  let isAside = false;
  for (let i = office.last + 1; i < view.end && i - office.last <= 14; ) {
    const t = view.s[i];
    const name =
      quotedPerson(view, i) ??
      quotedProper(view, i) ??
      properAt(view, i) ??
      (isAside || i === office.last + 1 ? (plainNameAt(view, i) ?? appositionAt(view, i)) : null);
    if (name !== null) return name;
    // "الناطق باسم الجيش، المقدم فلان،": a rank before the name; "الوزير، الدرديري محمد أحمد،": a word of no lexicon is a part of it.
    const behind = isAside && t.article && i + 1 < view.end ? properAt(view, i + 1) : null;
    if (behind !== null && isUnknown(t)) return { first: i, last: behind.last };
    const isRank = behind !== null;
    if (isAside && !isRank) return null;
    if (t.folded === '\u060C') isAside = true;
    const next = isRank || t.folded === '\u060C' || isCalled(view, i) ? i + 1 : afterModifier(view, i);
    if (next <= i) return null;
    i = next;
  }
  return null;
}

/** المبعوث الأممي، | "هانس غروندبرغ": a name alone in quotation marks. */
function quotedProper(view: SentenceView, i: number): Phrase | null {
  const name = isOpeningQuote(view, i) ? view.nameAt[i + 1] : undefined;
  const close = isOpeningQuote(view, i) ? quoteEnd(view.s, i, view.end) : -1;
  const isAlone = name !== undefined && name.first === i + 1 && close === name.last + 1;
  if (isAlone && isProper(name)) return { first: name.first, last: name.last };
  return close > i + 2 && close - i <= LONGEST && isNameLike(view, i + 1, close)
    ? { first: i + 1, last: close - 1 }
    : null;
}

/** "الدرديري أحمد", "الدمان ولد همر": plain words, some of no lexicon or a given name; one further in may look like a verb. */
const isNameLike = (view: SentenceView, from: number, to: number): boolean =>
  view.s
    .slice(from, to)
    .every(
      (t) =>
        (mayBePart(view, t.i) || (t.i > from && t.tag === 'verb' && !t.conj)) &&
        !t.facts.isMasdar &&
        !view.isEventNominal(t.i),
    ) && view.s.slice(from, to).some((t) => isUnknown(t) || isProper(view.nameAt[t.i]));

/** A person's name, or two unknown words and one before a mark, as the name that begins here. */
function properAt(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  if (t === undefined || t.conj || t.prep !== '') return null;
  const link = view.nameAt[i];
  if (link !== undefined && link.first === i)
    return isProper(link) ? withSurname(view, { first: link.first, last: link.last }) : null;
  const run = unknownRun(view, i);
  const isShort = run === 1 || (run > 1 && run <= 3);
  const isAside = view.s[i - 1]?.folded === '\u060C';
  if (!isShort || (t.facts.fallback.article && !isAside)) return null;
  // نبيهة كمون التليلي | وزارة المرأة: behind a comma whoever is addressed may follow.
  // الفرنسي جان دوبوا | مدرب المنتخب: his office follows.
  const isEnd = closesSource(view.s[i + run]) || (run > 1 && isOfficeAt(view, i + run));
  if (!isEnd && !(isAside && run > 1)) return null;
  return run > 1 ? { first: i, last: i + run - 1 } : null;
}

/** رئيسة الجمعية | روضة زروق: behind a definite title a noun without an article, and a word of no lexicon, are a name. */
function plainNameAt(view: SentenceView, i: number): Phrase | null {
  const t = view.s[i];
  const before = view.s[i - 1];
  const isPlain =
    t.tag === 'noun' && !t.article && !t.conj && t.prep === '' && t.enclitic === '' && t.unit === null;
  if (
    !isPlain ||
    !(before.article || before.tag === 'name' || (CLOSING.has(before.folded) && !isSomeone(t))) ||
    t.facts.isMasdar ||
    t.facts.isEventNominal
  )
    return null;
  const run = unknownRun(view, i + 1);
  return run > 0 && run <= 2 && closesSource(view.s[i + 1 + run]) ? { first: i, last: i + run } : null;
}

/** مدرب “الخضر” | رضا زفيلي: the mark that closes what a title is of. */
const CLOSING: ReadonlySet<string> = new Set(['”', '»', '"']);

/**
 * رئيس الجامعة | إسماعيل الواد | أن: between a definite title and what is said, a few words without a preposition are the
 * name, whatever else they may mean; before a mark one of them has to be a word of no lexicon.
 */
function appositionAt(view: SentenceView, first: number): Phrase | null {
  const before = view.s[first - 1];
  const isBehind = before.article || before.unit !== null || before.folded === '\u060C';
  // رفض النواب | مشروع القانون معتبرين أنه: several people bear no name.
  if (before.nominals.length > 0 && before.nominals.every(({ number }) => number === 'plural')) return null;
  if (!isBehind || isDefiniteWord(view, first) || ACCUSATIVE.test(view.s[first].folded)) return null;
  let end = first;
  while (end < view.end && end - first < LONGEST && mayBePart(view, end)) end++;
  if (end - first < 2) return null;
  const next = view.s[end];
  const isUnlisted = !view.s[first].facts.isMasdar && view.s.slice(first, end).some(isUnknown);
  const isClosed = next === undefined || next.tag === 'punct' || next.fn?.cls === 'conjunction';
  return next?.tag === 'comp' || isToldTo(view, end) || (isUnlisted && isClosed)
    ? { first, last: end - 1 }
    : null;
}
const LONGEST = 5;

/** سهام مبروك | لمراسلة الوكالة: whom it was told to. */
const isToldTo = (view: SentenceView, at: number): boolean =>
  view.s[at]?.prep === 'li' && (view.nameAt[at]?.kind === 'media' || isSomeone(view.s[at]));

/** مخاطبا, مستبعدا, folded. */
const ACCUSATIVE = /^\u0645...+\u0627$/u;

const mayBePart = ({ s, nameAt }: SentenceView, i: number): boolean =>
  (nameAt[i] === undefined || nameAt[i]?.kind === 'person') && isPlainNominal(s[i]);
const isPlainNominal = (t: Tagged): boolean =>
  !mayReport(t) &&
  (t.tag === 'noun' || t.tag === 'name') &&
  !t.conj &&
  t.prep === '' &&
  // رمزي, فوزي: a given name, outside a quotation nobody's "my".
  (t.enclitic === '' || t.enclitic === MINE);

/** The article as it is written, in which foreign names (ألون) have none. */
const isDefiniteWord = (view: SentenceView, i: number): boolean =>
  view.s[i].article && view.raw.startsWith(ARTICLE, view.s[i].start);

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
  if (phrase === null || view.s[at].enclitic !== '') return i;
  // مستشار لحملة | المرشح فلان: a person further in has the name that follows.
  return view.s.slice(at + 1, phrase.last + 1).some((part) => part.article && isSomeone(part))
    ? i
    : phrase.last + 1;
}

/** A surname that no lexicon knows, right after a name: لمياء الزريبي | بوجناح أن. */
export function withSurname(view: SentenceView, phrase: Phrase): Phrase {
  if (isSurname(view, phrase.last + 1)) return { first: phrase.first, last: phrase.last + 1 };
  // حذر جو بايدن | الجمهوريين من أنهم: people in ين are whom he warns.
  if (isOblique(view.s[phrase.last + 1])) return phrase;
  const run = unknownRun(view, phrase.last + 1);
  const next = view.s[phrase.last + 1 + run];
  // وصف نوفل عميرة | الوضع: the object begins with a definite noun.
  const isBeforeObject = run === 1 && next?.tag === 'noun' && next.article && next.prep === '';
  return run > 0 &&
    run <= 2 &&
    (isBeforeObject || closesSource(next) || isOfficeAt(view, phrase.last + 1 + run))
    ? { first: phrase.first, last: phrase.last + run }
    : phrase;
}

/** كريم | العلوي | أن: a word of relation right behind a name is a surname, or whose he is. */
function isSurname(view: SentenceView, at: number): boolean {
  const t = view.s[at];
  return (
    t?.tag === 'noun' &&
    isDefiniteWord(view, at) &&
    isPlainNominal(t) &&
    (t.unit === null || t.unit.kind === 'name') &&
    isProper(view.nameAt[at - 1]) &&
    (isBeforeThat(view, at) ||
      (NISBA.test(t.folded) &&
        !isSomeone(t) &&
        (view.s[at + 1]?.tag === 'punct' || isOfficeAt(view, at + 1))) ||
      // عبد السلام | الواد |، رئيس الغرفة: a comma and an office follow.
      (view.s[at + 1]?.folded === '\u060C' && isOfficeAt(view, at + 2)))
  );
}
/** عبد السلام | الواد | أن: right before أن; not who is told (أبلغ فلان الوزير أن), nor what is described (وصف فلان العملية بأنها). */
const isBeforeThat = (view: SentenceView, at: number): boolean => {
  const { folded, facts } = view.s[at];
  const next = view.s[at + 1];
  const isThat = next?.tag === 'comp' && next.unit === null && !next.folded.startsWith(BY);
  return (
    isThat &&
    !folded.endsWith(MARBUTA) &&
    !view.isEventNominal(at) &&
    !facts.classes.some((cls) => ADDRESSED.has(cls))
  );
};
const ADDRESSED: ReadonlySet<string> = new Set([
  'person',
  'body',
  'force',
  'civilian',
  'party_org',
  'group_noun',
  'media',
  'public',
  'abstract',
]);

/** رئيسة اللجنة, مدير المستشفى: a noun of office without an article. */
const isOfficeAt = ({ s }: SentenceView, at: number): boolean => {
  const office = s[at];
  return (
    office !== undefined &&
    office.tag !== 'verb' &&
    !office.conj &&
    office.prep === '' &&
    !office.article &&
    office.nominals.some(({ noun }) => noun?.classes.has('person') === true)
  );
};

/** A word of relation of one man: الجبوري. */
const NISBA = /...\u064A$/u;

/** What ends a name: a mark, a preposition, أن, a time, or whom its owner addresses (دعا رايلا أودينغا | أنصاره). */
const closesSource = (t: Tagged | undefined): boolean =>
  t === undefined ||
  t.tag === 'comp' ||
  t.tag === 'punct' ||
  t.tag === 'prep' ||
  t.tag === 'rel' ||
  t.unit?.kind === 'time' ||
  (t.tag === 'noun' && t.enclitic !== '');

/** How many words from `at` on are known to no lexicon, as foreign and rare names are. */
function unknownRun(view: SentenceView, at: number): number {
  let i = at;
  while (i < view.end && (isUnknown(view.s[i]) || (i > at && isShortPart(view, i)))) i++;
  return i - at;
}

/** تشاو | لي | جيان: a foreign name may hold a word of two letters that is another in Arabic. */
const isShortPart = (view: SentenceView, i: number): boolean =>
  view.s[i].folded.length === 2 && view.s[i].tag === 'fn' && i + 1 < view.end && isUnknown(view.s[i + 1]);

export const isUnknown = (t: Tagged): boolean =>
  t.tag === 'noun' &&
  t.unit === null &&
  t.facts.nominals.length === 0 &&
  t.facts.verbs.length === 0 &&
  t.facts.functions.length === 0 &&
  !t.facts.demonym &&
  // طالب الوزير | بعدم السفر
  !t.facts.sets.has('glued_without') &&
  !t.conj &&
  t.prep === '' &&
  t.enclitic === '';

export const isProper = (name: NameLink | undefined): boolean =>
  name !== undefined && name.kind === 'person' && !NAMELESS.has(name.rule);

const PERSON: ReadonlySet<string> = new Set(['person']);
