import { FEMININE } from '../../text/endings.ts';
import type { Tagged } from './tags.ts';
import { hasClass, tokenBefore } from './word-kinds.ts';

/** Code of the function words that ask for an adjective: بشكل, بصورة, على نحو. */
export const MANNER = 'manner';

/**
 * قصف بشكل | مكثف | المدينة, بصورة | عنيفة | وعشوائية: the indefinite adjective that tells in what manner. It agrees with
 * the word before it and belongs to no noun phrase behind it.
 */
export function isOfManner(s: readonly Tagged[], t: Tagged): boolean {
  const before = tokenBefore(s, t.i);
  if (before?.fn?.code !== MANNER) return false;
  const { nominals, fallback, verbs } = t.facts;
  const [word] = nominals.length > 0 ? nominals : [fallback];
  if (word.article || word.enclitic !== '' || word.prep !== '') return false;
  if (nominals.length === 0 && verbs.some(({ person }) => person === 3)) return false;
  // بشكل | غير | مباشر
  if (isNegating(t)) return true;
  if (!isNegating(before) && FEMININE.test(t.folded) !== FEMININE.test(before.folded)) return false;
  const isKnown = nominals.length > 0 && nominals.every(({ noun, form }) => describes(noun?.classes, form));
  // بشكل يومي | مدينة: behind the first adjective only what can be nothing else.
  const isFirst =
    isNegating(before) ||
    before.unit?.code === MANNER ||
    before.facts.functions.some(({ code }) => code === MANNER);
  return isKnown || (isFirst && !hasClass(t.facts, THINGS));
}

const describes = (classes: ReadonlySet<string> | undefined, form: string): boolean =>
  classes === undefined ? form.endsWith('participle') : classes.has('adjective');

/** بشكل | غير, شبه */
const isNegating = ({ facts }: Tagged): boolean => facts.sets.has('not_of_manner');

/** What stands behind as an object. */
const THINGS: ReadonlySet<string> = new Set([
  'structure',
  'subplace',
  'place',
  'vehicle',
  'aircraft',
  'weapon',
  'munition',
  'goods',
  'body',
  'quantity',
]);
