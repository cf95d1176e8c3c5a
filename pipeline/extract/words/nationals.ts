import type { Tagged } from './tags.ts';

/** مقتل فلسطيني, توقيف سوري, إصابة لبنانية: behind what is done to people a nationality without the article is one of them. */
export function isNational(noun: Tagged | undefined, t: Tagged, next?: Tagged): boolean {
  // اعتقال إسرائيلي لشابين: whom it is done to follows.
  if (next?.prep === 'li') return false;
  if (noun === undefined || !t.facts.demonym || t.article || t.conj || t.prep !== '') return false;
  if (noun.article || noun.enclitic !== '' || PLURAL.test(noun.folded)) return false;
  return noun.nominals.some(({ lexeme, noun: of }) =>
    [...(lexeme?.frames ?? []), ...(of?.frames ?? [])].some(({ kind }) => SUFFERED.has(kind)),
  );
}

/** اعتقالات إسرائيلية: several of them are described by who makes them. */
const PLURAL = /\u0627\u062A$/u;
const SUFFERED: ReadonlySet<string> = new Set([
  'killing',
  'injury',
  'arrest',
  'abduction',
  'release',
  'displacement',
]);
