import { NOMINATIVE, OBLIQUE } from '../../text/endings.ts';
import type { Tagged } from '../words/tags.ts';
import { STATE } from '../words/units.ts';
import { hasClass, PLACE_HEADS } from '../words/word-kinds.ts';
import type { Phrase } from './chunks.ts';
import { quoteEnd } from './quote-end.ts';

/** A short parenthesis or quotation right after a phrase belongs to it: أحمد الشرع( الجولاني ), قوات “ردع”. */
export function parenthesis(
  s: readonly Tagged[],
  open: number,
  end: number,
  { first, last: at }: Phrase,
): number {
  const close = quoteEnd(s, open, end);
  if (close < 0 || close - open > 7 || close === open + 1) return at;
  if (s[open].folded !== '(' && (isAnotherName(s[at], s[open + 1]) || isWhom(s[first], s[at], s[open + 1])))
    return at;
  // مناصرة (14 عاما): an age is told beside the name.
  if (s[open + 1].tag === 'number') return at;
  for (let i = open + 1; i < close; i++)
    if (s[i].tag !== 'noun' && s[i].tag !== 'name' && s[i].tag !== 'number') return at;
  return close;
}

/** قصفت إيران “إسرائيل”, قصف الجيش السوداني «الدعم السريع»: a name in quotation marks after the name of another is no part of it. */
function isAnotherName({ unit: last }: Tagged, { unit: next }: Tagged): boolean {
  if (last?.kind !== next?.kind) return false;
  if (last?.kind === 'place') return true;
  return last?.code !== undefined && next?.code !== undefined && last.code !== next.code;
}

/**
 * قتلت القوات | "إرهابيين", اعتقلت الشرطة | "أبو عمر", زار الوزير | "مخيم الزعتري", مستوطنون | "المسجد الأقصى": behind a force or a
 * state one man or a word for people and things is no name of it, behind a group several are none, behind one man no place is, and
 * what has the article describes no plural in ون.
 */
function isWhom(head: Tagged, last: Tagged, next: Tagged): boolean {
  if (next.article) return NOMINATIVE.test(head.folded);
  if (next.conj || next.prep !== '') return false;
  if (last.unit?.cls === STATE) return isKnown(next) || next.unit?.cls === 'person';
  if (!head.article || !last.article) return false;
  if (hasClass(head.facts, ONE)) return next.unit?.kind === 'place' || hasClass(next.facts, PLACE_HEADS);
  if (hasClass(head.facts, FORCES)) return isKnown(next) || next.unit?.cls === 'person';
  return (
    isKnown(next) && hasClass(head.facts, GROUPS) && next.nominals.every(({ number }) => number === 'plural')
  );
}
const isKnown = ({ unit, facts, folded }: Tagged): boolean =>
  unit === null && (facts.classes.length > 0 || OBLIQUE.test(folded));
const ONE: ReadonlySet<string> = new Set(['person']);
const FORCES: ReadonlySet<string> = new Set(['force', 'body', 'aircraft']);
const GROUPS: ReadonlySet<string> = new Set(['party_org']);
