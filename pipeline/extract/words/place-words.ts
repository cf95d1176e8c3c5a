import type { Token } from '../../text/tokens.ts';
import type { PlaceLink } from '../found.ts';
import type { ExtractKit } from '../kit.ts';
import type { Tagged } from './tags.ts';
import { STATE } from './units.ts';
import { BODY, type SentenceView } from './view.ts';
import { hasClass, isPairOfPlaces } from './word-kinds.ts';

/** مدينة صفاقس, شرق حلب: more than the bare name (بن قردان is one). */
export const isHeaded = (
  { first, last }: PlaceLink,
  tokens: readonly Token[],
  { places }: ExtractKit,
): boolean =>
  last > first &&
  [first, last].some((at) => places.headOf(tokens[at].word)?.head.kinds.has('none') === false);

/** بدمشق, بقصر الرئاسة: where, not with whom. */
export const isWhere = ({ s }: SentenceView, i: number): boolean =>
  s[i].unit?.kind === 'place' || (hasClass(s[i].facts, SITES) && !hasClass(s[i].facts, BODY));
const SITES: ReadonlySet<string> = new Set(['structure', 'place', 'subplace', 'direction']);

/** بين بلدتي النبطية وزوطر, اجتمع المجلس بقصر قرطاج: a phrase that tells where, not who. */
export const isPlacing = (view: SentenceView, first: number, source: string): boolean =>
  (source === 'bayna' && isPairOfPlaces(view.s[first])) ||
  (source === 'bi' && (isWhere(view, first) || isUnknown(view.s[first]))) ||
  // عملية عسكرية | وسط مخيم النصيرات; جنوب السودان is a state.
  (source === 'idafa' && isDirection(view.s[first]));
/** المكتب المحلي | بالحمامات: behind ب a word with the article that no lexicon knows is rather a town than somebody met. */
const isUnknown = ({ article, unit, facts }: Tagged): boolean =>
  article && unit === null && facts.nominals.length === 0 && facts.classes.length === 0;
const isDirection = ({ article, unit, facts }: Tagged): boolean =>
  !article && unit?.cls !== STATE && hasClass(facts, DIRECTIONS);
const DIRECTIONS: ReadonlySet<string> = new Set(['direction']);
