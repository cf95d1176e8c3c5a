import type { PlaceKit } from '../places.ts';
import { ALEF, AND, ARTICLE, FOR, LIKE, MINE, THEN } from '../text/affixes.ts';
import { FEMININE, OF_THINGS } from '../text/endings.ts';
import { type Hit, procliticSplits } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import type { Spelling } from '../text/vocabulary.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf } from './heads.ts';
import { isClosingQuote } from './quotes.ts';

type WordKit = Pick<PlaceKit, 'headOf' | 'setsOf'>;

/** Left to right, the longest form first, the fewest proclitics next; forms that hide others (type `not`) are kept, as bounds. */
export function chooseMatches(
  matches: Hit<PlaceForm>[],
  tokens: readonly Token[],
  kit: WordKit,
): Hit<PlaceForm>[] {
  const chosen: Hit<PlaceForm>[] = [];
  let end = -1;
  for (let i = 0; i < matches.length; ) {
    const first = matches[i].first;
    let best: Hit<PlaceForm> | null = null;
    for (; i < matches.length && matches[i].first === first; i++)
      if (
        isLikely(matches[i], tokens, end, kit) &&
        (best === null ||
          (isNeedless(best, matches[i], tokens, kit) ?? isBetter(matches[i], best, chosen.at(-1), tokens)))
      )
        best = matches[i];
    if (best === null || best.first <= end) continue;
    end = best.last;
    chosen.push(best);
  }
  return chosen;
}

/**
 * في بنابل is no village of that name without a head, but ب and a town: whether the second of two readings of the same words is
 * the one that needs no head where none stands, or null when both or neither do.
 */
function isNeedless(
  { value, last }: Hit<PlaceForm>,
  other: Hit<PlaceForm>,
  tokens: readonly Token[],
  kit: WordKit,
): boolean | null {
  if (last !== other.last || value.type !== 'name' || other.value.type !== 'name') return null;
  if (value.isCommon === other.value.isCommon) return null;
  const before = other.first === 0 ? null : kit.headOf(tokens[other.first - 1].word);
  return before !== null && isAnyOf(before.head, SETTLED) ? null : value.isCommon;
}

/** Kinds of heads that a village or a town stands behind. */
const SETTLED = ['village', 'town', 'city', 'rural', 'direction', 'near'] as const;

/** Right after a place و is "and": مكة وجدة is Mecca and Jeddah, not Oujda. */
function isBetter(
  a: Hit<PlaceForm>,
  b: Hit<PlaceForm>,
  previous: Hit<PlaceForm> | undefined,
  tokens: readonly Token[],
): boolean {
  if (a.last !== b.last) return a.last > b.last;
  const isListed = previous !== undefined && a.first === previous.last + 1;
  const isAnd = a.proclitic !== b.proclitic && (a.proclitic === AND || b.proclitic === AND);
  if (isListed && isAnd && (previous.value.type === 'name' || a.value.type === b.value.type))
    return a.proclitic === AND;
  if (a.proclitic.length !== b.proclitic.length) return a.proclitic.length < b.proclitic.length;
  // القوات الإماراتية والسعودية: after an adjective another one.
  const isAdjective = isListed && previous.value.type === 'nationality' && a.proclitic === AND;
  if (a.value.type === 'nationality' && b.value.type === 'name') return isAdjective || isAttribute(a, tokens);
  if (a.value.type === 'name' && b.value.type === 'nationality')
    return !isAdjective && !isAttribute(b, tokens);
  return TYPE_ORDER[a.value.type] < TYPE_ORDER[b.value.type];
}

/** السلطات السعودية, قوات الأمن السعودية, قناة "العربية" السعودية: after a definite feminine or plural the name of the country is its adjective. */
function isAttribute(match: Hit<PlaceForm>, tokens: readonly Token[]): boolean {
  if (match.first === 0 || match.proclitic !== '') return false;
  const before = tokens[match.first - 1].word;
  if (isClosingQuote(tokens, match.first - 1)) return true;
  if (!isDefinite(before)) return false;
  if (OF_THINGS.test(before.folded) || isOfBody(tokens, match.first - 1)) return true;
  const head = match.first > 1 ? tokens[match.first - 2].word.folded : '';
  return FEMININE.test(head) && !head.startsWith(ARTICLE);
}

/** الهيئة العامة للطيران المدني السعودية: the adjective of a feminine, over what it is for. */
function isOfBody(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 1 && last - at < 3 && isDefinite(tokens[at].word) && !FOR_THE.test(tokens[at].word.folded))
    at--;
  return FOR_THE.test(tokens[at].word.folded) && FEMININE.test(tokens[at - 1]?.word.folded ?? '');
}

/** للطيران. */
const FOR_THE = /^\u0644\u0644.{3}/u;

/** Definite nouns, with proclitics: بالخارجية, للقوات; not إلى. */
const isDefinite = (word: Spelling): boolean =>
  procliticSplits(word).some(([, stem]) => stem.startsWith(ARTICLE) && stem.length > 4);

const TYPE_ORDER = { not: 0, name: 1, nationality: 2, the_country: 3 } as const;

/** `end` is the last token of the place before: غزت روسيا أوكرانيا names two. */
const isLikely = (match: Hit<PlaceForm>, tokens: readonly Token[], end: number, kit: WordKit): boolean =>
  isProcliticLikely(match, tokens) && (match.first === end + 1 || !isAccusativeNisba(match, tokens, kit));

/** جنديا سوريا "a Syrian soldier", 22 سوريا: after an indefinite accusative a name in -يا is its adjective. */
function isAccusativeNisba(match: Hit<PlaceForm>, tokens: readonly Token[], kit: WordKit): boolean {
  if (match.first === 0 || match.proclitic !== '' || !tokens[match.last].word.folded.endsWith(IN_YA))
    return false;
  const { word } = tokens[match.first - 1];
  if (COUNTED.test(word.folded)) return true;
  if (word.folded.length <= 3 || !word.folded.endsWith(ALEF)) return false;
  const sets = kit.setsOf(word);
  if (sets.has('ends_in_hamza') || sets.has('particle_in_ma')) return false;
  return !NOT_TANWIN.test(word.folded) || sets.has('person_in_nun');
}

/** سوريا: as a masculine nationality in the accusative. */
const IN_YA = MINE + ALEF;

/** 22 سوريا, 3166 بريطانيا: from 11 to 99 what is counted stands in the accusative; 2016 is a year. */
const COUNTED = /^(?!(?:19|20)\d\d$)\d*(?:1[1-9]|[2-9]\d)$/u;

/** Endings in alef that are no tanwin: the plural وا, the pronouns ها, نا, هما and كما, with تما. */
const NOT_TANWIN = /(?:\u0648\u0627|\u0647\u0627|\u0646\u0627|[\u0647\u0643\u062A]\u0645\u0627)$/u;

/** لل is ل + ال: للحج is no place in Lahij; only countries and capitals begin with ل after ل (للبنان). */
function isDoubledLam(match: Hit<PlaceForm>, tokens: readonly Token[]): boolean {
  if (!match.proclitic.endsWith(FOR)) return false;
  const { folded } = tokens[match.first].word;
  return folded.startsWith(FOR, match.proclitic.length) && !match.value.takesDoubledLam;
}

/** ف and ك stand only before well-known names: كفر and فيق begin with them. */
function isProcliticLikely(match: Hit<PlaceForm>, tokens: readonly Token[]): boolean {
  if (match.value.type !== 'not' && isDoubledLam(match, tokens)) return false;
  if (match.proclitic === '' || match.proclitic === AND || match.value.type !== 'name') return true;
  if (match.value.isKnown) return true;
  if (match.first === match.last && tokens[match.first].word.folded.length - match.proclitic.length < 3)
    return false;
  if (match.proclitic.includes(THEN) || match.proclitic.includes(LIKE)) return false;
  return !match.value.isCommon;
}

/** The folded name without its proclitic. */
export function nameOf(tokens: readonly Token[], match: Hit<PlaceForm>): string {
  if (match.proclitic === '' && match.first === match.last) return tokens[match.first].word.folded;
  const words: string[] = [];
  for (let i = match.first; i <= match.last; i++) words.push(tokens[i].word.folded);
  // لل is ل + ال: the article comes back.
  if (match.proclitic.endsWith(FOR) && words[0].startsWith(match.proclitic + FOR)) {
    const bare = words[0].slice(match.proclitic.length);
    words[0] = bare.startsWith(FOR) && bare[1] !== ALEF ? ALEF + bare : bare;
  } else words[0] = words[0].slice(match.proclitic.length);
  return words.join(' ');
}
