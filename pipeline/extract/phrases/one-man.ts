import { MARBUTA } from '../../text/affixes.ts';
import { NISBA_ACCUSATIVE, TANWIN } from '../../text/endings.ts';
import { DONE_TO_PEOPLE } from '../words/strikes.ts';
import type { Tagged } from '../words/tags.ts';
import { hasClass, isThing } from '../words/word-kinds.ts';

/**
 * Where behind a verb one man of whom nothing more is said acts, the noun after him is whom or what he acts on: "قتل مستوطن | فلسطينيا",
 * "خطف شاب | طفلة", "دخل شاب | المدرسة", "طعن رجل | المارة"; not رجل الأعمال, رجل الأمن, شاب مسلح.
 */
export function isActedOn(s: readonly Tagged[], first: number, at: number): boolean {
  const [verb, man, next] = [s[first - 1], s[first], s[at + 1]];
  if (next.unit !== null || next.conj || next.prep !== '' || next.tag !== 'noun') return false;
  // القبض على شخص | صادرة في حقه بطاقة جلب: a participle of something else, of which a clause tells.
  if (isOneMan(s[at]) && !isWoman(s[at]) && isWoman(next) && isParticiple(next)) return true;
  // جندي | فلسطينيا: who is told in the nominative is of no nationality in the accusative.
  if (isUnlikeAccusative(s[at], next)) return true;
  if (at > first || !isOneMan(man) || verb?.tag !== 'verb' || next.facts.demonym) return false;
  const kinds = verb.verbs.flatMap(({ lexeme, number }) =>
    number === 'singular'
      ? lexeme.frames.filter(({ sources }) => sources.has('obj')).map(({ kind }) => kind)
      : [],
  );
  if (kinds.length === 0) return false;
  if (isThing(next)) return kinds.some((kind) => !DONE_TO_PEOPLE.has(kind));
  if (next.article) return hasClass(next.facts, PEOPLE) && !hasClass(next.facts, OF_STATE);
  return isOneMan(next) ? isWoman(next) && !isWoman(man) : hasClass(next.facts, UNITS);
}

/** جندي | فلسطينيا, جندي | شابا, not جنديا فلسطينيا, 20 شخصا فلسطينيا, مسلحين سوريين. */
const isUnlikeAccusative = (last: Tagged, next: Tagged): boolean =>
  isNominativeMan(last) &&
  !next.article &&
  ((next.facts.demonym && NISBA_ACCUSATIVE.test(next.folded)) ||
    (isOneMan(next) && TANWIN.test(next.folded)));
/** جندي, مستوطن إسرائيلي: not in the accusative. */
export const isNominativeMan = (t: Tagged): boolean =>
  (isOneMan(t) || (t.tag === 'noun' && t.facts.demonym && !t.article && !t.conj)) &&
  !isWoman(t) &&
  !TANWIN.test(t.folded);

const isParticiple = ({ article, nominals }: Tagged): boolean =>
  !article &&
  nominals.some(({ form }) => form.endsWith('participle')) &&
  nominals.every(({ noun }) => noun === null || noun.classes.has('dating'));

const isOneMan = ({ tag, article, enclitic, unit, facts }: Tagged): boolean =>
  tag === 'noun' && !article && enclitic === '' && unit === null && facts.sets.has('anybody');

/** امرأة, طفلة, folded. */
const isWoman = ({ folded }: Tagged): boolean => folded.endsWith(MARBUTA);

const PEOPLE: ReadonlySet<string> = new Set(['person', 'civilian', 'prisoner']);
/** رجل الأمن, جندي الاحتلال: of whom he is one. */
const OF_STATE: ReadonlySet<string> = new Set(['force', 'body', 'party_org']);
const UNITS: ReadonlySet<string> = new Set(['contingent', 'vehicle']);
