import type { Tagged } from '../words/tags.ts';

/** كبار | ضباط الجيش, كبار | رجال الشرطة: an adjective in the place of a noun, with the men of a body it picks from. */
export const isHighIn = (last: Tagged, next: Tagged): boolean =>
  last.unit?.cls === UNNAMED &&
  last.unit.first === last.unit.last &&
  !last.article &&
  last.enclitic === '' &&
  last.nominals.some(({ noun }) => noun?.classes.has('adjective') === true) &&
  !next.article &&
  !next.conj &&
  next.prep === '' &&
  next.nominals.some(
    ({ number, noun }) =>
      number === 'plural' && noun !== null && PLURALS.some((cls) => noun.classes.has(cls)),
  );
const PLURALS = ['person', 'force', 'trooper', 'people'] as const;
const UNNAMED = 'unnamed';
