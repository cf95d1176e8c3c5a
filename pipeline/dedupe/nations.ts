import type { LexiconRow } from '../lexicons.ts';

/** Names of countries and peoples by their folded words, each standing for one nation as `@SY`. */
export type Nations = {
  /** A single word, the article taken off. */
  readonly words: ReadonlyMap<string, string>;
  /** First word → the names of several words that it begins: الولايات المتحدة. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Country of a place id that is a country. */
  readonly countries: ReadonlyMap<string, string>;
};

type Phrase = { readonly words: readonly string[]; readonly nation: string };

/** Compiles the countries of places.csv and demonyms.csv; `splitWords` gives the bare words of a name. */
export function compileNations(
  { places, demonyms }: { readonly places: readonly LexiconRow[]; readonly demonyms: readonly LexiconRow[] },
  splitWords: (text: string) => readonly string[],
): Nations {
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  const countries = new Map<string, string>();
  for (const row of places) {
    if (row.kind !== 'country') continue;
    const nation = nationByCode(row.country);
    countries.set(row.place_id, nation);
    const name = splitWords(row.name_ar);
    if (name.length === 1) words.set(name[0], nation);
    else phrases.set(name[0], [...(phrases.get(name[0]) ?? []), { words: name, nation }]);
  }
  for (const row of demonyms)
    for (const word of row.words.split(' '))
      words.set(splitWords(word)[0], nationByCode(row.country || row.gloss));
  return { words, phrases, countries };
}

const NATION = '@';

/** The nation of a country by its code. */
export const nationByCode = (country: string): string => `${NATION}${country}`;

/** Whether a name of a party is a nationality or country. */
export const isNation = (name: string): boolean => name.startsWith(NATION);

/** The words with every name of a nation as that nation, said once where it is said twice: الولايات المتحدة الأمريكية. */
export function namedNations(words: readonly string[], nations: Nations): string[] {
  const named: string[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = nations.phrases
      .get(words[i])
      ?.find((p) => p.words.every((word, j) => words[i + j] === word));
    const word = phrase?.nation ?? nations.words.get(words[i]) ?? words[i];
    if (!isNation(word) || named.at(-1) !== word) named.push(word);
    i += phrase?.words.length ?? 1;
  }
  return named;
}
