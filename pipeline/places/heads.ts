import type { LexiconRow } from '../lexicons.ts';
import { ARTICLE } from '../text/affixes.ts';
import { fold } from '../text/fold.ts';
import { procliticSplits } from '../text/matcher.ts';
import type { Spelling } from '../text/vocabulary.ts';

/** A word that stands before a name (مدينة, ريف, شمال) or after it (الشمالي, الدولي). */
export type PlaceHead = {
  readonly slug: string;
  readonly kinds: ReadonlySet<string>;
  /** Codes of the only countries that have what it says (`of:TN`), or none for all. */
  readonly homes: readonly string[];
  /** It says what the name is; near and border words do not. */
  readonly isNaming: boolean;
  /** What it stands for is called after the name, and is no place or another one. */
  readonly isNamesake: boolean;
  /** It says something of a place without standing in its phrase. */
  readonly isAside: boolean;
};

/** A head as it stands before a name, with its proclitic. */
export type HeadWord = { readonly head: PlaceHead; readonly proclitic: string; readonly isDefinite: boolean };

/** One word may be several heads (محور is a front and a corridor): their kinds are joined. */
export function readHeads(rows: readonly LexiconRow[]): ReadonlyMap<string, PlaceHead> {
  const heads = new Map<string, PlaceHead>();
  for (const row of rows)
    for (const spelling of row.words.split(' ')) {
      const word = fold(spelling);
      const known = heads.get(word);
      const kinds = new Set([...(known?.kinds ?? []), ...row.kinds.split(' ')]);
      heads.set(word, placeHead(known?.slug ?? row.head, kinds));
    }
  return heads;
}

/** Countries whose word for an area stands before what may be a province: منطقة, جهة of Tunisia. */
export const readCountryside = (rows: readonly LexiconRow[]): ReadonlySet<string> =>
  countriesOf(
    rows.filter(({ head }) => head === COUNTRYSIDE),
    EITHER,
  );
const COUNTRYSIDE = 'region-of-countryside';
const EITHER = 'either:';

/** Countries whose news goes through their provinces by the bare names of their cities (`lists:RU`). */
export const readListed = (rows: readonly LexiconRow[]): ReadonlySet<string> => countriesOf(rows, LISTS);
const LISTS = 'lists:';

/** The codes behind a prefix of kinds. */
const countriesOf = (rows: readonly LexiconRow[], prefix: string): ReadonlySet<string> =>
  new Set(
    rows
      .flatMap(({ kinds }) => kinds.split(' '))
      .filter((kind) => kind.startsWith(prefix))
      .map((kind) => kind.slice(prefix.length)),
  );

/** Whether a head is of one of the kinds, such as ['city', 'town']. */
export const isAnyOf = ({ kinds }: Pick<PlaceHead, 'kinds'>, wanted: readonly string[]): boolean =>
  wanted.some((kind) => kinds.has(kind));

export function readHeadWord(word: Spelling, heads: ReadonlyMap<string, PlaceHead>): HeadWord | null {
  for (const [proclitic, stem] of procliticSplits(word)) {
    const head = heads.get(stem);
    if (head !== undefined) return { head, proclitic, isDefinite: stem.startsWith(ARTICLE) };
  }
  return null;
}

/** A head with what its kinds say of it. */
export function placeHead(slug: string, kinds: ReadonlySet<string>): PlaceHead {
  const isNamesake = kinds.has('none') || kinds.has('named_after');
  return {
    slug,
    kinds,
    homes: [...kinds].flatMap((kind) => (kind.startsWith(OF) ? [kind.slice(OF.length)] : [])),
    isNaming: !kinds.has('any') && !kinds.has('direction') && !kinds.has('region_of'),
    isNamesake,
    isAside: !isNamesake && isAnyOf({ kinds }, ASIDE),
  };
}

const OF = 'of:';

/** Whether a head says before all that a place is of its kind: قاعدة is a base that may be an airport. */
export const isFirstKind = (head: PlaceHead | undefined, { kind }: { readonly kind: string }): boolean =>
  head !== undefined && !head.kinds.has('loose') && head.kinds.values().next().value === kind;

/** Words that say something of a place without standing in its phrase. */
const ASIDE = [
  'qualifier',
  'direction_adjective',
  'the_country',
  'enumerator',
  'of_city',
  'of_province',
  'enclave',
  'in_province',
  'state_bond',
  'state_deed',
  'state_own',
  'state_loyal',
  'state_sent',
  'state_verb',
  'route',
  'journey',
  'flight',
  'titled',
  'name_tail',
  'author',
  'bond',
  'campus',
  'colour',
  'fair',
  'firms',
  'match',
  'moved',
  'rail',
  'sporting',
  'sporting_ground',
  'outlet_part',
  'resident',
  'people',
  'sporting_name',
  'olympic',
  'kin',
  'seated',
  'other_town',
  'new_town',
  'victory',
  'meets',
  'departure',
  'constituency',
  'deputy',
  'witness',
  'visit',
  'besides',
  'occasion',
  'sort',
  'wild',
  'parts',
  'own_province',
  'of_region',
  'office',
  'premises',
  'birth',
  'road_line',
] as const;
