import { AND, FOR, HIS } from '../../text/affixes.ts';
import { DEFINITE } from '../../text/endings.ts';
import { FROM } from '../../text/particles.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import type { VerbFact } from '../words/lexeme.ts';
import { isHeaded } from '../words/place-words.ts';

/** Id of the rule: a capital that stands for its government means the country. */
export const GOVERNMENT_RULE = 'place/government';

/**
 * أعلنت موسكو, العلاقات مع الدوحة, تصريحات بيونغ يانغ: a capital that speaks, or that states deal with, is its country. In a list
 * of capitals it is so of all (اتهم واشنطن والرياض).
 */
export function asGovernments(
  places: readonly PlaceLink[],
  tokens: readonly Token[],
  kit: ExtractKit,
): PlaceLink[] {
  const isBare = places.map((place) => isBareCapital(place, tokens, kit));
  const isOne = places.map((place, i) => isBare[i] && isGovernment(place, tokens, kit));
  const goesOn = (i: number): boolean =>
    isBare[i] && isBare[i + 1] && isListed(places[i], places[i + 1], tokens);
  for (let i = 0; i + 1 < places.length; i++) if (isOne[i] && goesOn(i)) isOne[i + 1] = true;
  for (let i = places.length - 2; i >= 0; i--) if (isOne[i + 1] && goesOn(i)) isOne[i] = true;
  return places.map((place, i) => (isOne[i] ? ofCountry(place, kit) : place));
}

function ofCountry(place: PlaceLink, kit: ExtractKit): PlaceLink {
  const country = kit.places.byId.get(place.place_id ?? '')?.country?.toLowerCase() ?? '';
  if (!kit.places.byId.has(country)) return place;
  return { ...place, place_id: country, precision: 6, link_basis: 'context', rule: GOVERNMENT_RULE };
}

/** Not العاصمة موسكو, شرق موسكو. */
const isBareCapital = (place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean =>
  place.isCapital &&
  place.place_id !== BRUSSELS &&
  place.precision === 1 &&
  !isHeaded(place, tokens, kit) &&
  kit.places.headOf(tokens[place.first].word) === null;

/** It stands for the European Union rather than for Belgium. */
const BRUSSELS = 'be-brussels';

function isGovernment(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  const { first, last, start } = place;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after !== undefined && has(after, 'state_own', kit)) return true;
  if (start !== tokens[first].start) {
    if (!tokens[first].word.folded.startsWith(FOR) || isOwner(tokens, first, kit)) return false;
    return isLoyal(before, kit) || isSentTo(tokens, first, kit);
  }
  if (opensClause(before, kit) && isPredicated(tokens, last + 1, kit)) return true;
  if (before === undefined) return false;
  if (before.word.folded === FROM && isLoyal(tokens[first - 2], kit)) return true;
  if (isAddressing(before, kit)) return true;
  return (
    speaks(before, kit, isSaying) ||
    does(before, kit) ||
    has(before, 'state_deed', kit) ||
    isDealtWith(tokens, first, kit)
  );
}

/** القوات الموالية لموسكو, المدعومة من طهران. */
const isLoyal = (token: Token | undefined, kit: ExtractKit): boolean =>
  token !== undefined && has(token, 'state_loyal', kit);

/** رسالة شديدة اللهجة | لطهران, مهلة لكييف: what is sent, with what describes it; not حمل رسالة وسافر لطهران. */
function isSentTo(tokens: readonly Token[], first: number, kit: ExtractKit): boolean {
  for (let at = first - 1; at >= Math.max(0, first - SENT_REACH); at--) {
    if (has(tokens[at], 'state_sent', kit)) return true;
    const { verbs, functions } = kit.facts.factsOf(tokens[at]);
    if (verbs.length > 0 || functions.length > 0 || tokens[at].word.folded.startsWith(AND)) return false;
  }
  return false;
}

/** Tokens from what is sent to whom it is sent. */
const SENT_REACH = 3;

/** Tokens of the name of a district before what it belongs to. */
const OWNED_REACH = 5;
const OWNED = ['unit', 'town', 'village', 'neighbourhood'] as const;

/** مديرية بني مطر التابعة | لصنعاء: a district of the city, not what is loyal to a government. */
const isOwner = (tokens: readonly Token[], first: number, kit: ExtractKit): boolean =>
  tokens
    .slice(Math.max(0, first - OWNED_REACH), first - 1)
    .some((token) => OWNED.some((kind) => has(token, kind, kit)));

/** "لندن تحذر", أن موسكو ترفض; in مقرها لندن دعت the verb is another's. */
const opensClause = (before: Token | undefined, { facts }: ExtractKit): boolean =>
  before === undefined ||
  before.word.kind === 'punct' ||
  facts.factsOf(before).functions.some(({ cls }) => cls === 'complementiser');

/** Tokens between what states have with each other and the first of them. */
const BOND_REACH = 3;

/** العلاقات الدبلوماسية مع الدوحة, التوتر بين واشنطن وطهران. */
function isDealtWith(tokens: readonly Token[], first: number, kit: ExtractKit): boolean {
  const codes = kit.facts.factsOf(tokens[first - 1]).functions.map(({ code }) => code);
  if (!codes.some((code) => WITH.has(code))) return false;
  return tokens
    .slice(Math.max(0, first - 1 - BOND_REACH), first - 1)
    .some((token) => has(token, 'state_bond', kit));
}

const WITH: ReadonlySet<string> = new Set(['maa', 'bayna']);

function has({ word }: Token, kind: string, { places }: ExtractKit): boolean {
  const head = places.headOf(word)?.head ?? places.heads.get(word.folded.replace(DEFINITE, ''));
  return head?.kinds.has(kind) === true;
}

const speaks = (token: Token, { facts }: ExtractKit, does: (verb: VerbFact) => boolean): boolean =>
  facts.factsOf(token).functions.length === 0 && facts.factsOf(token).verbs.some(does);

/** "موسكو ترفض", أن كييف قد تمنح: the verb of the name, behind a particle at most. */
function isPredicated(tokens: readonly Token[], at: number, kit: ExtractKit): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (verb === undefined) return false;
  if (speaks(verb, kit, isPredicate) || isDeed(verb, kit)) return true;
  return next !== undefined && kit.facts.factsOf(verb).sets.has('verb_particle') && isDeed(next, kit);
}

/** سعت موسكو, الضربات التي وجهتها القاهرة: the verb alone or with what it takes up. */
function does(token: Token, kit: ExtractKit): boolean {
  if (has(token, 'state_verb', kit)) return true;
  const { folded } = token.word;
  return kit.facts
    .factsOf(token)
    .verbs.some(
      ({ enclitic }) =>
        enclitic !== '' &&
        kit.places.heads.get(folded.slice(0, -enclitic.length))?.kinds.has('state_verb') === true,
    );
}

/** What only a government does; و opens another clause. */
const isDeed = (token: Token, kit: ExtractKit): boolean =>
  !token.word.folded.startsWith(AND) && has(token, 'state_verb', kit);

/** متهمة الدوحة, محذرا موسكو: whom a participle of saying addresses; not مقره "its seat". */
const isAddressing = (token: Token, { facts }: ExtractKit): boolean =>
  (token.word.isMarbuta || !token.word.folded.endsWith(HIS)) &&
  facts
    .factsOf(token)
    .nominals.some(
      ({ form, lexeme, article, enclitic, number }) =>
        form === 'active_participle' &&
        lexeme?.cue != null &&
        number === 'singular' &&
        !article &&
        enclitic === '',
    );

/** A verb of saying; not شهدت, which has other senses. */
const isSaying = ({ lexeme, person, number, enclitic }: VerbFact): boolean =>
  lexeme.cue !== null &&
  !lexeme.cue.flags.has('sourced') &&
  person === 3 &&
  number === 'singular' &&
  enclitic === '';

/** Behind the name: not وقالت, nor تعتبر, which may be passive. */
const isPredicate = (verb: VerbFact): boolean =>
  isSaying(verb) && verb.gender === 'f' && !verb.conj && !verb.lexeme.cue?.flags.has('deems');

/** Only و or a comma stands between. */
const isListed = (a: PlaceLink, b: PlaceLink, tokens: readonly Token[]): boolean =>
  b.first === a.last + 1
    ? b.start !== tokens[b.first].start
    : b.first === a.last + 2 && SEPARATOR.test(tokens[a.last + 1].word.folded);

const SEPARATOR = /^[\u0648\u060C,]$/u;
