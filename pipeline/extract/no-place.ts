import type { LinkedName } from '../entities-link.ts';
import { GIVEN } from '../entities-words.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLink } from './found.ts';
import type { ExtractKit } from './kit.ts';
import type { NominalFact, VerbFact } from './lexeme.ts';

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
  isTeam(place, tokens, kit);

/** قناة "ليبيا الحدث", فجر ليبيا: a place that is part of the name of an outlet or a group is none. */
const isInsideName = (place: PlaceLink, names: readonly LinkedName[]): boolean =>
  names.some(
    ({ kind, first, last, entity_id }) =>
      (kind === 'media' || (kind === 'group' && entity_id !== null)) &&
      first <= place.first &&
      place.last <= last &&
      last - first > place.last - place.first,
  );

/** أوضح دارفور: towns and regions are feminine, so a masculine verb of saying has a person of that name. */
const isSpeaker = (place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean =>
  place.first > 0 &&
  place.kind !== 'country' &&
  place.kind !== 'facility' &&
  !isHeaded(place, tokens, kit) &&
  place.start === tokens[place.first].start &&
  kit.facts.factsOf(tokens[place.first - 1]).verbs.some(isHisSaying);

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
  if (FOR.test(tokens[place.first].word.folded)) return false;
  if (next.word.kind !== 'word' || !isUnknown(next, kit)) return false;
  if (place.first === 0) return hasVerb(tokens[place.last + 2], kit, 'm');
  const { verbs, nominals, functions } = kit.facts.factsOf(tokens[place.first - 1]);
  if (functions.some(({ cls }) => cls === 'complementiser'))
    return isBare(next) && hasVerb(tokens[place.last + 2], kit, null);
  if (functions.length > 0) return false;
  return verbs.some(isHisSaying) || (isBare(next) && nominals.some(isOfPerson));
}

/** للبرتغال: the preposition melts into the article. */
const FOR = /^\u0648?\u0644\u0644/u;

/** قال المدرب جورج هيوستن: after a given name, whom a verb of saying or a title introduces. */
function isFamilyName({ first, last, start }: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  if (first < 2 || first < last || start !== tokens[first].start || !isGiven(tokens[first - 1], kit))
    return false;
  let at = first - 2;
  if (isGiven(tokens[at], kit)) at--;
  if (at >= 0 && kit.facts.factsOf(tokens[at]).nominals.some(isOfPerson)) at--;
  return (
    at >= 0 &&
    kit.facts.factsOf(tokens[at]).verbs.some(({ lexeme, person }) => lexeme.cue !== null && person === 3)
  );
}

/** Folded, علي is the preposition على too. */
const isGiven = (token: Token, { entities, facts }: ExtractKit): boolean =>
  (entities.words.of(token.word).anyBits & GIVEN) !== 0 && facts.factsOf(token).functions.length === 0;

/** الممثلة, زميله; not والي, سفيري. */
const isOfPerson = ({ article, enclitic, noun }: NominalFact): boolean =>
  (article || enclitic.length > 1 || enclitic === HIS) && noun?.classes.has('person') === true;

const HIS = '\u0647';
const HERS = '\u0647\u0627';

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

/** Tokens around a name that tell of sport. */
const SPORT_REACH = 8;

/**
 * موناكو يواجه ليون, المباراة أمام روما: a town among words of sport is its club, unless a preposition of place or a head
 * makes it a place, or it opens the line ("سوسة : …").
 */
function isTeam(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  if (!TEAM_KINDS.has(place.kind ?? '') && place.place_id !== MONACO) return false;
  if (isHeaded(place, tokens, kit) || place.start !== tokens[place.first].start) return false;
  const before = tokens[place.first - 1];
  if (before === undefined || tokens[place.last + 1]?.word.folded === ':') return false;
  const codes = kit.facts.factsOf(before).functions.map(({ code }) => code);
  if (codes.some((code) => OF_PLACE.has(code))) return false;
  if (isRivalNoun(before, kit) || isSquad(before, kit)) return true;
  let count = 0;
  for (let i = place.first - SPORT_REACH; i <= place.last + SPORT_REACH; i++)
    if (tokens[i] !== undefined && kit.domains.domainsOf(tokens[i]).includes('sport')) count++;
  if (count > 1) return true;
  const isRival = codes.some((code) => OF_RIVAL.has(code));
  return count === 1 && (isRival || isScore(codes, tokens, kit) || isWinner(place, tokens, kit));
}

/** ملاحقه روما, منافسته إشبيلية: who pursues or meets it; not مقره. */
function isRivalNoun(token: Token, { facts }: ExtractKit): boolean {
  const { nominals } = facts.factsOf(token);
  return (
    nominals.every(({ noun }) => noun === null || isOfPeople(noun.classes)) &&
    nominals.some(
      ({ form, enclitic }) => form === 'active_participle' && (enclitic === HIS || enclitic === HERS),
    )
  );
}

const isOfPeople = (classes: ReadonlySet<string>): boolean => classes.has('person') || classes.has('sport');

/** تشكيلة موناكو, مدرب روما: who plays for it. */
function isSquad(token: Token, { domains, facts }: ExtractKit): boolean {
  const { isMasdar, nominals } = facts.factsOf(token);
  return (
    domains.domainsOf(token).includes('sport') &&
    !isMasdar &&
    nominals.every(({ article, number }) => !article && number !== 'plural')
  );
}

/** فاز دهوك على زاخو: the subject of a masculine verb. */
const isWinner = ({ first, last }: PlaceLink, tokens: readonly Token[], { facts }: ExtractKit): boolean =>
  facts.factsOf(tokens[first - 1]).verbs.some(({ gender, person }) => gender === 'm' && person === 3) &&
  tokens[last + 1] !== undefined &&
  facts.factsOf(tokens[last + 1]).functions.some(({ code }) => code === 'ala' || OF_RIVAL.has(code));

/** مدينة صفاقس, شرق حلب: more than the bare name (بن قردان is one). */
const isHeaded = ({ first, last }: PlaceLink, tokens: readonly Token[], { places }: ExtractKit): boolean =>
  last > first &&
  [first, last].some((at) => places.headOf(tokens[at].word)?.head.kinds.has('none') === false);

const TEAM_KINDS: ReadonlySet<string> = new Set(['city', 'town', 'neighbourhood', 'adm1']);

/** Its club is named far oftener than the state. */
const MONACO = 'mc';

/** فاز الوصل على الشارقة: two words of sport further off will do. */
const isScore = (codes: readonly string[], tokens: readonly Token[], { domains }: ExtractKit): boolean =>
  codes.includes('ala') && tokens.filter((token) => domains.domainsOf(token).includes('sport')).length > 1;

const OF_RIVAL: ReadonlySet<string> = new Set(['maa', 'amam', 'didd']);

const OF_PLACE: ReadonlySet<string> = new Set(['fi', 'ila', 'min', 'nahwa']);
