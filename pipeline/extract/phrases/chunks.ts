import { HIS, THEIRS } from '../../text/affixes.ts';
import { FEMININE, MEN, NOMINATIVE } from '../../text/endings.ts';
import { NOMINAL_TAGS, type Tagged } from '../words/tags.ts';
import { isUnlistedName, nameOfCharges } from '../words/title-names.ts';
import { MODEL, STATE } from '../words/units.ts';
import {
  hasClass,
  isAdjectiveLike,
  isBorder,
  isDelegation,
  isDirected,
  isGroup,
  isNamed,
  isOfRelation,
  isTied,
} from '../words/word-kinds.ts';
import {
  isLaden,
  isOfOthers,
  isOtherThing,
  isUnderSubject,
  isUnlistedPlace,
  startsAnother,
} from './another-phrase.ts';
import { countEnd, isOutOf } from './contingent-of.ts';
import { listedAt } from './each-of.ts';
import { otherSideAt } from './each-side.ts';
import { isGoingOn } from './going-on.ts';
import { isMark, listedBy, pastOwner } from './listed-on.ts';
import { isOblique } from './oblique.ts';
import { isOfThis } from './of-this.ts';
import { isOfficeOf } from './office-of.ts';
import { isOwned } from './owned.ts';
import { pastRegion } from './parallel-places.ts';
import { parenthesis } from './parenthesis.ts';
import { pastDescription } from './past-description.ts';
import { isPercent, percentEnd } from './percent.ts';
import { quoteEnd } from './quote-end.ts';
import { isHighIn } from './senior.ts';
import { isSentFor } from './sent-for.ts';
import { closeOfName } from './set-off-name.ts';
import { isSharedAdjective } from './shared-adjective.ts';
import { isSideOf } from './side-of.ts';
import { isDefinite, isSenior, opensName, takesName } from './takes-name.ts';

/** A noun phrase: tokens [first, last], inclusive. */
export type Phrase = { readonly first: number; readonly last: number };

const MAX_WORDS = 12;

/**
 * The noun phrase that begins at token i (its own conjunction or preposition aside), or null.
 * It runs over idafa, adjectives, names and apposition and stops at a verb, preposition, conjunction,
 * complementiser or punctuation; after a definite word only definite words of the same phrase may follow.
 */
export function nounPhrase(s: readonly Tagged[], i: number, end: number): Phrase | null {
  if (i >= end) return null;
  let at = i;
  const quoted = quoteEnd(s, i, end);
  if (quoted > i) {
    if (!isNominal(s[i + 1])) return null;
    at = quoted;
  } else if (s[i].fn?.cls === 'demonstrative' && i + 1 < end && isNominal(s[i + 1]) && s[i + 1].prep === '')
    at = unitEnd(s, i + 1, end);
  else if (!isNominal(s[i])) return null;
  else at = unitEnd(s, i, end);
  while (at + 1 < end && at - i < MAX_WORDS) {
    const next = continues(s, i, at, end);
    if (next <= at) break;
    at = next;
  }
  return { first: i, last: at };
}

/** Phrases joined by و to the one given, with at most one place phrase between (حلب في الشمال وحماة في الوسط). */
export function coordinated(
  s: readonly Tagged[],
  phrase: Phrase,
  end: number,
  accept: (t: Tagged) => boolean,
): Phrase[] {
  const phrases = [phrase];
  let at = phrase.last + 1;
  while (at < end && phrases.length < 12) {
    const owned = pastOwner(s, phrase.first, pastRegion(s, phrase.first, at));
    const from = pastDescription(s, phrase.first, owned, end);
    const side = otherSideAt(s, phrase.first, from);
    const start = side > 0 ? side : listedAt(s, phrase.first, conjunctAt(s, from, end), { at: from, end });
    if (start < 0 || !accept(s[start]) || isToldOfHim(s, start)) break;
    const next = nounPhrase(s, start, end);
    if (next === null || isNextSubject(s, phrase, start, end)) break;
    phrases.push(next);
    at = next.last + 1;
  }
  return phrases;
}

/** متهم خطير | وصادرة في حقه مذكرات: a feminine participle with a masculine pronoun behind it tells of the one before. */
function isToldOfHim(s: readonly Tagged[], i: number): boolean {
  const { conj, article, unit, folded, nominals } = s[i];
  if (!conj || article || unit !== null || !FEMININE.test(folded) || s[i + 1]?.tag !== 'prep') return false;
  if (!nominals.some(({ form, noun }) => PARTICIPLE.test(form) || noun?.classes.has('dating'))) return false;
  if (nominals.some(({ noun }) => noun !== null && !noun.classes.has('dating'))) return false;
  return [s[i + 1], s[i + 2]].some((t) => t?.enclitic === HIS);
}
const PARTICIPLE = /participle$/u;

/** "إسقاط 57 مسيرة وموسكو تؤكد": after an object, a definite conjunct right before a verb is the subject of that verb. */
function isNextSubject(s: readonly Tagged[], phrase: Phrase, start: number, end: number): boolean {
  const before = s[phrase.first - 1];
  // اتفاقية بين تونس وقطر تنص على: between one and nobody there is nothing; مواقع في حلب وإدلب قصفت: a town does nothing.
  if (before?.fn?.code === 'bayna' || goesOnTown(s, start)) return false;
  const isObject = s[phrase.first].prep !== '' || (before !== undefined && GOVERNING.has(before.tag));
  return (
    isObject &&
    (verbOfConjunct(s, start, end) !== undefined ||
      isGoingOn(s[start], s[(nounPhrase(s, start, end)?.last ?? end) + 1]))
  );
}

/** في حلب | وإدلب: a town that و joins to the place right before it, which a preposition governs; a country or capital may act. */
export function goesOnTown(s: readonly Tagged[], i: number): boolean {
  const [town, place] = [s[i].unit, s[i - 1]?.unit];
  if (town?.kind !== 'place' || town.cls === STATE || place?.kind !== 'place' || !s[i].conj) return false;
  return s[place.first].prep !== '' || s[place.first - 1]?.tag === 'prep';
}

/** The verb that follows a definite conjunct at i (وموسكو تؤكد), if one does. */
export function verbOfConjunct(s: readonly Tagged[], i: number, end: number): Tagged | undefined {
  const { article, unit } = s[i];
  if (!article && unit?.kind !== 'place' && unit?.kind !== 'name') return undefined;
  const phrase = nounPhrase(s, i, end);
  const next = phrase === null ? undefined : s[phrase.last + 1];
  return next?.tag === 'verb' && !next.conj ? next : undefined;
}

const GOVERNING: ReadonlySet<string> = new Set(['verb', 'noun', 'name', 'number', 'prep']);

/** Index of a conjoined nominal at or just after `at` (a comma or a parenthesis may stand between), or -1. */
function conjunctAt(s: readonly Tagged[], at: number, end: number): number {
  let i = at;
  if (i < end && s[i].folded === '(') {
    const close = quoteEnd(s, i, end);
    if (close > i) i = close + 1;
  }
  i = afterDirection(s, i, end);
  // وزير الخارجية الروسي، سيرغي لافروف، ونظيره: a name set off by commas stands for the title before it.
  if (i < end) i = Math.max(i, closeOfName(s, i));
  if (i < end && s[i].folded === '،') i++;
  if (i < end && isMark(s[i])) i++;
  return listedBy(s, i, end);
}

/** حلب في الشمال | وحماة في الوسط: where a place lies parts it from the next one of the list, no more. */
function afterDirection(s: readonly Tagged[], i: number, end: number): number {
  if (i === 0 || i >= end || s[i - 1].unit?.kind !== 'place') return i;
  const at = s[i].tag === 'prep' && s[i].fn?.code === 'fi' ? i + 1 : i;
  const t = s[at];
  if (t === undefined || at >= end || (at === i && t.prep !== 'bi') || !isBorder(t) || t.unit !== null)
    return i;
  return (nounPhrase(s, at, end)?.last ?? i - 1) + 1;
}

function continues(s: readonly Tagged[], first: number, at: number, end: number): number {
  const next = s[at + 1];
  const percent = percentEnd(s, at, end);
  if (percent > at) return percent;
  if (next.tag === 'punct') return parenthesis(s, at + 1, end, { first, last: at });
  const counting = at === first ? countEnd(s, first) : -1;
  if (counting > at) return Math.max(counting, partitive(s, counting, end));
  if (next.fn?.cls === 'noun_modifier') return unitEnd(s, at + 1, end);
  // مقاتلة ميغ-29 | أوكرانية: behind the model of an aircraft only a nationality goes on.
  if (s[at].unit?.code === MODEL && !next.facts.demonym) return at;
  if (
    next.tag === 'prep' &&
    next.fn?.code === 'min' &&
    next.enclitic === '' &&
    (isGroup(s[at]) || isFigure(s[at]) || isPercent(s[at]) || isOutOf(s, first, at))
  )
    return partitive(s, at, end);
  if (isSender(s, at) || isMember(s, first, at) || isSentFor(s, at)) return unitEnd(s, at + 2, end);
  if (next.tag === 'prep' && next.fn?.code === 'maa' && isBorder(s[at]) && s[at + 2]?.unit?.kind === 'place')
    return unitEnd(s, at + 2, end);
  const neighbour = betweenLands(s, first, at);
  if (neighbour > 0) return unitEnd(s, neighbour, end);
  if (isSharedAdjective(s, first, at)) return at + 1;
  const named = nameOfCharges(s, at);
  if (named > at) return unitEnd(s, named, end);
  if (isDirected(next) || opensName(s, first, at)) return at;
  if (isFigureBehind(s[at], next)) return at + 1;
  const isOfIt = isSideOf(s, first, at) || isOfficeOf(s, first, at);
  if (isOfIt || (isOwned(s, first, at) && !isDefinite(s, first, at))) return unitEnd(s, at + 1, end);
  if (at > first && (isTied(s[at]) || isLaden(s, first, at))) return Math.max(at, complement(s, at + 1, end));
  if (next.tag === 'noun' && next.prep !== '' && isUnlistedPlace(s, at)) return at + 1;
  if (isOfThis(s, first, at, end)) return unitEnd(s, at + 2, end);
  // القرية | نفسها, الوزير | ذاته
  if (next.fn?.code === 'nafs' && !next.conj && next.unit === null && isDefinite(s, first, at)) return at + 1;
  if (!isNominal(next) || next.conj || next.prep !== '') return at;
  const last = s[at];
  // القوات | التابعة لحفتر: whose the definite noun is.
  if (last.article && next.article && isTied(next) && next.unit === null)
    return isOfSeveral(last, s[at + 2]) ? at : at + 1;
  // المسلحون | الحوثيون: behind a subject in ون another word in ون describes it.
  if (last.article && next.article && NOMINATIVE.test(last.folded) && NOMINATIVE.test(next.folded))
    return unitEnd(s, at + 1, end);
  if (last.article && isUnderSubject(last, next)) return at;
  if (isHighIn(last, next)) return nounPhrase(s, at + 1, end)?.last ?? at;
  if (!isDefinite(s, first, at)) return startsAnother(s, first, at) ? at : unitEnd(s, at + 1, end);
  if (isSenior(last, next)) return unitEnd(s, at + 1, end);
  // دعت حركة حماس | الفلسطينيين: after a name that is none itself a word in ين is another phrase.
  if (isNamed(last) && isOblique(next) && !isOblique(last)) return at;
  if (isNamed(last) && !next.facts.demonym && !isOfRelation(next, last) && !isUnlistedName(s, first, at))
    return takesName(s, first, at, next) ? unitEnd(s, at + 1, end) : at;
  if (next.unit?.kind === 'name' || next.unit?.kind === 'place')
    return takesName(s, first, at, next) ? unitEnd(s, at + 1, end) : at;
  if (
    next.article &&
    isAdjectiveLike(next, last) &&
    !isOfOthers(last, next) &&
    !isOtherThing(last, next, at === first)
  )
    return at + 1;
  return isUnlistedName(s, first, at) ? at + 1 : at;
}

/** الحدود بين | العراق وسوريا, الشريط الحدودي بين | قطاع غزة ومصر: the second of the lands that a border lies between, or -1. */
function betweenLands(s: readonly Tagged[], first: number, at: number): number {
  if (s[at + 1].fn?.code !== 'bayna' || s[at + 1].enclitic !== '' || !isBorder(s[first])) return -1;
  const one = s[at + 2]?.unit;
  const other = one?.kind === 'place' ? s[one.last + 1] : undefined;
  return other?.conj === true && other.prep === '' && other.unit?.kind === 'place' ? other.i : -1;
}

/** الشرطة | المشتبه بهم: of several, whom one body is not. */
const isOfSeveral = ({ nominals }: Tagged, of: Tagged | undefined): boolean =>
  of?.enclitic === THEIRS && nominals.length > 0 && nominals.every(({ number }) => number === 'singular');

/** المحتجزون | العشرة, الحوادث | التسع: how many they are all together. */
const isFigureBehind = (last: Tagged, next: Tagged): boolean =>
  next.article &&
  !next.conj &&
  next.prep === '' &&
  next.unit === null &&
  hasClass(next.facts, FIGURES) &&
  last.article &&
  last.tag === 'noun' &&
  last.unit?.kind !== 'time' &&
  (MEN.test(last.folded) || last.nominals.some(({ number }) => number !== 'singular'));
const FIGURES: ReadonlySet<string> = new Set(['quantity']);

/** 12 من الجنود; of اللواء 52 | من البلدة the number is a name. */
const isFigure = ({ tag, unit }: Tagged): boolean => tag === 'number' && unit?.kind !== 'name';

/** وفد من حماس, وفد عن الاتحاد: a body right after من or عن sent the delegation; a place is where it comes from. */
const isSender = (s: readonly Tagged[], at: number): boolean =>
  isDelegation(s[at]) &&
  s[at + 1].tag === 'prep' &&
  SENDING.has(s[at + 1].fn?.code ?? '') &&
  s[at + 1].enclitic === '' &&
  s[at + 2]?.unit?.kind === 'name';

const SENDING: ReadonlySet<string> = new Set(['min', 'an']);
/** عناصر من جهاز المكافحة, مقاتلون من الحركة: indefinite people of a body that is named; from a place they only come. */
function isMember(s: readonly Tagged[], first: number, at: number): boolean {
  const of = s[at + 2]?.unit;
  if (s[at + 1].tag !== 'prep' || s[at + 1].fn?.code !== 'min' || s[at + 1].enclitic !== '') return false;
  if (of?.kind !== 'name' || of.cls === 'person' || isDefinite(s, first, at)) return false;
  return s[first].nominals.some(
    ({ noun, number }) =>
      number === 'plural' && noun !== null && MEMBERS.some((cls) => noun.classes.has(cls)),
  );
}

const MEMBERS = ['force', 'person', 'criminal'] as const;

/** "سلسلة من المدن", "العشرات من المقاتلين": the counted things belong to the phrase. */
function partitive(s: readonly Tagged[], at: number, end: number): number {
  // 76 من أصل | 90 طائرة: out of a whole with a number of its own.
  const from = s[at + 3]?.tag === 'number' && s[at + 2].tag === 'noun' ? at + 3 : at + 2;
  const counted = from < end ? nounPhrase(s, from, end) : null;
  return counted === null || s[at + 2].prep !== '' ? at : counted.last;
}

/** Last token of the prepositional phrase at i, or -1. */
function complement(s: readonly Tagged[], i: number, end: number): number {
  const t = s[i];
  if (t === undefined || i >= end) return -1;
  if (t.fn?.cls === 'prepositional_pronoun' || (t.tag === 'prep' && t.enclitic !== '')) return i;
  if (t.tag !== 'prep' && t.prep === '') return -1;
  return nounPhrase(s, t.tag === 'prep' ? i + 1 : i, end)?.last ?? -1;
}

export function isNominal(t: Tagged | undefined): boolean {
  return t !== undefined && (NOMINAL_TAGS.has(t.tag) || t.fn?.cls === 'quantifier');
}

/** Last token of the atomic unit that token i belongs to. */
const unitEnd = (s: readonly Tagged[], i: number, end: number): number =>
  Math.min(s[i].unit?.last ?? i, end - 1);
