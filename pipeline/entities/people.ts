import type { EntityKit } from '../entities.ts';
import { FOR } from '../text/affixes.ts';
import type { Token } from '../text/tokens.ts';
import type { NameHit } from './context.ts';
import { GIVEN, PARTICLE, STOP, TAIL } from './words.ts';

/** Names of one sentence with its tokens. */
export type NamedSentence = { readonly tokens: readonly Token[]; readonly hits: readonly NameHit[] };

/** A person whom the article names in full: by entity, or by the folded name when unknown. */
export type Person = {
  readonly key: string;
  readonly entity_id: string | null;
  readonly words: readonly string[];
};

/** Who is meant by short forms in one article. */
export type People = {
  /** Folded form (a family name, a given name, a title) → keys of those it can mean. */
  readonly byForm: ReadonlyMap<string, ReadonlySet<string>>;
  /** First words of the forms of two words. */
  readonly pairHeads: ReadonlySet<string>;
  /** Title phrases that stood before a name. */
  readonly byTitle: ReadonlyMap<string, ReadonlySet<string>>;
  readonly persons: ReadonlyMap<string, Person>;
};

/** Collects the persons named in full, with the short forms and titles that stand for them. */
export function collectPeople(sentences: readonly NamedSentence[], kit: EntityKit): People {
  const byForm = new Map<string, Set<string>>();
  const byTitle = new Map<string, Set<string>>();
  const persons = new Map<string, Person>();
  for (const { tokens, hits } of sentences)
    for (const hit of hits) {
      if (hit.kind !== 'person' || hit.name_first === null || hit.candidates.length > 0) continue;
      const words = nameWords(tokens, hit);
      if (hit.name_first > hit.first && hit.entity_id !== null)
        add(byTitle, titleKey(tokens, hit, hit.name_first - 1), hit.entity_id);
      if (words.length < 2) continue;
      const person = { key: hit.entity_id ?? words.join(' '), entity_id: hit.entity_id, words };
      persons.set(person.key, person);
      const bits = words.map((word, i) => bitsOf(tokens[(hit.name_first ?? 0) + i], word, kit));
      for (const form of shortForms(words, bits)) add(byForm, form, person.key);
    }
  const pairs = [...byForm.keys()].filter((form) => form.includes(' '));
  const pairHeads = new Set(pairs.map((form) => form.slice(0, form.indexOf(' '))));
  return { byForm, pairHeads, byTitle, persons };
}

/** Folded words of the proper name, the proclitic taken off. */
export function nameWords(tokens: readonly Token[], hit: NameHit): string[] {
  if (hit.name_first === null || hit.name_last === null) return [];
  return foldedWords(
    tokens,
    hit.name_first,
    hit.name_last,
    hit.name_first === hit.first ? hit.proclitic : '',
  );
}

/** The title before the name, or the whole office, as a folded key. */
export function titleKey(tokens: readonly Token[], hit: NameHit, last: number): string {
  return foldedWords(tokens, hit.first, last, hit.proclitic).join(' ');
}

export function foldedWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  proclitic: string,
): string[] {
  const words = tokens.slice(first, last + 1).map((token) => token.word.folded);
  if (proclitic === '') return words;
  const rest = words[0].slice(proclitic.length);
  words[0] = proclitic.endsWith(FOR) && rest.startsWith(FOR) ? `ا${rest}` : rest;
  return words;
}

/** Classes of a word of a name, as bits; `folded` may lack the proclitic of the token. */
const bitsOf = (token: Token, folded: string, kit: EntityKit): number =>
  kit.words.of(token.word).readings.find(({ word }) => word.folded === folded)?.word.bits ?? 0;

/** The family name (أبو قصرة, عبد الغني, نصر الله are one) and an unmistakable given name. */
function shortForms(words: readonly string[], bits: readonly number[]): string[] {
  const last = words.length - 1;
  const isJoined = last > 0 && ((bits[last - 1] & PARTICLE) !== 0 || (bits[last] & TAIL) !== 0);
  const family = isJoined ? `${words[last - 1]} ${words[last]}` : words[last];
  const isGiven = (bits[0] & GIVEN) !== 0 && (bits[0] & STOP) === 0;
  return isGiven && family !== words.join(' ') ? [family, words[0]] : [family];
}

function add(index: Map<string, Set<string>>, form: string, key: string): void {
  const known = index.get(form);
  if (known === undefined) index.set(form, new Set([key]));
  else known.add(key);
}
