import type { LinkedName } from '../../entities/link.ts';
import { GIVEN } from '../../entities/words.ts';
import { isClosingQuote, isOpeningQuote, isQuote } from '../../places/quotes.ts';
import { AND, FOR, HIS } from '../../text/affixes.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import type { NominalFact, VerbFact } from '../words/lexeme.ts';
import { isHeaded } from '../words/place-words.ts';
import { isNationality } from './nationality-places.ts';
import { isTeam } from './teams.ts';

/** Whether the words around the name of a place tell that something else is called so. */
export const isNoPlace = (
  place: PlaceLink,
  names: readonly LinkedName[],
  tokens: readonly Token[],
  kit: ExtractKit,
): boolean =>
  isInsideName(place, names) ||
  isSpeaker(place, tokens, kit) ||
  isPerson(place, tokens, kit) ||
  isFamilyName(place, tokens, kit) ||
  isOutlet(place, tokens, kit) ||
  isFirm(place, tokens, kit) ||
  isNationality(place, tokens, kit) ||
  isTeam(place, tokens, kit);

/** قناة "ليبيا الحدث", فجر ليبيا, ذكرت الشرق الأوسط: a place that is part of the name of an outlet or a group, or one's whole name, is none. */
const isInsideName = (place: PlaceLink, names: readonly LinkedName[]): boolean =>
  names.some(
    ({ kind, first, last, entity_id }) =>
      (kind === 'media' || (kind === 'group' && entity_id !== null)) &&
      first <= place.first &&
      place.last <= last &&
      (last - first > place.last - place.first || (kind === 'media' && entity_id !== null)),
  );

/** أوضح دارفور: towns and regions are feminine, so a masculine verb of saying has a person of that name. */
const isSpeaker = (place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean =>
  place.first > 0 &&
  place.kind !== 'country' &&
  place.kind !== 'facility' &&
  !isHeaded(place, tokens, kit) &&
  place.start === tokens[place.first].start &&
  isSaying(tokens[place.first - 1], kit);

/** بيّن "he made clear" is written as the preposition بين. */
const isSaying = (token: Token, { facts }: ExtractKit): boolean =>
  facts.factsOf(token).functions.length === 0 && facts.factsOf(token).verbs.some(isHisSaying);

const isHisSaying = ({ lexeme, gender, number, person }: VerbFact): boolean =>
  lexeme.cue !== null && gender === 'm' && number === 'singular' && person === 3;

/**
 * اللاعب تشاد سميث, قال تشاد هيرلي, بغداد بونجاح يسجل: the given name of a person is followed by a word that no lexicon knows, and
 * stands in apposition to who he is, after a masculine verb of saying, or opens the line or the clause as the subject of a verb.
 */
function isPerson(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  const next = tokens[place.last + 1];
  if (next === undefined || place.first < place.last || place.start !== tokens[place.first].start)
    return false;
  if (FOR_THE.test(tokens[place.first].word.folded)) return false;
  if (next.word.kind !== 'word' || !isUnknown(next, kit)) return false;
  if (place.first === 0) return hasVerb(tokens[place.last + 2], kit, 'm');
  const { verbs, nominals, functions } = kit.facts.factsOf(tokens[place.first - 1]);
  if (functions.some(({ cls }) => cls === 'complementiser'))
    return isBare(next) && hasVerb(tokens[place.last + 2], kit, null);
  if (functions.length > 0) return false;
  return verbs.some(isHisSaying) || (isBare(next) && nominals.some(isOfPerson));
}

/** للبرتغال: the preposition melts into the article. */
const FOR_THE = /^\u0648?\u0644\u0644/u;

/**
 * المدرب جورج هيوستن: after a given name, whom a title or a verb of saying introduces; a town (مروان جدة) is so after any, unless a
 * verb right before it has the place as its object (زار محمد وهران).
 */
function isFamilyName(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  const { first, last, start } = place;
  if (first < 2 || first < last || start !== tokens[first].start || !isGiven(tokens[first - 1], kit))
    return false;
  let at = first - 2;
  if (isGiven(tokens[at], kit)) at--;
  if (at < 0) return false;
  const { nominals, verbs, functions } = kit.facts.factsOf(tokens[at]);
  if (nominals.some(isOfPerson)) return true;
  if (verbs.some(({ lexeme, person }) => lexeme.cue !== null && person === 3)) return true;
  return isTown(place) && isWholeGiven(tokens[first - 1], kit) && verbs.length + functions.length === 0;
}

/** بلال, ومحمد; not بمارينا "at the marina". */
const isWholeGiven = ({ word }: Token, { entities }: ExtractKit): boolean =>
  entities.words
    .of(word)
    .readings.some(
      ({ proclitic, word: { bits } }) => (proclitic === '' || proclitic === AND) && (bits & GIVEN) !== 0,
    );

const isTown = ({ kind, isCapital }: PlaceLink): boolean => TOWNS.has(kind ?? '') && !isCapital;
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Folded, علي is the preposition على too. */
const isGiven = (token: Token, { entities, facts }: ExtractKit): boolean =>
  (entities.words.of(token.word).anyBits & GIVEN) !== 0 && facts.factsOf(token).functions.length === 0;

/** الممثلة, زميله; not والي, سفيري. */
const isOfPerson = ({ article, enclitic, noun }: NominalFact): boolean =>
  (article || enclitic.length > 1 || enclitic === HIS) && noun?.classes.has('person') === true;

/** Not وإيران, بركلات: the lexicons hold no names and not every noun. */
const isBare = ({ word }: Token): boolean => !/^[\u0648\u0628\u0644\u0641\u0643]/u.test(word.folded);

/** A word that may be a family name: no lexicon knows it, and it has no article. */
function isUnknown(token: Token, kit: ExtractKit): boolean {
  const { verbs, nominals, functions, demonym, fallback } = kit.facts.factsOf(token);
  return verbs.length + nominals.length + functions.length === 0 && !demonym && !fallback.article;
}

const hasVerb = (token: Token | undefined, kit: ExtractKit, of: 'm' | null): boolean =>
  token !== undefined &&
  kit.facts
    .factsOf(token)
    .verbs.some(
      ({ gender, number, person, tense }) =>
        (of === null || (tense === 'present' && gender === of)) && number === 'singular' && person === 3,
    );

/** نشرته "الشرق الأوسط", سجنان" لعبد اللطيف: a bare name in quotation marks after a verb of reporting, or before its author. */
function isOutlet({ first, last, start }: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  if (first < 2 || start !== tokens[first].start || !isQuote(tokens[first - 1])) return false;
  const close = tokens[last + 1];
  if (close === undefined || !isQuote(close) || !isOpeningQuote(tokens, first - 1)) return false;
  if (isClosingQuote(tokens, first - 1)) return false;
  const author = tokens[last + 2];
  if (author?.word.folded.startsWith(FOR) && isGiven(author, kit)) return true;
  const { verbs, functions } = kit.facts.factsOf(tokens[first - 2]);
  return functions.length === 0 && verbs.some(({ lexeme }) => lexeme.cue !== null);
}

/** شركة أماديوس تونس: a firm with a name that no lexicon knows, and the country it belongs to. */
function isFirm({ first, start }: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  if (first < 2 || start !== tokens[first].start) return false;
  const firm = kit.places.headOf(tokens[first - 2].word)?.head;
  const name = tokens[first - 1];
  return (
    firm?.slug === 'company' &&
    name.word.kind === 'word' &&
    isUnknown(name, kit) &&
    kit.places.names.find([name]).length === 0 &&
    isBare(name) &&
    name.word.folded.length > 3
  );
}
