import type { PlaceKit } from '../places.ts';
import { ARTICLE, BY, FOR } from '../text/affixes.ts';
import { DEFINITE } from '../text/endings.ts';
import type { Hit } from '../text/matcher.ts';
import { BEFORE, ON, WITH } from '../text/particles.ts';
import type { Token } from '../text/tokens.ts';
import type { Before } from './around.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf, type PlaceHead } from './heads.ts';

/** Whether the words around the name of a town tell that a club, a paper or a firm bears it. */
export const isClubName = (
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): boolean => {
  if (before.heads.length > 0) return false;
  if (hasTail(tokens, match, kit) || isBeaten(tokens, match, kit) || isMet(tokens, match, kit)) return true;
  if (isScored(tokens, match)) return true;
  if (!match.value.isTown || before.direction !== '') return false;
  return (
    isAmongFirms(tokens, match, kit) ||
    isMasculine(tokens, match, kit) ||
    isSporting(tokens, match, kit) ||
    isHyphenated(tokens, match, kit)
  );
};

/** جندوبة الرياضية, أتلانتا جورنال: the word behind the name ends that of a club or a paper. */
const hasTail = (tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  match.last + 1 < tokens.length &&
  kit.heads.get(tokens[match.last + 1].word.folded)?.kinds.has('name_tail') === true;

/** Tokens between a word of winning and whom it is won against. */
const VICTORY_REACH = 8;

/** فاز باريس سان جيرمان على مرسيليا, تعادل القادسية مع الخليج: a town or a region that is played against, or a homonym of one (عمان). */
function isBeaten(
  tokens: readonly Token[],
  { first, proclitic, value }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean {
  if (proclitic !== '' || !RIVAL.has(tokens[first - 1]?.word.folded ?? '')) return false;
  if (value.isCountry || value.senses.every(({ place }) => place.kind === 'country')) return false;
  return tokens
    .slice(Math.max(0, first - VICTORY_REACH), first - 1)
    .some(({ word }) => kit.headOf(word)?.head.kinds.has('victory') === true);
}

/** الذهاب 1-0 ل|كراسنودار, بنتيجة 2 - 1 ل|الفتح: for whom a score is. */
const isScored = (tokens: readonly Token[], { first, proclitic, value }: Hit<PlaceForm>): boolean =>
  proclitic === FOR &&
  value.isTown &&
  first > 2 &&
  tokens[first - 2].word.folded === '-' &&
  [tokens[first - 1], tokens[first - 3]].every(({ word }) => SCORE.test(word.folded));

const SCORE = /^[0-9]{1,2}$/;

/** Tokens between a club and the verb of whom it plays. */
const CLUB_REACH = 3;

/** قوافل قفصة تواجه منزل بورقيبة: whom a club plays. */
const isMet = (
  tokens: readonly Token[],
  { first, proclitic, value }: Hit<PlaceForm>,
  kit: PlaceKit,
): boolean =>
  proclitic === '' &&
  value.isTown &&
  first > 1 &&
  kit.headOf(tokens[first - 1].word)?.head.kinds.has('meets') === true &&
  tokens
    .slice(Math.max(0, first - 1 - CLUB_REACH), first - 1)
    .some(({ word }) => kit.headOf(word)?.head.slug === 'club');

/** على, أمام, مع. */
const RIVAL: ReadonlySet<string> = new Set([ON, BEFORE, WITH]);

/** الوكرة القطري: towns are feminine, so with a masculine adjective of its country the name is a club's. */
function isMasculine(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const next = tokens[match.last + 1]?.word.folded;
  if (next === undefined || !next.startsWith(ARTICLE) || !next.endsWith('\u064A')) return false;
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

/** النادي الرياضي لحمام الأنف, النور الرياضي بأريانة, النجم الأولمبي بسيدي بوزيد, المدرسة الدولية لقرطاج, الجمعية الرياضية مليتة جربة: the full name of a club or a school. */
function isSporting(tokens: readonly Token[], { first, proclitic }: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const at = proclitic === '' ? first - 2 : first - 1;
  if (at < 1 || !['', FOR, BY].includes(proclitic)) return false;
  const adjective = tokens[at].word.folded;
  if (!ADJECTIVE.test(adjective) || !opensName(tokens[at - 1], kit)) return false;
  const kinds = kit.heads.get(adjective)?.kinds;
  if (proclitic === FOR || kinds?.has('sporting')) return true;
  const isArena = bare(tokens[at - 1], kit)?.slug === 'arena';
  return kinds?.has('sporting_ground') ? isArena : kinds?.has('olympic') === true && !isArena;
}

const ADJECTIVE = /^\u0627\u0644.{2,}\u064A\u0647?$/u;

/** شباب الأهلي-دبي: a hyphen without spaces ties the town to its club. */
const isHyphenated = (tokens: readonly Token[], { first }: Hit<PlaceForm>, kit: PlaceKit): boolean =>
  first > 1 &&
  tokens[first - 1].word.folded === '-' &&
  tokens[first - 1].start === tokens[first - 2].end &&
  tokens[first - 1].end === tokens[first].start &&
  kit.heads.get(tokens[first - 2].word.folded)?.kinds.has('none') === true;

/** النادي, الملعب, الجمعية: what is called after a town, with or without the article. */
function opensName(token: Token, kit: PlaceKit): boolean {
  const head = bare(token, kit);
  return head !== undefined && isAnyOf(head, OPENERS);
}

const OPENERS = ['none', 'named_after', 'sporting_name'] as const;

const bare = ({ word }: Token, kit: PlaceKit): PlaceHead | undefined =>
  kit.heads.get(word.folded.replace(DEFINITE, ''));

/** Tokens between a plural of clubs or firms and the last members of its list. */
const FIRMS_REACH = 8;

/** فرق فرنسية على غرار تولوز وموناكو, صحف مثل القدس: what lists clubs or papers. */
function isAmongFirms(tokens: readonly Token[], match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  let isOpened = false;
  for (let at = match.first - 1; at >= 0 && match.first - at <= FIRMS_REACH; at--) {
    const kinds = kit.headOf(tokens[at].word)?.head.kinds;
    if (kinds?.has('enumerator')) isOpened = true;
    else if (isOpened && LISTS.some((kind) => kinds?.has(kind))) return true;
    if (tokens[at].word.folded === FULL_STOP) return false;
  }
  return false;
}

const LISTS = ['clubs', 'firms'] as const;
const FULL_STOP = '.';
