import type { EntityHit } from '../entities.ts';
import { LIKE } from '../text/affixes.ts';
import { closingMark, type NameContext, type NameHit, readingsOf } from './context.ts';
import { hasHeadReading, isFamilyName, isTradeName, startsLikeVerb } from './family.ts';
import { isAli, isInfix, isNameContext } from './homographs.ts';
import { heldBy, isOwner, ownedHit } from './owners.ts';
import { lineageEnd, particleEnd } from './particles.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { endsInField } from './portfolio.ts';
import { titleAt } from './titles.ts';
import {
  ADJECTIVE,
  FOREIGN,
  GIVEN,
  type Head,
  INFIX,
  LINK,
  MOTHER,
  NOUN,
  OFFICE,
  PAIR,
  PARTICLE,
  type Reading,
  STOP,
  TAIL,
  TITLE,
  VERB,
  WEAK_GIVEN,
  type WordClass,
} from './words.ts';

const MAX_PARTS = 5;

/** A title with the person it introduces, or an office that stands for its holder. */
export function readTitled(context: NameContext, at: number): NameHit | null {
  let office: NameHit | null = null;
  for (const reading of readingsOf(context, at, TITLE | PAIR)) {
    const title = titleAt(context, at, reading.word);
    if (title === null || (reading.word.bits & STOP) !== 0) continue;
    const { head } = title;
    const phrase = readPhrase(context, head, title.last);
    const name = ownName(context, nameAfter(context, phrase), phrase);
    const titled = name === null ? null : { at, reading, head, phrase, name };
    if (titled !== null) return isOwner(context, titled) ? ownedHit(titled) : titledHit(context, titled);
    office ??= officeHit(at, reading, head, phrase);
  }
  return office;
}

/** الرئيس المكسيكي | ترامب: a person of another country does not bear the title. */
function ownName({ words }: NameContext, name: FoundName | null, { last }: Phrase): FoundName | null {
  const nation = words[last].plain.country || null;
  const isForeign = name?.hit?.forms.every(
    ({ entity }) => nation !== null && entity.country !== null && entity.country !== nation,
  );
  return isForeign ? null : name;
}

export type FoundName = { readonly first: number; readonly last: number; readonly hit: EntityHit | null };

/** The name right after the title, or after إلى سوريا، في دمشق، لدى الأمم المتحدة. */
function nameAfter(context: NameContext, phrase: Phrase): FoundName | null {
  const direct = nameAt(context, phrase.last + 1, phrase.state === 'definite');
  if (direct !== null || phrase.state !== 'definite') return direct;
  const link = phrase.last + 1;
  if (link + 1 >= context.tokens.length || (context.words[link].plain.bits & LINK) === 0) return null;
  // زيارة وزيرة الطاقة والمناجم إلى بنزرت: who holds a field at home is no envoy.
  const place = endsInField(context, phrase.last) ? -1 : context.placeEnd[link + 1];
  const end = Math.max(place, organisationEnd(context, link + 1));
  return end < 0 ? null : nameAt(context, end + 1, true);
}

function organisationEnd(context: NameContext, at: number): number {
  const hit = context.entityAt[at];
  return hit === undefined || hit.forms[0].entity.kind === 'person' ? -1 : hit.last;
}

function nameAt(context: NameContext, at: number, isTitled: boolean): FoundName | null {
  if (at >= context.tokens.length) return null;
  const hit = context.entityAt[at];
  if (hit !== undefined && hit.proclitic === '' && hit.forms.some(({ entity }) => entity.kind === 'person')) {
    const last = hit.forms.every((form) => form.type === 'short') ? nameEnd(context, at, isTitled) : -1;
    return last > hit.last ? { first: at, last, hit: null } : { first: at, last: hit.last, hit };
  }
  const last = isTitled ? nameEnd(context, at, true) : -1;
  return last < 0 ? null : { first: at, last, hit: null };
}

export type Titled = {
  readonly at: number;
  readonly reading: Reading;
  readonly head: Head;
  readonly phrase: Phrase;
  readonly name: FoundName;
};

function titledHit(context: NameContext, { at, reading, head, phrase, name }: Titled): NameHit {
  const forms = LAY.has(head.gloss) ? [] : (name.hit?.forms ?? []);
  const people = forms.filter((form) => form.entity.kind === 'person');
  const entity = people.length === 1 ? people[0].entity : null;
  return {
    first: at,
    last: nicknameEnd(context, name.last),
    proclitic: reading.proclitic,
    kind: 'person',
    entity_id: entity?.entity_id ?? null,
    candidates: entity === null ? people.map((form) => form.entity.entity_id) : [],
    rule: 'name/title-person',
    name_first: name.first,
    name_last: name.last,
    country: entity?.country ?? phrase.country,
    sector: entity?.sector ?? (head.sector || null),
    count: null,
  };
}

/** اللاعب محمد مرسي, المواطن محمود عباس: glosses of titles that those who govern do not bear. */
const LAY: ReadonlySet<string> = new Set(['player', 'coach', 'citizen', 'artist actor']);

/** شاب المدرسة: glosses of titles that without a name are nobody's office. */
const ANYBODY: ReadonlySet<string> = new Set(['youth or child']);

/** An office without a name: وزير الخارجية الإيراني; alone only the offices that are clear without more. */
function officeHit(at: number, { proclitic, word }: Reading, head: Head, phrase: Phrase): NameHit | null {
  if (phrase.state !== 'definite' || (phrase.last === at && (word.bits & OFFICE) === 0)) return null;
  if (ANYBODY.has(head.gloss)) return null;
  if (phrase.last > at && (word.bits & OFFICE) === 0 && head.isDefinite && !phrase.isSupported) return null;
  // الرئيس الفرنسي, not رئيس النادي الفرنسي: whose office is that of a country governs it.
  const isOfCountry = (word.bits & OFFICE) !== 0 && phrase.country !== null && phrase.last === at + 1;
  return heldBy({
    first: at,
    last: phrase.last,
    proclitic,
    country: phrase.country,
    sector: head.sector || (isOfCountry ? 'GOV' : null),
  });
}

/** A full name without title: a given name and more, or a kunya. */
export function readBarePerson(context: NameContext, at: number): NameHit | null {
  const { plain, readings, anyBits } = context.words[at];
  if ((anyBits & (GIVEN | WEAK_GIVEN | PARTICLE | MOTHER | INFIX)) === 0) return null;
  for (const reading of readings) {
    const { word } = reading;
    const last =
      word === plain || (plain.bits === 0 && isGivenSplit(reading))
        ? Math.max(bareEnd(context, at, word), lineageEnd(context, at, word))
        : -1;
    if (last < 0) continue;
    return {
      first: at,
      last: nicknameEnd(context, last),
      proclitic: reading.proclitic,
      kind: 'person',
      entity_id: null,
      candidates: [],
      rule: 'name/full-name',
      name_first: at,
      name_last: last,
      country: null,
      sector: null,
      count: null,
    };
  }
  return null;
}

/** A given name of four letters or more after a proclitic other than ك "like". */
const isGivenSplit = ({ proclitic, word }: Reading): boolean =>
  (word.bits & GIVEN) !== 0 && word.folded.length > 3 && !proclitic.endsWith(LIKE);

/** Last token of a name that needs no title, or -1. */
function bareEnd(context: NameContext, at: number, word: WordClass): number {
  const isStrong = (word.bits & (GIVEN | PARTICLE)) !== 0 && (word.bits & WEAK_GIVEN) === 0;
  const next = context.words[at + 1]?.plain;
  if (next === undefined) return -1;
  if ((word.bits & MOTHER) !== 0) return motherEnd(context, at, next);
  // قال | علي البياتي: behind a verb, with ي and a family name of no lexicon, no preposition.
  const isBehindVerb = ((context.words[at - 1]?.anyBits ?? 0) & VERB) !== 0;
  if ((word.bits & (STOP | LINK)) !== 0)
    return isBehindVerb && next.isDefinite && next.bits === 0 && isAli(context, at) ? at + 1 : -1;
  const isWeak = (word.bits & WEAK_GIVEN) !== 0 && (next.bits & (GIVEN | PARTICLE | TAIL)) !== 0;
  if (!isStrong && !isWeak && !isBetweenCommas(context, at, word)) return -1;
  const last = nameEnd(context, at, false, word);
  return last > at ? last : -1;
}

/** أم محمد, أم أحمد الكردي; behind another given name أم is "or". */
function motherEnd(context: NameContext, at: number, next: WordClass): number {
  const before = context.words[at - 1]?.plain.bits ?? 0;
  const isOr = (before & (GIVEN | WEAK_GIVEN | TAIL)) !== 0;
  return isOr || (next.bits & (GIVEN | WEAK_GIVEN)) === 0 ? -1 : nameEnd(context, at + 1, true);
}

/** "الخبير في شؤون البيئة، | عادل الهنتاتي |، إن": a given name that is a word too, with a definite word of no lexicon, alone between commas. */
function isBetweenCommas(context: NameContext, at: number, word: WordClass): boolean {
  const next = context.words[at + 1].plain;
  const isComma = (i: number): boolean => context.tokens[i]?.word.folded === '\u060C';
  return (
    (word.bits & WEAK_GIVEN) !== 0 &&
    next.isDefinite &&
    next.bits === 0 &&
    isFamilyName(context, at + 1, next) &&
    isComma(at - 1) &&
    isComma(at + 2)
  );
}

/**
 * Last token of a person name that begins at a token, or -1: given names, kunya (أبو قتادة), ibn, عبد X,
 * closed by one family name. `first` overrides the class of the first word (after a proclitic).
 */
export function nameEnd(context: NameContext, at: number, isTitled: boolean, first?: WordClass): number {
  let last = -1;
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    const from = last < 0 ? at : last + 1;
    if (from >= context.tokens.length || context.placeEnd[from] >= 0) break;
    const word = parts === 0 && first !== undefined ? first : context.words[from].plain;
    const end = givenEnd(context, from, word, { isFirst: parts === 0, isTitled });
    if (end >= 0) {
      last = end;
      continue;
    }
    if (parts === 0 && isTitled && isUnlistedName(context, from, word)) {
      last = from;
      continue;
    }
    if (parts > 0 && (isFamilyName(context, from, word) || (parts === 1 && isTradeName(word)))) last = from;
    // محمد الفاضل | بن عمران: a particle goes on with the name behind a word that looked like its end.
    if (last === from && isInfix(context, from + 1)) continue;
    break;
  }
  return last === at && isOffice(context, at) ? -1 : last;
}

/** رئيس الحكومة | الأمين العام: a name that is a title too, before an adjective. */
const isOffice = ({ words }: NameContext, at: number): boolean =>
  (words[at].plain.bits & TITLE) !== 0 && ((words[at + 1]?.plain.bits ?? 0) & ADJECTIVE) !== 0;

/** الصحفية شذى الحاج مبارك: after a title a word of no lexicon, with a name part behind it. */
function isUnlistedName(context: NameContext, at: number, word: WordClass): boolean {
  const next = context.words[at + 1]?.plain;
  if (next === undefined || word.folded.length < 3 || startsLikeVerb(word)) return false;
  // النائب العجمي بن مسعود: before بن a word with the article is a name too.
  const isFather = word.isDefinite && (next.bits & (PARTICLE | INFIX)) !== 0;
  const isUnknown = word.bits === 0 && (!word.isDefinite || isFather) && context.entityAt[at] === undefined;
  if (!isUnknown) return false;
  if (context.tokens[at].word.kind !== 'word' || hasHeadReading(context, at)) return false;
  // الإعلامية وإجراء التعديلات: a joined noun.
  if (context.words[at].splits.some((split) => (split.word.bits & (NOUN | VERB)) !== 0)) return false;
  return (
    (next.bits & (GIVEN | PARTICLE | INFIX)) !== 0 || (next.isDefinite && isFamilyName(context, at + 1, next))
  );
}

/** One inner part of a name: a given name, a particle with what follows it, or a tail such as الدين. */
function givenEnd(
  context: NameContext,
  at: number,
  word: WordClass,
  { isFirst, isTitled }: { readonly isFirst: boolean; readonly isTitled: boolean },
): number {
  if (context.tokens[at].word.kind !== 'word') return -1;
  // سارة | لي | ويتسون: a word of two senses inside a name that goes on with a word of no lexicon.
  if ((word.bits & INFIX) !== 0 && !isFirst && isUnlisted(context.words[at + 1]?.plain))
    return particleEnd(context, at);
  if (
    (word.bits & STOP) !== 0 &&
    !(isNameContext(context, at, isFirst) || (isFirst && isTitled && isAli(context, at)))
  )
    return -1;
  if ((word.bits & PARTICLE) !== 0) return particleEnd(context, at);
  if ((word.bits & INFIX) !== 0 && !isFirst) return particleEnd(context, at);
  if ((word.bits & TAIL) !== 0) return isFirst ? -1 : at;
  if (!isFirst && isGuestOf(context, at, word)) return -1;
  if ((word.bits & GIVEN) !== 0 || ((word.bits & WEAK_GIVEN) !== 0 && word.country === null)) return at;
  const isForeign = (word.bits & FOREIGN) !== 0 && (isTitled || !isFirst);
  return isForeign ? at : -1;
}

/** شكري بن حسن | ضيف البرنامج: a word that may be a noun is one before a definite noun. */
function isGuestOf(context: NameContext, at: number, word: WordClass): boolean {
  const next = context.words[at + 1]?.plain;
  return (word.bits & WEAK_GIVEN) !== 0 && next?.isDefinite === true && (next.bits & NOUN) !== 0;
}

/** A word of no lexicon, or one that only its ending makes a foreign name. */
const isUnlisted = (word: WordClass | undefined): boolean =>
  word !== undefined && (word.bits & ~FOREIGN) === 0;

/** أحمد الشرع( الجولاني ): a nickname in brackets belongs to the phrase. */
function nicknameEnd(context: NameContext, last: number): number {
  if (context.tokens[last + 1]?.word.folded !== '(') return last;
  const close = closingMark(context, last + 1);
  if (close < 0 || close > last + 6) return last;
  const hit = context.entityAt[last + 2];
  const isNickname = hit?.forms.some((form) => form.entity.kind === 'person');
  return isNickname || nameEnd(context, last + 2, true) === close - 1 ? close : last;
}
