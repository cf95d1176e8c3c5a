import {
  ARTICLE,
  HERS,
  HIS,
  ME,
  MINE,
  OF_BOTH,
  OF_WOMEN,
  OF_YOU_BOTH,
  OF_YOU_WOMEN,
  OURS,
  THEIRS,
  YOUR,
  YOURS,
} from './affixes.ts';
/**
 * One way to read a folded word: proclitics + stem + enclitic.
 * `article` tells whether the stem had ال, also inside لل. The stem is folded and without the article.
 */
export type Reading = {
  /** Conjunction و or ف, or ''. */
  readonly conjunction: string;
  /** Preposition ب ل ك, future س, or ''. */
  readonly particle: string;
  readonly article: boolean;
  readonly stem: string;
  /** Pronoun suffix (ه ها هم …), or ''. */
  readonly enclitic: string;
};

/**
 * All candidate clitic splits of a folded word, the unsplit one first; a stem keeps at least two letters.
 * A stem before a pronoun that ends in ت is given with ه (ta marbuta) too: سيطرتها → سيطره + ها.
 */
export function cliticReadings(folded: string): readonly Reading[] {
  const readings: Reading[] = [];
  for (const conjunction of ['', 'و', 'ف'] as const) {
    if (!folded.startsWith(conjunction)) continue;
    const afterConjunction = folded.slice(conjunction.length);
    for (const particle of ['', 'ب', 'ل', 'ك', 'س'] as const) {
      if (!afterConjunction.startsWith(particle)) continue;
      const rest = afterConjunction.slice(particle.length);
      addStems(readings, conjunction, particle, rest);
    }
  }
  return readings;
}

function addStems(readings: Reading[], conjunction: string, particle: string, rest: string): void {
  if (rest.length < 2) return;
  const articleLength = rest.startsWith(ARTICLE) ? 2 : particle === 'ل' && rest.startsWith('ل') ? 1 : 0;
  const bare: Reading = { conjunction, particle, article: false, stem: rest, enclitic: '' };
  readings.push(bare);
  if (ENDINGS.has(rest.charCodeAt(rest.length - 1))) addEnclitics(readings, bare);
  if (articleLength > 0 && rest.length - articleLength >= 2)
    readings.push({ conjunction, particle, article: true, stem: rest.slice(articleLength), enclitic: '' });
}

function addEnclitics(readings: Reading[], { conjunction, particle, stem: whole }: Reading): void {
  for (const enclitic of ENCLITICS) {
    if (!whole.endsWith(enclitic) || whole.length - enclitic.length < 2) continue;
    const stem = whole.slice(0, -enclitic.length);
    readings.push({ conjunction, particle, article: false, stem, enclitic });
    if (stem.endsWith('ت') && stem.length > 2)
      readings.push({ conjunction, particle, article: false, stem: `${stem.slice(0, -1)}ه`, enclitic });
  }
}

/** Object and possessive pronouns, longest first. */
const ENCLITICS = [
  OF_YOU_BOTH,
  OF_BOTH,
  YOURS,
  OF_YOU_WOMEN,
  OURS,
  HERS,
  THEIRS,
  OF_WOMEN,
  ME,
  HIS,
  YOUR,
  MINE,
] as const;

/** The letters that a pronoun may end in. */
const ENDINGS: ReadonlySet<number> = new Set(
  ENCLITICS.map((enclitic) => enclitic.charCodeAt(enclitic.length - 1)),
);
