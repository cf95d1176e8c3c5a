import type { Tagged } from '../words/tags.ts';
import { hasClass, isBorder, PLACE_HEADS } from '../words/word-kinds.ts';

/** الأحياء الشرقية | لمدينة حلب, المدخل الجنوبي | للمدينة: a side of a place, with the place that it is of. */
export function isSideOf(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (at === first || next.prep !== 'li' || next.conj || !s[first].article || s[first].unit !== null)
    return false;
  return (
    isSide(s[at]) &&
    (next.unit?.kind === 'place' || (next.article && hasClass(next.facts, LANDS))) &&
    hasClass(s[first].facts, PLACE_HEADS) &&
    !hasClass(s[first].facts, STATES)
  );
}

/** الجزء الشرقي | من مدينة باخموت, الأحياء الشمالية من الخرطوم: a side of a place behind من. */
export function isPartOf(s: readonly Tagged[], first: number, at: number): boolean {
  const of = s[at + 2];
  if (at !== first + 1 || !s[first].article || s[first].unit !== null || of === undefined) return false;
  const isLand = of.unit?.kind === 'place' || (of.article && of.unit === null && hasClass(of.facts, LANDS));
  if (of.prep !== '' || !isLand) return false;
  return isSide(s[at])
    ? hasClass(s[first].facts, PARTS)
    : s[at].facts.demonym && s[at].article && hasClass(s[first].facts, COUNTS);
}
const COUNTS: ReadonlySet<string> = new Set(['quantity']);
const PARTS: ReadonlySet<string> = new Set([...PLACE_HEADS, 'quantity']);

/** الشرقية, الشمالي: a direction, as an adjective. */
const isSide = (t: Tagged): boolean => t.article && isBorder(t) && SIDE.test(t.folded);
const SIDE = /\u064A\u0647?$/u;

/** الدول الغربية لأوكرانيا: states have no sides. */
const STATES: ReadonlySet<string> = new Set(['states']);
const LANDS: ReadonlySet<string> = new Set(['place']);
