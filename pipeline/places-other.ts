import type { PlaceKit } from './places.ts';
import type { Before } from './places-around.ts';
import type { PlaceForm } from './places-forms.ts';
import { isOpeningQuote, isQuote } from './places-quotes.ts';
import type { Hit } from './text/matcher.ts';
import type { Token } from './text/tokens.ts';

/** Whether the words around a name tell that it is no place but a word, a title, a club or an occasion called after one. */
export const isOtherName = (
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): boolean =>
  tokens[match.last].word.isTanwin ||
  (match.value.isWord && isWordHere(tokens, match, kit)) ||
  isMisspelt(tokens, match, before) ||
  isTitle(tokens, match, kit) ||
  isParty(tokens, match, kit) ||
  hasTail(tokens, match, before, kit) ||
  isClub(tokens, match, before, kit) ||
  isAmongClubs(tokens, match, before, kit) ||
  isInstitute(tokens, match, kit) ||
  isWard(tokens, match) ||
  isOccasion(tokens, match);

/** جدة الطفل, قلب جنين الأم: the noun governs a definite one; الحركة الناصرية: the adjective follows a feminine. */
function isWordHere(tokens: readonly Token[], { first, last }: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const next = tokens[last + 1]?.word;
  if (next?.folded.startsWith(ARTICLE) && !next.isMarbuta) return kit.heads.get(next.folded) === undefined;
  const before = tokens[first - 1]?.word.folded ?? '';
  return NISBA.test(tokens[last].word.folded) && before.startsWith(ARTICLE) && before.endsWith(FEMININE);
}

const ARTICLE = '\u0627\u0644';
const FEMININE = '\u0647';
const NISBA = /^\u0627\u0644.+\u064A\u0647$/u;

/** منوبه "his client": a name in ة that is written with ه asks for a preposition or a head. */
function isMisspelt(tokens: readonly Token[], match: Hit<PlaceForm>, before: Before): boolean {
  const { word } = tokens[match.last];
  return (
    word.folded.endsWith('\u0647') &&
    !word.isMarbuta &&
    before.heads.length === 0 &&
    !before.isPlaced &&
    match.first > 0 &&
    match.value.isMarbuta
  );
}

/** Tokens between an opening quotation mark and a name in a title. */
const TITLE_REACH = 4;

/** فيلم "زهرة حلب", حزب "حراك تونس الإرادة": a name in the title of a work, a group or an operation. */
function isTitle(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  for (let at = match.first - 1; at > 0 && match.first - at <= TITLE_REACH; at--) {
    if (!isQuote(tokens[at])) continue;
    if (!isOpeningQuote(tokens, at) || !isShort(tokens, at)) return false;
    return [at - 1, at - 2, at + 1].some((i) => i < match.first && isTitled(tokens, i, kit));
  }
  return false;
}

/** تجمع أمل الجزائر: what is called after a town is called after a country too where a word of groups opens the name. */
const isParty = (tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  match.proclitic === '' &&
  match.first > 1 &&
  kit.heads.get(tokens[match.first - 1].word.folded)?.kinds.has('named_after') === true &&
  isTitled(tokens, match.first - 2, kit);

/** A title closes soon and is no clause (“أن …”). */
function isShort(tokens: readonly Token[], open: number): boolean {
  if (COMPLEMENTISER.test(tokens[open + 1].word.folded)) return false;
  return tokens.slice(open + 2, open + 2 + TITLE_LENGTH).some(isQuote);
}

const TITLE_LENGTH = 6;
const COMPLEMENTISER = /^\u0627\u0646(?:\u0647\u0627?)?$/u;

function isTitled(tokens: readonly Token[], at: number, kit: PlaceKit): boolean {
  const kinds = at < 0 ? undefined : kit.heads.get(tokens[at].word.folded.replace(DEFINITE, ''))?.kinds;
  return kinds !== undefined && (kinds.has('titled') || kinds.has('none'));
}

/** A proclitic and the article: للفيلم, بحركة. */
const DEFINITE = /^\u0648?(?:\u0628?\u0627\u0644|\u0644\u0644|[\u0628\u0644](?=...))/u;

/** جندوبة الرياضية, أتلانتا جورنال: the word behind the name ends that of a club or a paper. */
const hasTail = (tokens: readonly Token[], match: Hit<PlaceForm>, before: Before, kit: PlaceKit): boolean =>
  before.heads.length === 0 &&
  match.last + 1 < tokens.length &&
  kit.heads.get(tokens[match.last + 1].word.folded)?.kinds.has('name_tail') === true;

/** الوكرة القطري: towns are feminine, so with a masculine adjective of its country the name is a club's. */
function isClub(tokens: readonly Token[], match: Hit<PlaceForm>, before: Before, kit: PlaceKit): boolean {
  if (!match.value.isTown || before.heads.length > 0 || before.direction !== '') return false;
  const next = tokens[match.last + 1]?.word.folded;
  if (next === undefined || !next.startsWith('\u0627\u0644') || !next.endsWith('\u064A')) return false;
  const countries = new Set(match.value.senses.map(({ place }) => place.country));
  return kit.names
    .find(tokens.slice(match.last + 1, match.last + 3))
    .some(
      ({ first, value }) =>
        first === 0 &&
        value.type === 'nationality' &&
        value.senses.some(({ place }) => countries.has(place.country)),
    );
}

/** Tokens between a plural of clubs and the last members of its list. */
const CLUBS_REACH = 8;

/** فرق فرنسية على غرار تولوز وموناكو: what lists clubs. */
function isAmongClubs(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): boolean {
  if (!match.value.isTown || before.heads.length > 0 || before.direction !== '') return false;
  let isOpened = false;
  for (let at = match.first - 1; at >= 0 && match.first - at <= CLUBS_REACH; at--) {
    const kinds = kit.headOf(tokens[at].word)?.head.kinds;
    if (kinds?.has('enumerator')) isOpened = true;
    else if (isOpened && kinds?.has('clubs')) return true;
    if (tokens[at].word.folded === FULL_STOP) return false;
  }
  return false;
}

const FULL_STOP = '.';

/** مركز بنغازي الطبي, مركز تونس الدولي للبيئة: what is called after its town. */
function isInstitute(tokens: readonly Token[], { first, last }: Hit<PlaceForm>, kit: PlaceKit): boolean {
  if (first === 0 || last + 1 >= tokens.length) return false;
  if (!kit.headOf(tokens[first - 1].word)?.head.kinds.has('institute')) return false;
  return INSTITUTIONAL.test(tokens[last + 1].word.folded);
}

/** A masculine adjective, or what it is for (للدراسات). */
const INSTITUTIONAL = /^(?:\u0627\u0644.{2,}\u064A|\u0644\u0644.{3,})$/u;

/** حي الرياض 3، , سوسة 2: the number of a ward, a court, a round of talks or a score; 3 قتلى counts something. */
function isWard(tokens: readonly Token[], { last, proclitic, value }: Hit<PlaceForm>): boolean {
  if (proclitic !== '' || value.isCountry || !/^[1-9]$/.test(tokens[last + 1]?.word.folded ?? ''))
    return false;
  const after = tokens[last + 2]?.word;
  return after === undefined || after.kind === 'punct';
}

/** أن, إن, and definite nouns. */
const OPENS_CLAUSE = /^\u0648?(?:\u0627\u0646$|\u0627\u0644..)/u;

/** مؤتمر الاستثمار "تونس 2020": a name with a year is an occasion's behind its full name; حرب غزة 2023 is in Gaza. */
function isOccasion(tokens: readonly Token[], match: Hit<PlaceForm>): boolean {
  const next = tokens[match.last + 1]?.word;
  if (next?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(next.folded) || match.proclitic !== '') return false;
  const before = tokens[match.first - 1]?.word.folded ?? '';
  return !/^[\u0621-\u064A]/u.test(before) || OPENS_CLAUSE.test(before);
}
