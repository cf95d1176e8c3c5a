import type { Tagged } from './tags.ts';
import { isBorder, PLACE_HEADS } from './word-kinds.ts';

/** الأحياء الشرقية | لمدينة حلب, المدخل الجنوبي | للمدينة: a side of a place, with the place that it is of. */
export function isSideOf(s: readonly Tagged[], first: number, at: number): boolean {
  const next = s[at + 1];
  if (at === first || next.prep !== 'li' || next.conj || !s[first].article || s[first].unit !== null)
    return false;
  return (
    isSide(s[at]) &&
    (next.unit?.kind === 'place' || (next.article && isOf(next, LANDS))) &&
    isOf(s[first], PLACE_HEADS)
  );
}

/** الشرقية, الشمالي: a direction, as an adjective. */
const isSide = (t: Tagged): boolean => t.article && isBorder(t) && SIDE.test(t.folded);
const SIDE = /\u064A\u0647?$/u;

const LANDS: ReadonlySet<string> = new Set(['place']);

const isOf = (t: Tagged, classes: ReadonlySet<string>): boolean =>
  t.facts.classes.some((cls) => classes.has(cls));
