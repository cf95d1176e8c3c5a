import { HERS, HIS } from '../../text/affixes.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import { isHeaded } from '../words/place-words.ts';

/** Tokens around a name that tell of sport. */
const SPORT_REACH = 8;

/**
 * موناكو يواجه ليون, المباراة أمام روما: a town among words of sport is its club, unless a preposition of place or a head
 * makes it a place, or it opens the line ("سوسة : …").
 */
export function isTeam(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  if (!TEAM_KINDS.has(place.kind ?? '') && place.place_id !== MONACO) return false;
  if (isHeaded(place, tokens, kit) || place.start !== tokens[place.first].start) return false;
  const before = tokens[place.first - 1];
  if (before === undefined || tokens[place.last + 1]?.word.folded === ':') return false;
  const codes = kit.facts.factsOf(before).functions.map(({ code }) => code);
  if (codes.some((code) => OF_PLACE.has(code))) return false;
  if (isRivalNoun(before, kit) || isSquad(before, kit) || isMatch(before, kit)) return true;
  let count = 0;
  for (let i = place.first - SPORT_REACH; i <= place.last + SPORT_REACH; i++)
    if (tokens[i] !== undefined && kit.domains.domainsOf(tokens[i]).includes('sport')) count++;
  if (count > 1) return true;
  const isRival = codes.some((code) => OF_RIVAL.has(code));
  return count === 1 && (isRival || isScore(codes, tokens, kit) || isWinner(place, tokens, kit));
}

/** مواجهة سيدي بوزيد, مباراة المنستير: whom a team meets. */
const isMatch = (token: Token, { places }: ExtractKit): boolean =>
  places.headOf(token.word)?.head.kinds.has('match') === true;

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

const TEAM_KINDS: ReadonlySet<string> = new Set(['city', 'town', 'neighbourhood', 'adm1']);

/** Its club is named far oftener than the state. */
const MONACO = 'mc';

/** فاز الوصل على الشارقة: two words of sport further off will do. */
const isScore = (codes: readonly string[], tokens: readonly Token[], { domains }: ExtractKit): boolean =>
  codes.includes('ala') && tokens.filter((token) => domains.domainsOf(token).includes('sport')).length > 1;

const OF_RIVAL: ReadonlySet<string> = new Set(['maa', 'amam', 'didd']);

const OF_PLACE: ReadonlySet<string> = new Set(['fi', 'ila', 'min', 'nahwa']);
