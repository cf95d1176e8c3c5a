import { ARTICLE, HIS } from '../../text/affixes.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import type { NominalFact } from '../words/lexeme.ts';

/**
 * الكوادر السعودية, صحيفة سبق السعودية, السعودية والإماراتية, نظيره تشيلي: the name of a country that is its adjective too, beside a noun it
 * describes or another adjective.
 */
export function isNationality(place: PlaceLink, tokens: readonly Token[], kit: ExtractKit): boolean {
  const { first, last } = place;
  if (place.kind !== 'country' || first < last || place.start !== tokens[first].start) return false;
  const { folded } = tokens[first].word;
  if (folded.startsWith(ARTICLE))
    return (
      isAdjective(folded, kit) && (isBesideAdjective(tokens, last, kit) || isDescribing(tokens, first, kit))
    );
  return folded.endsWith(YA) && isAdjective(ARTICLE + folded, kit) && isHis(tokens[first - 1], kit);
}

/** Whether a folded word, alone or with و, is the adjective of a country. */
const isAdjective = (folded: string, kit: ExtractKit): boolean =>
  kit.places.names
    .find([{ word: { id: -1, folded, kind: 'word' } }])
    .some(({ value, proclitic }) => value.type === 'nationality' && proclitic.length < 2);

/** السعودية والإماراتية, السعودية- القطرية. */
const isBesideAdjective = (tokens: readonly Token[], last: number, kit: ExtractKit): boolean =>
  [last + 1, last + 2].some(
    (at) =>
      tokens[at] !== undefined &&
      (at === last + 1 || !ARABIC.test(tokens[last + 1].word.folded)) &&
      OTHER.test(tokens[at].word.folded) &&
      isAdjective(tokens[at].word.folded, kit),
  );

/** A definite noun before it, or a bare name behind a feminine: not a person, a day or a masculine adjective. */
function isDescribing(tokens: readonly Token[], first: number, kit: ExtractKit): boolean {
  const before = tokens[first - 1];
  if (before === undefined || before.word.kind !== 'word' || before.word.time !== undefined) return false;
  if (first > 1 && isOutlet(tokens[first - 2], kit) && !before.word.folded.startsWith(ARTICLE)) return true;
  const { nominals, functions, verbs } = kit.facts.factsOf(before);
  if (functions.length > 0 || verbs.length > 0) return false;
  const definite = nominals.filter(({ article }) => article);
  if (definite.length === 0 && (nominals.length > 0 || !before.word.folded.startsWith(ARTICLE))) return false;
  return !before.word.folded.endsWith(YA) && !definite.some(isOfPeople);
}

/** صحيفة سبق, شركة أرامكو. */
const isOutlet = ({ word }: Token, { places }: ExtractKit): boolean =>
  OUTLET.has(places.headOf(word)?.head.slug ?? '');

const isOfPeople = ({ noun, number }: NominalFact): boolean =>
  noun?.classes.has('person') === true && number === 'singular';

const OUTLET: ReadonlySet<string> = new Set(['broadcaster', 'company', 'university']);

/** نظيره تشيلي, المنتخب تشيلي: a noun that is definite without it. */
const isHis = (before: Token | undefined, kit: ExtractKit): boolean =>
  before !== undefined &&
  kit.facts.factsOf(before).nominals.some(({ article, enclitic }) => article || enclitic === HIS);

const YA = '\u064A';
const ARABIC = /^[\u0621-\u064A]/u;
/** و before an adjective, or the adjective itself. */
const OTHER = /^\u0648?\u0627\u0644/u;
