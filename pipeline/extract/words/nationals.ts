import { NISBA_ACCUSATIVE } from '../../text/endings.ts';
import { isNominativeMan } from '../phrases/one-man.ts';
import { DONE_TO_PEOPLE } from './strikes.ts';
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

/** قتل الجيش | فلسطينيا, قتل مستوطن | فلسطينيا, اعتقلت الشرطة | سودانيا: a nationality in the accusative whose verb, with nothing but its subject before it, is done to people. */
export function isVictim(s: readonly Tagged[], i: number): boolean {
  const { facts, article, conj, prep, folded } = s[i];
  if (!facts.demonym || article || conj || prep !== '' || !NISBA_ACCUSATIVE.test(folded)) return false;
  for (let k = i - 1; k >= 0 && i - k <= SUBJECT; k--) {
    const { tag, verbs } = s[k];
    if (tag === 'verb')
      return verbs.some(({ lexeme }) => lexeme.frames.some(({ kind }) => SUFFERED.has(kind)));
    // قتلت | جنديا | إسرائيليا: behind an indefinite noun it is its adjective, but for one man in the nominative (قتل مستوطن | فلسطينيا).
    if (tag !== 'name' && !(tag === 'noun' && s[k].article) && !isNominativeMan(s[k])) return false;
  }
  return false;
}
/** Tokens from the verb over its subject. */
const SUBJECT = 4;

/** اعتقالات إسرائيلية: several of them are described by who makes them. */
const PLURAL = /\u0627\u062A$/u;
const SUFFERED: ReadonlySet<string> = new Set([...DONE_TO_PEOPLE, 'displacement']);
