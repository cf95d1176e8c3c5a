import type { PlaceKit } from '../places.ts';
import { AND } from '../text/affixes.ts';
import { NONE } from '../text/arrays.ts';
import type { Hit } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';
import type { Before } from './around.ts';
import type { PlaceHit } from './find.ts';
import type { PlaceForm } from './forms.ts';
import { isAnyOf } from './heads.ts';
import { nameOf } from './match.ts';

/** The nationality alone is evidence; after a definite part of a country it is a region: الساحل السوري. */
export function readNationality(
  tokens: readonly Token[],
  match: Hit<PlaceForm>,
  before: Before,
  kit: PlaceKit,
): PlaceHit {
  const inner = before.heads[0];
  const isRegion =
    inner !== undefined &&
    isAnyOf(inner, REGION_KINDS) &&
    !before.heads.some((head) => head.kinds.has('none')) &&
    agrees(tokens, before, match, kit);
  const isCapital = isRegion && inner.kinds.has('capital');
  const capitals = isCapital ? capitalsOf(match.value, kit) : NONE;
  const first = isRegion ? before.first : match.first;
  const type = isRegion && (!isCapital || capitals.length > 0) ? 'region' : 'nationality';
  return {
    type,
    first,
    last: match.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: isRegion ? before.proclitic : match.proclitic,
    name: nameOf(tokens, match),
    form: match.value,
    heads: isRegion ? before.heads : [],
    inherited: null,
    direction: isRegion ? before.direction || null : null,
    candidates: isCapital ? capitals : match.value.ids,
    is_common: false,
    is_placed: isRegion,
    is_at: false,
    listed: null,
    is_dateline: false,
    stands: null,
    position: null,
    container: null,
  };
}

/** Not خفر السواحل الليبي, مولودية العاصمة الجزائري, اليمين والوسط الفرنسي: the adjective is another word's. */
function agrees(tokens: readonly Token[], before: Before, match: Hit<PlaceForm>, kit: PlaceKit): boolean {
  const { word } = tokens[match.first - 1];
  if (FEMININE_HEAD.test(word.folded) || kit.setsOf(word).has('parts_of_land'))
    return FEMININE.test(tokens[match.last].word.folded);
  return before.proclitic !== AND || !before.heads[0].kinds.has('party');
}

const FEMININE = /(?:\u0647|\u064A\u0646)$/u;
/** Feminines, and plurals of things in اء. */
const FEMININE_HEAD = /(?:\u0647|\u0627\u062A|\u0627\u0621)$/u;

const capitalsOf = ({ senses }: PlaceForm, kit: PlaceKit): readonly string[] =>
  senses.flatMap(({ place }) => kit.capitals.get(place.country ?? '')?.place_id ?? []);

const REGION_KINDS = ['region_of', 'capital', 'border'] as const;

/** شمال البلاد, جنوب غربي البلاد: a part of the country the article is about; البلاد alone is no place. */
export function readTheCountry(match: Hit<PlaceForm>, before: Before): PlaceHit | null {
  if (before.direction === '') return null;
  return {
    type: 'region',
    first: before.first,
    last: match.last,
    name_first: match.first,
    name_last: match.last,
    proclitic: before.proclitic,
    name: '',
    form: null,
    heads: before.heads,
    inherited: null,
    direction: before.direction,
    candidates: [],
    is_common: false,
    is_placed: true,
    is_at: false,
    listed: null,
    is_dateline: false,
    stands: null,
    position: null,
    container: null,
  };
}
