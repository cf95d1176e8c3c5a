import type { Tagged } from '../words/tags.ts';
import { hasClass } from '../words/word-kinds.ts';

/** مقرات لقوات المعارضة, دورية للشرطة: an indefinite site, unit or office with its owner; what is handed over (دبابات للجيش) may go to him. */
export function isOwned(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (next.prep !== 'li' || next.conj || next.unit?.kind !== 'name' || isTold(s[first], next)) return false;
  return s[first].nominals.some(({ noun }) => noun !== null && OWNED.some((cls) => noun.classes.has(cls)));
}
/** قال طبيب | لوكالة فرانس برس: the outlet that somebody speaks to; a reporter (مصور لوكالة) is its own. */
const isTold = ({ facts }: Tagged, outlet: Tagged): boolean =>
  hasClass(facts, PERSON) &&
  !hasClass(facts, REPORTER) &&
  (outlet.unit?.cls === 'media' || hasClass(outlet.facts, OUTLET));
const PERSON: ReadonlySet<string> = new Set(['person']);
const REPORTER: ReadonlySet<string> = new Set(['reporter']);
const OUTLET: ReadonlySet<string> = new Set(['media', 'broadcaster']);
const OWNED = ['structure', 'subplace', 'force', 'person'] as const;
