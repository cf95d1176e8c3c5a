import type { PlaceKit } from '../places.ts';
import { AND, ARTICLE, FOR, MARBUTA, POSSESSIVES } from '../text/affixes.ts';
import type { Hit } from '../text/matcher.ts';
import { THAT } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import { withoutAnd } from '../text/without-and.ts';
import type { Before } from './around.ts';
import { isClubName } from './clubs.ts';
import type { PlaceForm } from './forms.ts';
import { isQuote } from './quotes.ts';
import { isInTitle } from './titles.ts';

/** Whether the words around a name tell that it is no place but a word, a title, a club or an occasion called after one. */
export const isOtherName = (
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): boolean =>
  tokens[match.last].word.isTanwin ||
  (match.value.isWord && isWordHere(tokens, match, kit)) ||
  (match.value.isWord && opensClause(tokens, match)) ||
  isMisspelt(tokens, match, before) ||
  isMisnamed(tokens, match, kit) ||
  isNewTown(tokens, match, before, kit) ||
  isInTitle(tokens, match, kit) ||
  isClubName(tokens, match, before, kit) ||
  isInstitute(tokens, match, kit) ||
  isWard(tokens, match) ||
  isBehindLatin(tokens, match) ||
  isToldTo(tokens, match) ||
  isClub(tokens, match, kit) ||
  isOccasion(tokens, match) ||
  isCouple(tokens, match, kit);

/** CES آسيا, MBC مصر: right behind a word in Latin letters, the name of a fair or an outlet. */
const isBehindLatin = (tokens: readonly Token[], { first, proclitic }: Hit<PlaceForm>): boolean =>
  first > 0 && proclitic === '' && LATIN.test(tokens[first - 1].word.folded);
const LATIN = /^[a-z][a-z0-9.]+$/iu;

/**
 * جدة الطفل, قلب جنين الأم: the noun governs a definite one; الحركة الناصرية, ميولهم الناصرية, العروبية والناصرية: the adjective follows
 * a feminine, a possession or another adjective.
 */
function isWordHere(
  tokens: readonly Token[],
  { first, last, proclitic }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean {
  const next = tokens[last + 1]?.word;
  if (next?.folded.startsWith(ARTICLE) && !next.isMarbuta) return kit.heads.get(next.folded) === undefined;
  const before = tokens[first - 1]?.word.folded ?? '';
  if (!NISBA.test(tokens[last].word.folded.slice(first === last ? proclitic.length : 0))) return false;
  if (proclitic === AND) return NISBA.test(before);
  return before.startsWith(ARTICLE) ? before.endsWith(MARBUTA) : POSSESSED.test(before);
}

/** جدّة تعيد حفيدها: opening a clause the noun is its subject; "جدة : …" is a dateline. */
const opensClause = (tokens: readonly Token[], { first, last, proclitic }: Hit<PlaceForm>): boolean =>
  proclitic === '' &&
  (first === 0 || STOP.test(tokens[first - 1].word.folded)) &&
  tokens[last + 1]?.word.kind === 'word';

const STOP = /^[.:!\u061F]$/u;

const NISBA = /^\u0627\u0644.+\u064A\u0647$/u;
/** Nouns with هم, ها, نا. */
const POSSESSED = /..(?:\u0647\u0645|\u0647\u0627|\u0646\u0627)$/u;

/**
 * منوبه "his client": a name in ة that is written with ه asks for a preposition, a head or a place before it, and for a head
 * where the form without ة is a noun (قفصه "his cage").
 */
function isMisspelt(tokens: readonly Token[], match: Hit<PlaceForm>, before: Before): boolean {
  const { word } = tokens[match.last];
  if (!word.folded.endsWith(MARBUTA) || word.isMarbuta || !match.value.isMarbuta) return false;
  if (match.value.isSuffixed) return !before.heads.some((head) => head.isNaming);
  return before.heads.length === 0 && !before.isPlaced && match.first > 0;
}

/** مآرب "aims" is not مأرب, العين البيضاء not العين, القاهرة الكبرى not القاهرة, النبطية الفوقا not النبطية: another spelling, or a longer name. */
function isMisnamed(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const { first, last, value } = match;
  if (!value.hasMadda && tokens[first].word.hasMadda) return true;
  if (value.isCountry && isQuarter(tokens, first, kit)) return true;
  const next = kit.heads.get(tokens[last + 1]?.word.folded ?? '')?.kinds;
  if (next === undefined) return false;
  if (next.has('other_town')) return next.has('half') || !isOfMany(tokens, first, kit);
  return (
    next.has('colour') && tokens[last].word.folded.includes(ARTICLE) && bareFirst(tokens, match, kit) === last
  );
}

/** بمطماطة الجديدة, مدينة أسوان الجديدة; in مقترحات موسكو الجديدة the adjective is that of the noun. */
const isNewTown = (
  tokens: readonly Token[],
  { first, last, value }: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): boolean =>
  value.isTown &&
  kit.heads.get(tokens[last + 1]?.word.folded ?? '')?.kinds.has('new_town') === true &&
  (first < last || before.isPlaced || before.heads.some((head) => head.isNaming));

/** The first token of a name behind the head that its form includes: مدينة العين. */
const bareFirst = (tokens: readonly Token[], { first, last }: Hit<PlaceForm>, kit: PlaceKit): number =>
  first < last && kit.headOf(tokens[first].word) !== null ? first + 1 : first;

/** مدن الساحل الكبرى: the adjective is that of the plural. */
const isOfMany = (tokens: readonly Token[], first: number, kit: PlaceKit): boolean =>
  first > 0 && kit.headOf(tokens[first - 1].word)?.head.kinds.has('many') === true;

/** المنطقة الصناعية مدغشقر: a quarter that bears the name of a country. */
const isQuarter = (tokens: readonly Token[], first: number, kit: PlaceKit): boolean =>
  first > 1 &&
  kit.heads.get(tokens[first - 2].word.folded)?.slug === 'area' &&
  [first - 2, first - 1].every((at) => tokens[at].word.folded.startsWith(ARTICLE));

/** مركز بنغازي الطبي, مستشفى بغداد التعليمي, إعلان تونس الوزاري, مدينة دبي الإعلامية: what is called after its town. */
function isInstitute(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const { last, value } = match;
  const head = bareFirst(tokens, match, kit) - 1;
  if (head < 0 || last + 1 >= tokens.length) return false;
  const kinds = kit.headOf(tokens[head].word)?.head.kinds;
  if (kinds === undefined) return false;
  const next = tokens[last + 1].word;
  const isFair = kinds.has('fair') && (value.isTown || value.sharedCountry !== null);
  if ((kinds.has('institute') || isFair) && INSTITUTIONAL.test(next.folded)) return true;
  if (kinds.has('institute') && value.sharedCountry !== null && FOR_THE.test(next.folded)) return true;
  return kinds.has('city') && kit.heads.get(next.folded)?.kinds.has('campus') === true;
}

/** A masculine adjective, or what it is for (للدراسات). */
const INSTITUTIONAL = /^(?:\u0627\u0644.{2,}\u064A|\u0644\u0644.{3,})$/u;

/** مركز تونس | لحرية الصحافة. */
const FOR_THE = /^\u0644(?!\u0644)[\u0621-\u064A]{2,}\u0647$/u;

/** حي الرياض 3، , سوسة 2: the number of a ward, a court, a round of talks or a score, (تونس 1) that of a constituency; 3 قتلى counts something. */
function isWard(tokens: readonly Token[], { first, last, proclitic, value }: Hit<PlaceForm>): boolean {
  if ((proclitic !== '' && first === last) || !/^[1-9]$/.test(tokens[last + 1]?.word.folded ?? ''))
    return false;
  const after = tokens[last + 2]?.word;
  if (value.isCountry) return after?.folded === ')' && tokens[first - 1]?.word.folded === '(';
  return after === undefined || after.kind === 'punct';
}

/** قال لـ«الرياض», لـ"القدس": a town alone in quotation marks behind ل is a paper; "إسرائيل" stands in them too. */
const isToldTo = (tokens: readonly Token[], match: Hit<PlaceForm>): boolean =>
  tokens[match.first - 2]?.word.folded === FOR && isQuotedTown(tokens, match);

const isQuotedTown = (tokens: readonly Token[], { first, last, value }: Hit<PlaceForm>): boolean =>
  !value.isCountry &&
  first > 1 &&
  isQuote(tokens[first - 1]) &&
  tokens[last + 1] !== undefined &&
  isQuote(tokens[last + 1]);

/** مع فريقه "يوكوهاما", نادي «برشلونة»: a town alone in quotation marks behind the word for a club is the club. */
function isClub(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  if (!isQuotedTown(tokens, match)) return false;
  const { word } = tokens[match.first - 2];
  const owned = POSSESSIVES.filter((pronoun) => word.folded.endsWith(pronoun)).map((pronoun) =>
    word.folded.slice(0, -pronoun.length),
  );
  return [kit.headOf(word)?.head, ...owned.map((form) => kit.heads.get(form))].some(
    (head) => head?.slug === CLUB,
  );
}
const CLUB = 'club';

/** Definite nouns; أن and إن open a clause too. */
const DEFINITE = /^\u0648?\u0627\u0644../u;

/** مؤتمر الاستثمار "تونس 2020": a name with a year is an occasion's behind its full name; حرب غزة 2023 is in Gaza. */
function isOccasion(tokens: readonly Token[], match: Hit<PlaceForm>): boolean {
  const next = tokens[match.last + 1]?.word;
  if (next?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(next.folded) || match.proclitic !== '') return false;
  const before = tokens[match.first - 1]?.word.folded ?? '';
  return (
    !/^[\u0621-\u064A]/u.test(before) || DEFINITE.test(before) || before === THAT || before === AND + THAT
  );
}

/** إن بولونيا وزوجته قتلا: a person of that name. */
const isCouple = (tokens: readonly Token[], { first, last }: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  withoutAnd(tokens[first - 1]?.word.folded ?? '') === THAT &&
  kit.heads.get(tokens[last + 1]?.word.folded ?? '')?.kinds.has('kin') === true;
