import type { Tagged } from '../words/tags.ts';
import { PLACE_HEADS } from '../words/word-kinds.ts';

/**
 * Where a list goes on behind the region that its last place lies in: "بلدة كولوديزي | في دونيتسك | وبلدة فورونويه". Only
 * the same head noun again, behind و, is surely the next of them; the same token when it is not so.
 */
export function pastRegion(s: readonly Tagged[], first: number, at: number): number {
  const head = s[first];
  const isWithin = s[at]?.tag === 'prep' && s[at].fn?.code === 'fi' && s[at].enclitic === '';
  const region = s[isWithin ? at + 1 : at];
  if (region?.unit?.kind !== 'place' || !(isWithin || region.prep === 'bi')) return at;
  const next = s[region.unit.last + 1];
  const isAgain = next?.conj === true && next.prep === '' && (isSameNoun(head, next) || areTowns(head, next));
  return isAgain && head.facts.classes.some((cls) => PLACE_HEADS.has(cls)) ? next.i : at;
}

/** مدينة تلبيسة بريف حمص | وحي الوعر: a town or quarter with its name beside another one. */
const areTowns = (head: Tagged, next: Tagged): boolean =>
  [head, next].every(
    ({ unit, i, article, nominals }) =>
      unit?.kind === 'place' &&
      unit.first === i &&
      unit.last > i &&
      !article &&
      nominals.some(({ noun }) => TOWNS.some((cls) => noun?.classes.has(cls))) &&
      !nominals.some(({ noun }) => noun?.classes.has('direction')),
  );
const TOWNS = ['settlement', 'subplace'] as const;

/** بلدة … وبلدة, ببلدة … وبلدة */
const isSameNoun = (head: Tagged, { folded }: Tagged): boolean =>
  head.folded === folded.slice(1) || (head.prep !== '' && head.folded.endsWith(folded.slice(1)));
